import { columnIndex } from "./address";

/** The part of Sheets' formula language that the host understands; everything else parses to null. */
export type Expression =
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly from: CellReference; readonly to: CellReference | null }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "%"; readonly operand: Expression };

/** 0-based. A null row or column is a whole column or row (`A:A`). */
export interface CellReference {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)|(\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}(?=:\$?[A-Za-z])|(?<=:)\$?[A-Za-z]{1,3}(?![\w(]))|([A-Za-z][\w.]*)|(<>|<=|>=|[-+*/^&=<>(),;:%]))/iy;

interface Token {
  readonly kind: "text" | "number" | "sheet" | "cell" | "word" | "sign";
  readonly text: string;
}

const KINDS = ["text", "number", "sheet", "cell", "word", "sign"] as const;
const parsed = new Map<string, Expression | null>();

/** Remembers what it has read: the same formula stands in thousands of rows. */
export function parseFormula(formula: string): Expression | null {
  let expression = parsed.get(formula);
  if (expression === undefined) {
    if (parsed.size > 50_000) parsed.clear();
    const tokens = tokenize(formula.replace(/^=/, ""));
    expression = tokens ? parseTokens(tokens) : null;
    parsed.set(formula, expression);
  }
  return expression;
}

function tokenize(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const semicolons = /;/.test(text.replace(/"[^"]*"/g, ""));
  // Where arguments are parted by semicolons, a comma between digits is the decimal sign.
  const source = semicolons ? text.replace(/"[^"]*"|(\d),(\d)/g, (all, a?: string, b?: string) => (a === undefined ? all : `${a}.${b ?? ""}`)) : text;
  TOKEN.lastIndex = 0;
  let at = 0;
  while (source.slice(at).trim() !== "") {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    if (!found) return null;
    const index = found.slice(1).findIndex((group) => group !== undefined);
    tokens.push({ kind: KINDS[index] ?? "sign", text: found[index + 1] ?? "" });
    at = TOKEN.lastIndex;
  }
  return tokens;
}

const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

function parseTokens(tokens: readonly Token[]): Expression | null {
  let at = 0;
  const peek = (): string => (tokens[at]?.kind === "sign" ? (tokens[at]?.text ?? "") : "");
  const accept = (sign: string): boolean => (peek() === sign ? (at++, true) : false);

  const binary = (level: number): Expression | null => {
    const operators = LEVELS[level];
    if (!operators) return unary();
    let left = binary(level + 1);
    while (left && operators.includes(peek())) {
      const operator = peek();
      at++;
      const right = binary(level + 1);
      left = right && { kind: "binary", operator, left, right };
    }
    return left;
  };
  const unary = (): Expression | null => {
    const sign = peek();
    if (sign === "-" || sign === "+") {
      at++;
      const operand = unary();
      return operand && { kind: "unary", operator: sign, operand };
    }
    let operand = primary();
    while (operand && accept("%")) operand = { kind: "unary", operator: "%", operand };
    return operand;
  };
  const primary = (): Expression | null => {
    const token = tokens[at++];
    if (!token) return null;
    if (token.kind === "text") return { kind: "constant", value: token.text.slice(1, -1).replace(/""/g, '"') };
    if (token.kind === "number") return { kind: "constant", value: Number(token.text) };
    if (token.kind === "sheet") return reference(sheetName(token.text));
    if (token.kind === "cell") return (at--, reference(null));
    if (token.kind === "word") return peek() === "(" ? call(token.text.toUpperCase()) : constantWord(token.text);
    if (token.text !== "(") return null;
    const inner = binary(0);
    return inner && accept(")") ? inner : null;
  };
  const reference = (sheet: string | null): Expression | null => {
    const from = cellReference(tokens[at++]);
    if (!from) return null;
    if (!accept(":")) return from.row === null ? null : { kind: "reference", sheet, from, to: null };
    const to = cellReference(tokens[at++]);
    return to && { kind: "reference", sheet, from, to };
  };
  const call = (name: string): Expression | null => {
    const args: Expression[] = [];
    at++;
    if (accept(")")) return { kind: "call", name, args };
    do {
      const argument = binary(0);
      if (!argument) return null;
      args.push(argument);
    } while (accept(",") || accept(";"));
    return accept(")") ? { kind: "call", name, args } : null;
  };
  const expression = binary(0);
  return at === tokens.length ? expression : null;
}

function sheetName(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function constantWord(word: string): Expression | null {
  return /^(true|false)$/i.test(word) ? { kind: "constant", value: /^true$/i.test(word) } : null;
}

function cellReference(token: Token | undefined): CellReference | null {
  const found = token && token.kind === "cell" ? /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)?$/.exec(token.text) : null;
  if (!found) return null;
  const [, fixedColumn, letters = "", fixedRow, row] = found;
  return {
    row: row === undefined ? null : Number(row) - 1,
    column: columnIndex(letters),
    fixedRow: fixedRow === "$",
    fixedColumn: fixedColumn === "$",
  };
}
