import type { Area, CellValue, DateCell, Grid } from "../../src/core/sheet/grid";

/** A cell by its content, or by its content and what it displays. */
export type CellSource = CellValue | { readonly value: CellValue; readonly shown: string };

/**
 * Makes a tab. As text, a line is a row and `|` separates cells, which are trimmed; the lines at both ends are dropped and
 * an empty line is an empty row. A cell is text unless it begins with a prefix:
 *
 * - `#12` or `#-3.5` a number; `#0.8 as 80%` one that displays `80%`
 * - `@1990-08-17` a date that displays `17/08/1990`; `@1990-08-17 as 17 Agu 90`; `@2026-02-02T08:30` with a time
 * - `?TRUE` a tick box
 * - `⏎` anywhere is a line break, `\` in front of a prefix keeps it as text
 *
 * As rows, every string is text exactly as it stands. Merges are written as `["E5:F5"]`.
 */
export function grid(sheet: string, source: string | readonly (readonly CellSource[])[], merges: readonly string[] = []): Grid {
  const rows = typeof source === "string" ? parseRows(source) : source;
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => present(row[column] ?? "")));
  return {
    sheet,
    shown: cells.map((row) => row.map((cell) => cell.shown)),
    values: cells.map((row) => row.map((cell) => cell.value)),
    merges: merges.map(area),
  };
}

function parseRows(text: string): readonly (readonly CellSource[])[] {
  const lines = text.split("\n");
  const body = lines.slice(lines[0]?.trim() === "" ? 1 : 0, lines.length > 1 && lines[lines.length - 1]?.trim() === "" ? -1 : undefined);
  return body.map((line) => (line.trim() === "" ? [] : line.split("|").map((cell) => parseCell(cell.trim()))));
}

function parseCell(text: string): CellSource {
  const [, content = text, shown] = /^([#@].*?) as (.*)$/.exec(text) ?? [];
  const value = parseValue(content);
  if (value === undefined) return text.replace(/^\\/, "").replace(/⏎/g, "\n");
  return shown === undefined ? value : { value, shown };
}

function parseValue(text: string): CellValue | undefined {
  if (/^#-?\d+(\.\d+)?$/.test(text)) return Number(text.slice(1));
  const date = /^@(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(text);
  if (date) return { day: date[1] ?? "", time: date[2] ?? null };
  return /^\?(TRUE|FALSE)$/.test(text) ? text === "?TRUE" : undefined;
}

function present(source: CellSource): { readonly value: CellValue; readonly shown: string } {
  if (typeof source === "object" && "shown" in source) return source;
  return { value: source, shown: display(source) };
}

function display(value: CellValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value).replace(".", ",");
  return displayDate(value);
}

function displayDate({ day, time }: DateCell): string {
  return day.split("-").reverse().join("/") + (time === null ? "" : ` ${time}`);
}

function area(text: string): Area {
  const [from = "", to = from] = text.split(":");
  const start = corner(from);
  const end = corner(to);
  return { row: start.row, column: start.column, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
}

function corner(text: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
  return { row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}
