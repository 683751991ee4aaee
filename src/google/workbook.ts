import type { Columns, NewTab, OwnTable, Tab, Workbook, WriteResult } from "../actions/ports";
import type { Area, CellValue, Grid } from "../core/sheet/grid";
import { calendarDates } from "./calendar-date";
import { guardTab } from "./guard-tab";
import { getMarks, setMarks } from "./marks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Two or three lines for a sentence of ours. */
const SENTENCE_PIXELS = 380;

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The bound spreadsheet as the actions see it: translates, and decides nothing. */
export function boundWorkbook(): Workbook {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const fresh = new Set<string>();
  return {
    id: book.getId(),
    name: book.getName(),
    timeZone: book.getSpreadsheetTimeZone(),
    locale: book.getSpreadsheetLocale(),
    ...reader(book, fresh),
    ...writer(book, fresh),
    ...highlighter(book),
    flush: () => SpreadsheetApp.flush(),
  };
}

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new Error(`The tab ${name} has gone since it was read`);
  return sheet;
}

/** `fresh`: tabs made by this execution and not written yet, whose cells are not text. */
function reader(book: Book, fresh: ReadonlySet<string>): Pick<Workbook, "tabs" | "read" | "lastRow" | "merges" | "formulas" | "hiddenRows" | "countShown"> {
  const toCalendar = calendarDates(book.getSpreadsheetTimeZone());
  return {
    tabs: (): readonly Tab[] =>
      book.getSheets().map((sheet) => ({ name: sheet.getName(), gid: sheet.getSheetId(), hidden: sheet.isSheetHidden() })),

    read(name) {
      const range = book.getSheetByName(name)?.getDataRange();
      return range ? readGrid(name, range, toCalendar) : null;
    },

    lastRow(name, columns) {
      const sheet = sheetOf(book, name);
      const last = sheet.getLastRow();
      return { row: last - 1, shown: last === 0 ? [] : (sheet.getRange(last, 1, 1, columns).getDisplayValues()[0] ?? []) };
    },

    merges: (name) => mergesOf(sheetOf(book, name).getDataRange()),

    formulas: (name) => sheetOf(book, name).getDataRange().getFormulas(),

    hiddenRows(name, rows) {
      const sheet = sheetOf(book, name);
      return rows.filter((row) => sheet.isRowHiddenByUser(row + 1) || sheet.isRowHiddenByFilter(row + 1));
    },

    countShown(columns, scratchSheet) {
      const counts = columns.map(({ sheet, column, fromRow, toRow }) => {
        const cells = sheetOf(book, sheet).getRange(fromRow + 1, column + 1, toRow - fromRow + 1, 1).getA1Notation();
        return `SUBTOTAL(103;'${sheet.replace(/'/g, "''")}'!${cells})`;
      });
      const scratch = sheetOf(book, scratchSheet).getRange(1, 1);
      // Semicolons separate arguments in every locale; 103 counts what is neither filtered out nor hidden by hand.
      const cell = fresh.has(scratchSheet) ? scratch : scratch.setNumberFormat("0");
      cell.setFormula(`=${counts.join("+")}`);
      return Number(scratch.getValue());
    },
  };
}

function writer(book: Book, fresh: Set<string>): Pick<Workbook, "createTab" | "ensureTab" | "replaceTab" | "guardTab" | "appendRows" | "room" | "writeText"> {
  return {
    createTab(name, table) {
      const known = book.getSheetByName(name);
      if (known === null) dress(insert(book, name), table);
      else if (known.getLastRow() > 0 || guarded(() => dress(known, table)).kind === "protected") return false;
      return true;
    },

    ensureTab(name, sentences) {
      if (book.getSheetByName(name)) return;
      widen(insert(book, name), sentences);
      fresh.add(name);
    },

    replaceTab(name, table) {
      fresh.delete(name);
      return guarded(() => {
        const sheet = book.getSheetByName(name) ?? insert(book, name);
        trim(sheet, table.rows.length + 1);
        writeTable(sheet, table);
      });
    },

    guardTab: (name, editors) => guardTab(sheetOf(book, name), editors),

    appendRows(name, rows) {
      const sheet = sheetOf(book, name);
      const width = Math.max(...rows.map((row) => row.length));
      return guarded(() => writeText(sheet, sheet.getLastRow(), 0, rows.map((row) => padded(row, width))));
    },

    room(name, { row, column, rows, columns }) {
      const range = roomIn(sheetOf(book, name), row, column, rows, columns);
      return (texts) => guarded(() => putText(range, texts));
    },

    writeText(name, blocks) {
      const sheet = sheetOf(book, name);
      return guarded(() => {
        for (const block of blocks) writeText(sheet, block.row, block.column, block.rows);
      });
    },
  };
}

function highlighter(book: Book): Pick<Workbook, "mark" | "marks" | "select"> {
  return {
    mark: (name, marks) => guarded(() => setMarks(sheetOf(book, name), marks)),
    marks: (name) => getMarks(sheetOf(book, name)),
    select(name, row, column) {
      const sheet = sheetOf(book, name);
      if (row >= sheet.getMaxRows() || column >= sheet.getMaxColumns()) return false;
      sheet.activate();
      sheet.getRange(row + 1, column + 1).activate();
      return true;
    },
  };
}

/** A new tab at the end, its header row kept in sight. */
function insert(book: Book, name: string): Sheet {
  const sheet = book.insertSheet(name, book.getSheets().length);
  sheet.setFrozenRows(1);
  return sheet;
}

const widen = (sheet: Sheet, { from, count }: Columns): void => void sheet.setColumnWidths(from + 1, count, SENTENCE_PIXELS);

/** As many rows as are written: the tab ends where its content does, and one call serves a small table as it does a large one. */
function trim(sheet: Sheet, rows: number): void {
  const kept = Math.max(rows, 2); // Sheets refuses to delete every row below the frozen one.
  const surplus = sheet.getMaxRows() - kept;
  if (surplus > 0) sheet.deleteRows(kept + 1, surplus);
}

/** A tab for staff to fill in: digits of the text columns stay text however they are typed. */
function dress(sheet: Sheet, table: NewTab): void {
  writeTable(sheet, table);
  sheet.getRange("1:1").setFontWeight("bold");
  const height = sheet.getMaxRows() - 1;
  sheet.autoResizeColumns(1, table.header.length);
  if (table.sentences) widen(sheet, table.sentences);
  for (const { from, count, value } of runs(flags(table.textColumns, table.header.length))) {
    if (value) sheet.getRange(2, from + 1, height, count).setNumberFormat("@");
  }
  for (const { from, count, value } of runs(flags(table.hiddenColumns, table.header.length))) {
    if (value) sheet.hideColumns(from + 1, count);
  }
}

const flags = (columns: readonly number[], width: number): readonly boolean[] => Array.from({ length: width }, (_, column) => columns.includes(column));

/** Neighbours with the same value, so that one call serves them all. */
function runs<Value>(values: readonly Value[]): readonly { readonly from: number; readonly count: number; readonly value: Value }[] {
  const found: { from: number; count: number; value: Value }[] = [];
  values.forEach((value, index) => {
    const last = found[found.length - 1];
    if (last?.value === value) last.count += 1;
    else found.push({ from: index, count: 1, value });
  });
  return found;
}

function readGrid(
  sheet: string,
  range: Range,
  toCalendar: (date: Date, shown: string) => CellValue,
): Grid {
  const shown = range.getDisplayValues();
  const values = range.getValues().map((row: readonly unknown[], r) =>
    row.every(isPlain)
      ? row
      : row.map((value, c): CellValue => {
          if (value instanceof Date) return toCalendar(value, shown[r]?.[c] ?? "");
          return isPlain(value) ? value : String(value);
        }),
  );
  return { sheet, shown, values, merges: [] };
}

/** What Sheets gives for most cells: only dates need to be read. */
function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
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
  putText(roomIn(sheet, row, column, rows.length, width), rows);
}

/** The range, its rows and columns added where the sheet ends before them. */
function roomIn(sheet: Sheet, row: number, column: number, rows: number, columns: number): Range {
  const missingRows = row + rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = column + columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

function putText(range: Range, rows: readonly (readonly string[])[]): void {
  range.setNumberFormat("@").setValues(rows.map((cells) => [...cells]));
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
