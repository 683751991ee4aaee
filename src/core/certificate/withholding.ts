import type { Verdict } from "../completion/decision";
import type { Participant } from "../enrollment/participant";
import type { Candidate } from "./certificate-facts";
import type { IssuingInput } from "./issuing-input";
import { findRefusedWords } from "./refused-words";
import { againText, holder, type RegisterIndex, rowOfSameName } from "./register-index";

/** Why somebody gets no certificate now; the decisive reason first. */
export type Withholding =
  /** The sentence is the decision's own. */
  | { readonly kind: "verdict"; readonly verdict: Verdict }
  | { readonly kind: "held-back" | "no-decision" | "not-in-list" | "program-missing" | "name-missing" | "birth-date-missing" | "code-missing" }
  | { readonly kind: "approval-missing"; readonly offices: readonly ("prison" | "labor")[] }
  | { readonly kind: "refused-word"; readonly word: string; readonly field: "name" | "birthPlace" | "program" }
  | { readonly kind: "name-already-issued"; readonly number: string; readonly otherCode: string }
  | { readonly kind: "program-unknown-in-register"; readonly number: string; readonly program: string }
  /** Taken back once: another one only on purpose. */
  | { readonly kind: "revoked-before"; readonly number: string }
  | { readonly kind: "row-deleted"; readonly order: number; readonly year: number };

/** Null where nothing speaks against a certificate. */
export function withholding(participant: Participant, candidate: Candidate | null, input: IssuingInput, index: RegisterIndex): Withholding | null {
  if (participant.program === null) return { kind: "program-missing" };
  if (!candidate) return { kind: "no-decision" };
  const { decision } = candidate;
  if (decision.verdict !== "passed") return { kind: "verdict", verdict: decision.verdict };
  if (input.heldBack.has(participant.key)) return { kind: "held-back" };
  return missingPart(participant) ?? missingApproval(candidate, input) ?? refusedWord(candidate, input) ?? clash(candidate, input, index);
}

/** What the certificate prints must be there; the birth place alone may be blank. */
function missingPart({ name, birthDate, code }: Participant): Withholding | null {
  if (name === "") return { kind: "name-missing" };
  if (birthDate === null) return { kind: "birth-date-missing" };
  return code === null ? { kind: "code-missing" } : null;
}

function missingApproval({ decision }: Candidate, { settings }: IssuingInput): Withholding | null {
  if (!settings.bothOfficesApprove) return null;
  const offices = (["prison", "labor"] as const).filter((office) => decision.approved[office] === null);
  return offices.length > 0 ? { kind: "approval-missing", offices } : null;
}

function refusedWord({ participant, program }: Candidate, { template }: IssuingInput): Withholding | null {
  const printed = { name: participant.name, birthPlace: participant.birthPlace, program: `${program.name} ${program.englishName} ${program.trade}` };
  for (const field of ["name", "birthPlace", "program"] as const) {
    const [word] = findRefusedWords(printed[field], template);
    if (word !== undefined) return { kind: "refused-word", word, field };
  }
  return null;
}

/** Signs that this person may already have one: under another code, in a programme since renamed, in a row since deleted. */
function clash({ participant, program }: Candidate, { confirmed }: IssuingInput, index: RegisterIndex): Withholding | null {
  const key = holder(participant.key, program.code);
  if (index.live.has(key)) return null;
  const gone = index.deleted.get(key);
  if (gone) return { kind: "row-deleted", order: gone.order, year: gone.year };
  const revoked = index.revoked.get(key);
  if (revoked && !confirmed.has(againText(key, revoked.number))) return { kind: "revoked-before", number: revoked.number };
  const elsewhere = index.unknownProgram.get(participant.key);
  if (elsewhere) return { kind: "program-unknown-in-register", number: elsewhere.number, program: elsewhere.program };
  if (confirmed.has(key)) return null;
  const same = rowOfSameName(index, program.code, participant.name);
  return same ? { kind: "name-already-issued", number: same.number, otherCode: same.person } : null;
}
