import type { RegisterRow } from "../../core/certificate/register";

/** The newest revision of each number, and the numbers that the register does not have. */
export function newestRows(rows: readonly RegisterRow[], numbers: readonly string[]): { readonly rows: readonly RegisterRow[]; readonly unknown: readonly string[] } {
  const wanted = new Set(numbers.map((number) => number.trim()));
  const newest = new Map<string, RegisterRow>();
  for (const row of rows) {
    if (!wanted.has(row.number) || row.state === "void") continue;
    const known = newest.get(row.number);
    if (!known || row.revision >= known.revision) newest.set(row.number, row);
  }
  return { rows: [...newest.values()], unknown: [...wanted].filter((number) => !newest.has(number)) };
}
