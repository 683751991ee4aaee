import type { Participant } from "../core/enrollment/participant";
import type { Table } from "../core/sheet/table";
import { columnOf } from "../core/sheet/table";
import type { ColumnPart, Workbook } from "./ports";

/** Above this many rows asking for each row would cost more than it tells. */
const ROWS_WORTH_ASKING = 200;

export interface HiddenPeople {
  /** Null where telling would cost a call per row. */
  readonly count: number | null;
  /** Rows (0-based) by tab; only where they could be told one by one. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * People in rows that a filter or a hand has hidden. One formula over all lists tells whether anything is hidden at all; only then,
 * and only in a short list, is each row asked for. `scratch` is an own tab that is written afterwards.
 */
export function countHidden(workbook: Workbook, tables: readonly Table[], people: readonly Participant[], scratch: string): HiddenPeople {
  const rows = new Map<string, ReadonlySet<number>>();
  const lists = tables.flatMap(listOf);
  const shown = (some: readonly List[]): number => workbook.countShown(some.map(({ part }) => part), scratch);
  const named = lists.reduce((sum, list) => sum + list.named, 0);
  if (lists.length === 0 || shown(lists) === named) return { count: 0, rows };
  let count: number | null = 0;
  for (const list of lists) {
    const { sheet, fromRow, toRow } = list.part;
    if (lists.length > 1 && shown([list]) === list.named) continue;
    if (toRow - fromRow >= ROWS_WORTH_ASKING) {
      count = null;
      continue;
    }
    const asked = Array.from({ length: toRow - fromRow + 1 }, (_, offset) => fromRow + offset);
    const hidden = new Set(workbook.hiddenRows(sheet, asked));
    rows.set(sheet, new Set([...(rows.get(sheet) ?? []), ...hidden]));
    if (count !== null) count += people.filter(({ at }) => at.sheet === sheet && hidden.has(at.row)).length;
  }
  return { count, rows };
}

interface List {
  readonly part: ColumnPart;
  /** Cells of the column that hold something. */
  readonly named: number;
}

function listOf(table: Table): readonly List[] {
  const name = columnOf(table, "name");
  const [first, last] = [table.rows[0], table.rows[table.rows.length - 1]];
  if (table.kind !== "enrollment" || !name || first === undefined || last === undefined) return [];
  const named = table.grid.shown.slice(first, last + 1).filter((row) => (row[name.index] ?? "") !== "").length;
  return [{ part: { sheet: table.sheet, column: name.index, fromRow: first, toRow: last }, named }];
}
