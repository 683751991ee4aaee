import type { CellRef } from "../located";
import { blankHeadings } from "./blank-headings";
import type { Role } from "./role";
import type { SheetFinding } from "./findings";
import type { Column, Table } from "./table";
import { standardHeading } from "./known-headings";

/** The first heading of a table, where findings about the whole of it stand. */
export function headerCell(table: Table): CellRef {
  return table.columns[0]?.at ?? { sheet: table.sheet, row: table.header.first, column: 0 };
}

/** What every finding at a heading carries. */
export function atHeading(column: Pick<Column, "at" | "heading">, ...others: readonly Pick<Column, "at">[]): Frame {
  return { stage: "sheet", cells: [column.at, ...others.map((other) => other.at)], person: null, fix: null, heading: column.heading };
}

/** What every finding about a whole table carries. */
export function atTable(table: Table): Frame {
  return { stage: "sheet", cells: [headerCell(table)], person: null, fix: null, heading: table.columns[0]?.heading ?? "" };
}

/** A column that the work depends on is not there: one finding, at the headings that were lost or else at the header, whatever the number of rows. */
export function missingColumn(table: Table, role: Role): SheetFinding {
  const blank = blankHeadings(table);
  const frame = blank.length === 0 ? atTable(table) : { ...atTable(table), cells: blank, heading: "" };
  return { ...frame, code: "column-missing", kind: table.kind, role, expected: standardHeading(table.kind, role), suspect: null };
}

interface Frame {
  readonly stage: "sheet";
  readonly cells: readonly CellRef[];
  readonly person: null;
  readonly fix: null;
  readonly heading: string;
}
