import type { CellValue } from "./spreadsheet-state";

/** Null is a blank cell. */
export type Result = CellValue | null;

/** What the host cannot compute. Thrown inside the evaluation, never out of it. */
export const UNKNOWN = Symbol("unknown");

/** An error value such as `#VALUE!`, on its way to the cell that shows it. */
export class FormulaError extends Error {}

export function binary(operator: string, left: Result, right: Result): Result {
  switch (operator) {
    case "&":
      return textOf(left) + textOf(right);
    case "+":
      return numeric(left) + numeric(right);
    case "-":
      return numeric(left) - numeric(right);
    case "*":
      return numeric(left) * numeric(right);
    case "^":
      return numeric(left) ** numeric(right);
    case "/": {
      const divisor = numeric(right);
      if (divisor === 0) throw new FormulaError("#DIV/0!");
      return numeric(left) / divisor;
    }
    default: {
      const order = compare(left, right);
      return { "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 }[operator] ?? false;
    }
  }
}

/** Numbers before text before ticks; text without regard to case; a blank equals "", 0 and FALSE. */
function compare(left: Result, right: Result): number {
  const a = left ?? (typeof right === "string" ? "" : typeof right === "boolean" ? false : 0);
  const b = right ?? (typeof left === "string" ? "" : typeof left === "boolean" ? false : 0);
  const rank = { number: 0, string: 1, boolean: 2 };
  const difference = rank[typeof a as keyof typeof rank] - rank[typeof b as keyof typeof rank];
  if (difference !== 0) return difference;
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}

export function numeric(value: Result): number {
  if (value === null) return 0;
  if (typeof value !== "string") return Number(value);
  if (value.trim() === "" || !Number.isFinite(Number(value))) throw new FormulaError("#VALUE!");
  return Number(value);
}

export function truth(value: Result): boolean {
  if (typeof value === "string") throw new FormulaError("#VALUE!");
  return Boolean(value);
}

/** Fractions are shown with the locale's comma in Sheets: not needed by anything the host understands. */
export function textOf(value: Result): string {
  if (typeof value === "number" && !Number.isInteger(value)) throw UNKNOWN;
  return value === null ? "" : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
