import { cleanText } from "../indonesia/clean-text";
import { readDataRows } from "./data-rows";
import { headerAt, type FoundHeader } from "./find-bands";
import type { Grid } from "./grid";
import { headingWords } from "./heading-key";
import { labelValue, readOutsideTexts } from "./outside-texts";
import type { Role, TableKind } from "./role";
import { readStackedPeople } from "./stacked-people";
import type { Column, LabelValue, SkippedRow, Table } from "./table";

/** A table with what only its checks need. */
export interface BuiltTable {
  readonly table: Table;
  readonly afterEnd: readonly number[];
  readonly repeated: readonly { readonly role: Role; readonly kept: Column; readonly other: Column; readonly sameHeading: boolean }[];
  /** First row below that is not this table's. */
  readonly end: number;
}

/** Reads what stands below and around a header. `from` is the first row that no other table has used. */
export function buildTable(grid: Grid, header: FoundHeader, part: FoundHeader["tables"][number], from: number): BuiltTable {
  const { kind, roles, repeated } = part.resolved;
  const columns = confirmNik(grid, header.band.last + 1, part.columns.map((column, at): Column => ({
    index: column.index,
    heading: column.levels.map(cleanText).join(" / "),
    levels: column.levels,
    role: roles[at] ?? null,
    confidence: "heading",
    at: { sheet: grid.sheet, row: column.row, column: column.index },
    rowOffset: 0,
  })));
  const body = readBody(grid, kind, columns, header.band.last + 1);
  const above = range(from, header.band.first);
  const below = body.skipped.filter(({ reason }) => reason !== "continuation" && reason !== "header-repeated").map(({ row }) => row);
  const outside = readOutsideTexts(grid, above, below);
  const table: Table = { sheet: grid.sheet, grid, kind, program: programOf(grid.sheet, outside.labels), header: header.band, columns: body.columns, rows: body.rows, skipped: body.skipped, ...outside };
  const pairs = repeated.flatMap(({ role, kept, other, sameHeading }) => {
    const first = columns[kept];
    const second = columns[other];
    return first && second ? [{ role, kept: first, other: second, sameHeading }] : [];
  });
  return { table, afterEnd: body.afterEnd, repeated: pairs, end: body.end };
}

interface Body {
  readonly columns: readonly Column[];
  readonly rows: readonly number[];
  readonly skipped: readonly SkippedRow[];
  readonly afterEnd: readonly number[];
  readonly end: number;
}

function readBody(grid: Grid, kind: TableKind, columns: readonly Column[], from: number): Body {
  const isHeader = (row: number): boolean => headerAt(grid, row) !== null;
  const stacked = kind === "attendance" || kind === "signatures" ? readStackedPeople(grid, columns, from) : null;
  if (stacked === null) return { columns, ...readDataRows(grid, kind, columns, from, isHeader) };
  const rest = readDataRows(grid, kind, stacked.columns, stacked.end, isHeader);
  return { ...stacked, rows: stacked.rows, skipped: [...stacked.skipped, ...rest.skipped, ...rest.rows.map((row) => ({ row, reason: "after-end" as const }))], afterEnd: [], end: rest.end };
}

/**
 * `Nik` among the columns of an office is its own number of the employee: where no value could be a national identity
 * number, it is none.
 */
function confirmNik(grid: Grid, from: number, columns: readonly Column[]): readonly Column[] {
  const nik = columns.find((column) => column.role === "nik");
  if (!nik || !columns.some((column) => OFFICE.test(headingWords(column.heading)))) return columns;
  const values = grid.shown.slice(from, from + 50).map((row) => cleanText(row[nik.index] ?? "").replace(/[^\dA-Za-z+]/g, "")).filter((text) => text.length > 1);
  if (values.length === 0 || values.some((text) => text.length >= 13 || /e\+/i.test(text))) return columns;
  return columns.map((column) => (column === nik ? { ...column, role: null } : column));
}

const OFFICE = /\b(jabatan|grade|unit kantor|golongan|no rekening|level jabatan)\b/;

const PROGRAM_LABELS = ["program", "program pelatihan", "kejuruan pelatihan", "pelatihan", "nama pelatihan", "diklat", "kode program"];

/** What follows the kind in the name of the tab (`Kehadiran LDY`), else the value of a label above the list. */
function programOf(sheet: string, labels: readonly LabelValue[]): string | null {
  const named = /^(?:kehadiran|absensi|presensi|daftar hadir|peserta|nilai|sesi)[\s_-]+(.+)$/i.exec(cleanText(sheet))?.[1];
  return named ?? labelValue(labels, ...PROGRAM_LABELS)?.value ?? null;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
