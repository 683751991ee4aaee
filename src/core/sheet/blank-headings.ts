import { cleanText } from "../indonesia/clean-text";
import type { CellRef } from "../located";
import type { Table } from "./table";

/** Headings that were lost: between the headings of a list of people stands a column without one, filled for most of them. */
export function blankHeadings(table: Table): readonly CellRef[] {
  const first = table.columns[0]?.index;
  const last = table.columns[table.columns.length - 1]?.index;
  if (table.kind !== "enrollment" || first === undefined || last === undefined) return [];
  const headed = new Set(table.columns.map(({ index }) => index));
  const blank = Array.from({ length: last - first }, (_, offset) => first + offset).filter((index) => !headed.has(index));
  return blank.flatMap((column): readonly CellRef[] => {
    const filled = table.rows.filter((row) => typeof table.grid.values[row]?.[column] !== "boolean" && cleanText(table.grid.shown[row]?.[column] ?? "") !== "").length;
    return filled === 0 || filled * 2 < table.rows.length ? [] : [{ sheet: table.sheet, row: table.header.last, column }];
  });
}
