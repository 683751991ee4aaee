import { cleanText } from "../indonesia/clean-text";
import type { CellRef } from "../located";
import type { BuiltTable } from "./build-table";
import type { SheetFinding } from "./findings";
import { atHeading, atTable } from "./locate";
import { labelValue } from "./outside-texts";
import { cellOf, columnOf, type SkipReason, type Table } from "./table";

/** Rows with content that were not taken for people, people in unlikely places, and counts that differ. */
export function rowFindings(built: BuiltTable): readonly SheetFinding[] {
  const { table } = built;
  if (table.kind === "sums") return [{ ...atTable(table), code: "sums-only" }];
  if (table.kind === "signatures") return [{ ...atTable(table), code: "signatures-only" }];
  if (table.kind !== "enrollment" && table.kind !== "attendance") return [];
  return [...(table.kind === "enrollment" ? skippedRows(table) : []), ...afterEnd(built), ...mergedPeople(table), ...count(table)];
}

const WORTH_TELLING: ReadonlySet<SkipReason> = new Set(["total", "legend", "signature", "page-note", "note", "after-end"]);

function skippedRows(table: Table): readonly SheetFinding[] {
  const rows = table.skipped.filter(({ reason }) => WORTH_TELLING.has(reason)).map(({ row }) => row);
  const cells = rows.map((row) => firstFilled(table, row));
  return rows.length === 0 ? [] : [{ stage: "sheet", cells, person: null, fix: null, heading: "", code: "rows-skipped", rows }];
}

function firstFilled(table: Table, row: number): CellRef {
  const column = (table.grid.shown[row] ?? []).findIndex((shown) => cleanText(shown) !== "");
  return { sheet: table.sheet, row, column: Math.max(0, column) };
}

function afterEnd({ table, afterEnd: rows }: BuiltTable): readonly SheetFinding[] {
  const name = columnOf(table, "name");
  return rows.map((row) => ({
    stage: "sheet",
    cells: [name ? cellOf(table, row, name).at : firstFilled(table, row)],
    person: null,
    fix: null,
    heading: name?.heading ?? "",
    code: "person-after-end",
    name: name ? cleanText(cellOf(table, row, name).shown) : "",
  }));
}

/** A cell merged down over several people: its value belongs to the first row only. */
function mergedPeople(table: Table): readonly SheetFinding[] {
  const columns = new Map(table.columns.filter((column) => column.role !== null && column.role !== "number").map((column) => [column.index, column]));
  const people = new Set(table.rows);
  if (table.columns.some((column) => column.rowOffset !== 0)) return [];
  return table.grid.merges.flatMap((area): readonly SheetFinding[] => {
    const column = columns.get(area.column);
    if (column === undefined || area.rows < 2 || area.row <= table.header.last) return [];
    const covered = Array.from({ length: area.rows }, (_, offset) => area.row + offset).filter((row) => people.has(row)).length;
    const at = { sheet: table.sheet, row: area.row, column: area.column };
    return covered < 2 ? [] : [{ ...atHeading({ ...column, at }), code: "merged-over-people", rows: covered }];
  });
}

/** `Jumlah Peserta: 20 orang` above the list, compared with what is there. */
function count(table: Table): readonly SheetFinding[] {
  const label = labelValue(table.labels, "jumlah peserta", "jumlah", "jumlah siswa");
  const stated = label === undefined ? NaN : Number(/^(\d{1,4})\s*(?:peserta|orang|siswa)?$/i.exec(cleanText(label.value))?.[1]);
  if (label === undefined || Number.isNaN(stated) || stated === table.rows.length) return [];
  return [{ stage: "sheet", cells: [label.at], person: null, fix: null, heading: label.label, code: "count-differs", stated, found: table.rows.length }];
}
