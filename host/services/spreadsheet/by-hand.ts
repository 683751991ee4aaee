/**
 * What people do in the spreadsheet with their own hands, as functions that change the state: no script runs, nothing is
 * counted. Each throws an Error with a plain English sentence where the sheet or the place does not exist.
 */
import { contains } from "./area";
import { cellAddress, columnIndex, parseAddress, splitAddress } from "./address";
import { cellAt, contentSize, findSheet } from "./grid";
import { sortArea } from "./sort-rows";
import type { SheetState, SpreadsheetState } from "./spreadsheet-state";
import { editAxis } from "./structure";
import { accepts, validationAt } from "./validation";
import { writeValue } from "./write-value";

/**
 * Types into one cell: `Kehadiran LDY!D2`, never quoted, the last `!` separates. Text is read by Sheets' own rules
 * (see `parseTyped`); an empty text clears the content. Inside a merge the top left cell is meant. `now` is the virtual
 * time in milliseconds: a date typed without a year belongs to it.
 */
export function editCell(spreadsheet: SpreadsheetState, address: string, typed: string, now: number): void {
  const { sheet: name, address: cellText } = splitAddress(address);
  if (name === null) throw new Error(`"${address}" names no sheet. Write it as Sheet!A1, for example "Peserta!B7".`);
  const sheet = requireSheet(spreadsheet, name);
  const found = parseAddress(cellText, sheet.maxRows, sheet.maxColumns);
  if (!found || found.area.rows !== 1 || found.area.columns !== 1) {
    throw new Error(`"${cellText}" is not a cell of "${name}", which has ${sheet.maxRows} rows and ${sheet.maxColumns} columns.`);
  }
  const merge = sheet.merges.find((area) => contains(area, found.area.row, found.area.column));
  const { row, column } = merge ?? found.area;
  const before = cellAt(sheet, row, column);
  const kept = before ? { ...before } : null;
  writeValue(spreadsheet, sheet, row, column, { kind: "typed", text: typed }, now);
  const rule = validationAt(sheet, row, column);
  const after = cellAt(sheet, row, column);
  if (!rule || rule.allowInvalid || !after || accepts(spreadsheet, sheet, rule, after.value) !== false) return;
  const cells = sheet.cells[row];
  if (cells) cells[column] = kept;
  throw new Error(`The data you entered in cell ${cellAddress(row, column)} violates the data validation rules set on this cell.`);
}

/** Inserts before a row (1-based); the new rows look like the row that stood there. */
export function insertRows(spreadsheet: SpreadsheetState, name: string, row: number, count = 1): void {
  const sheet = requireSheet(spreadsheet, name);
  requireLines(sheet, row, 1);
  editAxis(spreadsheet, sheet, { axis: "row", kind: "insert", at: row - 1, count }, row - 1);
}

/** Deletes rows from `row` (1-based) on. */
export function deleteRows(spreadsheet: SpreadsheetState, name: string, row: number, count = 1): void {
  const sheet = requireSheet(spreadsheet, name);
  requireLines(sheet, row, count);
  editAxis(spreadsheet, sheet, { axis: "row", kind: "delete", at: row - 1, count }, null);
}

/**
 * Sorts as "Sort sheet" does: every row below the frozen ones, or below row 1 where none is frozen, down to the last row
 * with content. `column` is a letter or a 1-based number.
 */
export function sortRows(spreadsheet: SpreadsheetState, name: string, column: string | number, descending = false): void {
  const sheet = requireSheet(spreadsheet, name);
  const index = /^\d+$/.test(String(column)) ? Number(column) - 1 : columnIndex(String(column));
  if (!/^(\d+|[A-Za-z]{1,3})$/.test(String(column)) || index < 0 || index >= sheet.maxColumns) {
    throw new Error(`"${column}" is not a column of "${name}". Write a letter such as C.`);
  }
  const first = Math.max(sheet.frozenRows, 1);
  const { rows } = contentSize(sheet);
  if (rows <= first + 1) return;
  sortArea(sheet, { row: first, column: 0, rows: rows - first, columns: sheet.maxColumns }, [{ column: index, descending }]);
}

/** Formulas that name the sheet follow, as in Sheets. */
export function renameSheet(spreadsheet: SpreadsheetState, name: string, fresh: string): void {
  const sheet = requireSheet(spreadsheet, name);
  if (fresh.trim() === "") throw new Error("A sheet needs a name.");
  if (fresh !== name && findSheet(spreadsheet, fresh)) throw new Error(`There is already a sheet "${fresh}".`);
  setSheetName(spreadsheet, sheet, fresh);
}

/** Gives a sheet its name and writes it into every formula that used the old one. */
export function setSheetName(spreadsheet: SpreadsheetState, sheet: SheetState, fresh: string): void {
  const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'!`;
  const plain = /^[A-Za-z_]\w*$/.test(sheet.name) ? `${sheet.name}!` : null;
  const old = sheet.name;
  sheet.name = fresh;
  for (const { cells } of spreadsheet.sheets) {
    for (const cell of cells.flat()) {
      if (cell?.formula === undefined || !cell.formula.includes(old)) continue;
      const formula = cell.formula.split(quoted(old)).join(quoted(fresh));
      cell.formula = plain === null ? formula : formula.replace(new RegExp(`(?<![\\w'])${plain}`, "g"), () => quoted(fresh));
    }
  }
}

/** Hides rows by hand from `row` (1-based) on. */
export function hideRows(spreadsheet: SpreadsheetState, name: string, row: number, count = 1): void {
  const sheet = requireSheet(spreadsheet, name);
  requireLines(sheet, row, count);
  const hidden = new Set(sheet.hiddenRows);
  for (let index = row - 1; index < row - 1 + count; index++) hidden.add(index);
  sheet.hiddenRows = [...hidden].sort((a, b) => a - b);
}

/** Lets a filter over all content hide these rows (1-based); no rows removes what it hides, and keeps the filter. */
export function setFilterHidden(spreadsheet: SpreadsheetState, name: string, rows: readonly number[]): void {
  const sheet = requireSheet(spreadsheet, name);
  const size = contentSize(sheet);
  const area = sheet.filter?.area ?? { row: 0, column: 0, rows: Math.max(1, size.rows), columns: Math.max(1, size.columns) };
  sheet.filter = { area, hiddenRows: rows.map((row) => row - 1).sort((a, b) => a - b) };
}

function requireSheet(spreadsheet: SpreadsheetState, name: string): SheetState {
  const sheet = findSheet(spreadsheet, name);
  if (sheet) return sheet;
  throw new Error(`There is no sheet "${name}". The sheets are: ${spreadsheet.sheets.map((one) => one.name).join(", ")}.`);
}

function requireLines(sheet: SheetState, row: number, count: number): void {
  if (Number.isInteger(row) && Number.isInteger(count) && row >= 1 && count >= 1 && row - 1 + count <= sheet.maxRows) return;
  throw new Error(`"${sheet.name}" has ${sheet.maxRows} rows: row ${row} with ${count} to go is outside.`);
}
