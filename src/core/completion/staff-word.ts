import type { FinalVerdict, Verdict } from "./decision";
import type { Minimum } from "./policy";

/**
 * What staff said about one person in one programme. It holds while the decision has the `basis` it was given on; after that
 * it is kept and shown, and no longer counts.
 */
export type StaffWord = {
  readonly person: string;
  readonly program: string;
  /** Address of who said it, or what stands for it. */
  readonly by: string;
  /** ISO day and time in the spreadsheet's zone, `2026-03-02T10:00`: later words sort after earlier ones. */
  readonly at: string;
  readonly basis: string;
} & (
  | { readonly kind: "approve"; readonly office: "prison" | "labor"; readonly verdict: Verdict }
  | { readonly kind: "override"; readonly verdict: FinalVerdict; readonly reason: string }
  | { readonly kind: "waive"; readonly minimum: Minimum; readonly reason: string }
);

export type WordOf<Kind extends StaffWord["kind"]> = Extract<StaffWord, { readonly kind: Kind }>;

/** Words by person and programme, each list from the earliest to the latest. */
export function groupWords(words: readonly StaffWord[]): ReadonlyMap<string, readonly StaffWord[]> {
  const groups = new Map<string, StaffWord[]>();
  for (const word of [...words].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const key = enrolmentKey(word.person, word.program);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

/** One person in one programme, as one text. */
export function enrolmentKey(person: string, program: string): string {
  return `${program}\n${person}`;
}
