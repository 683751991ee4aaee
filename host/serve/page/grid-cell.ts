import { element } from "./dom";
import { columnsWidth, rowHeight } from "./row-height";
import type { CellLook, SheetReader } from "./sheet-reader";

/**
 * Draws one cell. The box lies over the library's own cell, so that a merge can be larger than one cell and a long text can
 * run into blank neighbours, as in Sheets. `null` for a cell that a merge covers.
 */
export function drawCell(reader: SheetReader, row: number, column: number): HTMLElement | null {
  const merge = reader.mergeAt(row, column);
  if (merge && (merge.row !== row || merge.column !== column)) return null;
  const look = reader.look(row, column);
  const box = element("div", { class: "cell", "data-row": String(row), "data-column": String(column) });
  paint(box, look);
  if (merge) {
    box.classList.add("merged");
    box.style.width = `${columnsWidth(reader, column, merge.columns)}px`;
    box.style.height = `${rowsHeight(reader, row, merge.rows)}px`;
  } else if (runsOver(look)) {
    const width = columnsWidth(reader, column, 1 + blankNeighbours(reader, row, column));
    const [text] = box.children;
    if (width > columnsWidth(reader, column, 1) && text instanceof HTMLElement) {
      box.classList.add("over");
      text.style.maxWidth = `${width - 6}px`;
    }
  }
  return box;
}

function paint(box: HTMLElement, { text, style, detail }: CellLook): void {
  const { classList } = box;
  if (style.background) box.style.background = style.background;
  if (style.color) box.style.color = style.color;
  if (style.size) box.style.fontSize = `${style.size}pt`;
  if (style.bold) classList.add("bold");
  if (style.italic) classList.add("italic");
  if (style.strike) classList.add("strike");
  if (style.align) classList.add(style.align);
  if (style.vertical) classList.add(style.vertical);
  if (style.wrap === "WRAP") classList.add("wrap");
  if (detail.note) {
    classList.add("noted");
    box.dataset["note"] = detail.note;
  }
  box.append(content(text, detail.link, detail.tick));
}

function content(text: string, link: string | undefined, tick: boolean | undefined): Node {
  if (tick !== undefined) return element("span", { class: tick ? "tick on" : "tick", role: "img", "aria-label": text }, tick ? "☑" : "☐");
  return link ? element("a", { href: link, tabindex: "-1" }, text) : element("span", {}, text);
}

function runsOver({ text, style }: CellLook): boolean {
  return text.length > 6 && !style.wrap && !style.align && !style.background;
}

function blankNeighbours(reader: SheetReader, row: number, column: number): number {
  let count = 0;
  while (column + count + 1 < reader.view.columns && count < 20 && reader.isBlank(row, column + count + 1)) count += 1;
  return count;
}

function rowsHeight(reader: SheetReader, row: number, count: number): number {
  let height = 0;
  for (let index = row; index < row + count; index += 1) {
    if (!reader.view.hiddenRows.includes(index)) height += rowHeight(reader, index);
  }
  return height;
}
