import type { CellRef } from "../located";
import type { CellValue, Grid } from "./grid";
import type { Role, TableKind } from "./role";

/** One column of a table. */
export interface Column {
  /** 0-based in the tab. */
  readonly index: number;
  /** All levels of its heading, joined as `Lahir / Tanggal`; cleaned of invisible characters, else as typed. */
  readonly heading: string;
  /** The texts of the heading from top to bottom, merged ones spread; never empty. */
  readonly levels: readonly string[];
  readonly role: Role | null;
  /** How the role was found: by a saved mapping, by a known heading, or by what stands below it. */
  readonly confidence: "mapped" | "heading" | "values";
  /** The lowest cell of its own heading. */
  readonly at: CellRef;
  /**
   * Which row of a person it is read from, counted from the row in `Table.rows`; 0 unless a person takes several rows (a
   * signature list with the NIK below the name).
   */
  readonly rowOffset: number;
}

/** Why a row below the header is not an entry of the table. */
export type SkipReason = "blank" | "total" | "header-repeated" | "legend" | "signature" | "page-note" | "continuation" | "note" | "after-end";

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
}

/** A `label : value` pair outside the list. */
export interface LabelValue {
  readonly label: string;
  readonly value: string;
  /** The cell of the value. */
  readonly at: CellRef;
}

/** A piece of text outside the list, cleaned but for its line breaks. */
export interface OutsideText {
  readonly text: string;
  readonly at: CellRef;
}

/** One table of one tab. Rows and columns count from 0, as in the grid. */
export interface Table {
  readonly sheet: string;
  readonly grid: Grid;
  readonly kind: TableKind;
  /** The programme it belongs to as a whole, as written: `LDY` of `Kehadiran LDY`, or the value of a label `Program`. */
  readonly program: string | null;
  readonly header: { readonly first: number; readonly last: number };
  /** From left to right, those without a known role included. */
  readonly columns: readonly Column[];
  /** The rows that are entries (people, sessions, settings …), from top to bottom; faulty ones included. */
  readonly rows: readonly number[];
  /** Every other row from the header to the end of the tab or the next table: rows read = rows + skipped. */
  readonly skipped: readonly SkippedRow[];
  readonly labels: readonly LabelValue[];
  /** Lines above the header that are no labels: letterhead and titles. */
  readonly titles: readonly OutsideText[];
  /** Texts that explain marks (`H = Hadir, A = Alpa`), above or below the list. */
  readonly legends: readonly OutsideText[];
}

/** One cell of an entry. */
export interface TableCell {
  /** As displayed, untouched. */
  readonly shown: string;
  readonly value: CellValue;
  readonly at: CellRef;
}

/** The first column with that role, from the left. */
export function columnOf(table: Table, role: Role): Column | undefined {
  return table.columns.find((column) => column.role === role);
}

/** All columns with that role, from left to right. */
export function columnsOf(table: Table, role: Role): readonly Column[] {
  return table.columns.filter((column) => column.role === role);
}

/** Blank outside the grid. `row` is one of `table.rows`. */
export function cellOf(table: Table, row: number, column: Column): TableCell {
  const at = { sheet: table.sheet, row: row + column.rowOffset, column: column.index };
  return { shown: table.grid.shown[at.row]?.[at.column] ?? "", value: table.grid.values[at.row]?.[at.column] ?? "", at };
}
