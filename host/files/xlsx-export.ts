import { writeFile } from "node:fs/promises";
import ExcelJS from "@protobi/exceljs";
import { unzipSync, zipSync } from "fflate";
import { areaAddress } from "../services/spreadsheet/address";
import { contains } from "../services/spreadsheet/area";
import { setSheetName } from "../services/spreadsheet/by-hand";
import type { CellState, SheetState, SpreadsheetState } from "../services/spreadsheet/spreadsheet-state";
import { toArgb } from "./xlsx-color";
import { exportFormula, writeConditionalFormats } from "./xlsx-conditional-formats";
import { writeLook } from "./xlsx-look";
import { escapeXml, type Parts, partText, sheetParts } from "./xlsx-package";
import { writeValidations } from "./xlsx-validations";

/**
 * Writes the spreadsheet as an .xlsx that Excel and LibreOffice open. Text stays text, formulas take their last results
 * along. What .xlsx has no place for stays behind: who may edit a protected range, protections of single ranges.
 */
export async function exportWorkbook(spreadsheet: SpreadsheetState, file: string): Promise<void> {
  await writeFile(file, await exportBytes(spreadsheet));
}

export async function exportBytes(spreadsheet: SpreadsheetState): Promise<Uint8Array> {
  const state = withFileNames(spreadsheet);
  const workbook = new ExcelJS.Workbook();
  // The moment of the export would make equal workbooks differ.
  // Without a window of its own LibreOffice forgets the frozen rows of every sheet.
  workbook.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: firstVisible(state.sheets), visibility: "visible" }];
  workbook.created = workbook.modified = new Date(0);
  for (const sheet of state.sheets) addSheet(workbook, sheet);
  for (const { name, gid, area } of state.namedRanges ?? []) {
    const sheet = state.sheets.find((one) => one.gid === gid);
    if (sheet) workbook.definedNames.add(`'${sheet.name.replace(/'/g, "''")}'!${absolute(areaAddress(area))}`, name);
  }
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } }));
  return addRules(bytes, state.sheets);
}

function firstVisible(sheets: readonly SheetState[]): number {
  return Math.max(0, sheets.findIndex(({ hidden }) => !hidden));
}

/** Names that .xlsx allows: at most 31 characters, without `[]:*?/\`; formulas follow. The state itself is not changed. */
function withFileNames(spreadsheet: SpreadsheetState): SpreadsheetState {
  const taken = new Set<string>();
  const names = spreadsheet.sheets.map(({ name }) => {
    const fresh = freeName(name, taken);
    taken.add(fresh.toLowerCase());
    return fresh;
  });
  if (spreadsheet.sheets.every(({ name }, index) => name === names[index])) return spreadsheet;
  const copy = structuredClone(spreadsheet);
  copy.sheets.forEach((sheet, index) => setSheetName(copy, sheet, names[index] ?? sheet.name));
  return copy;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const clean = name.replace(/[[\]:*?/\\]/g, "_").replace(/^'+|'+$/g, "_") || "Sheet";
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` (${number})`;
    const fresh = clean.slice(0, 31 - tail.length) + tail;
    if (!taken.has(fresh.toLowerCase())) return fresh;
  }
}

function addSheet(workbook: ExcelJS.Workbook, sheet: SheetState): void {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden ? "hidden" : "visible",
    properties: sheet.tabColor === null ? {} : { tabColor: { argb: toArgb(sheet.tabColor) } },
    views: sheet.frozenRows + sheet.frozenColumns > 0 ? [{ state: "frozen", xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }] : [],
  });
  const free = sheet.protections.find(({ area }) => area === null)?.unprotected ?? [];
  sheet.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell) addCell(worksheet.getCell(row + 1, column + 1), cell, free.some((area) => contains(area, row, column)));
    }),
  );
  for (const [column, width] of Object.entries(sheet.columnWidths)) worksheet.getColumn(Number(column) + 1).width = Math.max(1, (width - 5) / 7);
  for (const column of sheet.hiddenColumns) worksheet.getColumn(column + 1).hidden = true;
  for (const [row, height] of Object.entries(sheet.rowHeights)) worksheet.getRow(Number(row) + 1).height = height * 0.75;
  for (const row of [...sheet.hiddenRows, ...(sheet.filter?.hiddenRows ?? [])]) {
    worksheet.getRow(row + 1).hidden = true;
    // The library forgets a row without any cell.
    worksheet.getCell(row + 1, 1);
  }
  for (const merge of sheet.merges) worksheet.mergeCellsWithoutStyle(areaAddress(merge));
  if (sheet.filter) worksheet.autoFilter = areaAddress(sheet.filter.area);
  if (sheet.protections.some(({ area }) => area === null)) void worksheet.protect("", {});
}

function addCell(target: ExcelJS.Cell, cell: CellState, unlocked: boolean): void {
  const style = writeLook(cell, unlocked);
  if (style) target.style = style;
  if (cell.formula !== undefined) target.value = formulaValue(cell, cell.formula);
  else if (cell.value !== "") target.value = cell.link === undefined ? cell.value : { text: String(cell.value), hyperlink: cell.link };
  if (cell.note !== undefined) target.note = cell.note;
}

function formulaValue(cell: CellState, formula: string): ExcelJS.CellFormulaValue {
  const bare = { formula: exportFormula(formula), date1904: false };
  if (cell.uncomputed) return bare;
  const error = typeof cell.value === "string" && /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(cell.value);
  return { ...bare, result: error ? { error: cell.value as ExcelJS.CellErrorValue["error"] } : cell.value };
}

/** The library loses some conditional formats and bursts validations of whole columns into cells: both are written here. */
function addRules(bytes: Uint8Array, sheets: readonly SheetState[]): Uint8Array {
  const parts: Parts = unzipSync(bytes);
  const files = sheetParts(parts);
  const dxfs: string[] = [];
  for (const sheet of sheets) {
    const file = files.get(sheet.name);
    const rules = writeConditionalFormats(sheet.conditionalFormats, dxfs) + writeValidations(sheet.validations);
    if (file !== undefined && rules !== "") parts[file] = Buffer.from(insertRules(partText(parts, file), rules));
  }
  if (dxfs.length > 0) {
    const styles = partText(parts, "xl/styles.xml").replace(/<dxfs\b[^>]*\/>|<dxfs\b[^>]*>[\s\S]*?<\/dxfs>/, "");
    const table = `<dxfs count="${dxfs.length}">${dxfs.join("")}</dxfs>`;
    parts["xl/styles.xml"] = Buffer.from(styles.replace("</cellStyles>", () => `</cellStyles>${table}`));
  }
  parts["xl/workbook.xml"] = Buffer.from(nameFilters(partText(parts, "xl/workbook.xml"), sheets));
  return zipSync(parts, { level: 6, mtime: new Date("2020-01-01T00:00:00Z") });
}

/** Excel and LibreOffice know a filter by a hidden name, which the library does not write. */
function nameFilters(xml: string, sheets: readonly SheetState[]): string {
  const names = sheets.flatMap(({ name, filter }, index) => {
    if (!filter) return [];
    const place = escapeXml(`'${name.replace(/'/g, "''")}'!${absolute(areaAddress(filter.area))}`);
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${place}</definedName>`;
  });
  if (names.length === 0) return xml;
  const bare = xml.replace(/<definedNames\s*\/>/, "");
  return bare.includes("<definedNames>")
    ? bare.replace("<definedNames>", () => `<definedNames>${names.join("")}`)
    : bare.replace("</sheets>", () => `</sheets><definedNames>${names.join("")}</definedNames>`);
}

/** Their place in the order that the schema demands: behind merges, before links. */
function insertRules(xml: string, rules: string): string {
  const at = xml.search(/<(hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/);
  return xml.slice(0, at) + rules + xml.slice(at);
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
