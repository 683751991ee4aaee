import type { BookCell, BookSheet } from "../../../samples/write-book";
import type { CellSource } from "../../core/build-grid";
import type { Layout } from "../../core/sheet/layouts";

/** A layout as a sheet of a real workbook: text stays text, days are date cells, merged areas are merged. */
export function layoutSheet({ sheet, rows, merges }: Layout): BookSheet {
  return { name: sheet, rows: rows.map((row) => row.map(cellOf)), merges };
}

function cellOf(source: CellSource): BookCell {
  if (typeof source !== "object") return source === "" ? null : source;
  const value = "value" in source ? source.value : source;
  if (typeof value !== "object") return value === "" ? null : value;
  const at = new Date(`${value.day}T${value.time ?? "00:00"}:00Z`);
  return value.time === null ? at : { value: at, format: "dd/mm/yyyy h:mm:ss" };
}
