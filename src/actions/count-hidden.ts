import type { Participant } from "../core/enrollment/participant";
import type { Table } from "../core/sheet/table";
import { columnOf } from "../core/sheet/table";
import type { Workbook } from "./ports";

/** Above this many rows asking for each row would cost more than it tells. */
const ROWS_WORTH_ASKING = 200;

export interface HiddenPeople {
  /** Null where telling would cost a call per row. */
  readonly count: number | null;
  /** Rows (0-based) by tab; only where they could be told one by one. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * People in rows that a filter or a hand has hidden. One formula per list tells whether anything is hidden at all; only then,
 * and only in a short list, is each row asked for. `scratch` is an own tab that is written afterwards.
 */
export function countHidden(workbook: Workbook, tables: readonly Table[], people: readonly Participant[], scratch: string): HiddenPeople {
  let count: number | null = 0;
  const rows = new Map<string, ReadonlySet<number>>();
  for (const table of tables) {
    const name = columnOf(table, "name");
    const [first, last] = [table.rows[0], table.rows[table.rows.length - 1]];
    if (table.kind !== "enrollment" || !name || first === undefined || last === undefined) continue;
    const named = table.grid.shown.slice(first, last + 1).filter((row) => (row[name.index] ?? "") !== "").length;
    if (workbook.countShown(table.sheet, name.index, first, last, scratch) === named) continue;
    if (last - first >= ROWS_WORTH_ASKING) {
      count = null;
      continue;
    }
    const asked = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    const hidden = new Set(workbook.hiddenRows(table.sheet, asked));
    rows.set(table.sheet, hidden);
    if (count !== null) count += people.filter(({ at }) => at.sheet === table.sheet && hidden.has(at.row)).length;
  }
  return { count, rows };
}
