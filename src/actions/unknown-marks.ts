import type { UnknownMarkView } from "../contract";
import { signKey } from "../core/attendance/legend";
import type { Finding } from "../core/finding";
import type { CellRef } from "../core/located";
import { cellAddress } from "../text/cell-address";

/** Every mark nobody can read, once, with how often it stands where; the most frequent first. */
export function unknownMarks(findings: readonly Finding[]): readonly UnknownMarkView[] {
  const marks = new Map<string, { readonly shown: string; readonly cells: CellRef[] }>();
  for (const finding of findings) {
    if (finding.code !== "mark-unknown" && finding.code !== "mark-needs-legend") continue;
    const key = signKey(finding.shown);
    const known = marks.get(key) ?? { shown: finding.shown, cells: [] };
    marks.set(key, known);
    for (const cell of finding.cells) known.cells.push(cell);
  }
  return [...marks.values()]
    .sort((a, b) => b.cells.length - a.cells.length)
    .map(({ shown, cells }) => ({ mark: shown, cells: cells.length, first: cells[0] ? cellAddress(cells[0]) : "", sheets: [...new Set(cells.map(({ sheet }) => sheet))] }));
}
