import { bandColumns, bandFrom, type Band, type BandColumn } from "./header-band";
import { cleanText } from "../indonesia/clean-text";
import type { Grid } from "./grid";
import { isKnownHeading } from "./heading-index";
import { recogniseKind } from "./recognise-kind";
import type { ResolvedColumns } from "./resolve-columns";
import { dayHeading, isSessionHeading } from "./session-heading";

/** A header, with what its columns make. Tables beside each other share a band and have columns of their own. */
export interface FoundHeader {
  readonly band: Band;
  readonly tables: readonly { readonly columns: readonly BandColumn[]; readonly resolved: ResolvedColumns }[];
}

/** Headers are looked for this far down; letterheads and label blocks are shorter. */
export const HEADER_WINDOW = 25;

/** The first header at or below a row, within `limit` rows; of neighbouring rows the one that explains most. */
export function findHeader(grid: Grid, from: number, limit: number): FoundHeader | null {
  for (let row = from; row < Math.min(from + limit, grid.shown.length); row += 1) {
    const found = headerAt(grid, row);
    if (found === null) continue;
    const better = [row + 1, row + 2].map((next) => headerAt(grid, next)).find((next) => next !== null && score(next) > score(found));
    return better ? withGroupsAbove(grid, better, row) : withGroupsAbove(grid, found, from);
  }
  return null;
}

/** The header that begins exactly at a row; null where the row is none. */
export function headerAt(grid: Grid, row: number): FoundHeader | null {
  if (!maybeHeader(grid, row)) return null;
  return readBand(grid, bandFrom(grid, row));
}

export function readBand(grid: Grid, band: Band): FoundHeader | null {
  const columns = bandColumns(grid, band, 0, (grid.shown[0]?.length ?? 1) - 1);
  // The name of the tab speaks for one table only; parts of a row must each be understood without it.
  const parts = segments(grid, band, columns).map((part) => ({ columns: part, resolved: recogniseKind("", part) }));
  const tables = parts.flatMap(({ columns: part, resolved }) => (resolved === null || resolved.kind === "unrelated" ? [] : [{ columns: part, resolved }]));
  const first = parts[0];
  const resolved = recogniseKind(grid.sheet, columns);
  if (tables.length >= 2 && first?.resolved && !isOneTable(tables, resolved)) return { band, tables };
  return resolved === null ? null : { band, tables: [{ columns, resolved }] };
}

/** An empty column inside one list: its parts are of one kind, and together no column has a role twice. */
function isOneTable(parts: FoundHeader["tables"], whole: ResolvedColumns | null): boolean {
  return whole !== null && whole.repeated.length === 0 && parts.every(({ resolved }) => resolved.kind === whole.kind);
}

/** A row above may hold the headings of groups (`PRESENSI` over the days); it belongs to the header if more is understood with it. */
function withGroupsAbove(grid: Grid, found: FoundHeader, from: number): FoundHeader {
  const { first, last } = found.band;
  if (first - 1 < from || last - first >= 2) return found;
  const above = (grid.shown[first - 1] ?? []).flatMap((shown, column) => (cleanText(shown) === "" ? [] : [column]));
  const second = found.tables[0]?.columns[1]?.index ?? 0;
  if (above.length === 0 || above.some((column) => column <= second)) return found;
  const taller = readBand(grid, { first: first - 1, last });
  return taller !== null && score(taller) > score(found) ? taller : found;
}

function score(found: FoundHeader): number {
  return found.tables.reduce((sum, table) => sum + table.resolved.roles.filter((role) => role !== null).length, 0);
}

function maybeHeader(grid: Grid, row: number): boolean {
  const shown = grid.shown[row] ?? [];
  let known = 0;
  let other = 0;
  for (const [column, text] of shown.entries()) {
    if (text === "") continue;
    if (isKnownHeading(text)) known += 1;
    else if (isSessionHeading(text, grid.values[row]?.[column] ?? "") || dayHeading(text) !== null) other += 1;
    if (known >= 2 || (known >= 1 && other >= 1)) return true;
  }
  return known >= 1 && shown.filter((text) => text !== "").length >= 3;
}

/** Rows below the header that tell whether a column without heading is empty. */
const SAMPLE = 20;

/** Runs of columns between empty ones; a column that lost its heading but has values separates nothing. */
function segments(grid: Grid, band: Band, columns: readonly BandColumn[]): readonly (readonly BandColumn[])[] {
  const isEmpty = (column: number): boolean => grid.shown.slice(band.last + 1, band.last + 1 + SAMPLE).every((row) => cleanText(row[column] ?? "") === "");
  const touches = (left: number, right: number): boolean => Array.from({ length: right - left - 1 }, (_, offset) => left + 1 + offset).every((column) => !isEmpty(column));
  const parts: BandColumn[][] = [];
  columns.forEach((column, at) => {
    const before = columns[at - 1];
    const part = parts[parts.length - 1];
    if (part && before && touches(before.index, column.index)) part.push(column);
    else parts.push([column]);
  });
  return parts;
}
