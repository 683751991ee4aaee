import { numberArgument, signatureError, textArgument } from "../parameters";
import { type EmulatedClass, EnumValue, type Member } from "../service";
import type { Sheet } from "./book";
import { setSheetName } from "./by-hand";
import { ConditionalFormatRule } from "./conditional-format-rule";
import { Filter } from "./filter";
import { contentSize, findSheet, lastContentRow, replaceValue } from "./grid";
import { look, read, structural, way, write } from "./members";
import { Protection, protect } from "./protection-object";
import { sheetLineMembers } from "./sheet-lines";
import { dataArea, getRange } from "./sheet-range";
import { sortArea } from "./sort-rows";
import type { CellState, ConditionalFormatState } from "./spreadsheet-state";
import { parseColor } from "./color";
import { appendRow } from "./append-row";

const METHOD = "SpreadsheetApp.Sheet.";

const placeMembers: Readonly<Record<string, Member<Sheet>>> = {
  getName: way(({ state }) => state.name),
  getSheetName: way(({ state }) => state.name),
  getSheetId: way(({ gid }) => gid),
  getIndex: way(({ book, state }) => book.state.sheets.indexOf(state) + 1),
  getParent: way(({ book }) => book.spreadsheet),
  getType: way(() => new EnumValue("SheetType", "GRID")),
  isSheetHidden: way(({ state }) => state.hidden),
  getLastRow: look(({ state }) => lastContentRow(state)),
  getLastColumn: look(({ state }) => contentSize(state).columns),
  getMaxRows: look(({ state }) => state.maxRows),
  getMaxColumns: look(({ state }) => state.maxColumns),
  getDataRange: look((sheet) => sheet.book.range(sheet.gid, dataArea(contentSize(sheet.state)))),
  getRange: look((sheet, args) => getRange(sheet, args)),
  activate: way((sheet) => {
    sheet.book.state.activeGid = sheet.gid;
    return sheet;
  }),
};

const tabMembers: Readonly<Record<string, Member<Sheet>>> = {
  setName: structural((sheet, args) => {
    const name = textArgument(args, 0, `${METHOD}setName`);
    const twin = findSheet(sheet.book.state, name);
    if (twin && twin.gid !== sheet.gid) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    sheet.assertOpen();
    setSheetName(sheet.book.state, sheet.state, name);
    return sheet;
  }),
  hideSheet: structural((sheet) => {
    if (sheet.book.state.sheets.every((one) => one.hidden || one.gid === sheet.gid)) throw new Error("You can't hide all the sheets in a document.");
    sheet.state.hidden = true;
    return sheet;
  }),
  showSheet: structural((sheet) => {
    sheet.state.hidden = false;
    return sheet;
  }),
  setTabColor: structural((sheet, args) => {
    const color = args[0] === null ? null : parseColor(textArgument(args, 0, `${METHOD}setTabColor`));
    if (color === null && args[0] !== null) sheet.book.execution.warn(`setTabColor ignored ${JSON.stringify(args[0])}, as Google does without a word.`);
    else sheet.state.tabColor = color;
    return sheet;
  }),
  protect: structural((sheet) => new Protection(sheet.book, sheet.gid, protect(sheet.state, null))),
  getProtections: read((sheet, args) => {
    const [type] = args;
    if (!(type instanceof EnumValue) || type.enumeration !== "ProtectionType") throw signatureError(args, `${METHOD}getProtections`);
    const wanted = sheet.state.protections.filter(({ area }) => (area === null) === (type.name === "SHEET"));
    return wanted.map(({ id }) => new Protection(sheet.book, sheet.gid, id));
  }),
  getFilter: read((sheet) => (sheet.state.filter ? new Filter(sheet.book, sheet.gid) : null)),
};

const contentMembers: Readonly<Record<string, Member<Sheet>>> = {
  appendRow: { cost: { kind: "append" }, call: (sheet, ...args) => (sheet.book.execution.applyBuffered(), appendRow(sheet, args)) },
  clear: write((sheet) => change(sheet, clearEverything)),
  clearContents: write((sheet) => change(sheet, (cell) => replaceValue(cell, ""))),
  clearFormats: write((sheet) => change(sheet, clearLook)),
  clearNotes: write((sheet) => change(sheet, (cell) => delete cell.note)),
  sort: structural((sheet, args) => {
    sheet.assertEditable();
    const column = numberArgument(args, 0, `${METHOD}sort`);
    const { state } = sheet;
    const rows = lastContentRow(state) - state.frozenRows;
    const area = { row: state.frozenRows, column: 0, rows, columns: state.maxColumns };
    // Without frozen rows the header is sorted, too (seen on real Apps Script, platform notes).
    if (rows > 1) sortArea(state, area, [{ column: column - 1, descending: args[1] === false }]);
    return sheet;
  }),
  getConditionalFormatRules: read(({ book, gid, state }) => state.conditionalFormats.map((rule) => new ConditionalFormatRule(book, gid, rule))),
  setConditionalFormatRules: write((sheet, args) => {
    const [rules] = args;
    if (!Array.isArray(rules) || args.length !== 1) throw signatureError(args, `${METHOD}setConditionalFormatRules`);
    const states = rules.map((rule: unknown) => {
      if (!(rule instanceof ConditionalFormatRule)) throw signatureError(args, `${METHOD}setConditionalFormatRules`);
      if (rule.gid !== sheet.gid) throw new Error("Conditional format rule cannot reference a different sheet.");
      return rule.state;
    });
    putRules(sheet, states);
  }),
  clearConditionalFormatRules: write((sheet) => putRules(sheet, [])),
};

/** Protected cells refuse a rule that comes or goes over them (assumed); a rule that stays as it is asks nobody. */
function putRules(sheet: Sheet, rules: readonly ConditionalFormatState[]): void {
  const [before, after] = [sheet.state.conditionalFormats, rules].map((list) => new Map(list.map((rule) => [JSON.stringify(rule), rule])));
  for (const [key, { areas }] of [...(before ?? []), ...(after ?? [])]) {
    if (!before?.has(key) || !after?.has(key)) for (const area of areas) sheet.assertEditable(area);
  }
  sheet.book.later(sheet.gid, (state) => void (state.conditionalFormats = [...rules]));
}

function change(sheet: Sheet, apply: (cell: CellState) => void): Sheet {
  sheet.assertEditable();
  sheet.book.later(sheet.gid, (state) => {
    for (const cells of state.cells) for (const cell of cells) if (cell) apply(cell);
  });
  return sheet;
}

/** Notes and validations stay (seen on real Apps Script, platform notes). */
function clearEverything(cell: CellState): void {
  replaceValue(cell, "");
  clearLook(cell);
}

function clearLook(cell: CellState): void {
  const kept = new Set<string>(["value", "formula", "uncomputed", "note", "link"]);
  for (const key of Object.keys(cell)) if (!kept.has(key)) Reflect.deleteProperty(cell, key);
}

export const SHEET: EmulatedClass<Sheet> = {
  service: "SpreadsheetApp",
  name: "Sheet",
  members: { ...placeMembers, ...tabMembers, ...contentMembers, ...sheetLineMembers },
};
