import { signatureError } from "../parameters";
import type { Sheet } from "./book";
import { lastContentRow } from "./grid";
import { assertEditable } from "./protection";
import { writeValue, type Written } from "./write-value";

/** Writes below the last row with content, at once: documented as atomic. The sheet grows where it is full. */
export function appendRow(sheet: Sheet, args: readonly unknown[]): Sheet {
  const [values] = args;
  if (!Array.isArray(values) || args.length !== 1) throw signatureError(args, "SpreadsheetApp.Sheet.appendRow");
  const { book, state } = sheet;
  const row = lastContentRow(state);
  assertEditable(book.state, state, { row, column: 0, rows: 1, columns: Math.max(1, values.length) }, book.execution.user);
  state.maxRows = Math.max(state.maxRows, row + 1);
  state.maxColumns = Math.max(state.maxColumns, values.length);
  values.forEach((value: unknown, column) => writeValue(book.state, state, row, column, written(value), book.execution.now()));
  return sheet;
}

function written(value: unknown): Written {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "tick", value };
  if (value instanceof Date) return { kind: "instant", at: value.getTime() };
  return value === null || value === undefined ? { kind: "blank" } : { kind: "typed", text: String(value) };
}
