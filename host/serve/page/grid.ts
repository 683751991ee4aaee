import { TabulatorFull as Tabulator, type ColumnDefinition } from "tabulator-tables";
import { columnLetters } from "./a1";
import { element } from "./dom";
import { drawCell } from "./grid-cell";
import type { AreaView, SheetView } from "./protocol";
import { rowHeight } from "./row-height";
import { areaOf, HOME, selectionOf, type Selection } from "./selection";
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

  const show = async (view: SheetView): Promise<void> => {
    const before = reader?.view;
    reader = readSheetView(view);
    if (table && before && sameShape(before, view)) {
      await table.replaceData(lines(view));
    } else {
      if (before?.gid !== view.gid) selection = HOME;
      table?.destroy();
      table = await build(place, () => reader ?? readSheetView(view));
      table.on("renderComplete", mark);
      table.on("scrollVertical", () => requestAnimationFrame(mark));
    }
    select(selection, false);
  };

  const select = (next: Selection, scroll = true): void => {
    selection = next;
    mark();
    if (scroll) void reveal(next.toRow, next.toColumn);
    onSelect(next);
  };

  const mark = (): void => {
    const area = areaOf(selection);
    for (const box of place.querySelectorAll(".selected, .cursor")) box.classList.remove("selected", "cursor");
    for (const box of place.querySelectorAll<HTMLElement>(".cell")) {
      const row = Number(box.dataset["row"]);
      const column = Number(box.dataset["column"]);
      const within = row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      if (within && area.rows * area.columns > 1) box.classList.add("selected");
      if (row === selection.row && column === selection.column) box.classList.add("cursor");
    }
    markHeaders(place, area);
  };

  const reveal = async (row: number, column: number): Promise<void> => {
    if (!table || !reader) return;
    if (!boxOf(row, column) && row >= reader.view.frozenRows) await table.scrollToRow(row, "center", false).catch(() => undefined);
    mark();
    scrollIntoView(place, boxOf(row, column), reader.view.frozenColumns);
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
    focus: () => place.focus({ preventScroll: true }),
  };
}

function build(place: HTMLElement, reader: () => SheetReader): Promise<Tabulator> {
  const { view } = reader();
  const holder = element("div", { class: "table" });
  place.replaceChildren(holder);
  const table = new Tabulator(holder, {
    data: lines(view),
    columns: columns(view, reader),
    height: "100%",
    layout: "fitData",
    renderVertical: "virtual",
    renderVerticalBuffer: 400,
    headerSortClickElement: "icon",
    frozenRows: view.frozenRows,
    columnDefaults: { headerSort: false, resizable: false },
    placeholder: "",
  });
  return new Promise((resolve) => table.on("tableBuilt", () => resolve(table)));
}

function columns(view: SheetView, reader: () => SheetReader): ColumnDefinition[] {
  const head: ColumnDefinition = {
    title: "",
    field: "id",
    frozen: true,
    width: HEADER_WIDTH,
    cssClass: "row-head",
    formatter: (cell) => {
      const row = Number(cell.getValue());
      // Its height is the row's: the boxes of the cells take none.
      const mark = element("div", { "data-row-head": String(row) }, String(row + 1));
      mark.style.height = `${rowHeight(reader(), row)}px`;
      return mark;
    },
  };
  const letters = view.columnWidths.map(
    (width, column): ColumnDefinition => ({
      title: columnLetters(column),
      field: `c${column}`,
      width,
      minWidth: 8,
      frozen: column < view.frozenColumns,
      visible: !view.hiddenColumns.includes(column),
      formatter: (cell) => drawCell(reader(), Number(cell.getData()["id"]), column) ?? "",
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

function markHeaders(place: HTMLElement, area: AreaView): void {
  for (const head of place.querySelectorAll<HTMLElement>("[data-row-head]")) {
    const row = Number(head.dataset["rowHead"]);
    head.classList.toggle("within", row >= area.row && row < area.row + area.rows);
  }
  for (const head of place.querySelectorAll<HTMLElement>(".tabulator-col")) {
    const column = Number(/^c(\d+)$/.exec(head.getAttribute("tabulator-field") ?? "")?.[1] ?? -1);
    head.classList.toggle("within", column >= area.column && column < area.column + area.columns);
  }
}

/** The library scrolls rows to the middle; a cell that is only partly in view moves no further than it must. */
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
