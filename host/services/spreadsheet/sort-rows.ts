import { intersection, intersects, joinRows, subtract } from "./area";
import { moveFormula } from "./formula-shift";
import { cellAt, setCell } from "./grid";
import type { Area, CellState, SheetState } from "./spreadsheet-state";

export interface SortKey {
  /** 0-based column of the sheet, not of the area. */
  readonly column: number;
  readonly descending: boolean;
}

const collator = new Intl.Collator("id", { sensitivity: "accent" });

/**
 * Sorts the rows of an area: numbers and dates, then text, then ticks; blanks last in either direction. Formats, notes,
 * links and validations go with their cells; conditional formats, row heights and rows hidden by hand stay where they are.
 * Rows hidden by a filter stay hidden wherever they end up.
 *
 * @throws Error where cells merged over several rows stand in the way, as Sheets does.
 */
export function sortArea(sheet: SheetState, area: Area, keys: readonly SortKey[]): void {
  if (sheet.merges.some((merge) => merge.rows > 1 && intersects(merge, area))) {
    throw new Error("You can't sort a range with vertical merges.");
  }
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const order = rows.map((row) => ({ row, values: keys.map(({ column }) => cellAt(sheet, row, column)) }));
  order.sort((a, b) => {
    for (const [index, { descending }] of keys.entries()) {
      const result = compareCells(a.values[index] ?? null, b.values[index] ?? null, descending);
      if (result !== 0) return result;
    }
    return a.row - b.row;
  });
  const origin = order.map(({ row }) => row);
  if (origin.every((row, index) => row === area.row + index)) return;
  moveCells(sheet, area, origin);
  moveValidations(sheet, area, origin);
  moveFilter(sheet, area, origin);
}

function compareCells(a: CellState | null, b: CellState | null, descending: boolean): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 3 || rankB === 3) return rankA - rankB;
  const result = rankA !== rankB ? rankA - rankB : compareValues(a, b);
  return descending ? -result : result;
}

function compareValues(a: CellState | null, b: CellState | null): number {
  const [x, y] = [a?.value ?? "", b?.value ?? ""];
  return typeof x === "string" && typeof y === "string" ? collator.compare(x, y) : Number(x) - Number(y);
}

function rank(cell: CellState | null): number {
  if (!cell || cell.value === "") return 3;
  return typeof cell.value === "number" ? 0 : typeof cell.value === "string" ? 1 : 2;
}

function moveCells(sheet: SheetState, area: Area, origin: readonly number[]): void {
  const rows = origin.map((row) => (sheet.cells[row] ?? []).slice(area.column, area.column + area.columns));
  rows.forEach((cells, index) => {
    const target = area.row + index;
    const moved = target - (origin[index] ?? target);
    for (let offset = 0; offset < area.columns; offset++) {
      const cell = cells[offset] ?? null;
      if (cell?.formula !== undefined) cell.formula = moveFormula(cell.formula, moved);
      setCell(sheet, target, area.column + offset, cell);
    }
  });
}

function moveValidations(sheet: SheetState, area: Area, origin: readonly number[]): void {
  const target = new Map(origin.map((row, index) => [row, area.row + index]));
  sheet.validations = sheet.validations.map((entry) => {
    const moving: Area[] = [];
    const staying = entry.areas.flatMap((old) => {
      const common = intersection(old, area);
      if (!common || common.rows === area.rows) return [old];
      for (let row = common.row; row < common.row + common.rows; row++) moving.push({ ...common, row: target.get(row) ?? row, rows: 1 });
      return subtract(old, area);
    });
    return moving.length === 0 ? entry : { ...entry, areas: [...staying, ...joinRows(moving)] };
  });
}

function moveFilter(sheet: SheetState, area: Area, origin: readonly number[]): void {
  const { filter } = sheet;
  if (!filter) return;
  const hidden = new Set(filter.hiddenRows);
  const outside = filter.hiddenRows.filter((row) => row < area.row || row >= area.row + area.rows);
  const inside = origin.flatMap((row, index) => (hidden.has(row) ? [area.row + index] : []));
  sheet.filter = { ...filter, hiddenRows: [...outside, ...inside].sort((a, b) => a - b) };
}
