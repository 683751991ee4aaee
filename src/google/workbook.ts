import type { OwnTable, Tab, Workbook, WriteResult } from "../actions/ports";
import type { Area, CellValue, Grid } from "../core/sheet/grid";
import { calendarDates } from "./calendar-date";
import { getMarks, setMarks } from "./marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The bound spreadsheet as the actions see it: translates, and decides nothing. */
export function boundWorkbook(): Workbook {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const timeZone = book.getSpreadsheetTimeZone();
  const toCalendar = calendarDates(timeZone);
  const sheetOf = (name: string): Sheet => {
    const sheet = book.getSheetByName(name);
    if (!sheet) throw new Error(`The tab ${name} has gone since it was read`);
    return sheet;
  };

  return {
    id: book.getId(),
    name: book.getName(),
    timeZone,
    locale: book.getSpreadsheetLocale(),

    tabs: (): readonly Tab[] =>
      book.getSheets().map((sheet) => ({ name: sheet.getName(), gid: sheet.getSheetId(), hidden: sheet.isSheetHidden() })),

    read(name, options) {
      const range = book.getSheetByName(name)?.getDataRange();
      if (!range) return null;
      return readGrid(name, range, toCalendar, options?.merges ? mergesOf(range) : []);
    },

    createTab(name, table) {
      if (book.getSheetByName(name)) return false;
      const sheet = book.insertSheet(name, book.getSheets().length);
      writeTable(sheet, table);
      sheet.setFrozenRows(1);
      sheet.getRange(1, 1, 1, table.header.length).setFontWeight("bold");
      (table.widths ?? []).forEach((width, column) => sheet.setColumnWidth(column + 1, width));
      for (const column of table.hiddenColumns ?? []) sheet.hideColumns(column + 1);
      return true;
    },

    replaceTab(name, table) {
      const existing = book.getSheetByName(name);
      const sheet = existing ?? book.insertSheet(name, book.getSheets().length);
      const written = guarded(() => writeTable(sheet, table));
      if (!existing) {
        sheet.setFrozenRows(1);
        sheet.getRange(1, 1, 1, table.header.length).setFontWeight("bold");
      }
      return written;
    },

    appendRows(name, rows) {
      const sheet = sheetOf(name);
      const width = Math.max(...rows.map((row) => row.length));
      return guarded(() => writeText(sheet, sheet.getLastRow(), 0, rows.map((row) => padded(row, width))));
    },

    writeText(name, blocks) {
      const sheet = sheetOf(name);
      return guarded(() => {
        for (const block of blocks) writeText(sheet, block.row, block.column, block.rows);
      });
    },

    mark: (name, marks) => guarded(() => setMarks(sheetOf(name), marks)),
    marks: (name) => getMarks(sheetOf(name)),

    hiddenRows(name, rows) {
      const sheet = sheetOf(name);
      return rows.filter((row) => sheet.isRowHiddenByUser(row + 1) || sheet.isRowHiddenByFilter(row + 1));
    },

    countShown(name, column, fromRow, toRow, scratchSheet) {
      const cells = sheetOf(name)
        .getRange(fromRow + 1, column + 1, toRow - fromRow + 1, 1)
        .getA1Notation();
      const scratch = sheetOf(scratchSheet).getRange(1, 1);
      // Semicolons separate arguments in every locale; 103 counts what is neither filtered out nor hidden by hand.
      scratch.setNumberFormat("0").setFormula(`=SUBTOTAL(103;'${name.replace(/'/g, "''")}'!${cells})`);
      return Number(scratch.getValue());
    },

    select(name, row, column) {
      sheetOf(name).activate();
      sheetOf(name)
        .getRange(row + 1, column + 1)
        .activate();
    },

    flush: () => SpreadsheetApp.flush(),
  };
}

function readGrid(
  sheet: string,
  range: Range,
  toCalendar: (date: Date, shown: string) => CellValue,
  merges: readonly Area[],
): Grid {
  const shown = range.getDisplayValues();
  const values = range.getValues().map((row, r) =>
    row.map((value: unknown, c): CellValue => {
      if (value instanceof Date) return toCalendar(value, shown[r]?.[c] ?? "");
      return typeof value === "number" || typeof value === "boolean" ? value : String(value);
    }),
  );
  return { sheet, shown, values, merges };
}

function mergesOf(range: Range): readonly Area[] {
  return range.getMergedRanges().map((merged) => ({
    row: merged.getRow() - 1,
    column: merged.getColumn() - 1,
    rows: merged.getNumRows(),
    columns: merged.getNumColumns(),
  }));
}

/** One block over everything that was there before, so that nothing old stays below or beside the new. */
function writeTable(sheet: Sheet, table: OwnTable): void {
  const rows = [table.header, ...table.rows];
  const width = Math.max(table.header.length, sheet.getLastColumn());
  const height = Math.max(rows.length, sheet.getLastRow());
  const block = Array.from({ length: height }, (_, r) => padded(rows[r] ?? [], width));
  writeText(sheet, 0, 0, block);
  if (!table.links || table.rows.length === 0) return;
  const { column, urls } = table.links;
  sheet.getRange(2, column + 1, table.rows.length, 1).setRichTextValues(
    table.rows.map((row, r) => {
      const builder = SpreadsheetApp.newRichTextValue().setText(row[column] ?? "");
      const url = urls[r];
      return [url ? builder.setLinkUrl(url).build() : builder.build()];
    }),
  );
}

/** Text format first: digits, dates and equals signs then stay what they are. */
function writeText(sheet: Sheet, row: number, column: number, rows: readonly (readonly string[])[]): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const missingRows = row + rows.length - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = column + width - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  sheet
    .getRange(row + 1, column + 1, rows.length, width)
    .setNumberFormat("@")
    .setValues(rows.map((cells) => [...cells]));
}

const padded = (row: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, column) => row[column] ?? "");

/** A write into somebody's protected range is an answer, not a crash; Google's text is translated, so any refusal counts. */
function guarded(write: () => void): WriteResult {
  try {
    write();
    return { kind: "written" };
  } catch (error) {
    return { kind: "protected", message: String(error instanceof Error ? error.message : error) };
  }
}
