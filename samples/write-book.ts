import ExcelJS from "@protobi/exceljs";

/** Text stays text, a Date is a calendar date (UTC parts count), null is a blank cell. */
export type BookCell = string | number | boolean | Date | null | FormulaCell | FormattedCell;

/** A formula with the value it had when the book was saved; a failed one has an error text such as `#REF!`. */
interface FormulaCell {
  readonly formula: string;
  readonly result: string | number;
}

/** A value in a number format of its own: `{ value: 0.8, format: "0%" }`. */
interface FormattedCell {
  readonly value: string | number | Date;
  readonly format: string;
}

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  readonly merges?: readonly string[];
  /** Rows (from 1) to be shown as a bold heading. */
  readonly boldRows?: readonly number[];
  readonly widths?: readonly number[];
  readonly frozenRows?: number;
  /** Rows (from 1) that nobody sees: hidden by the filter where they lie inside it, else by hand. */
  readonly hiddenRows?: readonly number[];
  /** The area of a filter, header included. */
  readonly filter?: string;
  /** Notes by cell: `{ B7: "…" }`. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Background colours by cell, as `#rrggbb`. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Areas with a picture over them (a grey dot stretched to fit). */
  readonly pictures?: readonly string[];
  /** Colours cells of an area where the formula holds, as the staff's own rule. */
  readonly rules?: readonly { readonly area: string; readonly formula: string; readonly fill: string }[];
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
      fillCell(target.getCell(r + 1, c + 1), value);
    });
  });
  for (const area of sheet.merges ?? []) target.mergeCells(area);
  for (const row of sheet.boldRows ?? []) target.getRow(row).font = { bold: true };
  (sheet.widths ?? fitted(sheet.rows)).forEach((width, column) => {
    target.getColumn(column + 1).width = width;
  });
  addLooks(target, sheet);
  const dot = sheet.pictures ? book.addImage({ base64: GREY_DOT, extension: "png" }) : null;
  if (dot !== null) for (const area of sheet.pictures ?? []) target.addImage(dot, area);
}

function fillCell(cell: ExcelJS.Cell, value: Exclude<BookCell, null>): void {
  if (value instanceof Date) {
    cell.value = value;
    cell.numFmt = "dd/mm/yyyy";
  } else if (typeof value === "object" && "format" in value) {
    cell.value = value.value;
    cell.numFmt = value.format;
  } else if (typeof value === "object") {
    cell.value = { formula: value.formula, result: isError(value.result) ? { error: value.result } : value.result };
  } else {
    cell.value = value;
    if (typeof value === "string") cell.numFmt = "@";
  }
}

const GREY_DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

const ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;

function isError(result: string | number): result is (typeof ERRORS)[number] {
  return ERRORS.some((error) => error === result);
}

function addLooks(target: ExcelJS.Worksheet, sheet: BookSheet): void {
  for (const row of sheet.hiddenRows ?? []) target.getRow(row).hidden = true;
  if (sheet.filter) target.autoFilter = sheet.filter;
  for (const [cell, note] of Object.entries(sheet.notes ?? {})) target.getCell(cell).note = note;
  for (const [cell, color] of Object.entries(sheet.fills ?? {})) target.getCell(cell).fill = solid(color);
  for (const { area, formula, fill } of sheet.rules ?? []) {
    target.addConditionalFormatting({ ref: area, rules: [{ type: "expression", priority: 1, formulae: [formula], style: { fill: solid(fill) } }] });
  }
}

const solid = (color: string): ExcelJS.FillPattern => {
  const argb = `FF${color.slice(1).toUpperCase()}`;
  return { type: "pattern", pattern: "solid", fgColor: { argb }, bgColor: { argb } };
};

/** A calendar date for a date cell. */
export const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** As wide as the longest text of the column, within reason; titles that are merged over the table do not count. */
function fitted(rows: readonly (readonly BookCell[])[]): readonly number[] {
  const table = rows.filter((row) => row.length > 1);
  const columns = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.min(42, Math.max(6, ...table.map((row) => (row[column] instanceof Date ? 12 : String(row[column] ?? "").split("\n")[0]?.length ?? 0) + 2))),
  );
}
