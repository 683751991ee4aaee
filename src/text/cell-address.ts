import type { CellRef } from "../core/located";

/** `B7`, as printed at the edges of the sheet. */
export function a1({ row, column }: Pick<CellRef, "row" | "column">): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `Peserta!B7`. Never quoted, whatever the tab is called; the last `!` separates. */
export function cellAddress(ref: CellRef): string {
  return `${ref.sheet}!${a1(ref)}`;
}

/** `A` for column 0, `AA` for column 26. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
