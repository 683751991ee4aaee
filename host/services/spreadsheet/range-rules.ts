import { signatureError } from "../parameters";
import type { Member } from "../service";
import { intersection, joinRows } from "./area";
import type { Range } from "./book";
import { DataValidation } from "./data-validation";
import { Filter } from "./filter";
import { cellAt, eachStored, ensureCell, replaceValue } from "./grid";
import { cellsOf, eachCell, gridOf, read, rectangle, structural, write } from "./members";
import { Protection, protect } from "./protection-object";
import { RichTextValue } from "./rich-text";
import type { Area, CellValue, SheetState, ValidationRule } from "./spreadsheet-state";
import { setValidation, validationAt } from "./validation";

const METHOD = "SpreadsheetApp.Range.";

/** Validations, ticks, rich text, protection, filter. */
export const rangeRuleMembers: Readonly<Record<string, Member<Range>>> = {
  getDataValidation: read((range) => ruleAt(range, range.area.row, range.area.column), () => 1),
  getDataValidations: read((range) => gridOf(range, (row, column) => ruleAt(range, row, column)), cellsOf),
  setDataValidation: write((range, args) => {
    const rule = ruleArgument(args[0], args, "setDataValidation");
    return change(range, (sheet) => setValidation(sheet, [range.area], rule));
  }, cellsOf),
  setDataValidations: write((range, args) => {
    const rules = rectangle(range, args, `${METHOD}setDataValidations`).map((row) => row.map((rule) => ruleArgument(rule, args, "setDataValidations")));
    return change(range, (sheet) => {
      setValidation(sheet, [range.area], null);
      const areas = new Map<ValidationRule, Area[]>();
      eachCell(range, (row, column, r, c) => {
        const rule = rules[r]?.[c] ?? null;
        if (!rule) return;
        const cells = areas.get(rule) ?? [];
        cells.push({ row, column, rows: 1, columns: 1 });
        areas.set(rule, cells);
      });
      for (const [rule, cells] of areas) setValidation(sheet, joinRows(cells), rule);
    });
  }, cellsOf),
  insertCheckboxes: write((range, args) => {
    const values = args.filter((value): value is CellValue => typeof value !== "object" && value !== undefined).slice(0, 2);
    const box: ValidationRule = { criteria: "CHECKBOX", values, allowInvalid: false };
    const off = values.length === 0 ? false : (values[1] ?? "");
    return change(range, (sheet) => {
      setValidation(sheet, [range.area], box);
      eachCell(range, (row, column) => {
        const cell = ensureCell(sheet, row, column);
        if (cell.value === "") replaceValue(cell, off);
      });
    });
  }, cellsOf),
  removeCheckboxes: write(
    (range) =>
      change(range, (sheet) => {
        const boxes = sheet.validations
          .filter(({ rule }) => rule.criteria === "CHECKBOX")
          .flatMap(({ areas }) => areas.flatMap((area) => intersection(area, range.area) ?? []));
        setValidation(sheet, boxes, null);
        for (const box of boxes) eachStored(sheet, box, (cell) => replaceValue(cell, ""));
      }),
    cellsOf,
  ),

  getRichTextValue: read((range) => richTextAt(range, range.area.row, range.area.column), () => 1),
  getRichTextValues: read((range) => gridOf(range, (row, column) => richTextAt(range, row, column)), cellsOf),
  setRichTextValue: write((range, args) => {
    const value = richTextArgument(args[0], args, "setRichTextValue");
    return change(range, (sheet) => eachCell(range, (row, column) => putRichText(sheet, row, column, value)));
  }, cellsOf),
  setRichTextValues: write((range, args) => {
    const values = rectangle(range, args, `${METHOD}setRichTextValues`).map((row) => row.map((value) => richTextArgument(value, args, "setRichTextValues")));
    return change(range, (sheet) =>
      eachCell(range, (row, column, r, c) => {
        const value = values[r]?.[c];
        if (value) putRichText(sheet, row, column, value);
      }),
    );
  }, cellsOf),

  protect: structural((range) => new Protection(range.book, range.gid, protect(range.sheet, range.area))),
  createFilter: structural((range) => {
    range.assertEditable();
    const { sheet } = range;
    if (sheet.filter) throw new Error("You can't create a filter in a sheet that already has a filter.");
    sheet.filter = { area: range.area, hiddenRows: [] };
    return new Filter(range.book, range.gid);
  }),
  getFilter: read((range) => (range.sheet.filter ? new Filter(range.book, range.gid) : null)),
};

function change(range: Range, apply: (sheet: SheetState) => void): Range {
  range.assertEditable();
  range.book.later(range.gid, apply);
  return range;
}

function ruleAt(range: Range, row: number, column: number): DataValidation | null {
  const rule = validationAt(range.sheet, row, column);
  return rule && new DataValidation(range.book, range.gid, rule);
}

function ruleArgument(value: unknown, args: readonly unknown[], method: string): ValidationRule | null {
  if (value === null) return null;
  if (value instanceof DataValidation) return value.rule;
  throw signatureError(args, `${METHOD}${method}`);
}

/** Null for a cell that holds no text, as documented for Range.getRichTextValue. */
function richTextAt(range: Range, row: number, column: number): RichTextValue | null {
  const cell = cellAt(range.sheet, row, column);
  if (!cell) return new RichTextValue("", null);
  return typeof cell.value === "string" ? new RichTextValue(cell.value, cell.link ?? null) : null;
}

function richTextArgument(value: unknown, args: readonly unknown[], method: string): RichTextValue {
  if (value instanceof RichTextValue) return value;
  throw signatureError(args, `${METHOD}${method}`);
}

/** Rich text is never read as a number or a formula. */
function putRichText(sheet: SheetState, row: number, column: number, value: RichTextValue): void {
  const cell = ensureCell(sheet, row, column);
  replaceValue(cell, value.text);
  if (value.link !== null) cell.link = value.link;
}
