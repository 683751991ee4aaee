import { evaluateFormula } from "./formula";
import { cellAt, ensureCell, replaceValue } from "./grid";
import { localeOf } from "./locale";
import { formatKind } from "./number-format";
import { civilOfSerial, serialOfInstant } from "./serial-date";
import type { CellState, SheetState, SpreadsheetState } from "./spreadsheet-state";
import { parseTyped, type Typed } from "./typed-value";

/** What a script or a person hands to a cell, already free of realms. */
export type Written =
  | { readonly kind: "blank" }
  | { readonly kind: "typed"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "tick"; readonly value: boolean }
  | { readonly kind: "instant"; readonly at: number };

/** Longest text of one cell (support.google.com/drive/answer/37603). */
export const LONGEST_TEXT = 50_000;

/** Puts a value into a cell. Formats, notes and validations stay; a date brings a format where the cell has none. */
export function writeValue(spreadsheet: SpreadsheetState, sheet: SheetState, row: number, column: number, written: Written, now: number): void {
  const existing = cellAt(sheet, row, column);
  if (written.kind === "blank" || (written.kind === "typed" && written.text === "")) {
    if (existing) replaceValue(existing, "");
    return;
  }
  const cell = existing ?? ensureCell(sheet, row, column);
  switch (written.kind) {
    case "number":
      return replaceValue(cell, Number.isFinite(written.value) ? written.value : "#NUM!");
    case "tick":
      return replaceValue(cell, written.value);
    case "instant":
      return writeInstant(spreadsheet, cell, written.at);
    case "typed": {
      return applyTyped(spreadsheet, sheet, cell, parseTyped(written.text, spreadsheet.locale, cell.numberFormat, yearOf(now, spreadsheet.timeZone)));
    }
  }
}

let lastYear = { now: Number.NaN, timeZone: "", year: 0 };

/** Remembered, because a whole rectangle is written at one moment. */
function yearOf(now: number, timeZone: string): number {
  if (lastYear.now !== now || lastYear.timeZone !== timeZone) {
    lastYear = { now, timeZone, year: civilOfSerial(serialOfInstant(now, timeZone)).year };
  }
  return lastYear.year;
}

function writeInstant(spreadsheet: SpreadsheetState, cell: CellState, at: number): void {
  const serial = serialOfInstant(at, spreadsheet.timeZone);
  replaceValue(cell, serial);
  if (formatKind(cell.numberFormat) !== "general") return;
  const { datePattern, timePattern } = localeOf(spreadsheet.locale);
  cell.numberFormat = Number.isInteger(serial) ? datePattern : `${datePattern} ${timePattern}`;
}

function applyTyped(spreadsheet: SpreadsheetState, sheet: SheetState, cell: CellState, typed: Typed): void {
  if (typed.kind === "formula") return writeFormula(spreadsheet, sheet, cell, typed.formula);
  replaceValue(cell, typed.value);
  if (typed.numberFormat !== undefined && cell.numberFormat === undefined) cell.numberFormat = typed.numberFormat;
  if (typeof typed.value === "string" && /^https?:\/\/\S+$/.test(typed.value)) cell.link = typed.value;
}

/** A formula that the host cannot compute stays without a result; reading it is then refused. */
export function writeFormula(spreadsheet: SpreadsheetState, sheet: SheetState, cell: CellState, formula: string): void {
  replaceValue(cell, "");
  cell.formula = formula.startsWith("=") ? formula : `=${formula}`;
  const result = evaluateFormula(cell.formula, { spreadsheet, sheet, rowShift: 0, columnShift: 0 });
  if (result) cell.value = result.value;
  else cell.uncomputed = true;
  const link = /^=\s*HYPERLINK\(\s*"([^"]*)"/i.exec(cell.formula)?.[1];
  if (link !== undefined) cell.link = link;
}
