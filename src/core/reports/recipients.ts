import type { Candidate } from "../certificate/certificate-facts";
import type { RegisterRow } from "../certificate/register";
import { programOf } from "../certificate/register-index";
import type { Program } from "../settings/settings";

/** One number of the register as it stands now. */
export interface Recipient {
  readonly row: RegisterRow;
  /** As the lists have the person now; null where they lost them. */
  readonly holder: Candidate | null;
  /** In force; otherwise it stays in the list, struck through. */
  readonly valid: boolean;
}

/**
 * Every number of the register in its newest revision, in the order of the register. A number that is merely reserved has no certificate
 * yet and is left out. `program` is a code, null for all.
 */
export function recipients(rows: readonly RegisterRow[], people: readonly Candidate[], programs: readonly Program[], program: string | null): readonly Recipient[] {
  const newest = new Map<string, RegisterRow>();
  for (const row of rows) {
    if (row.state === "reserved" || (program !== null && programOf(row, programs) !== program)) continue;
    const known = newest.get(row.number);
    if (!known || row.revision >= known.revision) newest.set(row.number, row);
  }
  const holders = new Map(people.map((candidate) => [`${candidate.participant.key}\n${candidate.program.code}`, candidate]));
  return [...newest.values()].map((row) => ({ row, holder: holders.get(`${row.person}\n${programOf(row, programs)}`) ?? null, valid: row.state === "issued" }));
}
