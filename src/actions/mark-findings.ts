import type { CellRef, Level } from "../core/located";
import { toAreas } from "./finding-areas";
import type { ShownFinding } from "./finding-views";
import type { CellMarks, Ports } from "./ports";

/** Document property: the tabs that carry marks of ours, so that only these are visited to clear them. */
const MARKED = "tandaLembar";

type Entries = Readonly<Record<string, string | null>>;

/** Colours the cells of findings, worst level on top; tabs that have none any more are cleaned. Answers what is to be remembered of it. */
export function markFindings(ports: Ports, shown: readonly ShownFinding[], remembered: Readonly<Record<string, string>>): Entries {
  const cells = new Map<string, Map<string, { readonly cell: CellRef; readonly level: Level }>>();
  for (const { finding, view, settled } of shown) {
    if (settled) continue;
    for (const cell of finding.cells) {
      const sheet = cells.get(cell.sheet) ?? new Map();
      const key = `${cell.row}:${cell.column}`;
      // `shown` comes worst first, so the first level of a cell is its worst.
      if (!sheet.has(key)) sheet.set(key, { cell, level: view.level });
      cells.set(cell.sheet, sheet);
    }
  }
  const marked = [...cells.keys()].sort();
  for (const sheet of new Set([...marked, ...markedTabs(ports, remembered)])) {
    ports.workbook.mark(sheet, marksOf([...(cells.get(sheet)?.values() ?? [])]));
  }
  return markedEntry(ports, marked, remembered);
}

/** Removes every mark of ours, and nothing else. */
export function clearFindings(ports: Ports, remembered: Readonly<Record<string, string>>): void {
  for (const sheet of markedTabs(ports, remembered)) ports.workbook.mark(sheet, marksOf([]));
  const entry = markedEntry(ports, [], remembered);
  if (Object.keys(entry).length > 0) ports.memory.set(entry);
}

function marksOf(marked: readonly { readonly cell: CellRef; readonly level: Level }[]): CellMarks {
  const of = (level: Level) => toAreas(marked.filter((entry) => entry.level === level).map(({ cell }) => cell));
  return { errors: of("error"), warnings: of("warning"), notes: of("note") };
}

/** By gid, because a tab may have been renamed since it was marked. */
function markedTabs(ports: Ports, remembered: Readonly<Record<string, string>>): readonly string[] {
  const gids = new Set((remembered[MARKED] ?? "").split(","));
  return ports.workbook.tabs().flatMap(({ name, gid }) => (gids.has(String(gid)) ? [name] : []));
}

function markedEntry(ports: Ports, marked: readonly string[], remembered: Readonly<Record<string, string>>): Entries {
  const gids = ports.workbook.tabs().flatMap(({ name, gid }) => (marked.includes(name) ? [String(gid)] : []));
  const entry = gids.join(",");
  return entry === (remembered[MARKED] ?? "") ? {} : { [MARKED]: entry === "" ? null : entry };
}
