import { cellName } from "./a1";
import { element } from "./dom";
import type { Grid } from "./grid";
import { LABELS } from "./labels";
import { areaOf, selectionOf, step, type Selection } from "./selection";

export interface Edit {
  readonly cell: string;
  readonly typed: string;
}

/** Typing into cells: in place, in the formula bar, by deleting, copying and pasting; what was typed goes to `commit`. */
export function attachEditor(
  place: HTMLElement,
  bar: HTMLInputElement,
  grid: Grid,
  commit: (edits: readonly Edit[]) => void,
): void {
  let open: HTMLTextAreaElement | null = null;

  const finish = (keep: boolean): void => {
    if (!open) return;
    const { row, column } = grid.selection;
    const typed = open.value;
    const unchanged = typed === open.dataset["before"];
    const field = open;
    open = null;
    field.remove();
    if (keep && !unchanged) commit([{ cell: cellName(row, column), typed }]);
  };

  const start = (typed: string | null): void => {
    const { reader, selection } = grid;
    const box = grid.boxOf(selection.row, selection.column);
    if (!reader || !box || open) return;
    const before = reader.look(selection.row, selection.column).content;
    const field = element("textarea", { class: "cell-editor", "aria-label": LABELS.formulaBar, spellcheck: "false", rows: "1" });
    field.value = typed ?? before;
    field.dataset["before"] = before;
    field.style.minWidth = `${box.offsetWidth + 2}px`;
    field.style.minHeight = `${box.offsetHeight + 2}px`;
    open = field;
    box.parentElement?.append(field);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    field.addEventListener("input", () => (bar.value = field.value));
    field.addEventListener("blur", () => finish(true));
    field.addEventListener("keydown", (event) => leaveBy(event, field));
  };

  const leaveBy = (event: KeyboardEvent, field: HTMLTextAreaElement): void => {
    event.stopPropagation();
    const move = { Enter: [event.shiftKey ? -1 : 1, 0], Tab: [0, event.shiftKey ? -1 : 1], Escape: [0, 0] }[event.key];
    if (!move || (event.key === "Enter" && event.altKey)) return;
    event.preventDefault();
    if (open === field) finish(event.key !== "Escape");
    const { reader, selection } = grid;
    if (reader) grid.select(step(reader, selection, move[0] ?? 0, move[1] ?? 0, false));
    grid.focus();
  };

  place.addEventListener("keydown", (event) => {
    if (open || event.isComposing) return;
    const { reader, selection } = grid;
    if (!reader) return;
    const next = navigate(event, grid, selection);
    if (next) grid.select(next);
    else if (event.key === "Enter" || event.key === "F2") start(null);
    else if (event.key === "Delete" || event.key === "Backspace") commit(cleared(grid));
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) start(event.key);
    else return;
    event.preventDefault();
  });
  place.addEventListener("dblclick", (event) => {
    if (event.target instanceof Element && event.target.closest(".cell")) start(null);
  });
  place.addEventListener("copy", (event) => {
    if (open) return;
    event.clipboardData?.setData("text/plain", copied(grid));
    event.preventDefault();
  });
  place.addEventListener("paste", (event) => {
    if (open) return;
    commit(pasted(grid, event.clipboardData?.getData("text/plain") ?? ""));
    event.preventDefault();
  });

  bar.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    const { row, column } = grid.selection;
    const before = grid.reader?.look(row, column).content ?? "";
    if (event.key === "Enter" && bar.value !== before) commit([{ cell: cellName(row, column), typed: bar.value }]);
    if (event.key === "Escape") bar.value = before;
    grid.focus();
  });
}

function navigate(event: KeyboardEvent, grid: Grid, from: Selection): Selection | null {
  const { reader } = grid;
  if (!reader) return null;
  const { rows, columns } = reader.view;
  const far = event.ctrlKey || event.metaKey;
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [far ? -rows : -1, 0],
    ArrowDown: [far ? rows : 1, 0],
    ArrowLeft: [0, far ? -columns : -1],
    ArrowRight: [0, far ? columns : 1],
    PageUp: [-20, 0],
    PageDown: [20, 0],
    Home: [far ? -rows : 0, -columns],
    End: [far ? rows : 0, columns],
    Tab: [0, event.shiftKey ? -1 : 1],
  };
  const by = steps[event.key];
  if (!by) return null;
  // At the edge, Tab leaves the grid: the keyboard must never be trapped.
  if (event.key === "Tab" && (event.shiftKey ? from.column === 0 : from.column === columns - 1)) return null;
  return step(reader, from, by[0], by[1], event.shiftKey && event.key !== "Tab");
}

function cleared(grid: Grid): Edit[] {
  return cellsOf(grid).flatMap(({ name, content }) => (content === "" ? [] : [{ cell: name, typed: "" }]));
}

function copied(grid: Grid): string {
  const { row, column, rows, columns } = areaOf(grid.selection);
  const line = (at: number): string =>
    Array.from({ length: columns }, (_, index) => grid.reader?.look(at, column + index).text ?? "").join("\t");
  return Array.from({ length: rows }, (_, index) => line(row + index)).join("\n");
}

function pasted(grid: Grid, text: string): Edit[] {
  const { row, column } = areaOf(grid.selection);
  const table = text.replace(/\r?\n$/, "").split(/\r?\n/).map((line) => line.split("\t"));
  grid.select(selectionOf({ row, column, rows: table.length, columns: Math.max(...table.map((line) => line.length)) }), false);
  return table.flatMap((line, down) => line.map((typed, right) => ({ cell: cellName(row + down, column + right), typed })));
}

function cellsOf(grid: Grid): { readonly name: string; readonly content: string }[] {
  const { row, column, rows, columns } = areaOf(grid.selection);
  return Array.from({ length: rows * columns }, (_, index) => {
    const at = { row: row + Math.floor(index / columns), column: column + (index % columns) };
    return { name: cellName(at.row, at.column), content: grid.reader?.look(at.row, at.column).content ?? "" };
  });
}
