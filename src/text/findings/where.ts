import type { CellRef } from "../../core/located";
import { a1, cellAddress } from "../cell-address";

/** More cells than this are counted instead of listed. */
const LISTED = 4;

/** `Sel D6 dan D7 di lembar “Peserta”, kolom “NIK”`; cells of several tabs are given in full. */
export function where(cells: readonly CellRef[], heading: string): string {
  const sheet = cells[0]?.sheet ?? "";
  const oneSheet = cells.every((cell) => cell.sheet === sheet);
  const names = cells.map(oneSheet ? a1 : cellAddress);
  const column = heading === "" ? "" : `, kolom ${quote(heading)}`;
  return `Sel ${listed(names)}${oneSheet ? ` di lembar ${quote(sheet)}` : ""}${column}`;
}

/** `a`, `a dan b`, `a, b, dan c`; beyond four `a, b, c, d, dan 12 lainnya`. */
export function listed(items: readonly string[]): string {
  const shown = items.length > LISTED + 1 ? [...items.slice(0, LISTED), `${items.length - LISTED} lainnya`] : items;
  const last = shown[shown.length - 1] ?? "";
  if (shown.length < 2) return last;
  return shown.length === 2 ? shown.join(" dan ") : `${shown.slice(0, -1).join(", ")}, dan ${last}`;
}

export function quote(text: string): string {
  return `“${text}”`;
}
