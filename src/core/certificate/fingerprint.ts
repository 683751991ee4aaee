import type { Decision } from "../completion/decision";
import { type Evidence, evidenceOf, parseEvidence, printEvidence } from "../completion/evidence";
import { birthText, type Candidate, personText } from "./certificate-facts";
import type { RegisterRow } from "./register";
import { sha256 } from "../bytes/sha256";

/** Length of a digest, in hex digits: 64 bits notice every slip and every edit by hand. */
const DIGEST = 16;

/**
 * *Sidik data* of a row, `<row>-<person>-<birth> <evidence>`. The first digest stands for what the row itself says (an edit
 * by hand shows), the second for what was printed about the person (a later change of the list shows), the third for the
 * place and date of birth alone; the evidence is what the decision rested on, in figures. The register outlives the lists,
 * so neither marks nor a date of birth are kept in it.
 */
export function fingerprint(row: RegisterRow, candidate: Candidate): string {
  return `${rowDigest(row)}-${digest(personText(candidate))}-${digest(birthText(candidate))} ${printEvidence(evidenceOf(candidate.decision))}`;
}

/** The fingerprint with what the decision rests on now; the digests stay. */
export function withEvidence(row: RegisterRow, decision: Decision): string {
  return row.fingerprint === "" ? "" : `${digestsOf(row)} ${printEvidence(evidenceOf(decision))}`;
}

/** What the decision rested on; null in a row that was written by hand. */
export function issuedEvidence({ fingerprint: kept }: RegisterRow): Evidence | null {
  return parseEvidence(kept.slice(kept.indexOf(" ") + 1));
}

/** Whether the row still says what was issued. A row without a fingerprint was written by hand: nothing to compare. */
export function isUnaltered(row: RegisterRow): boolean {
  return row.fingerprint === "" || digestsOf(row).split("-")[0] === rowDigest(row);
}

/** Whether the list still says what was printed. */
export function describesPerson(row: RegisterRow, candidate: Omit<Candidate, "decision">): boolean {
  const kept = digestsOf(row).split("-")[1];
  return kept === undefined || kept === digest(personText(candidate));
}

/** Whether the list still has the place and date of birth that were printed. */
export function describesBirth(row: RegisterRow, candidate: Pick<Candidate, "participant">): boolean {
  const kept = digestsOf(row).split("-")[2];
  return kept === undefined || kept === digest(birthText(candidate));
}

function digestsOf({ fingerprint: kept }: RegisterRow): string {
  return kept.split(" ")[0] ?? "";
}

/** State and link change while a certificate lives; the rest never does. */
function rowDigest(row: RegisterRow): string {
  const { number, verificationCode, person, name, program, lessonHours, start, end, issueDate, revision } = row;
  return digest(JSON.stringify([number, verificationCode, person, name, program, lessonHours, start, end, issueDate, revision]));
}

function digest(text: string): string {
  return sha256(text).slice(0, DIGEST);
}
