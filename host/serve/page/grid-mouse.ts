import type { Grid } from "./grid";
import { element } from "./dom";
import { selectionOf } from "./selection";

export interface MouseActions {
  follow(url: string): void;
  toggle(row: number, column: number, on: boolean): void;
}

/** Selecting with the mouse, notes that appear beside their cell, links and ticks. */
export function attachMouse(place: HTMLElement, grid: Grid, { follow, toggle }: MouseActions): void {
  const bubble = element("div", { class: "note-bubble", role: "tooltip", hidden: true });
  document.body.append(bubble);
  let dragging = false;

  place.addEventListener("mousedown", (event) => {
    if (event.button !== 0 || isField(event.target)) return;
    const at = cellAt(event.target);
    if (at) {
      dragging = true;
      grid.select(event.shiftKey ? { ...grid.selection, toRow: at.row, toColumn: at.column } : landing(grid, at), false);
      grid.focus();
      event.preventDefault();
    } else selectHeader(grid, event.target);
  });
  place.addEventListener("mouseover", (event) => {
    const at = cellAt(event.target);
    if (dragging && at) grid.select({ ...grid.selection, toRow: at.row, toColumn: at.column }, false);
    showNote(bubble, event.target);
  });
  place.addEventListener("mouseleave", () => (bubble.hidden = true));
  document.addEventListener("mouseup", () => (dragging = false));

  place.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest("a[href]");
    if (link) {
      event.preventDefault();
      follow(link.getAttribute("href") ?? "");
      return;
    }
    const tick = event.target.closest(".tick");
    const at = cellAt(tick);
    if (tick && at) toggle(at.row, at.column, !tick.classList.contains("on"));
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function cellAt(target: EventTarget | null): Place | null {
  const box = target instanceof Element ? target.closest<HTMLElement>(".tabulator-cell .cell, .cell") : null;
  const found = box ?? (target instanceof Element ? target.closest(".tabulator-cell")?.querySelector<HTMLElement>(".cell") : null);
  return found ? { row: Number(found.dataset["row"]), column: Number(found.dataset["column"]) } : null;
}

function landing(grid: Grid, { row, column }: Place): ReturnType<typeof selectionOf> {
  const merge = grid.reader?.mergeAt(row, column);
  return merge ? { row: merge.row, column: merge.column, toRow: merge.row, toColumn: merge.column } : { row, column, toRow: row, toColumn: column };
}

function selectHeader(grid: Grid, target: EventTarget | null): void {
  const { reader } = grid;
  if (!reader || !(target instanceof Element)) return;
  const { rows, columns } = reader.view;
  const rowHead = target.closest<HTMLElement>("[data-row-head]");
  const field = target.closest(".tabulator-col")?.getAttribute("tabulator-field") ?? "";
  const column = /^c(\d+)$/.exec(field)?.[1];
  if (rowHead) grid.select(selectionOf({ row: Number(rowHead.dataset["rowHead"]), column: 0, rows: 1, columns }), false);
  else if (column !== undefined) grid.select(selectionOf({ row: 0, column: Number(column), rows, columns: 1 }), false);
  grid.focus();
}

function showNote(bubble: HTMLElement, target: EventTarget | null): void {
  const box = target instanceof Element ? target.closest<HTMLElement>(".cell[data-note]") : null;
  bubble.hidden = !box;
  if (!box) return;
  bubble.textContent = box.dataset["note"] ?? "";
  const { right, top } = box.getBoundingClientRect();
  bubble.style.left = `${Math.min(right + 4, window.innerWidth - bubble.offsetWidth - 8)}px`;
  bubble.style.top = `${Math.min(top, window.innerHeight - bubble.offsetHeight - 8)}px`;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
