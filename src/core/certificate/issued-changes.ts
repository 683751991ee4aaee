import { changeSince } from "../completion/evidence";
import type { Located } from "../located";
import { type Candidate, printedFacts } from "./certificate-facts";
import type { CertificateFinding, PrintedChange } from "./findings";
import { describesBirth, describesPerson, issuedEvidence, isUnaltered } from "./fingerprint";
import type { IssuedRow } from "./issued-rows";
import type { Register } from "./read-register";
import type { RegisterRow } from "./register";

/**
 * What changed under certificates after they were issued: what they print, what their decision rests on, or a row edited by
 * hand. A warning each, with before and after; nothing is deleted, freed or changed by itself.
 */
export function issuedChanges(register: Register, issued: readonly IssuedRow[]): readonly CertificateFinding[] {
  const column = register.columns.get("number") ?? 0;
  const found: CertificateFinding[] = [];
  const basisOnly = new Map<string, Unmoved[]>();
  for (const { row, candidate } of issued) {
    const at = { sheet: register.sheet, row: row.row, column };
    const located = { stage: "certificate", cells: [at], person: row.person, fix: null, number: row.number } as const;
    if (!isUnaltered(row)) found.push({ ...located, code: "register-row-altered" });
    if (!isUnaltered(row) || !candidate) continue;
    const both = { ...located, cells: [candidate.participant.at, at] };
    const changes = printedChanges(row, candidate);
    if (changes.length > 0) found.push({ ...both, code: "issued-data-changed", name: row.name, changes });
    const figures = figureFinding(both, row, candidate);
    if (figures) found.push(figures);
    else addUnmoved(basisOnly, both, row, candidate);
  }
  return [...found, ...[...basisOnly.values()].map(basisFinding)];
}

/** Every printed fact that the lists have otherwise now. A row without a fingerprint was written by hand, perhaps in another form: its name alone is compared. */
function printedChanges(row: RegisterRow, candidate: Candidate): readonly PrintedChange[] {
  const now = printedFacts(candidate);
  const evidence = issuedEvidence(row);
  const fields = row.fingerprint === "" ? (["name"] as const) : (["name", "program", "lessonHours", "start", "end"] as const);
  const changes: PrintedChange[] = fields.flatMap((what) => (row[what] === now[what] ? [] : [{ what, before: row[what], after: now[what] }]));
  const score = candidate.score?.shown ?? "";
  if (evidence && evidence.score !== score) changes.push({ what: "score", before: evidence.score, after: score });
  if (!describesBirth(row, candidate)) changes.push({ what: "birth", place: candidate.participant.birthPlace, day: candidate.participant.birthDate });
  return changes.length === 0 && !describesPerson(row, candidate) ? [{ what: "details" }] : changes;
}

type At = Omit<Located, "person"> & { readonly stage: "certificate"; readonly person: string; readonly number: string };

/** The verdict, or the figures behind it, are no longer what they were. */
function figureFinding(at: At, row: RegisterRow, { participant, decision }: Candidate): CertificateFinding | null {
  const before = issuedEvidence(row);
  const { attended, base } = decision.tally;
  const facts = { ...at, name: participant.name, before, attended, base, unit: decision.policy.base, minutesPerLesson: decision.policy.minutesPerLesson };
  if (decision.verdict !== "passed") return { ...facts, code: "issued-verdict-changed", verdict: decision.verdict };
  const change = before && changeSince(before, decision);
  return before && change?.attended ? { ...facts, code: "issued-figures-changed", before } : null;
}

/** Somebody whose figures stayed while what they rest on changed. */
interface Unmoved {
  readonly at: At;
  readonly name: string;
  readonly program: string;
  readonly what: "person" | "course";
}

function addUnmoved(groups: Map<string, Unmoved[]>, at: At, row: RegisterRow, { participant, program, decision }: Candidate): void {
  const before = issuedEvidence(row);
  const change = before && changeSince(before, decision);
  if (!change || change.score || (!change.person && !change.course)) return;
  const what = change.course ? "course" : "person";
  const key = what === "course" ? program.code : at.number;
  groups.set(key, [...(groups.get(key) ?? []), { at, name: participant.name, program: program.code, what }]);
}

/** A session or a rule that changed concerns everybody of the programme, so it is told once. */
function basisFinding(people: readonly Unmoved[]): CertificateFinding {
  const [first] = people;
  return {
    stage: "certificate",
    code: first?.what === "course" ? "issued-course-changed" : "issued-marks-changed",
    cells: people.flatMap(({ at }) => at.cells),
    person: first && people.length === 1 ? first.at.person : null,
    fix: null,
    program: first?.program ?? "",
    numbers: people.map(({ at }) => at.number),
    names: people.map(({ name }) => name),
  };
}
