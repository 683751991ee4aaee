import type { CellRef } from "../core/located";
import type { Area } from "../core/sheet/grid";

/** The cells of one tab as few areas as a walk down each column gives. Each cell once; order does not matter. */
export function toAreas(cells: readonly CellRef[]): readonly Area[] {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of cells) columns.set(column, (columns.get(column) ?? new Set()).add(row));
  return [...columns].sort(([left], [right]) => left - right).flatMap(([column, rows]) => runs(column, rows));
}

function runs(column: number, rows: ReadonlySet<number>): readonly Area[] {
  const areas: Area[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = areas[areas.length - 1];
    if (last && last.row + last.rows === row) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}
