import { TabulatorFull as Tabulator, type ColumnDefinition } from "tabulator-tables";
import { columnLetters } from "./a1";
import { element } from "./dom";
import { drawCell } from "./grid-cell";
import type { AreaView, SheetView } from "./protocol";
import { columnsWidth, rowHeight } from "./row-height";
import { LABELS } from "./labels";
import { markBox, markHead, markSelection } from "./mark-selection";
import { HOME, selectionOf, type Selection } from "./selection";
import { readSheetView, type SheetReader } from "./sheet-reader";

export interface Grid {
  /** Shows a sheet; the scroll position and selection stay where it is the sheet already shown. */
  show(view: SheetView): Promise<void>;
  select(selection: Selection, scroll?: boolean): void;
  selectArea(area: AreaView): void;
  readonly selection: Selection;
  readonly reader: SheetReader | null;
  /** The drawn box of a cell, null where it is scrolled away. */
  boxOf(row: number, column: number): HTMLElement | null;
  focus(): void;
}

interface Line {
  readonly id: number;
}

const HEADER_WIDTH = 46;

/** The cells, drawn by Tabulator for the part of the sheet that is in view; selection and typing are the desk's own. */
export function createGrid(place: HTMLElement, onSelect: (selection: Selection) => void): Grid {
  let table: Tabulator | null = null;
  let reader: SheetReader | null = null;
  let selection = HOME;
  const boxOf = (row: number, column: number): HTMLElement | null =>
    place.querySelector<HTMLElement>(`.cell[data-row="${row}"][data-column="${column}"]`);
  const drawing: Drawing = { reader: () => reader, selection: () => selection };

  const show = async (view: SheetView): Promise<void> => {
    const before = reader?.view;
    reader = readSheetView(view);
    if (table && before && sameShape(before, view)) {
      await table.replaceData(lines(view));
    } else {
      if (before?.gid !== view.gid) selection = HOME;
      table?.destroy();
      table = await build(place, view, drawing);
    }
    select(selection, false);
  };

  const select = (next: Selection, scroll = true): void => {
    selection = next;
    markSelection(place, next);
    if (scroll) void reveal(next.toRow, next.toColumn);
    onSelect(next);
  };

  const reveal = async (row: number, column: number): Promise<void> => {
    if (!table || !reader) return;
    const { frozenRows, frozenColumns } = reader.view;
    if (!boxOf(row, column)) {
      if (row >= frozenRows) await scrollToRow(place, table, row);
      if (column >= frozenColumns) await table.scrollToColumn(`c${column}`, "middle", false).catch(() => undefined);
    }
    scrollIntoView(place, boxOf(row, column), frozenColumns);
  };

  return {
    show,
    select,
    selectArea: (area) => select(selectionOf(area)),
    get selection() {
      return selection;
    },
    get reader() {
      return reader;
    },
    boxOf,
    focus: () => place.querySelector<HTMLElement>(".tabulator-tableholder")?.focus({ preventScroll: true }),
  };
}

/** What a cell is drawn from at the moment it comes into view. */
interface Drawing {
  reader(): SheetReader | null;
  selection(): Selection;
}

function build(place: HTMLElement, view: SheetView, drawing: Drawing): Promise<Tabulator> {
  const holder = element("div", { class: "table" });
  holder.style.setProperty("--sheet-width", `${HEADER_WIDTH + columnsWidth(readSheetView(view), 0, view.columns)}px`);
  place.replaceChildren(holder);
  const table = new Tabulator(holder, {
    data: lines(view),
    columns: columns(view, drawing),
    height: "100%",
    layout: "fitData",
    renderVertical: "virtual",
    renderHorizontal: "virtual",
    renderVerticalBuffer: 400,
    headerSortClickElement: "icon",
    frozenRows: view.frozenRows,
    columnDefaults: { headerSort: false, resizable: false },
    placeholder: "",
  });
  return new Promise((resolve) => {
    table.on("tableBuilt", () => {
      nameParts(holder);
      resolve(table);
    });
  });
}

/** The scrolled part, which the library leaves without a role, is the group of rows; what lies in it is only its length. */
function nameParts(holder: HTMLElement): void {
  holder.querySelector(".tabulator-tableholder")?.setAttribute("role", "rowgroup");
  holder.querySelector(".tabulator-table")?.setAttribute("role", "presentation");
}

function columns(view: SheetView, drawing: Drawing): ColumnDefinition[] {
  const head: ColumnDefinition = {
    title: LABELS.rowNumber,
    field: "id",
    frozen: true,
    width: HEADER_WIDTH,
    cssClass: "row-head",
    formatter: (cell) => drawRowHead(drawing, Number(cell.getValue())),
  };
  const letters = view.columnWidths.map(
    (width, column): ColumnDefinition => ({
      title: columnLetters(column),
      field: `c${column}`,
      width,
      minWidth: 8,
      frozen: column < view.frozenColumns,
      visible: !view.hiddenColumns.includes(column),
      formatter: (cell) => drawBox(drawing, Number(cell.getData()["id"]), column),
    }),
  );
  return [head, ...letters];
}

function lines(view: SheetView): Line[] {
  const hidden = new Set(view.hiddenRows);
  return Array.from({ length: view.rows }, (_, id) => ({ id })).filter(({ id }) => !hidden.has(id));
}

function sameShape(a: SheetView, b: SheetView): boolean {
  const shape = (view: SheetView): string =>
    JSON.stringify([view.gid, view.frozenRows, view.frozenColumns, view.columnWidths, view.hiddenColumns]);
  return shape(a) === shape(b);
}

/** Its height is the row's: the boxes of the cells take none. */
function drawRowHead(drawing: Drawing, row: number): HTMLElement {
  const reader = drawing.reader();
  const head = element("div", { "data-row-head": String(row) }, String(row + 1));
  if (reader) head.style.height = `${rowHeight(reader, row)}px`;
  markHead(head, row, drawing.selection());
  return head;
}

function drawBox(drawing: Drawing, row: number, column: number): HTMLElement | string {
  const reader = drawing.reader();
  const box = reader && drawCell(reader, row, column);
  if (box) markBox(box, drawing.selection());
  return box ?? "";
}

/** Near the top, with some rows above it. The library's own "center" leaves what is above the row undrawn. */
async function scrollToRow(place: HTMLElement, table: Tabulator, row: number): Promise<void> {
  await table.scrollToRow(row, "top", false).catch(() => undefined);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const holder = place.querySelector<HTMLElement>(".tabulator-tableholder");
  if (holder) holder.scrollTop -= holder.clientHeight / 3;
}

/** A cell that is only partly in view moves no further than it must. */
function scrollIntoView(place: HTMLElement, box: HTMLElement | null, frozenColumns: number): void {
  const holder = place.querySelector<HTMLElement>(".tabulator-tableholder");
  if (!holder || !box || !holder.contains(box)) return;
  const view = holder.getBoundingClientRect();
  const cell = box.getBoundingClientRect();
  const fixed = [...place.querySelectorAll<HTMLElement>(".tabulator-col.tabulator-frozen")].reduce((sum, head) => sum + head.offsetWidth, 0);
  if (cell.top < view.top) holder.scrollTop -= view.top - cell.top;
  else if (cell.bottom > view.top + holder.clientHeight) holder.scrollTop += cell.bottom - view.top - holder.clientHeight;
  if (Number(box.dataset["column"]) < frozenColumns) return;
  if (cell.left < view.left + fixed) holder.scrollLeft -= view.left + fixed - cell.left;
  else if (cell.right > view.left + holder.clientWidth) holder.scrollLeft += cell.right - view.left - holder.clientWidth;
}
