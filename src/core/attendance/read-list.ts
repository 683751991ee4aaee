import { cleanText } from "../indonesia/clean-text";
import type { CellRef } from "../located";
import { type Column, type Table, cellOf, columnOf, columnsOf } from "../sheet/table";
import type { Period } from "./day-reading";
import { findHeaderRows } from "./header-rows";
import type { RowIdentity } from "./people-index";
import { type Slot, readHeading } from "./read-heading";
import type { MarkReading } from "./read-mark";

/** One row of a grid of marks. */
export interface ListRow {
  readonly row: number;
  readonly who: RowIdentity;
  /** The cell that names the person: the code, else the NIK, else the name. */
  readonly at: CellRef;
  /** The cell of the name, where the list has one. */
  readonly nameAt: CellRef | null;
  /** As written in the list's own column of programmes; "" where there is none. */
  readonly program: string;
  /** Aligned with the slots; undefined where a log has no entry. */
  readonly readings: readonly (MarkReading | undefined)[];
  /** Slots for which one log says different things about the person. */
  readonly clashes: readonly number[];
}

/** Marks of people in slots, before anybody knows who and when. */
export interface List {
  readonly table: Table;
  readonly rows: readonly ListRow[];
  /** The slots, given when the course takes place; always as many, in the same order. */
  readonly slots: (period: Period) => readonly Slot[];
  readonly cellAt: (row: ListRow, slot: number) => CellRef;
}

/** Reads the marks of a grid. Rows that only give the length or the kind of the sessions are no people. */
export function readList(table: Table, read: (shown: string) => MarkReading): List {
  const columns = columnsOf(table, "mark");
  const headerRows = findHeaderRows(table);
  const identity = identityReader(table);
  const program = columnOf(table, "program");
  const rows = table.rows.flatMap((row): readonly ListRow[] => {
    if (headerRows.rows.has(row)) return [];
    const readings = columns.map((column) => read(table.grid.shown[row + column.rowOffset]?.[column.index] ?? ""));
    const named = identity(row);
    const empty = named.who.code === "" && named.who.nik === "" && named.who.name === "" && readings.every((reading) => reading.shown === "");
    return empty ? [] : [{ row, ...named, program: program ? cleanText(cellOf(table, row, program).shown) : "", readings, clashes: [] }];
  });
  return {
    table,
    rows,
    slots: (period) => columns.map((column) => readHeading(table, column, period, headerRows)),
    cellAt: ({ row }, slot) => ({ sheet: table.sheet, row: row + (columns[slot]?.rowOffset ?? 0), column: columns[slot]?.index ?? 0 }),
  };
}

/** Who a row of a list names, and where. */
export function identityReader(table: Table): (row: number) => Pick<ListRow, "who" | "at" | "nameAt"> {
  const [code, nik, name] = [columnOf(table, "code"), columnOf(table, "nik"), columnOf(table, "name")];
  const text = (column: Column | undefined, row: number): string => (column ? cleanText(table.grid.shown[row + column.rowOffset]?.[column.index] ?? "") : "");
  const refTo = (column: Column, row: number): CellRef => ({ sheet: table.sheet, row: row + column.rowOffset, column: column.index });
  return (row) => {
    const who = { code: text(code, row), nik: text(nik, row), name: text(name, row) };
    const column = code && who.code !== "" ? code : nik && who.nik !== "" && who.name === "" ? nik : (name ?? code ?? nik);
    return {
      who,
      at: column ? refTo(column, row) : { sheet: table.sheet, row, column: table.columns[0]?.index ?? 0 },
      nameAt: name ? refTo(name, row) : null,
    };
  };
}
