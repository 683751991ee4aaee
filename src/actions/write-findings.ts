import type { Table } from "../core/sheet/table";
import { a1 } from "../text/cell-address";
import { LEVEL_LABEL } from "../text/check-summary";
import { FINDINGS_HEADER, TAB } from "../text/standard-tabs";
import type { ShownFinding } from "./finding-views";
import type { Workbook, WriteResult } from "./ports";

const CELL_COLUMN = 2;

/** Writes the `Temuan` tab: one row per finding, its cell a link that jumps there. */
export function writeFindings(workbook: Workbook, shown: readonly ShownFinding[], tables: readonly Table[]): WriteResult {
  const gids = new Map(workbook.tabs().map(({ name, gid }) => [name, gid]));
  const headings = new Map(tables.flatMap(({ sheet, columns }) => columns.map(({ index, heading }) => [`${sheet}!${index}`, heading] as const)));
  return workbook.replaceTab(TAB.findings, {
    header: FINDINGS_HEADER,
    rows: shown.map(({ finding, view }) => {
      const [first] = finding.cells;
      return [
        LEVEL_LABEL[view.level],
        view.sheet,
        finding.cells.map((cell) => a1(cell)).join(", "),
        (first && headings.get(`${first.sheet}!${first.column}`)) ?? "",
        view.message,
        view.advice,
        view.fix ? `${view.fix.before} → ${view.fix.after}` : "",
      ];
    }),
    links: {
      column: CELL_COLUMN,
      urls: shown.map(({ finding }) => {
        const [first] = finding.cells;
        return first ? `#gid=${gids.get(first.sheet) ?? 0}&range=${a1(first)}` : null;
      }),
    },
  });
}
