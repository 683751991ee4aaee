import ExcelJS from "@protobi/exceljs";

/** Text stays text, a Date is a calendar date (UTC parts count), null is a blank cell. */
export type BookCell = string | number | boolean | Date | null | { readonly formula: string; readonly result: string | number };

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  readonly merges?: readonly string[];
  /** Rows (from 1) to be shown as a bold heading. */
  readonly boldRows?: readonly number[];
  readonly widths?: readonly number[];
  readonly frozenRows?: number;
}

/** Writes a real .xlsx with exactly these cells. */
export async function writeBook(file: string, sheets: readonly BookSheet[]): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (const sheet of sheets) addSheet(book, sheet);
  await book.xlsx.writeFile(file);
}

function addSheet(book: ExcelJS.Workbook, sheet: BookSheet): void {
  const target = book.addWorksheet(sheet.name, { views: sheet.frozenRows ? [{ state: "frozen", ySplit: sheet.frozenRows }] : [] });
  sheet.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null) return;
      const cell = target.getCell(r + 1, c + 1);
      cell.value = value;
      if (value instanceof Date) cell.numFmt = "dd/mm/yyyy";
      else if (typeof value === "string") cell.numFmt = "@";
    });
  });
  for (const area of sheet.merges ?? []) target.mergeCells(area);
  for (const row of sheet.boldRows ?? []) target.getRow(row).font = { bold: true };
  (sheet.widths ?? []).forEach((width, column) => {
    target.getColumn(column + 1).width = width;
  });
}

/** A calendar date for a date cell. */
export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
