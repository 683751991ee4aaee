import { cleanText } from "../indonesia/clean-text";
import type { Grid } from "./grid";
import { isKnownHeading } from "./heading-index";
import type { Role, TableKind } from "./role";
import { rowMarker } from "./row-marker";
import type { Column, SkippedRow, SkipReason } from "./table";

/** Every row from the header down, told apart. */
export interface DataRows {
  readonly rows: readonly number[];
  readonly skipped: readonly SkippedRow[];
  /** Entries that stand below a signature block, a legend or a note: read, and worth a look. */
  readonly afterEnd: readonly number[];
  /** First row that belongs to no row of this table: the next header, or the end of the tab. */
  readonly end: number;
}

const OF_PEOPLE: ReadonlySet<TableKind> = new Set(["enrollment", "attendance", "scores", "outcomes", "sums", "signatures", "log", "unrelated"]);

/** Lists that end in a sum of their hours. */
const COUNTED: ReadonlySet<TableKind> = new Set(["programs", "sessions"]);

/** What makes a row an entry; anything else may be filled down by a formula or a list of choices. */
const EVIDENCE: { readonly [kind in TableKind]?: readonly Role[] } = {
  settings: ["key"],
  programs: ["code", "program"],
  sessions: ["session", "date", "topic"],
  officials: ["name", "title"],
};
const PERSON: readonly Role[] = ["name", "code", "nik", "birthDate", "birthPlaceDate", "birthPlace", "phone", "address"];

/**
 * Tells the entries of a table from everything else below its header. `isHeader` says whether another table begins in a
 * row; it is asked only where that is likely.
 */
export function readDataRows(grid: Grid, kind: TableKind, columns: readonly Column[], from: number, isHeader: (row: number) => boolean): DataRows {
  const state: State = { rows: [], skipped: [], afterEnd: [], ended: false, gap: false };
  const read = OF_PEOPLE.has(kind) ? personReader(grid, columns) : entryReader(grid, kind, columns);
  const repeats = headerRepeats(grid, columns);
  let row = from;
  for (; row < grid.shown.length; row += 1) {
    if (repeats(row)) {
      state.skipped.push({ row, reason: "header-repeated" });
      state.ended = false;
      continue;
    }
    if ((state.gap || state.ended || row === from) && headingCount(grid, row) >= 2 && isHeader(row)) break;
    read(row, state);
  }
  return { rows: state.rows, skipped: state.skipped, afterEnd: state.afterEnd, end: row };
}

interface State {
  readonly rows: number[];
  readonly skipped: SkippedRow[];
  readonly afterEnd: number[];
  /** A signature block, a legend or a page note was met: what follows needs more than a name to be a person. */
  ended: boolean;
  /** A blank row lies between this row and the last entry. */
  gap: boolean;
}

function entryReader(grid: Grid, kind: TableKind, columns: readonly Column[]): (row: number, state: State) => void {
  const roles = EVIDENCE[kind];
  const evidence = columns.filter((column) => roles === undefined || (column.role !== null && roles.includes(column.role)));
  return (row, state) => {
    const total = COUNTED.has(kind) && rowMarker(firstTextOf(grid, row, columns)) === "total";
    if (total) skip(state, row, "total");
    else if (evidence.some((column) => textAt(grid, row, column) !== "")) {
      state.rows.push(row);
      state.gap = false;
    } else skip(state, row, "blank");
  };
}

function personReader(grid: Grid, columns: readonly Column[]): (row: number, state: State) => void {
  const known = columns.filter((column) => column.role !== null);
  const name = known.find((column) => column.role === "name");
  const evidence = known.filter((column) => column.role !== null && PERSON.includes(column.role));
  const number = known.find((column) => column.role === "number");
  const others = known.filter((column) => column !== name && column.role !== "remark" && column.role !== "signature");
  const proofs = known.filter((column) => column.role === "number" || column.role === "mark" || column.role === "score");
  return (row, state) => {
    const nameText = name ? textAt(grid, row, name) : "";
    const filled = evidence.filter((column) => textAt(grid, row, column) !== "");
    const marker = markerOf(grid, row, columns, nameText, filled);
    if (marker !== null) {
      if (marker !== "total") state.ended = true;
      return skip(state, row, marker);
    }
    if (filled.length === 0) return skip(state, row, looseText(grid, row, columns, number) ? "note" : "blank");
    if (state.ended && filled.length === 1 && !hasProof(grid, row, proofs)) return skip(state, row, "after-end");
    const alone = filled.length === 1 && others.length > 1 && !others.some((column) => !filled.includes(column) && textAt(grid, row, column) !== "");
    if (state.gap && alone) return skip(state, row, "note");
    state.rows.push(row);
    state.gap = false;
    if (state.ended) state.afterEnd.push(row);
  };
}

/** Below the end of a list a single text is a person only beside a number of the list, a mark or a score. */
function hasProof(grid: Grid, row: number, proofs: readonly Column[]): boolean {
  return proofs.some((column) => {
    const text = textAt(grid, row, column);
    return column.role === "number" ? /^\d{1,4}\.?$/.test(text) : text !== "" && text.length <= 12;
  });
}

/** What stands in the name's place counts unless the row has more of a person; a total counts wherever it stands first. */
function markerOf(grid: Grid, row: number, columns: readonly Column[], name: string, filled: readonly Column[]): SkipReason | null {
  const isPerson = filled.length > 1;
  const byName = rowMarker(name);
  if (byName !== null && (!isPerson || byName === "total")) return byName;
  if (filled.some((column) => /^nip\b/i.test(textAt(grid, row, column)))) return "signature";
  const first = firstTextOf(grid, row, columns);
  return first === name ? null : rowMarker(first);
}

function firstTextOf(grid: Grid, row: number, columns: readonly Column[]): string {
  for (const column of columns) {
    const text = textAt(grid, row, column);
    if (text !== "") return text;
  }
  return "";
}

/** Text of its own that belongs to no person: not a number of the list, and not what is filled down every row. */
function looseText(grid: Grid, row: number, columns: readonly Column[], number: Column | undefined): boolean {
  const text = number ? textAt(grid, row, number) : "";
  return text !== "" && !/^[\d.)]+$/.test(text) && columns.length > 0;
}

function headerRepeats(grid: Grid, columns: readonly Column[]): (row: number) => boolean {
  const name = columns.find((column) => column.role === "name") ?? columns[0];
  if (!name) return () => false;
  const heading = rawText(grid, name.at.row, name.index);
  if (heading === "") return () => false;
  return (row) => rawText(grid, row, name.index) === heading && columns.filter((column) => sameHeading(grid, row, column)).length >= 2;
}

function sameHeading(grid: Grid, row: number, column: Column): boolean {
  const text = rawText(grid, row, column.index);
  return text !== "" && text === rawText(grid, column.at.row, column.index);
}

function headingCount(grid: Grid, row: number): number {
  return (grid.shown[row] ?? []).filter((shown) => shown !== "" && isKnownHeading(shown)).length;
}

function skip(state: State, row: number, reason: SkipReason): void {
  state.skipped.push({ row, reason });
  if (reason === "blank") state.gap = true;
}

/** A tick box is no content: sheets are prepared with them far below the list. */
function textAt(grid: Grid, row: number, column: Column): string {
  return typeof grid.values[row]?.[column.index] === "boolean" ? "" : rawText(grid, row, column.index);
}

function rawText(grid: Grid, row: number, index: number): string {
  return cleanText(grid.shown[row]?.[index] ?? "");
}
