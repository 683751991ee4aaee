import { candidatesOf, type KnownPeople } from "./candidates";
import type { Candidate } from "./certificate-facts";
import type { Register } from "./read-register";
import type { RegisterRow } from "./register";
import { programOf } from "./register-index";

/** A certificate that was issued and is in force, and its holder as the lists have them now; null where they lost them. */
export interface IssuedRow {
  readonly row: RegisterRow;
  readonly candidate: Candidate | null;
}

/**
 * The holders of all certificates in force. Somebody whose programme was renamed, or who was moved to another one, is found
 * by the code, unless the enrolment found so belongs to another certificate.
 */
export function issuedRows(register: Register, people: KnownPeople): readonly IssuedRow[] {
  const enrolments = new Map<string, Candidate[]>();
  for (const { candidate } of candidatesOf(people)) {
    if (!candidate) continue;
    const known = enrolments.get(candidate.participant.key);
    if (known) known.push(candidate);
    else enrolments.set(candidate.participant.key, [candidate]);
  }
  const taken = new Set<Candidate>();
  const found = register.rows.flatMap((row) => {
    if (row.state !== "issued") return [];
    const program = programOf(row, people.programs);
    const candidate = enrolments.get(row.person)?.find((one) => one.program.code === program) ?? null;
    if (candidate) taken.add(candidate);
    return [{ row, candidate }];
  });
  return found.map(({ row, candidate }) => {
    const others = candidate ? [] : (enrolments.get(row.person) ?? []).filter((one) => !taken.has(one));
    return { row, candidate: candidate ?? (others.length === 1 ? (others[0] ?? null) : null) };
  });
}
