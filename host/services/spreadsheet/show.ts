import { areaAddress, cellAddress } from "./address";
import { looksAsSeen } from "./conditional-format";
import { displayValue } from "./display-value";
import { computedValue } from "./formula";
import { contentSize, findSheet, hasContent } from "./grid";
import { formatKind } from "./number-format";
import { civilOfSerial } from "./serial-date";
import type { CellState, CellValue, ConditionalFormatState, SheetState, SpreadsheetState } from "./spreadsheet-state";
import { mayEdit } from "./protection";

export interface Shown {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly sheets: readonly ShownSheet[];
}

/**
 * One tab as JSON. The four grids have the size of the data: from A1 to the last row and column that hold something, or
 * a note, or a colour. Empty is `""`; without a note `""`; without a colour `#ffffff`, as scripts read it.
 */
export interface ShownSheet {
  readonly name: string;
  readonly gid: number;
  readonly hidden: boolean;
  /** Numbers, texts, ticks; days as `2026-02-02`, with a time of day as `2026-02-02T08:00:00`, times alone as `08:00:00`: local, without a zone. */
  readonly values: readonly (readonly CellValue[])[];
  /** A formula the host cannot compute shows as `#NOT_EMULATED`. */
  readonly displayValues: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  /** As seen: conditional formats over the cell's own colour. */
  readonly backgrounds: readonly (readonly string[])[];
  readonly merges: readonly string[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly protections: readonly ShownProtection[];
  readonly conditionalFormats: readonly ShownRule[];
  readonly links: Readonly<Record<string, string>>;
  /** 1-based. */
  readonly hiddenRows: { readonly byUser: readonly number[]; readonly byFilter: readonly number[] };
  readonly hiddenColumns: readonly number[];
  readonly filter: string | null;
  readonly validations: readonly { readonly ranges: readonly string[]; readonly criteria: string; readonly values: readonly CellValue[] }[];
  readonly maxRows: number;
  readonly maxColumns: number;
}

interface ShownProtection {
  /** null: the whole sheet. */
  readonly range: string | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly unprotected: readonly string[];
  /** Whether it stops accounts other than its editors and the owner of the file. */
  readonly closed: boolean;
}

interface ShownRule {
  readonly ranges: readonly string[];
  readonly criteria: string;
  readonly values: readonly CellValue[];
  readonly background: string | null;
  readonly fontColor: string | null;
  /** False where the host does not understand the rule: its colour is then missing from `backgrounds`. */
  readonly evaluated: boolean;
}

const WHITE = "#ffffff";

/**
 * What the spreadsheet holds now.
 *
 * @throws Error with a plain sentence where there is no sheet of that name.
 */
export function showSpreadsheet(spreadsheet: SpreadsheetState, sheetName?: string): Shown {
  const only = sheetName === undefined ? null : findSheet(spreadsheet, sheetName);
  if (sheetName !== undefined && !only) {
    throw new Error(`There is no sheet "${sheetName}". The sheets are: ${spreadsheet.sheets.map((sheet) => sheet.name).join(", ")}.`);
  }
  const { id, name, timeZone, locale } = spreadsheet;
  const sheets = only ? [only] : spreadsheet.sheets;
  return { id, name, timeZone, locale, sheets: sheets.map((sheet) => showSheet(spreadsheet, sheet)) };
}

function showSheet(spreadsheet: SpreadsheetState, sheet: SheetState): ShownSheet {
  const { rows, columns } = shownSize(sheet);
  const { looks, unjudged } = looksAsSeen(spreadsheet, sheet, { row: 0, column: 0, rows, columns });
  const grid = <T>(read: (cell: CellState | null, row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, row) => {
      const cells = sheet.cells[row] ?? [];
      return Array.from({ length: columns }, (__, column) => read(cells[column] ?? null, row, column));
    });
  const links: Record<string, string> = {};
  sheet.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.link !== undefined) links[cellAddress(row, column)] = cell.link;
    }),
  );
  return {
    name: sheet.name,
    gid: sheet.gid,
    hidden: sheet.hidden,
    values: grid((cell) => (cell ? shownValue(resultOf(spreadsheet, sheet, cell), cell.numberFormat) : "")),
    displayValues: grid((cell) => (cell ? displayValue(resultOf(spreadsheet, sheet, cell), cell.numberFormat, spreadsheet.locale) : "")),
    formulas: grid((cell) => cell?.formula ?? ""),
    notes: grid((cell) => cell?.note ?? ""),
    backgrounds: grid((cell, row, column) => looks.get(`${row},${column}`)?.background ?? cell?.background ?? WHITE),
    merges: sheet.merges.map(areaAddress),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    protections: sheet.protections.map((protection) => ({
      range: protection.area && areaAddress(protection.area),
      description: protection.description,
      warningOnly: protection.warningOnly,
      editors: protection.editors,
      unprotected: protection.unprotected.map(areaAddress),
      closed: !mayEdit(spreadsheet, protection, ""),
    })),
    conditionalFormats: sheet.conditionalFormats.map((rule, index) => showRule(rule, !unjudged.has(index))),
    links,
    hiddenRows: { byUser: sheet.hiddenRows.map(oneBased), byFilter: (sheet.filter?.hiddenRows ?? []).map(oneBased) },
    hiddenColumns: sheet.hiddenColumns.map(oneBased),
    filter: sheet.filter && areaAddress(sheet.filter.area),
    validations: sheet.validations.map(({ areas, rule }) => ({ ranges: areas.map(areaAddress), criteria: rule.criteria, values: rule.values })),
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
  };
}

function showRule(rule: ConditionalFormatState, evaluated: boolean): ShownRule {
  return {
    ranges: rule.areas.map(areaAddress),
    criteria: rule.criteria,
    values: rule.values,
    background: rule.format.background ?? null,
    fontColor: rule.format.fontColor ?? null,
    evaluated: evaluated && rule.criteria !== "OPAQUE",
  };
}

function shownSize(sheet: SheetState): { readonly rows: number; readonly columns: number } {
  let { rows, columns } = contentSize(sheet);
  sheet.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!cell || (!hasContent(cell) && cell.note === undefined && cell.background === undefined)) return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }),
  );
  return { rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

function resultOf(spreadsheet: SpreadsheetState, sheet: SheetState, cell: CellState): CellValue {
  if (cell.formula === undefined) return cell.value;
  try {
    return computedValue(spreadsheet, sheet, cell);
  } catch {
    return "#NOT_EMULATED";
  }
}

function shownValue(value: CellValue, numberFormat: string | undefined): CellValue {
  if (typeof value !== "number" || formatKind(numberFormat) !== "date") return value;
  const at = civilOfSerial(value);
  const two = (part: number): string => String(part).padStart(2, "0");
  const time = `${two(at.hour)}:${two(at.minute)}:${two(at.second)}`;
  if (value >= 0 && value < 1) return time;
  const day = `${String(at.year).padStart(4, "0")}-${two(at.month)}-${two(at.day)}`;
  return Number.isInteger(value) ? day : `${day}T${time}`;
}

function oneBased(index: number): number {
  return index + 1;
}
