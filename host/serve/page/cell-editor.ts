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
export class CellEditor {
  private open: { readonly field: HTMLTextAreaElement; readonly before: string } | null = null;

  constructor(
    place: HTMLElement,
    private readonly bar: HTMLInputElement,
    private readonly grid: Grid,
    private readonly commit: (edits: readonly Edit[]) => void,
  ) {
    place.addEventListener("keydown", (event) => this.keyInGrid(event));
    place.addEventListener("dblclick", (event) => {
      if (event.target instanceof Element && event.target.closest(".cell")) this.start(null);
    });
    place.addEventListener("copy", (event) => {
      if (this.open) return;
      event.clipboardData?.setData("text/plain", copied(grid));
      event.preventDefault();
    });
    place.addEventListener("paste", (event) => {
      if (this.open) return;
      commit(pasted(grid, event.clipboardData?.getData("text/plain") ?? ""));
      event.preventDefault();
    });
    bar.addEventListener("keydown", (event) => this.keyInBar(event));
  }

  private keyInGrid(event: KeyboardEvent): void {
    if (this.open || event.isComposing) return;
    const next = navigate(event, this.grid, this.grid.selection);
    if (next) this.grid.select(next);
    else if (event.key === "Enter" || event.key === "F2") this.start(null);
    else if (event.key === "Delete" || event.key === "Backspace") this.commit(cleared(this.grid));
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) this.start(event.key);
    else return;
    event.preventDefault();
  }

  private keyInBar(event: KeyboardEvent): void {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    const { row, column } = this.grid.selection;
    const before = this.grid.reader?.look(row, column).content ?? "";
    if (event.key === "Enter" && this.bar.value !== before) this.commit([{ cell: cellName(row, column), typed: this.bar.value }]);
    if (event.key === "Escape") this.bar.value = before;
    this.grid.focus();
  }

  /** `typed` replaces what the cell holds; null goes on from it. */
  private start(typed: string | null): void {
    const { reader, selection } = this.grid;
    const box = this.grid.boxOf(selection.row, selection.column);
    if (!reader || !box || this.open) return;
    const before = reader.look(selection.row, selection.column).content;
    const field = element("textarea", { class: "cell-editor", "aria-label": LABELS.formulaBar, spellcheck: "false", rows: "1" });
    field.value = typed ?? before;
    field.style.minWidth = `${box.offsetWidth + 2}px`;
    field.style.minHeight = `${box.offsetHeight + 2}px`;
    this.open = { field, before };
    box.parentElement?.append(field);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    field.addEventListener("input", () => (this.bar.value = field.value));
    field.addEventListener("blur", () => this.finish(true));
    field.addEventListener("keydown", (event) => this.keyInField(event));
  }

  private keyInField(event: KeyboardEvent): void {
    event.stopPropagation();
    const move = { Enter: [event.shiftKey ? -1 : 1, 0], Tab: [0, event.shiftKey ? -1 : 1], Escape: [0, 0] }[event.key];
    if (!move || (event.key === "Enter" && event.altKey)) return;
    event.preventDefault();
    this.finish(event.key !== "Escape");
    const { reader, selection } = this.grid;
    if (reader) this.grid.select(step(reader, selection, move[0] ?? 0, move[1] ?? 0, false));
    this.grid.focus();
  }

  private finish(keep: boolean): void {
    if (!this.open) return;
    const { field, before } = this.open;
    const { row, column } = this.grid.selection;
    // Removing the field blurs it, which must not finish a second time.
    this.open = null;
    field.remove();
    if (keep && field.value !== before) this.commit([{ cell: cellName(row, column), typed: field.value }]);
  }
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
