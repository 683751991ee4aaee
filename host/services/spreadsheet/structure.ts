import { type AxisEdit, shiftFormula, shiftSpan } from "./formula-shift";
import type { Area, CellState, SheetState, SpreadsheetState } from "./spreadsheet-state";

/**
 * Inserts or deletes rows or columns. Everything that has a place follows, as in Sheets: merges, conditional formats,
 * validations, protections, filters, hidden lines, sizes, named ranges, and references in formulas on every sheet. New
 * lines look like the one named by `like` (0-based, before the edit) and hold nothing.
 *
 * @throws Error where all rows or columns would go.
 */
export function editAxis(spreadsheet: SpreadsheetState, sheet: SheetState, edit: AxisEdit, like: number | null): void {
  const size = edit.axis === "row" ? sheet.maxRows : sheet.maxColumns;
  if (edit.kind === "delete" && edit.count >= size) throw new Error(`You can't delete all the ${edit.axis}s on the sheet.`);
  moveCells(sheet, edit, like);
  const change = edit.kind === "insert" ? edit.count : -edit.count;
  if (edit.axis === "row") sheet.maxRows += change;
  else sheet.maxColumns += change;
  moveFrozen(sheet, edit);
  moveAreas(sheet, edit);
  moveSizes(sheet, edit);
  for (const named of spreadsheet.namedRanges ?? []) {
    if (named.gid === sheet.gid) named.area = shiftArea(named.area, edit) ?? named.area;
  }
  shiftFormulas(spreadsheet, sheet.name, edit);
}

function moveCells(sheet: SheetState, edit: AxisEdit, like: number | null): void {
  const blank = (cell: CellState | null | undefined): CellState | null => (cell ? lookOf(cell) : null);
  if (edit.axis === "row") {
    const model = like === null ? [] : (sheet.cells[like] ?? []);
    if (edit.kind === "delete") sheet.cells.splice(edit.at, edit.count);
    else if (edit.at < sheet.cells.length || model.some((cell) => blank(cell))) {
      while (sheet.cells.length < edit.at) sheet.cells.push([]);
      sheet.cells.splice(edit.at, 0, ...Array.from({ length: edit.count }, () => model.map(blank)));
    }
    return;
  }
  for (const cells of sheet.cells) {
    if (edit.at >= cells.length && edit.kind === "delete") continue;
    if (edit.kind === "delete") cells.splice(edit.at, edit.count);
    else {
      const model = like === null ? null : cells[like];
      if (edit.at > cells.length || (edit.at === cells.length && !blank(model))) continue;
      cells.splice(edit.at, 0, ...Array.from({ length: edit.count }, () => blank(model)));
    }
  }
}

/** The look of a cell without what it holds; null where there is none. */
export function lookOf(cell: CellState): CellState | null {
  const look: CellState = { ...cell, value: "" };
  for (const key of ["formula", "uncomputed", "note", "link"]) Reflect.deleteProperty(look, key);
  return Object.keys(look).length > 1 ? look : null;
}

function shiftArea(area: Area, edit: AxisEdit): Area | null {
  const span = edit.axis === "row" ? shiftSpan(area.row, area.rows, edit) : shiftSpan(area.column, area.columns, edit);
  if (!span) return null;
  return edit.axis === "row" ? { ...area, row: span.start, rows: span.size } : { ...area, column: span.start, columns: span.size };
}

function shiftAreas(areas: readonly Area[], edit: AxisEdit): Area[] {
  return areas.flatMap((area) => shiftArea(area, edit) ?? []);
}

function shiftIndexes(indexes: readonly number[], edit: AxisEdit): number[] {
  return indexes.flatMap((index) => shiftSpan(index, 1, edit)?.start ?? []);
}

function moveFrozen(sheet: SheetState, edit: AxisEdit): void {
  const frozen = edit.axis === "row" ? sheet.frozenRows : sheet.frozenColumns;
  const moved = frozen === 0 ? 0 : (shiftSpan(0, frozen, edit)?.size ?? 0);
  if (edit.axis === "row") sheet.frozenRows = moved;
  else sheet.frozenColumns = moved;
}

function moveAreas(sheet: SheetState, edit: AxisEdit): void {
  sheet.merges = shiftAreas(sheet.merges, edit).filter((area) => area.rows * area.columns > 1);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((rule) => ({ ...rule, areas: shiftAreas(rule.areas, edit) }))
    .filter((rule) => rule.areas.length > 0);
  sheet.validations = sheet.validations
    .map((entry) => ({ ...entry, areas: shiftAreas(entry.areas, edit) }))
    .filter((entry) => entry.areas.length > 0);
  sheet.protections = sheet.protections.filter((protection) => {
    if (protection.area === null) {
      protection.unprotected = shiftAreas(protection.unprotected, edit);
      return true;
    }
    protection.area = shiftArea(protection.area, edit);
    return protection.area !== null;
  });
  if (sheet.filter) {
    const area = shiftArea(sheet.filter.area, edit);
    const hiddenRows = edit.axis === "row" ? shiftIndexes(sheet.filter.hiddenRows, edit) : sheet.filter.hiddenRows;
    sheet.filter = area && { area, hiddenRows };
  }
  if (edit.axis === "row") sheet.hiddenRows = shiftIndexes(sheet.hiddenRows, edit);
  else sheet.hiddenColumns = shiftIndexes(sheet.hiddenColumns, edit);
}

function moveSizes(sheet: SheetState, edit: AxisEdit): void {
  const sizes = edit.axis === "row" ? sheet.rowHeights : sheet.columnWidths;
  const moved: Record<number, number> = {};
  for (const [index, size] of Object.entries(sizes)) {
    const span = shiftSpan(Number(index), 1, edit);
    if (span) moved[span.start] = size;
  }
  if (edit.axis === "row") sheet.rowHeights = moved;
  else sheet.columnWidths = moved;
}

function shiftFormulas(spreadsheet: SpreadsheetState, edited: string, edit: AxisEdit): void {
  for (const sheet of spreadsheet.sheets) {
    for (const cells of sheet.cells) {
      for (const cell of cells) {
        if (cell?.formula !== undefined) cell.formula = shiftFormula(cell.formula, sheet.name, edited, edit);
      }
    }
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule) =>
      rule.criteria === "CUSTOM_FORMULA"
        ? { ...rule, values: rule.values.map((value) => (typeof value === "string" ? shiftFormula(value, sheet.name, edited, edit) : value)) }
        : rule,
    );
  }
}
