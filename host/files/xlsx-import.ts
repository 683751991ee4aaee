import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import ExcelJS from "@protobi/exceljs";
import { parseAddress, splitAddress } from "../services/spreadsheet/address";
import { joinRows } from "../services/spreadsheet/area";
import { ensureCell, hasContent } from "../services/spreadsheet/grid";
import { localeOf } from "../services/spreadsheet/locale";
import type { Area, NamedRangeState, ProtectionState, SheetState, SpreadsheetState } from "../services/spreadsheet/spreadsheet-state";
import { readCell } from "./xlsx-cell";
import { themeColors } from "./xlsx-color";
import { readConditionalFormats } from "./xlsx-conditional-formats";
import { emptyResults } from "./xlsx-empty-results";
import { lookReader, numberFormatOf } from "./xlsx-look";
import { attribute, damaged, openPackage, type Parts, partText, repack, sheetParts } from "./xlsx-package";
import { readValidations } from "./xlsx-validations";

export interface ImportOptions {
  readonly timeZone: string;
  readonly locale: string;
  /** Whose spreadsheet it becomes; may edit what is protected in it. */
  readonly owner?: string;
}

/** The account of every call that names none. */
const USUAL_OWNER = "staf@example.com";
const MOST_CELLS = 10_000_000;

/** What the library says, and leaves out when writing, where a column only has a format. */
const LIBRARY_WIDTH = 9;

/**
 * Makes the bound spreadsheet of an .xlsx, as Sheets does when a person opens one: values by their type, so that text
 * such as `00123` stays text and a long number stays the double it is; formulas with their last results.
 * Pictures, charts, print settings and passwords are left behind. Hidden rows inside a filter count as hidden by it.
 *
 * @throws Error whose message is one sentence for the person who chose the file.
 */
export async function importWorkbook(file: string, options: ImportOptions): Promise<SpreadsheetState> {
  const name = path.basename(file);
  const bytes = await readFile(file).catch((): never => {
    throw new Error(`There is no readable file "${file}". Check its name and folder.`);
  });
  return importBytes(bytes, name, options);
}

export async function importBytes(bytes: Uint8Array, name: string, options: ImportOptions): Promise<SpreadsheetState> {
  localeOf(options.locale);
  const parts = openPackage(bytes, name);
  const workbook = new ExcelJS.Workbook();
  try {
    const ignoreNodes = ["dataValidations", "conditionalFormatting", "extLst", "drawing", "picture"];
    await workbook.xlsx.load(repack(parts), { ignoreNodes });
  } catch {
    throw damaged(`"${name}"`);
  }
  const sheets = workbook.worksheets.map((worksheet, index) => importSheet(worksheet, index, parts, options.locale));
  if (sheets.length === 0) throw new Error(`"${name}" has no sheet with cells. Choose the .xlsx file with the class.`);
  const cells = sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  if (cells > MOST_CELLS) throw new Error(`"${name}" has more than ten million cells, which Sheets does not open. Delete the empty rows and columns below and beside the data.`);
  return {
    id: `1${createHash("sha256").update(name).update(bytes).digest("base64url").slice(0, 43)}`,
    name: name.replace(/\.xlsx$/i, ""),
    timeZone: options.timeZone,
    locale: options.locale,
    nextGid: sheets.length,
    owner: options.owner ?? USUAL_OWNER,
    namedRanges: namedRanges(workbook, sheets),
    sheets,
  };
}

function importSheet(worksheet: ExcelJS.Worksheet, gid: number, parts: Parts, locale: string): SheetState {
  const theme = themeColors(partText(parts, "xl/theme/theme1.xml"));
  const xml = partText(parts, sheetParts(parts).get(worksheet.name) ?? "");
  const sheet: SheetState = {
    gid,
    name: worksheet.name,
    hidden: worksheet.state !== "visible",
    maxRows: 1000,
    maxColumns: 26,
    cells: [],
    merges: readMerges(worksheet),
    ...frozen(worksheet),
    hiddenRows: [],
    hiddenColumns: [],
    filter: null,
    columnWidths: {},
    rowHeights: {},
    tabColor: tabColor(worksheet),
    conditionalFormats: [],
    validations: [],
    protections: [],
  };
  const unlocked = importCells(worksheet, sheet, { theme, locale, emptied: emptyResults(xml) });
  importColumns(worksheet, sheet, locale);
  importFilter(worksheet, sheet);
  sheet.conditionalFormats = readConditionalFormats(xml, partText(parts, "xl/styles.xml"), theme, sheet);
  sheet.validations = readValidations(xml, sheet);
  sheet.protections = importProtection(xml, gid, unlocked);
  return sheet;
}

/** Cells that only look like something count at most a thousand rows below the last content. Answers the unlocked ones. */
function importCells(
  worksheet: ExcelJS.Worksheet,
  sheet: SheetState,
  { theme, locale, emptied }: { readonly theme: readonly string[]; readonly locale: string; readonly emptied: ReadonlySet<string> },
): Area[] {
  const lookOf = lookReader(theme, locale);
  const unlocked: Area[] = [];
  let lastContent = 0;
  let lastColumn = 0;
  // The library's own walk leaves out rows that only look like something, or makes a million that are not there.
  for (let number = 1; number <= worksheet.rowCount; number++) {
    const row = worksheet.findRow(number);
    if (!row) continue;
    if (row.hidden) sheet.hiddenRows.push(number - 1);
    if (typeof row.height === "number") sheet.rowHeights[number - 1] = Math.round((row.height * 4) / 3);
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const imported = readCell(cell, lookOf(cell.style));
      if (cell.protection?.locked === false) unlocked.push({ row: number - 1, column: column - 1, rows: 1, columns: 1 });
      if (!imported) return;
      if (emptied.has(cell.address)) delete imported.uncomputed;
      if (hasContent(imported)) lastContent = number;
      else if (number > lastContent + 1000) return;
      Object.assign(ensureCell(sheet, number - 1, column - 1), imported);
      lastColumn = Math.max(lastColumn, column);
    });
  }
  sheet.maxRows = Math.max(1000, sheet.cells.length);
  sheet.maxColumns = Math.max(26, lastColumn);
  sheet.hiddenRows = sheet.hiddenRows.filter((row) => row < sheet.maxRows);
  return joinRows(unlocked);
}

/** A column formatted as text makes its empty cells text, too: that is how a template protects its identity numbers. */
function importColumns(worksheet: ExcelJS.Worksheet, sheet: SheetState, locale: string): void {
  for (let column = 1; column <= Math.min(worksheet.columnCount, sheet.maxColumns); column++) {
    const { width, hidden, style } = worksheet.getColumn(column);
    if (width !== undefined && width !== LIBRARY_WIDTH) sheet.columnWidths[column - 1] = Math.round(width * 7 + 5);
    if (hidden) sheet.hiddenColumns.push(column - 1);
    const format = numberFormatOf(style?.numFmt, locale);
    if (format === null) continue;
    for (let row = 0; row < sheet.maxRows; row++) {
      if (!sheet.cells[row]?.[column - 1]) ensureCell(sheet, row, column - 1).numberFormat = format;
    }
  }
}

function readMerges(worksheet: ExcelJS.Worksheet): Area[] {
  return worksheet.model.merges.flatMap((address) => parseAddress(String(address), 1_048_576, 16_384)?.area ?? []);
}

function frozen(worksheet: ExcelJS.Worksheet): { readonly frozenRows: number; readonly frozenColumns: number } {
  // Null, not empty, where the file says nothing.
  const views: readonly Partial<ExcelJS.WorksheetView>[] | null = worksheet.views;
  const view = views?.[0];
  return view?.state === "frozen" ? { frozenRows: view.ySplit ?? 0, frozenColumns: view.xSplit ?? 0 } : { frozenRows: 0, frozenColumns: 0 };
}

function tabColor(worksheet: ExcelJS.Worksheet): string | null {
  const argb = worksheet.properties.tabColor?.argb;
  return argb === undefined ? null : `#${argb.slice(-6).toLowerCase()}`;
}

function importFilter(worksheet: ExcelJS.Worksheet, sheet: SheetState): void {
  const { autoFilter } = worksheet;
  if (!autoFilter) return;
  const address = typeof autoFilter === "string" ? autoFilter : `${cornerText(autoFilter.from)}:${cornerText(autoFilter.to)}`;
  const area = parseAddress(address, sheet.maxRows, sheet.maxColumns)?.area;
  if (!area) return;
  const filtered = (row: number): boolean => row > area.row && row < area.row + area.rows;
  sheet.filter = { area, hiddenRows: sheet.hiddenRows.filter(filtered) };
  sheet.hiddenRows = sheet.hiddenRows.filter((row) => !filtered(row));
}

function cornerText(corner: string | { readonly row: number; readonly column: number }): string {
  return typeof corner === "string" ? corner : `R${corner.row}C${corner.column}`;
}

/** Passwords are left behind: the owner of the file may edit, others may not. */
function importProtection(sheetXml: string, gid: number, unprotected: Area[]): ProtectionState[] {
  // The library knows only one of the two spellings of "yes".
  const tag = /<sheetProtection\b[^>]*>/.exec(sheetXml)?.[0] ?? "";
  if (!/^(1|true)$/.test(attribute(tag, "sheet") ?? "")) return [];
  return [{ id: `${gid}-1`, area: null, description: "", warningOnly: false, open: false, editors: [], unprotected }];
}

function namedRanges(workbook: ExcelJS.Workbook, sheets: readonly SheetState[]): NamedRangeState[] {
  const model: unknown = workbook.definedNames.model;
  if (!Array.isArray(model)) return [];
  return model.flatMap((entry: { readonly name?: unknown; readonly ranges?: unknown }): NamedRangeState[] => {
    if (String(entry.name).startsWith("_xlnm")) return [];
    const text = Array.isArray(entry.ranges) ? String(entry.ranges[0] ?? "") : "";
    const { sheet: sheetName, address } = splitAddress(text);
    const sheet = sheets.find(({ name }) => name === sheetName);
    const area = sheet && parseAddress(address, sheet.maxRows, sheet.maxColumns)?.area;
    return sheet && area ? [{ name: String(entry.name), gid: sheet.gid, area }] : [];
  });
}
