import { NotEmulated } from "../service";
import { binary, FormulaError, numeric, type Result, textOf, truth, UNKNOWN } from "./formula-operators";
import { type CellReference, type Expression, parseFormula } from "./formula-parse";
import { cellAt, findSheet, hasContent } from "./grid";
import type { Area, CellState, CellValue, SheetState, SpreadsheetState } from "./spreadsheet-state";

/** Where a formula stands: its sheet, and how far relative references move (conditional formats apply one formula to many cells). */
export interface FormulaPlace {
  readonly spreadsheet: SpreadsheetState;
  readonly sheet: SheetState;
  readonly rowShift: number;
  readonly columnShift: number;
}

/** Deeper than any chain of cells in a class: a circle. */
const DEPTH = 60;

/**
 * What a cell shows: its value, or its formula's result. Computed by the host where every part of the formula is known:
 * arithmetic, comparisons, `&`, AND, OR, NOT, LEN, ISBLANK, COUNTA, SUBTOTAL(3|103), HYPERLINK. Else the result that came
 * with the file.
 *
 * @throws NotEmulated where there is neither.
 */
export function computedValue(spreadsheet: SpreadsheetState, sheet: SheetState, cell: CellState): CellValue {
  if (cell.formula === undefined) return cell.value;
  const result = evaluateFormula(cell.formula, { spreadsheet, sheet, rowShift: 0, columnShift: 0 });
  if (result !== null) return result.value;
  if (cell.uncomputed) throw new NotEmulated(`formula ${cell.formula} (its result was never computed)`);
  return cell.value;
}

/** Null where a part of the formula is not emulated. Text that is no formula at all is `#ERROR!`, as Sheets shows it. */
export function evaluateFormula(formula: string, place: FormulaPlace): { readonly value: CellValue } | null {
  const expression = parseFormula(formula);
  if (!expression) return isBrokenArithmetic(formula) ? { value: "#ERROR!" } : null;
  try {
    return { value: evaluate(expression, place, 0) ?? "" };
  } catch (error) {
    if (error === UNKNOWN) return null;
    if (error instanceof FormulaError) return { value: error.message };
    throw error;
  }
}

/** "+62 812-3456": digits and signs only, but no arithmetic. A telephone number, and certainly no formula. */
function isBrokenArithmetic(formula: string): boolean {
  return /^=[\d\s+\-*/().]*$/.test(formula);
}

function evaluate(expression: Expression, place: FormulaPlace, depth: number): Result {
  if (depth > DEPTH) throw new FormulaError("#REF!");
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "reference":
      return valueAt(expression, place, depth);
    case "call":
      return call(expression.name, expression.args, place, depth);
    case "unary": {
      const operand = numeric(evaluate(expression.operand, place, depth));
      if (expression.operator === "%") return operand / 100;
      return expression.operator === "-" ? -operand : operand;
    }
    case "binary":
      return binary(expression.operator, evaluate(expression.left, place, depth), evaluate(expression.right, place, depth));
  }
}

type Reference = Extract<Expression, { readonly kind: "reference" }>;

function valueAt(reference: Reference, place: FormulaPlace, depth: number): Result {
  const { sheet, area } = resolve(reference, place);
  if (area.rows !== 1 || area.columns !== 1) throw UNKNOWN;
  const cell = cellAt(sheet, area.row, area.column);
  if (!cell) return null;
  let value: Result = cell.value === "" && cell.formula === undefined ? null : cell.value;
  if (cell.formula !== undefined) {
    const inner = parseFormula(cell.formula);
    if (inner) value = evaluate(inner, { ...place, sheet, rowShift: 0, columnShift: 0 }, depth + 1);
    else if (cell.uncomputed) throw UNKNOWN;
  }
  if (typeof value === "string" && /^#(REF!|N\/A|VALUE!|ERROR!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(value)) throw new FormulaError(value);
  return value;
}

function resolve(reference: Reference, place: FormulaPlace): { readonly sheet: SheetState; readonly area: Area } {
  const sheet = reference.sheet === null ? place.sheet : findSheet(place.spreadsheet, reference.sheet);
  if (!sheet) throw new FormulaError("#REF!");
  const from = shifted(reference.from, place);
  const to = reference.to ? shifted(reference.to, place) : from;
  const top = Math.min(from.row ?? 0, to.row ?? 0);
  const bottom = Math.max(from.row ?? sheet.maxRows - 1, to.row ?? sheet.maxRows - 1);
  const left = Math.min(from.column ?? 0, to.column ?? 0);
  const right = Math.max(from.column ?? sheet.maxColumns - 1, to.column ?? sheet.maxColumns - 1);
  if (top < 0 || left < 0) throw new FormulaError("#REF!");
  return { sheet, area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
}

function shifted(reference: CellReference, place: FormulaPlace): { readonly row: number | null; readonly column: number | null } {
  return {
    row: reference.row === null ? null : reference.row + (reference.fixedRow ? 0 : place.rowShift),
    column: reference.column === null ? null : reference.column + (reference.fixedColumn ? 0 : place.columnShift),
  };
}

function call(name: string, args: readonly Expression[], place: FormulaPlace, depth: number): Result {
  const value = (index: number): Result => {
    const argument = args[index];
    return argument ? evaluate(argument, place, depth) : null;
  };
  switch (name) {
    case "TRUE":
      return true;
    case "FALSE":
      return false;
    case "AND":
      return args.map((_, index) => truth(value(index))).every(Boolean);
    case "OR":
      return args.map((_, index) => truth(value(index))).some(Boolean);
    case "NOT":
      return !truth(value(0));
    case "LEN":
      return textOf(value(0)).length;
    case "ISBLANK":
      return value(0) === null;
    case "HYPERLINK":
      return args.length > 1 ? (value(1) ?? "") : textOf(value(0));
    case "COUNTA":
      return countFilled(args, place, depth, null);
    case "SUBTOTAL": {
      const code = numeric(value(0));
      if (code !== 103 && code !== 3) throw UNKNOWN;
      return countFilled(args.slice(1), place, depth, code);
    }
    default:
      throw UNKNOWN;
  }
}

/**
 * Filled cells. `subtotal` leaves out rows hidden by a filter, 103 also rows hidden by hand, and both leave out other
 * SUBTOTAL cells (support.google.com/docs/answer/3093649).
 */
function countFilled(args: readonly Expression[], place: FormulaPlace, depth: number, subtotal: 3 | 103 | null): number {
  let count = 0;
  for (const argument of args) {
    if (argument.kind !== "reference") {
      if (subtotal !== null) throw new FormulaError("#VALUE!");
      if (evaluate(argument, place, depth) !== null) count++;
      continue;
    }
    const { sheet, area } = resolve(argument, place);
    const hidden = new Set(subtotal === null ? [] : (sheet.filter?.hiddenRows ?? []));
    if (subtotal === 103) for (const row of sheet.hiddenRows) hidden.add(row);
    for (let row = area.row; row < Math.min(area.row + area.rows, sheet.cells.length); row++) {
      if (hidden.has(row)) continue;
      for (const cell of (sheet.cells[row] ?? []).slice(area.column, area.column + area.columns)) {
        if (hasContent(cell) && !(subtotal !== null && /^=\s*SUBTOTAL\(/i.test(cell?.formula ?? ""))) count++;
      }
    }
  }
  return count;
}
