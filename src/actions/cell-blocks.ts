import type { CellRef } from "../core/located";

/** A rectangle of texts to be written, from its top left cell (0-based). */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly string[])[];
}

/** Neighbouring cells of a column become one block, so that mending a whole kind of fault is few writes. */
export function blocksBySheet(cells: readonly { readonly at: CellRef; readonly after: string }[]): ReadonlyMap<string, readonly Block[]> {
  const sheets = new Map<string, Block[]>();
  const ordered = [...cells].sort((left, right) => left.at.column - right.at.column || left.at.row - right.at.row);
  for (const { at, after } of ordered) {
    const blocks = sheets.get(at.sheet) ?? [];
    const last = blocks[blocks.length - 1];
    if (last && last.column === at.column && last.row + last.rows.length === at.row) {
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, [after]] };
    } else blocks.push({ row: at.row, column: at.column, rows: [[after]] });
    sheets.set(at.sheet, blocks);
  }
  return sheets;
}
