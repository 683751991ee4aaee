import { numberArgument, signatureError } from "../parameters";
import { columnLetters, parseAddress, splitAddress } from "./address";
import type { Range, Sheet } from "./book";
import { findSheet } from "./grid";
import type { Area } from "./spreadsheet-state";

const METHOD = "SpreadsheetApp.Sheet.getRange";

/** `getRange` of a sheet in its four forms; rows and columns are 1-based, an address may be A1 or R1C1. */
export function getRange(sheet: Sheet, args: readonly unknown[]): Range {
  const [first] = args;
  if (typeof first === "string" && args.length === 1) return rangeOfAddress(sheet, first);
  if (args.length < 2 || args.length > 4) throw signatureError(args, METHOD);
  return rangeAt(sheet, args.map((_, index) => Math.trunc(numberArgument(args, index, METHOD))));
}

/** `[row, column, rows = 1, columns = 1]`, 1-based. @throws Error with Google's texts where it leaves the sheet. */
export function rangeAt(sheet: Sheet, numbers: readonly number[]): Range {
  const [row = 1, column = 1, rows = 1, columns = 1] = numbers;
  const { maxRows, maxColumns } = sheet.state;
  if (row < 1) throw new Error("The starting row of the range is too small.");
  if (column < 1) throw new Error("The starting column of the range is too small.");
  if (rows < 1) throw new Error("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new Error("The number of columns in the range must be at least 1.");
  if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return sheet.book.range(sheet.gid, { row: row - 1, column: column - 1, rows, columns });
}

/** An address that may name another sheet of the spreadsheet. */
export function rangeOfAddress(sheet: Sheet, text: string): Range {
  const { sheet: name, address } = splitAddress(text);
  const state = name === null ? sheet.state : findSheet(sheet.book.state, name);
  const found = state && parseAddress(address, state.maxRows, state.maxColumns);
  if (!state || !found) return rangeOfName(sheet, text);
  return sheet.book.range(state.gid, found.area, wholeAddress(found.area, found.whole));
}

function rangeOfName(sheet: Sheet, text: string): Range {
  const named = sheet.book.state.namedRanges?.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (!named) throw new Error("Range not found");
  return sheet.book.range(named.gid, named.area);
}

/** `5:7` spans all columns and stays `5:7` (seen on real Apps Script, platform notes). */
function wholeAddress(area: Area, whole: "rows" | "columns" | null): string | null {
  if (whole === "rows") return `${area.row + 1}:${area.row + area.rows}`;
  if (whole === "columns") return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  return null;
}

/** The data range: always from A1, and A1 alone on an empty sheet. */
export function dataArea(size: { readonly rows: number; readonly columns: number }): Area {
  return { row: 0, column: 0, rows: Math.max(1, size.rows), columns: Math.max(1, size.columns) };
}
