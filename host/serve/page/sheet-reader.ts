import type { AreaView, CellDetail, CellView, SheetView, StyleView } from "./protocol";

/** One cell as the grid draws it. */
export interface CellLook {
  readonly text: string;
  readonly content: string;
  readonly style: StyleView;
  readonly detail: CellDetail;
}

/** Answers questions of the grid about one sheet. Cells covered by a merge are those of its top left corner. */
export interface SheetReader {
  readonly view: SheetView;
  look(row: number, column: number): CellLook;
  /** The merge that covers the cell, or null. */
  mergeAt(row: number, column: number): AreaView | null;
  isBlank(row: number, column: number): boolean;
}

const PLAIN: StyleView = {};
const NOTHING: CellDetail = {};
const BLANK: CellLook = { text: "", content: "", style: PLAIN, detail: NOTHING };

export function readSheetView(view: SheetView): SheetReader {
  const merges = indexMerges(view.merges);
  const cellAt = (row: number, column: number): CellView => view.cells[row]?.[column] ?? 0;

  const look = (row: number, column: number): CellLook => {
    const cell = cellAt(row, column);
    if (cell === 0) return BLANK;
    if (typeof cell === "string") return { text: cell, content: cell, style: PLAIN, detail: NOTHING };
    const [text, style, detail = NOTHING] = cell;
    return { text, content: detail.content ?? text, style: view.styles[style] ?? PLAIN, detail };
  };

  const mergeAt = (row: number, column: number): AreaView | null => merges.get(`${row}:${column}`) ?? null;

  const isBlank = (row: number, column: number): boolean => {
    const cell = cellAt(row, column);
    return (cell === 0 || (typeof cell !== "string" && cell[0] === "")) && !mergeAt(row, column);
  };

  return { view, look, mergeAt, isBlank };
}

function indexMerges(merges: readonly AreaView[]): ReadonlyMap<string, AreaView> {
  const index = new Map<string, AreaView>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) index.set(`${row}:${column}`, merge);
    }
  }
  return index;
}
