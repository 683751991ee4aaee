import type { Area, CellState, CellValue, SheetState, SpreadsheetState } from "./spreadsheet-state";

export function cellAt(sheet: SheetState, row: number, column: number): CellState | null {
  return sheet.cells[row]?.[column] ?? null;
}

/** The cell to be changed, made where there is none. */
export function ensureCell(sheet: SheetState, row: number, column: number): CellState {
  while (sheet.cells.length <= row) sheet.cells.push([]);
  const cells = sheet.cells[row] ?? [];
  while (cells.length <= column) cells.push(null);
  const existing = cells[column];
  if (existing) return existing;
  const fresh: CellState = { value: "" };
  cells[column] = fresh;
  return fresh;
}

export function setCell(sheet: SheetState, row: number, column: number, cell: CellState | null): void {
  if (cell === null && cellAt(sheet, row, column) === null) return;
  while (sheet.cells.length <= row) sheet.cells.push([]);
  const cells = sheet.cells[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = cell;
}

/** Content counts, formats and notes do not; a tick that is off and a formula that shows nothing do. */
export function hasContent(cell: CellState | null | undefined): boolean {
  return cell !== null && cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
}

/** 1-based, 0 for an empty sheet, as `getLastRow` and `getLastColumn` count. One pass over what is stored. */
export function contentSize(sheet: SheetState): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.cells.forEach((cells, row) => {
    for (let column = cells.length - 1; column >= 0; column--) {
      if (!hasContent(cells[column])) continue;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
      break;
    }
  });
  return { rows, columns };
}

/** Only the last row, looked for from below: cheap enough for every `appendRow`. */
export function lastContentRow(sheet: SheetState): number {
  for (let row = sheet.cells.length - 1; row >= 0; row--) {
    if (sheet.cells[row]?.some(hasContent)) return row + 1;
  }
  return 0;
}

/** Changes the text, number or tick of a cell and forgets its formula and link; the format stays. */
export function replaceValue(cell: CellState, value: CellValue): void {
  cell.value = value;
  delete cell.formula;
  delete cell.uncomputed;
  delete cell.link;
}

export function findSheet(spreadsheet: SpreadsheetState, name: string): SheetState | null {
  return spreadsheet.sheets.find((sheet) => sheet.name === name) ?? null;
}

export function sheetArea(sheet: SheetState): Area {
  return { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
}

/** A new, empty tab of the size Sheets gives. */
export function emptySheet(gid: number, name: string): SheetState {
  return {
    gid,
    name,
    hidden: false,
    maxRows: 1000,
    maxColumns: 26,
    cells: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    hiddenRows: [],
    hiddenColumns: [],
    filter: null,
    columnWidths: {},
    rowHeights: {},
    tabColor: null,
    conditionalFormats: [],
    validations: [],
    protections: [],
  };
}

/** Calls for every cell of the area that is stored, row by row. */
export function eachStored(sheet: SheetState, area: Area, visit: (cell: CellState, row: number, column: number) => void): void {
  const lastRow = Math.min(area.row + area.rows, sheet.cells.length);
  for (let row = area.row; row < lastRow; row++) {
    const cells = sheet.cells[row];
    if (!cells) continue;
    const lastColumn = Math.min(area.column + area.columns, cells.length);
    for (let column = area.column; column < lastColumn; column++) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
}
