import { signatureError, textArgument } from "../parameters";
import type { Member } from "../service";
import { covers, intersects } from "./area";
import type { Range } from "./book";
import { cellAt, eachStored, ensureCell, replaceValue, setCell } from "./grid";
import { cellsOf, eachCell, gridOf, read, rectangle, structural, write } from "./members";
import { sortArea, type SortKey } from "./sort-rows";
import type { CellState, SheetState } from "./spreadsheet-state";
import { lookOf } from "./structure";
import { setValidation } from "./validation";

const METHOD = "SpreadsheetApp.Range.";

/** Notes, clearing, merging, sorting, borders. */
export const rangeChangeMembers: Readonly<Record<string, Member<Range>>> = {
  getNote: read((range) => cellAt(range.sheet, range.area.row, range.area.column)?.note ?? "", () => 1),
  getNotes: read((range) => gridOf(range, (row, column) => cellAt(range.sheet, row, column)?.note ?? ""), cellsOf),
  setNote: write((range, args) => {
    const note = args[0] === null ? "" : textArgument(args, 0, `${METHOD}setNote`);
    return change(range, (sheet) => eachCell(range, (row, column) => putNote(sheet, row, column, note)));
  }, cellsOf),
  setNotes: write((range, args) => {
    // A number becomes "25.0" here, though setNote makes "25" of it (issuetracker 429373214).
    const text = (value: unknown): string => (typeof value === "number" && Number.isInteger(value) ? `${value}.0` : String(value ?? ""));
    const notes = rectangle(range, args, `${METHOD}setNotes`).map((row) => row.map(text));
    return change(range, (sheet) => eachCell(range, (row, column, r, c) => putNote(sheet, row, column, notes[r]?.[c] ?? "")));
  }, cellsOf),
  clearNote: write((range) => change(range, (sheet) => eachStored(sheet, range.area, (cell) => delete cell.note)), cellsOf),
  clear: write((range, args) => {
    const options = clearOptions(args);
    return change(range, (sheet) => clearArea(sheet, range, options));
  }, cellsOf),
  clearContent: write((range) => change(range, (sheet) => clearArea(sheet, range, { content: true })), cellsOf),
  clearFormat: write((range) => change(range, (sheet) => clearArea(sheet, range, { format: true })), cellsOf),
  clearDataValidations: write((range) => change(range, (sheet) => setValidation(sheet, [range.area], null)), cellsOf),

  getMergedRanges: read((range) => range.sheet.merges.filter((merge) => intersects(merge, range.area)).map((merge) => range.book.range(range.gid, merge))),
  isPartOfMerge: read((range) => range.sheet.merges.some((merge) => intersects(merge, range.area))),
  merge: structural((range) => {
    range.assertEditable();
    mergeArea(range.sheet, range);
    return range;
  }),
  breakApart: structural((range) => {
    range.assertEditable();
    const { sheet } = range;
    const cut = sheet.merges.find((merge) => intersects(merge, range.area) && !covers(range.area, merge));
    if (cut) throw new Error("You must select all cells in a merged range to merge or unmerge them.");
    sheet.merges = sheet.merges.filter((merge) => !intersects(merge, range.area));
    return range;
  }),
  sort: structural((range, args) => {
    range.assertEditable();
    sortArea(range.sheet, range.area, sortKeys(args[0], args));
    return range;
  }),
  setBorder: write((range, args) => {
    const color = typeof args[6] === "string" ? args[6] : "#000000";
    return change(range, (sheet) => eachCell(range, (row, column) => drawBorder(sheet, range, row, column, args, color)));
  }, cellsOf),
};

function change(range: Range, apply: (sheet: SheetState) => void): Range {
  range.assertEditable();
  range.book.later(range.gid, apply);
  return range;
}

function putNote(sheet: SheetState, row: number, column: number, note: string): void {
  if (note === "") delete cellAt(sheet, row, column)?.note;
  else ensureCell(sheet, row, column).note = note;
}

interface Cleared {
  readonly content?: boolean;
  readonly format?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
}

/** Without options: content and format; notes and validations stay (seen on real Apps Script, platform notes). */
function clearOptions(args: readonly unknown[]): Cleared {
  const [options] = args;
  if (options === undefined) return { content: true, format: true };
  if (typeof options !== "object" || options === null) throw signatureError(args, `${METHOD}clear`);
  const asked = new Map(Object.entries(options));
  const cleared = {
    content: asked.get("contentsOnly") === true,
    format: asked.get("formatOnly") === true,
    notes: asked.get("commentsOnly") === true,
    validations: asked.get("validationsOnly") === true,
  };
  return Object.values(cleared).some(Boolean) ? cleared : { content: true, format: true };
}

function clearArea(sheet: SheetState, range: Range, what: Cleared): void {
  eachStored(sheet, range.area, (cell, row, column) => {
    if (what.content) replaceValue(cell, "");
    if (what.notes) delete cell.note;
    if (!what.format) return;
    const { value, formula, uncomputed, note, link } = cell;
    const plain: CellState = {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(uncomputed === undefined ? {} : { uncomputed }),
      ...(note === undefined ? {} : { note }),
      ...(link === undefined ? {} : { link }),
    };
    setCell(sheet, row, column, plain);
  });
  if (what.validations) setValidation(sheet, [range.area], null);
}

function mergeArea(sheet: SheetState, range: Range): void {
  const { area } = range;
  const cut = sheet.merges.find((merge) => intersects(merge, area) && !covers(area, merge));
  if (cut) throw new Error("You must select all cells in a merged range to merge or unmerge them.");
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
  if (area.rows * area.columns === 1) return;
  eachStored(sheet, area, (cell, row, column) => {
    if (row !== area.row || column !== area.column) setCell(sheet, row, column, lookOf(cell));
  });
  sheet.merges.push(area);
}

/** A column number, an object, or a list of either; columns are those of the sheet (seen on real Apps Script, platform notes). */
function sortKeys(spec: unknown, args: readonly unknown[]): readonly SortKey[] {
  const list = Array.isArray(spec) ? spec : [spec];
  return list.map((one: unknown): SortKey => {
    if (typeof one === "number") return { column: one - 1, descending: false };
    if (typeof one === "object" && one !== null && "column" in one && typeof one.column === "number") {
      return { column: one.column - 1, descending: "ascending" in one && one.ascending === false };
    }
    throw signatureError(args, `${METHOD}sort`);
  });
}

/** top, left, bottom, right, vertical, horizontal: true draws, false removes, null leaves. Kept as the xlsx library writes it. */
function drawBorder(sheet: SheetState, range: Range, row: number, column: number, args: readonly unknown[], color: string): void {
  const { area } = range;
  const [top, left, bottom, right, vertical, horizontal] = args;
  const sides: Readonly<Record<string, unknown>> = {
    top: row === area.row ? top : horizontal,
    bottom: row === area.row + area.rows - 1 ? bottom : horizontal,
    left: column === area.column ? left : vertical,
    right: column === area.column + area.columns - 1 ? right : vertical,
  };
  const cell = ensureCell(sheet, row, column);
  const border = new Map(Object.entries(typeof cell.border === "object" && cell.border !== null ? cell.border : {}));
  for (const [side, wanted] of Object.entries(sides)) {
    if (wanted === true) border.set(side, { style: "thin", color: { argb: `FF${color.slice(1).toUpperCase()}` } });
    if (wanted === false) border.delete(side);
  }
  if (border.size > 0) cell.border = Object.fromEntries(border);
  else delete cell.border;
}
