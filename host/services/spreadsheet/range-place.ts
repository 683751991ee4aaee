import type { Member } from "../service";
import type { Range } from "./book";
import { look, way } from "./members";
import { wholeNumber } from "./range-values";
import { rangeAt } from "./sheet-range";

/** Finding one's way: free. */
export const rangePlaceMembers: Readonly<Record<string, Member<Range>>> = {
  getA1Notation: way((range) => range.a1),
  getRow: way((range) => range.area.row + 1),
  getRowIndex: way((range) => range.area.row + 1),
  getColumn: way((range) => range.area.column + 1),
  getNumRows: way((range) => range.area.rows),
  getNumColumns: way((range) => range.area.columns),
  getHeight: way((range) => range.area.rows),
  getWidth: way((range) => range.area.columns),
  getLastRow: way((range) => range.area.row + range.area.rows),
  getLastColumn: way((range) => range.area.column + range.area.columns),
  getSheet: way((range) => range.book.sheet(range.gid)),
  getGridId: way((range) => range.gid),
  getCell: way((range, args) => {
    const row = wholeNumber(args, 0, "getCell");
    const column = wholeNumber(args, 1, "getCell");
    if (row < 1 || column < 1 || row > range.area.rows || column > range.area.columns) throw new Error("Cell reference out of range");
    return range.book.range(range.gid, { row: range.area.row + row - 1, column: range.area.column + column - 1, rows: 1, columns: 1 });
  }),
  offset: look((range, args) => {
    const size = (index: number, own: number): number => (args[index] === undefined ? own : wholeNumber(args, index, "offset"));
    return rangeAt(range.book.sheet(range.gid), [
      range.area.row + 1 + wholeNumber(args, 0, "offset"),
      range.area.column + 1 + wholeNumber(args, 1, "offset"),
      size(2, range.area.rows),
      size(3, range.area.columns),
    ]);
  }),
  activate: way((range) => {
    range.book.select(range.gid, range.area);
    return range;
  }),
};
