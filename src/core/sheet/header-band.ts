import { cleanText } from "../indonesia/clean-text";
import type { CellValue, Grid } from "./grid";
import { matchHeading } from "./heading-index";
import type { Role } from "./role";
import { isSessionHeading } from "./session-heading";

/** One to three rows that hold the headings. */
export interface Band {
  readonly first: number;
  readonly last: number;
}

/** A column of the band before its role is known. `levels` keep their line breaks; merged headings are spread. */
export interface BandColumn {
  readonly index: number;
  readonly levels: readonly string[];
  readonly row: number;
  readonly value: CellValue;
}

const DEEPEST = 3;

/**
 * The band that begins at a row of headings. Merged areas decide where there are any. Without them, a row continues the
 * band when it has texts below blank or spreading headings and nothing below headings that stand complete, so that no
 * first person is taken for a heading.
 */
export function bandFrom(grid: Grid, row: number): Band {
  const merged = grid.merges
    .filter((area) => area.row === row && area.rows > 1 && area.rows <= DEEPEST)
    .reduce((last, area) => Math.max(last, area.row + area.rows - 1), row);
  if (merged > row) return { first: row, last: merged };
  let last = row;
  while (last - row < DEEPEST - 1) {
    const next = continuation(grid, row, last);
    if (next === null) break;
    last = next;
  }
  return { first: row, last };
}

/** The columns of a band: every column with a text of its own in it. */
export function bandColumns(grid: Grid, band: Band, from: number, to: number): readonly BandColumn[] {
  const spread = spreadBand(grid, band, to);
  const columns: BandColumn[] = [];
  for (let index = from; index <= to; index += 1) {
    const own = lastOwn(grid, band, index);
    if (own === null) continue;
    const levels = spread.map((line) => line[index] ?? "").filter((text, at, all) => text !== "" && text !== all[at - 1]);
    columns.push({ index, levels, row: own, value: grid.values[own]?.[index] ?? "" });
  }
  return columns;
}

function continuation(grid: Grid, first: number, last: number): number | null {
  for (const row of [last + 1, last + 2]) {
    if (row - first >= DEEPEST) return null;
    const cells = textsOf(grid, row);
    if (cells.length === 0 && row === last + 1) continue;
    return cells.length > 0 && cells.every((index) => continues(grid, first, last, row, index)) && hangsBelowBlank(grid, first, last, row, cells) ? row : null;
  }
  return null;
}

/** A cell may stand below a blank, or below a heading that spreads over the blank to its right. */
function continues(grid: Grid, first: number, last: number, row: number, index: number): boolean {
  const above = at(grid, last, index) || at(grid, first, index);
  if (above === "") return true;
  const spreads = at(grid, last, index + 1) === "" && (at(grid, first, index + 1) === "" || last > first);
  return spreads && !isKnownAlone(above) && isHeadingLike(grid, row, index);
}

/** Below complete headings alone stands a person; a single session below its group is told by what it says. */
function hangsBelowBlank(grid: Grid, first: number, last: number, row: number, cells: readonly number[]): boolean {
  const blankAbove = cells.some((index) => at(grid, last, index) === "" && (at(grid, first, index) === "" || last > first));
  return blankAbove || cells.every((index) => isSessionHeading(at(grid, row, index), grid.values[row]?.[index] ?? ""));
}

/** Headings that never have others below them, so that what stands below is a person. */
const COMPLETE: ReadonlySet<Role> = new Set(["number", "code", "name", "nik", "birthPlace", "birthDate", "sex"]);

function isKnownAlone(heading: string): boolean {
  const match = matchHeading("enrollment", [heading]);
  return match !== null && COMPLETE.has(match.role);
}

function isHeadingLike(grid: Grid, row: number, index: number): boolean {
  const value = grid.values[row]?.[index];
  return typeof value === "string" || isSessionHeading(at(grid, row, index), value ?? "");
}

function textsOf(grid: Grid, row: number): readonly number[] {
  return (grid.shown[row] ?? []).flatMap((shown, index) => (cleanText(shown) === "" || typeof grid.values[row]?.[index] === "boolean" ? [] : [index]));
}

function lastOwn(grid: Grid, band: Band, index: number): number | null {
  for (let row = band.last; row >= band.first; row -= 1) if (at(grid, row, index) !== "") return row;
  return null;
}

/**
 * One line of texts per row, headings spread to the right: over a merged area exactly, otherwise over blanks that have a
 * lower heading under them.
 */
function spreadBand(grid: Grid, band: Band, to: number): readonly (readonly string[])[] {
  const rows = Array.from({ length: band.last - band.first + 1 }, (_, offset) => band.first + offset);
  return rows.map((row) => {
    const ends = new Map(grid.merges.filter((area) => area.row === row).map((area) => [area.column, area.column + area.columns - 1]));
    return spreadRow(grid, row, band, to, ends);
  });
}

function spreadRow(grid: Grid, row: number, band: Band, to: number, ends: ReadonlyMap<number, number>): readonly string[] {
  let current = "";
  let end: number | undefined;
  return Array.from({ length: to + 1 }, (_, index) => {
    const own = raw(grid, row, index);
    if (own !== "") {
      current = own;
      end = ends.get(index) ?? (hasLower(grid, row, band, index) ? undefined : index);
      return own;
    }
    if (end !== undefined) return index <= end ? current : "";
    return hasLower(grid, row, band, index) ? current : "";
  });
}

function hasLower(grid: Grid, row: number, band: Band, index: number): boolean {
  for (let below = row + 1; below <= band.last; below += 1) if (at(grid, below, index) !== "") return true;
  return false;
}

function at(grid: Grid, row: number, index: number): string {
  return cleanText(grid.shown[row]?.[index] ?? "");
}

/** Cleaned line by line: a heading of two lines keeps them. */
function raw(grid: Grid, row: number, index: number): string {
  const shown = grid.shown[row]?.[index] ?? "";
  return shown.includes("\n") ? shown.split(/\s*\n\s*/).map(cleanText).filter((line) => line !== "").join("\n") : cleanText(shown);
}
