import { columnIndex, columnLetters } from "./address";

/** How one axis changes: `count` lines inserted before `at`, or removed from `at` on. 0-based. */
export interface AxisEdit {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** Where a stretch of lines is afterwards; null when all of it was deleted. An insertion inside makes it longer. */
export function shiftSpan(start: number, size: number, edit: AxisEdit): { readonly start: number; readonly size: number } | null {
  const { at, count } = edit;
  if (edit.kind === "insert") {
    if (start >= at) return { start: start + count, size };
    return { start, size: start + size > at ? size + count : size };
  }
  const end = start + size;
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (lost === size) return null;
  return { start: start < at ? start : Math.max(at, start - count), size: size - lost };
}

const REFERENCE = /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)(?::(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*))?(?![\w(])/g;

/**
 * A formula after rows or columns moved on the sheet called `edited`; `home` is the sheet the formula stands on.
 * References to what was deleted become #REF!.
 */
export function shiftFormula(formula: string, home: string, edited: string, edit: AxisEdit): string {
  return formula.replace(REFERENCE, (...match: (string | undefined)[]) => {
    const [all = "", sheet, d1 = "", c1, r1sign = "", r1, d2 = "", c2, r2sign = "", r2] = match;
    if (c1 === undefined || r1 === undefined) return all;
    if ((sheet === undefined ? home : unquoted(sheet)) !== edited) return all;
    const first = edit.axis === "row" ? Number(r1) - 1 : columnIndex(c1);
    const last = c2 === undefined || r2 === undefined ? first : edit.axis === "row" ? Number(r2) - 1 : columnIndex(c2);
    const moved = shiftSpan(Math.min(first, last), Math.abs(last - first) + 1, edit);
    if (!moved) return "#REF!";
    const write = (index: number, dollarColumn: string, column: string, dollarRow: string, row: string): string =>
      edit.axis === "row" ? `${dollarColumn}${column}${dollarRow}${index + 1}` : `${dollarColumn}${columnLetters(index)}${dollarRow}${row}`;
    const from = write(moved.start, d1, c1, r1sign, r1);
    if (c2 === undefined || r2 === undefined) return `${sheet ?? ""}${from}`;
    return `${sheet ?? ""}${from}:${write(moved.start + moved.size - 1, d2, c2, r2sign, r2)}`;
  });
}

/** A formula copied `rows` further down: references without a dollar sign move along. */
export function moveFormula(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return formula.replace(REFERENCE, (...match: (string | undefined)[]) => {
    const [all = "", sheet = "", d1 = "", c1, r1sign = "", r1, d2 = "", c2, r2sign = "", r2] = match;
    if (c1 === undefined || r1 === undefined) return all;
    const moved = (sign: string, row: string): string => `${sign}${sign === "$" ? row : String(Number(row) + rows)}`;
    if ([r1, r2].some((row) => row !== undefined && Number(row) + rows < 1)) return "#REF!";
    const tail = c2 === undefined || r2 === undefined ? "" : `:${d2}${c2}${moved(r2sign, r2)}`;
    return `${sheet}${d1}${c1}${moved(r1sign, r1)}${tail}`;
  });
}

function unquoted(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
