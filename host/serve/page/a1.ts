import type { AreaView } from "./protocol";

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaName(area: AreaView): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Reads `B7`, `b7:C9`, `7:9` and `B:C`; null where it is none of these. Open ends reach to the edge of the sheet. */
export function parseArea(text: string, rows: number, columns: number): AreaView | null {
  const match = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::(?=.)\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, fromLetters = "", fromRow = "", toLetters = fromLetters, toRow = fromRow] = match;
  const left = fromLetters === "" ? 0 : columnIndex(fromLetters);
  const right = toLetters === "" ? columns - 1 : columnIndex(toLetters);
  const top = fromRow === "" ? 0 : Number(fromRow) - 1;
  const bottom = toRow === "" ? rows - 1 : Number(toRow) - 1;
  const row = clamp(Math.min(top, bottom), rows);
  const column = clamp(Math.min(left, right), columns);
  return {
    row,
    column,
    rows: clamp(Math.max(top, bottom), rows) - row + 1,
    columns: clamp(Math.max(left, right), columns) - column + 1,
  };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}
