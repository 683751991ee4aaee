import type { Area } from "./spreadsheet-state";

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns
  );
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function covers(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

export function intersection(a: Area, b: Area): Area | null {
  if (!intersects(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of an area when another is cut out: up to four pieces. */
export function subtract(area: Area, cut: Area): readonly Area[] {
  const common = intersection(area, cut);
  if (!common) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** Joins cells of one column that lie below each other, so that many single cells become few areas. */
export function joinRows(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const joined: Area[] = [];
  for (const area of sorted) {
    const last = joined[joined.length - 1];
    if (last && last.column === area.column && last.columns === area.columns && last.row + last.rows >= area.row) {
      const end = Math.max(last.row + last.rows, area.row + area.rows);
      joined[joined.length - 1] = { ...last, rows: end - last.row };
    } else joined.push(area);
  }
  return joined;
}
