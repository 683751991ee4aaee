import type { Area } from "./spreadsheet-state";

/** An address as people and scripts write it. `whole` says that it named only rows (`5:7`) or only columns (`A:C`). */
export interface Address {
  readonly area: Area;
  readonly whole: "rows" | "columns" | null;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based; `AA` is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B2` for one cell, else `B2:C5`; never with the sheet, never quoted. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Splits at the last `!`. The sheet's name may be quoted as in formulas; null where there is none. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly address: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: null, address: text };
  const name = text.slice(0, mark);
  const quoted = /^'([\s\S]*)'$/.exec(name);
  return { sheet: (quoted?.[1]?.replace(/''/g, "'") ?? name) || null, address: text.slice(mark + 1) };
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;
const R1C1 = /^R([1-9]\d*)C([1-9]\d*)$/i;

/**
 * Reads an A1 address without a sheet: `$C$3`, `c5:b2` in any order, `5:7`, `A:C`, `A2:C` to the bottom, and `R1C1` with
 * both numbers (`RC1` is a cell). Null where it is no address or lies outside the grid.
 */
export function parseAddress(text: string, maxRows: number, maxColumns: number): Address | null {
  const parts = text.replace(/^!/, "").trim().split(":");
  const first = parts[0] ?? "";
  const second = parts[1] ?? first;
  if (parts.length > 2) return null;
  const a = corner(first);
  const b = corner(second);
  if (!a || !b) return null;
  const single = parts.length === 1;
  if (single && (a.row === null || a.column === null)) return null;
  if (a.row === null && b.row === null && a.column !== null && b.column !== null) {
    return bounded({ ...between(0, maxRows - 1, a.column, b.column) }, "columns", maxRows, maxColumns);
  }
  if (a.column === null && b.column === null && a.row !== null && b.row !== null) {
    return bounded(between(a.row, b.row, 0, maxColumns - 1), "rows", maxRows, maxColumns);
  }
  if (a.row === null || a.column === null) return null;
  return bounded(between(a.row, b.row ?? maxRows - 1, a.column, b.column ?? maxColumns - 1), null, maxRows, maxColumns);
}

function corner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const numbered = R1C1.exec(text);
  if (numbered) return { row: Number(numbered[1]) - 1, column: Number(numbered[2]) - 1 };
  const found = CORNER.exec(text);
  if (!found || (found[1] === undefined && found[2] === undefined)) return null;
  return {
    row: found[2] === undefined ? null : Number(found[2]) - 1,
    column: found[1] === undefined ? null : columnIndex(found[1]),
  };
}

function between(row1: number, row2: number, column1: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row1 - row2) + 1, columns: Math.abs(column1 - column2) + 1 };
}

function bounded(area: Area, whole: Address["whole"], maxRows: number, maxColumns: number): Address | null {
  const inside = area.row + area.rows <= maxRows && area.column + area.columns <= maxColumns;
  return inside ? { area, whole } : null;
}
