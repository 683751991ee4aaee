/** A cell as read: row and column count from 0; the words count them from 1. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What staff should do: mend it (it holds back what depends on it), look at it, or merely know it. */
export type Level = "error" | "warning" | "note";

/** One new content for one cell, applied only when staff tick it and undone at their word. Always written as text. */
export interface Fix {
  readonly at: CellRef;
  /** As shown in the cell when the fix was found; a cell that shows something else by then is left alone. */
  readonly before: string;
  readonly after: string;
}

/** What every finding carries, whatever is wrong. */
export interface Located {
  /** The cells it speaks of, the one to go to first. Never empty: a missing column is located at the table's header. */
  readonly cells: readonly CellRef[];
  /** Key of the person held back or concerned; null for a column, a table, a setting. */
  readonly person: string | null;
  readonly fix: Fix | null;
}

/** What could be read, and everything wrong with it: an unreadable cell never hides the rest. */
export interface Reading<T, F> {
  readonly value: T;
  readonly findings: readonly F[];
}
