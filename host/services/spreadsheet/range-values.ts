import { numberArgument, signatureError, textArgument } from "../parameters";
import type { Member } from "../service";
import { cellAddress } from "./address";
import type { Range } from "./book";
import { displayValue } from "./display-value";
import { computedValue } from "./formula";
import { cellAt, eachStored, ensureCell, replaceValue } from "./grid";
import { cellsOf, eachCell, gridOf, read, rectangle, write } from "./members";
import { formatKind } from "./number-format";
import { instantOfSerial } from "./serial-date";
import type { CellState, CellValue } from "./spreadsheet-state";
import { parseTyped } from "./typed-value";
import { accepts, validationAt } from "./validation";
import { LONGEST_TEXT, type Written, writeFormula, writeValue } from "./write-value";

const METHOD = "SpreadsheetApp.Range.";

/** Values, display values and formulas. */
export const rangeValueMembers: Readonly<Record<string, Member<Range>>> = {
  getValue: read((range) => valueAt(range, range.area.row, range.area.column), () => 1),
  getValues: read((range) => gridOf(range, (row, column) => valueAt(range, row, column)), cellsOf),
  getDisplayValue: read((range) => shownAt(range, range.area.row, range.area.column), () => 1),
  getDisplayValues: read((range) => gridOf(range, (row, column) => shownAt(range, row, column)), cellsOf),
  getFormula: read((range) => cellAt(range.sheet, range.area.row, range.area.column)?.formula ?? "", () => 1),
  getFormulas: read((range) => gridOf(range, (row, column) => cellAt(range.sheet, row, column)?.formula ?? ""), cellsOf),
  isBlank: read((range) => {
    let blank = true;
    eachStored(range.sheet, range.area, (cell) => (blank &&= cell.value === "" && cell.formula === undefined));
    return blank;
  }, cellsOf),
  isChecked: read((range) => {
    const ticks = new Set<unknown>();
    eachCell(range, (row, column) => {
      const box = validationAt(range.sheet, row, column)?.criteria === "CHECKBOX";
      ticks.add(box ? (cellAt(range.sheet, row, column)?.value ?? false) : null);
    });
    const [only] = ticks;
    return ticks.size === 1 && typeof only === "boolean" ? only : null;
  }, cellsOf),
  setValue: write((range, args) => {
    if (args.length !== 1) throw signatureError(args, `${METHOD}setValue`);
    const value = toWritten(range, args[0]);
    return putValues(range, () => value);
  }, cellsOf),
  setValues: write((range, args) => {
    const values = rectangle(range, args, `${METHOD}setValues`).map((row) => row.map((value) => toWritten(range, value)));
    return putValues(range, (r, c) => values[r]?.[c] ?? { kind: "blank" });
  }, cellsOf),
  setFormula: write((range, args) => {
    const formula = textArgument(args, 0, `${METHOD}setFormula`);
    return putFormulas(range, () => formula);
  }, cellsOf),
  setFormulas: write((range, args) => {
    const formulas = rectangle(range, args, `${METHOD}setFormulas`);
    return putFormulas(range, (r, c) => String(formulas[r]?.[c] ?? ""));
  }, cellsOf),
};

/** A number with a date format is a Date in the spreadsheet's zone; a time alone lies on 30 December 1899. */
function valueAt(range: Range, row: number, column: number): CellValue | Date {
  const cell = cellAt(range.sheet, row, column);
  if (!cell) return "";
  const value = cell.formula === undefined ? cell.value : computedValue(range.book.state, range.sheet, cell);
  if (typeof value !== "number" || formatKind(cell.numberFormat) !== "date") return value;
  return new Date(instantOfSerial(value, range.book.state.timeZone));
}

function shownAt(range: Range, row: number, column: number): string {
  const cell = cellAt(range.sheet, row, column);
  return cell ? shownCell(range, cell) : "";
}

function shownCell(range: Range, cell: CellState): string {
  const value = cell.formula === undefined ? cell.value : computedValue(range.book.state, range.sheet, cell);
  return displayValue(value, cell.numberFormat, range.book.state.locale);
}

/** null and undefined empty the cell, other objects are written as text: undocumented, so a test can see the warning. */
function toWritten(range: Range, value: unknown): Written {
  if (typeof value === "string") {
    if (value.length > LONGEST_TEXT) throw new Error(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
    return { kind: "typed", text: value };
  }
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "tick", value };
  if (value instanceof Date) return { kind: "instant", at: value.getTime() };
  const what = value === null || value === undefined ? String(value) : "an object";
  range.book.execution.warn(`setValue(s) received ${what}: what Google writes then is not documented.`);
  return value === null || value === undefined ? { kind: "blank" } : { kind: "typed", text: String(value) };
}

function putValues(range: Range, at: (r: number, c: number) => Written): Range {
  range.assertEditable();
  refuseInvalid(range, at);
  const { book } = range;
  const now = book.execution.now();
  book.later(range.gid, (sheet) => {
    eachCell(range, (row, column, r, c) => writeValue(book.state, sheet, row, column, at(r, c), now));
  });
  return range;
}

/** Strict rules refuse a script as they refuse a person. */
function refuseInvalid(range: Range, at: (r: number, c: number) => Written): void {
  const { sheet, book } = range;
  if (!sheet.validations.some(({ rule }) => !rule.allowInvalid)) return;
  eachCell(range, (row, column, r, c) => {
    const rule = validationAt(sheet, row, column);
    if (!rule || rule.allowInvalid) return;
    const value = valueOf(range, at(r, c), cellAt(sheet, row, column)?.numberFormat);
    if (value === null || accepts(book.state, sheet, rule, value) !== false) return;
    throw new Error(`The data you entered in cell ${cellAddress(row, column)} violates the data validation rules set on this cell.`);
  });
}

function valueOf(range: Range, written: Written, numberFormat: string | undefined): CellValue | null {
  switch (written.kind) {
    case "blank":
      return "";
    case "number":
    case "tick":
      return written.value;
    case "instant":
      return 0;
    case "typed": {
      const typed = parseTyped(written.text, range.book.state.locale, numberFormat, 2000);
      return typed.kind === "value" ? typed.value : null;
    }
  }
}

function putFormulas(range: Range, at: (r: number, c: number) => string): Range {
  range.assertEditable();
  const { book } = range;
  book.later(range.gid, (sheet) => {
    eachCell(range, (row, column, r, c) => {
      const formula = at(r, c);
      const cell = ensureCell(sheet, row, column);
      if (formula === "") replaceValue(cell, "");
      else writeFormula(book.state, sheet, cell, formula);
    });
  });
  return range;
}

/** 1-based arguments as Google takes them, for members of other files. */
export function wholeNumber(args: readonly unknown[], index: number, method: string): number {
  return Math.trunc(numberArgument(args, index, `${METHOD}${method}`));
}
