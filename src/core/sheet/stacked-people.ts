import { cleanText } from "../indonesia/clean-text";
import type { Grid } from "./grid";
import { rowMarker } from "./row-marker";
import type { Column, SkippedRow } from "./table";

export interface StackedPeople {
  readonly rows: readonly number[];
  readonly skipped: readonly SkippedRow[];
  readonly columns: readonly Column[];
  readonly end: number;
}

/**
 * A list where one person takes several rows below each other (number merged over them; name, NIK and institution in one
 * column). Null for an ordinary list. The block's height is the distance of the numbers; its name is the first line that
 * is words, its NIK the line of digits.
 */
export function readStackedPeople(grid: Grid, columns: readonly Column[], from: number): StackedPeople | null {
  const number = columns.find((column) => column.role === "number");
  const name = columns.find((column) => column.role === "name");
  if (!number || !name) return null;
  const starts = numberedRows(grid, number.index, from);
  const height = blockHeight(grid, starts, number.index, name.index);
  const first = starts[0];
  if (height === null || first === undefined || first !== from) return null;
  const lines = Array.from({ length: height }, (_, offset) => text(grid, first + offset, name.index));
  const nameOffset = lines.findIndex((line) => /\p{L}/u.test(line) && !/\d{6,}/.test(line));
  if (nameOffset < 0) return null;
  const nikOffset = lines.findIndex((line) => /^'?[\d .-]{10,}$/.test(line));
  const blocks = starts.filter((start, at) => start === first + at * height);
  const end = (blocks[blocks.length - 1] ?? first) + height;
  const nik: readonly Column[] = nikOffset < 0 || columns.some((column) => column.role === "nik") ? [] : [{ ...name, role: "nik", confidence: "values", rowOffset: nikOffset - nameOffset }];
  const topOfBlock = grid.merges.some((area) => area.row === first && area.rows === height && columns.some((column) => column.role === "mark" && column.index === area.column));
  return {
    rows: blocks.map((start) => start + nameOffset),
    skipped: blocks.flatMap((start) => lines.flatMap((_, offset) => (offset === nameOffset ? [] : [{ row: start + offset, reason: "continuation" as const }]))),
    columns: [...columns.map((column) => ({ ...column, rowOffset: offsetOf(column, nameOffset, topOfBlock) })), ...nik],
    end,
  };
}

function offsetOf(column: Column, nameOffset: number, topOfBlock: boolean): number {
  return column.role === "number" || (topOfBlock && column.role === "mark") ? -nameOffset : 0;
}

function numberedRows(grid: Grid, index: number, from: number): readonly number[] {
  const rows: number[] = [];
  for (let row = from; row < grid.shown.length; row += 1) {
    const shown = text(grid, row, index);
    if (shown !== "" && rowMarker(shown) !== null) break;
    if (/^\d+\.?$/.test(shown)) rows.push(row);
  }
  return rows;
}

/** Null unless people stand at equal distances of two or more, with texts in between. */
function blockHeight(grid: Grid, starts: readonly number[], number: number, name: number): number | null {
  const first = starts[0];
  if (first === undefined) return null;
  const merged = grid.merges.find((area) => area.row === first && area.column === number && area.rows > 1)?.rows;
  const distance = starts[1] === undefined ? merged ?? untilNik(grid, first, name) : starts[1] - first;
  if (distance === null || distance < 2 || distance > 8) return null;
  const regular = starts.slice(1).filter((start, at) => start - (starts[at] ?? 0) === distance).length;
  if (regular * 2 < starts.length - 1) return null;
  const filled = Array.from({ length: distance - 1 }, (_, offset) => text(grid, first + offset + 1, name)).filter((line) => line !== "").length;
  return filled > 0 && (merged === distance || filled >= 2 || text(grid, first, name) === "") ? distance : null;
}

/** For a single person without merges: the block reaches to the last line before a blank, if one of its lines is a NIK. */
function untilNik(grid: Grid, first: number, name: number): number | null {
  let row = first + 1;
  while (text(grid, row, name) !== "" && row - first < 8) row += 1;
  const lines = Array.from({ length: row - first }, (_, offset) => text(grid, first + offset, name));
  return lines.some((line) => /^'?\d{16}$/.test(line)) ? row - first : null;
}

function text(grid: Grid, row: number, index: number): string {
  return cleanText(grid.shown[row]?.[index] ?? "");
}
