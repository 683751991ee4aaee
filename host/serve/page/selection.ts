import type { AreaView } from "./protocol";
import type { SheetReader } from "./sheet-reader";

/** Where the cursor stands and how far the selection reaches from there. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export const HOME: Selection = { row: 0, column: 0, toRow: 0, toColumn: 0 };

export function selectionOf(area: AreaView): Selection {
  return { row: area.row, column: area.column, toRow: area.row + area.rows - 1, toColumn: area.column + area.columns - 1 };
}

export function areaOf(selection: Selection): AreaView {
  const row = Math.min(selection.row, selection.toRow);
  const column = Math.min(selection.column, selection.toColumn);
  return {
    row,
    column,
    rows: Math.max(selection.row, selection.toRow) - row + 1,
    columns: Math.max(selection.column, selection.toColumn) - column + 1,
  };
}

/** One step of the keyboard: hidden rows and columns are jumped over, a merge counts as one cell. */
export function step(reader: SheetReader, from: Selection, rows: number, columns: number, extend: boolean): Selection {
  const { view } = reader;
  const merge = extend ? null : reader.mergeAt(from.row, from.column);
  const startRow = extend ? from.toRow : (merge && rows > 0 ? merge.row + merge.rows - 1 : from.row);
  const startColumn = extend ? from.toColumn : (merge && columns > 0 ? merge.column + merge.columns - 1 : from.column);
  const row = visible(startRow, rows, view.rows, view.hiddenRows);
  const column = visible(startColumn, columns, view.columns, view.hiddenColumns);
  if (extend) return { ...from, toRow: row, toColumn: column };
  const landed = reader.mergeAt(row, column);
  return landed ? selectionOf({ ...landed, rows: 1, columns: 1 }) : { row, column, toRow: row, toColumn: column };
}

function visible(start: number, by: number, length: number, hidden: readonly number[]): number {
  const direction = Math.sign(by);
  let index = Math.max(0, Math.min(length - 1, start + by));
  while (hidden.includes(index) && index + direction >= 0 && index + direction < length && direction !== 0) index += direction;
  return hidden.includes(index) ? start : index;
}
