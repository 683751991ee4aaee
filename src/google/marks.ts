import type { CellMarks } from "../actions/ports";
import type { Area } from "../core/sheet/grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Level = keyof CellMarks;

/** Rules have no id, so ours are known by a constant inside their formula, which is always true and needs no separator. */
const FORMULA: Readonly<Record<Level, string>> = {
  errors: '=LEN("tuntas:perbaiki")>0',
  warnings: '=LEN("tuntas:periksa")>0',
  notes: '=LEN("tuntas:catatan")>0',
};

/** Colour never alone: bold means mend, italic means look, underlined means know. */
const LOOK: Readonly<Record<Level, { background: string; bold?: true; italic?: true; underline?: true }>> = {
  errors: { background: "#f8cdc8", bold: true },
  warnings: { background: "#fdeab5", italic: true },
  notes: { background: "#d8e6fb", underline: true },
};

const LEVELS: readonly Level[] = ["errors", "warnings", "notes"];

/** Replaces our rules; the staff's stay as they are and in their order, ours come first so that they are seen. */
export function setMarks(sheet: Sheet, marks: CellMarks): void {
  const theirs = sheet.getConditionalFormatRules().filter((rule) => levelOf(rule) === null);
  const ours = LEVELS.filter((level) => marks[level].length > 0).map((level) => newRule(sheet, level, marks[level]));
  sheet.setConditionalFormatRules([...ours, ...theirs]);
}

/** Where our marks stand now; ranges follow inserted rows. */
export function getMarks(sheet: Sheet): CellMarks {
  const found: Record<Level, Area[]> = { errors: [], warnings: [], notes: [] };
  for (const rule of sheet.getConditionalFormatRules()) {
    const level = levelOf(rule);
    if (!level) continue;
    for (const range of rule.getRanges()) {
      found[level].push({
        row: range.getRow() - 1,
        column: range.getColumn() - 1,
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      });
    }
  }
  return found;
}

function newRule(sheet: Sheet, level: Level, areas: readonly Area[]): Rule {
  const look = LOOK[level];
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(FORMULA[level])
    .setBackground(look.background)
    .setRanges(areas.map((area) => sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns)));
  if (look.bold) builder.setBold(true);
  if (look.italic) builder.setItalic(true);
  if (look.underline) builder.setUnderline(true);
  return builder.build();
}

function levelOf(rule: Rule): Level | null {
  const formula = String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? "");
  return LEVELS.find((level) => formula === FORMULA[level]) ?? null;
}
