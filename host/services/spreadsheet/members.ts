import { signatureError } from "../parameters";
import type { Member } from "../service";
import type { Book, Range } from "./book";

/**
 * The four kinds of members. Finding one's way is free. Reading applies what is buffered first. Writing only buffers.
 * What changes the structure applies the buffer and takes effect at once (assumed: an inserted row must be where the next
 * write counts on it).
 */
export type Body<Self> = (self: Self, args: readonly unknown[]) => unknown;
type OfBook = { readonly book: Book };
type Cells<Self> = (self: Self) => number;

export function way<Self>(body: Body<Self>): Member<Self> {
  return { cost: null, call: (self, ...args) => body(self, args) };
}

/** Free as well, but of what is written: the last row counts what is still buffered. */
export function look<Self extends OfBook>(body: Body<Self>): Member<Self> {
  return { cost: null, call: (self, ...args) => afterBuffer(self, args, body) };
}

export function read<Self extends OfBook>(body: Body<Self>, cells?: Cells<Self>): Member<Self> {
  return { cost: { kind: "read", ...(cells ? { cells } : {}) }, call: (self, ...args) => afterBuffer(self, args, body) };
}

export function write<Self extends OfBook>(body: Body<Self>, cells?: Cells<Self>): Member<Self> {
  return { cost: { kind: "write", ...(cells ? { cells } : {}) }, call: (self, ...args) => body(self, args) };
}

export function structural<Self extends OfBook>(body: Body<Self>): Member<Self> {
  return { cost: { kind: "structure" }, call: (self, ...args) => afterBuffer(self, args, body) };
}

function afterBuffer<Self extends OfBook>(self: Self, args: readonly unknown[], body: Body<Self>): unknown {
  self.book.execution.applyBuffered();
  return body(self, args);
}

export function cellsOf(range: Range): number {
  return range.area.rows * range.area.columns;
}

/**
 * A rectangle of exactly the range's shape.
 *
 * @throws Error with Google's texts: another shape, or no array of arrays.
 */
export function rectangle(range: Range, args: readonly unknown[], method: string): readonly (readonly unknown[])[] {
  const [data] = args;
  if (!Array.isArray(data) || args.length !== 1 || !data.every(isArray)) throw signatureError(args, method);
  const { rows, columns } = range.area;
  if (data.length !== rows) {
    throw new Error(`The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`);
  }
  const odd = data.find((row) => row.length !== columns);
  if (odd) {
    throw new Error(`The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`);
  }
  return data;
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A grid of the range's shape, made cell by cell. */
export function gridOf<T>(range: Range, read: (row: number, column: number) => T): T[][] {
  const { row, column, rows, columns } = range.area;
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => read(row + r, column + c)));
}

/** Calls for every cell of the range, with its place in the range. */
export function eachCell(range: Range, visit: (row: number, column: number, r: number, c: number) => void): void {
  const { row, column, rows, columns } = range.area;
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) visit(row + r, column + c, r, c);
}
