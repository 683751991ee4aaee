import { numberArgument } from "../parameters";
import type { Member } from "../service";
import { type Sheet, Range } from "./book";
import { read, structural } from "./members";
import { editAxis } from "./structure";

const METHOD = "SpreadsheetApp.Sheet.";
type Axis = "row" | "column";

/** Rows and columns as a whole: inserting, deleting, hiding, sizes, freezing. All 1-based. */
export const sheetLineMembers: Readonly<Record<string, Member<Sheet>>> = {
  insertRowsAfter: insert("row", "after"),
  insertRowAfter: insert("row", "after"),
  insertRowsBefore: insert("row", "before"),
  insertRowBefore: insert("row", "before"),
  insertRows: insert("row", "before"),
  insertColumnsAfter: insert("column", "after"),
  insertColumnAfter: insert("column", "after"),
  insertColumnsBefore: insert("column", "before"),
  insertColumnBefore: insert("column", "before"),
  insertColumns: insert("column", "before"),
  deleteRow: remove("row"),
  deleteRows: remove("row"),
  deleteColumn: remove("column"),
  deleteColumns: remove("column"),
  hideRows: hide("row", true),
  showRows: hide("row", false),
  hideColumns: hide("column", true),
  showColumns: hide("column", false),
  hideRow: hideRange("row", true),
  unhideRow: hideRange("row", false),
  hideColumn: hideRange("column", true),
  unhideColumn: hideRange("column", false),
  isRowHiddenByUser: read(({ state }, args) => state.hiddenRows.includes(numberArgument(args, 0, `${METHOD}isRowHiddenByUser`) - 1)),
  isRowHiddenByFilter: read(({ state }, args) => {
    const row = numberArgument(args, 0, `${METHOD}isRowHiddenByFilter`) - 1;
    return state.filter?.hiddenRows.includes(row) ?? false;
  }),
  isColumnHiddenByUser: read(({ state }, args) => state.hiddenColumns.includes(numberArgument(args, 0, `${METHOD}isColumnHiddenByUser`) - 1)),

  getFrozenRows: read(({ state }) => state.frozenRows),
  getFrozenColumns: read(({ state }) => state.frozenColumns),
  setFrozenRows: structural((sheet, args) => {
    const rows = numberArgument(args, 0, `${METHOD}setFrozenRows`);
    if (rows >= sheet.state.maxRows) throw new Error("You can't freeze all visible rows on the sheet.");
    sheet.state.frozenRows = rows;
  }),
  setFrozenColumns: structural((sheet, args) => {
    const columns = numberArgument(args, 0, `${METHOD}setFrozenColumns`);
    if (columns >= sheet.state.maxColumns) throw new Error("You can't freeze all visible columns on the sheet.");
    sheet.state.frozenColumns = columns;
  }),

  getColumnWidth: read(({ state }, args) => state.columnWidths[numberArgument(args, 0, `${METHOD}getColumnWidth`) - 1] ?? 100),
  getRowHeight: read(({ state }, args) => state.rowHeights[numberArgument(args, 0, `${METHOD}getRowHeight`) - 1] ?? 21),
  setColumnWidth: resize("column", "setColumnWidth"),
  setColumnWidths: resize("column", "setColumnWidths"),
  setRowHeight: resize("row", "setRowHeight"),
  setRowHeights: resize("row", "setRowHeights"),
  autoResizeColumn: autoResize("autoResizeColumn"),
  autoResizeColumns: autoResize("autoResizeColumns"),
};

/** New lines look like the one they were inserted next to. */
function insert(axis: Axis, side: "before" | "after"): Member<Sheet> {
  return structural((sheet, args) => {
    const { from, count } = lines(sheet, args, axis);
    sheet.assertOpen();
    const at = side === "before" ? from : from + 1;
    editAxis(sheet.book.state, sheet.state, { axis, kind: "insert", at, count }, from);
    return sheet;
  });
}

function remove(axis: Axis): Member<Sheet> {
  return structural((sheet, args) => {
    const { from, count } = lines(sheet, args, axis);
    assertInside(sheet, axis, from + count - 1);
    const { maxRows, maxColumns } = sheet.state;
    sheet.assertEditable(axis === "row" ? { row: from, rows: count, column: 0, columns: maxColumns } : { row: 0, rows: maxRows, column: from, columns: count });
    editAxis(sheet.book.state, sheet.state, { axis, kind: "delete", at: from, count }, null);
  });
}

function hide(axis: Axis, hidden: boolean): Member<Sheet> {
  return structural((sheet, args) => {
    const { from, count } = lines(sheet, args, axis);
    assertInside(sheet, axis, from + count - 1);
    setHidden(sheet, axis, from, count, hidden);
  });
}

function hideRange(axis: Axis, hidden: boolean): Member<Sheet> {
  return structural((sheet, args) => {
    const [range] = args;
    if (!(range instanceof Range)) throw new Error("Cannot find method hide(range): the parameter is no range.");
    const { row, rows, column, columns } = range.area;
    setHidden(sheet, axis, axis === "row" ? row : column, axis === "row" ? rows : columns, hidden);
  });
}

function setHidden({ state }: Sheet, axis: Axis, from: number, count: number, hidden: boolean): void {
  const lines = new Set(axis === "row" ? state.hiddenRows : state.hiddenColumns);
  for (let index = from; index < from + count; index++) {
    if (hidden) lines.add(index);
    else lines.delete(index);
  }
  const sorted = [...lines].sort((a, b) => a - b);
  if (axis === "row") state.hiddenRows = sorted;
  else state.hiddenColumns = sorted;
}

/** `(index, size)` or `(index, count, size)`. */
function resize(axis: Axis, method: string): Member<Sheet> {
  return structural((sheet, args) => {
    const { from } = lines(sheet, args.slice(0, 1), axis);
    const count = args.length > 2 ? numberArgument(args, 1, METHOD + method) : 1;
    const size = numberArgument(args, args.length - 1, METHOD + method);
    const sizes = axis === "row" ? sheet.state.rowHeights : sheet.state.columnWidths;
    for (let index = from; index < from + count; index++) sizes[index] = size;
    return sheet;
  });
}

/** How wide Google makes a column for its text is not known: the width stays, and a warning says so. */
function autoResize(method: string): Member<Sheet> {
  return structural((sheet, args) => {
    lines(sheet, args.slice(0, 1), "column");
    sheet.book.execution.warn(`${method} changes no width here: Google's measure of text is not known.`);
    return sheet;
  });
}

function lines(sheet: Sheet, args: readonly unknown[], axis: Axis): { readonly from: number; readonly count: number } {
  const from = numberArgument(args, 0, `${METHOD}${axis}s`) - 1;
  const count = args.length > 1 ? numberArgument(args, 1, `${METHOD}${axis}s`) : 1;
  if (count < 1) throw new Error(`The number of ${axis}s must be at least 1.`);
  assertInside(sheet, axis, from);
  return { from, count };
}

function assertInside({ state }: Sheet, axis: Axis, index: number): void {
  const size = axis === "row" ? state.maxRows : state.maxColumns;
  if (index < 0 || index >= size) throw new Error(`Those ${axis}s are out of bounds.`);
}
