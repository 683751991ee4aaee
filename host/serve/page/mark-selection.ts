import { areaOf, type Selection } from "./selection";

/** Shows the selection on what is drawn now; what comes into view later is marked as it is drawn. */
export function markSelection(place: HTMLElement, selection: Selection): void {
  for (const box of place.querySelectorAll<HTMLElement>(".cell")) markBox(box, selection);
  for (const head of place.querySelectorAll<HTMLElement>("[data-row-head]")) markHead(head, Number(head.dataset["rowHead"]), selection);
  const { column, columns } = areaOf(selection);
  for (const head of place.querySelectorAll<HTMLElement>(".tabulator-col")) {
    const at = Number(/^c(\d+)$/.exec(head.getAttribute("tabulator-field") ?? "")?.[1] ?? -1);
    head.classList.toggle("within", at >= column && at < column + columns);
  }
}

export function markBox(box: HTMLElement, selection: Selection): void {
  const area = areaOf(selection);
  const row = Number(box.dataset["row"]);
  const column = Number(box.dataset["column"]);
  const within = row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  box.classList.toggle("selected", within && area.rows * area.columns > 1);
  box.classList.toggle("cursor", row === selection.row && column === selection.column);
}

export function markHead(head: HTMLElement, row: number, selection: Selection): void {
  const area = areaOf(selection);
  head.classList.toggle("within", row >= area.row && row < area.row + area.rows);
}
