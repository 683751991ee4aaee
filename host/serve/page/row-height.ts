import type { SheetReader } from "./sheet-reader";

export const ROW_HEIGHT = 21;
const PADDING = 6;
const LINE_HEIGHT = 1.2;
const PIXELS_PER_POINT = 4 / 3;
export const FONT_POINTS = 10;

/** What Sheets gives a row nobody has sized: as high as its tallest text, wrapped cells broken at the column's width. */
export function rowHeight(reader: SheetReader, row: number): number {
  const { view } = reader;
  const set = view.rowHeights[row];
  if (set !== undefined) return set;
  let height = ROW_HEIGHT;
  (view.cells[row] ?? []).forEach((cell, column) => {
    if (cell === 0 || typeof cell === "string") return;
    const { text, style } = reader.look(row, column);
    const points = style.size ?? FONT_POINTS;
    if (text === "" || (style.wrap !== "WRAP" && points <= FONT_POINTS && !text.includes("\n"))) return;
    const merge = reader.mergeAt(row, column);
    if (merge && merge.rows > 1) return;
    const width = columnsWidth(reader, column, merge?.columns ?? 1) - PADDING;
    const lines = text.split("\n").reduce((sum, line) => sum + (style.wrap === "WRAP" ? linesOf(line, width, points) : 1), 0);
    height = Math.max(height, Math.ceil(lines * points * PIXELS_PER_POINT * LINE_HEIGHT) + PADDING - 1);
  });
  return height;
}

export function columnsWidth(reader: SheetReader, column: number, count: number): number {
  const { columnWidths, hiddenColumns } = reader.view;
  let width = 0;
  for (let index = column; index < column + count; index += 1) {
    if (!hiddenColumns.includes(index)) width += columnWidths[index] ?? 0;
  }
  return width;
}

/** Broken at words, as a browser does; a word longer than the line takes several. */
function linesOf(line: string, width: number, points: number): number {
  const letter = points * PIXELS_PER_POINT * 0.52;
  const perLine = Math.max(1, Math.floor(width / letter));
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    if (used > 0 && used + 1 + word.length > perLine) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > perLine) {
      lines += 1;
      used -= perLine;
    }
  }
  return lines;
}
