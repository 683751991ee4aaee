import { intersection } from "./area";
import { computedValue, evaluateFormula } from "./formula";
import { cellAt, sheetArea } from "./grid";
import type { Area, CellState, CellValue, ConditionalFormatState, SheetState, SpreadsheetState } from "./spreadsheet-state";

/** What a rule says about one cell; `unknown` where the host does not understand the rule. */
type Verdict = "applies" | "not" | "unknown";

/**
 * Whether a rule applies to a cell inside its areas. Relative references of a formula are meant for the first cell of the
 * first area, as in Sheets.
 */
function judgeRule(spreadsheet: SpreadsheetState, sheet: SheetState, rule: ConditionalFormatState, row: number, column: number): Verdict {
  if (rule.criteria === "OPAQUE") return "unknown";
  if (rule.criteria === "CUSTOM_FORMULA") return judgeFormula(spreadsheet, sheet, rule, row, column);
  const cell = cellAt(sheet, row, column);
  const value = cell ? valueOrNull(spreadsheet, sheet, cell) : "";
  if (value === null) return "unknown";
  const judged = judgeValue(rule.criteria, rule.values, value);
  return judged === null ? "unknown" : judged ? "applies" : "not";
}

function judgeFormula(spreadsheet: SpreadsheetState, sheet: SheetState, rule: ConditionalFormatState, row: number, column: number): Verdict {
  const first = rule.areas[0];
  const formula = rule.values[0];
  if (!first || typeof formula !== "string") return "unknown";
  const place = { spreadsheet, sheet, rowShift: row - first.row, columnShift: column - first.column };
  const result = evaluateFormula(formula, place);
  if (!result) return "unknown";
  return result.value === true || (typeof result.value === "number" && result.value !== 0) ? "applies" : "not";
}

function valueOrNull(spreadsheet: SpreadsheetState, sheet: SheetState, cell: CellState): CellValue | null {
  if (cell.formula === undefined) return cell.value;
  try {
    return computedValue(spreadsheet, sheet, cell);
  } catch {
    return null;
  }
}

function judgeValue(criteria: string, values: readonly CellValue[], value: CellValue): boolean | null {
  const text = String(value).toLowerCase();
  const wanted = String(values[0] ?? "").toLowerCase();
  switch (criteria) {
    case "CELL_EMPTY":
      return value === "";
    case "CELL_NOT_EMPTY":
      return value !== "";
    case "TEXT_CONTAINS":
      return text.includes(wanted);
    case "TEXT_DOES_NOT_CONTAIN":
      return !text.includes(wanted);
    case "TEXT_EQUAL_TO":
      return text === wanted;
    case "TEXT_STARTS_WITH":
      return text.startsWith(wanted);
    case "TEXT_ENDS_WITH":
      return text.endsWith(wanted);
    default:
      return criteria.startsWith("NUMBER_") ? judgeNumber(criteria, values, value) : null;
  }
}

function judgeNumber(criteria: string, values: readonly CellValue[], value: CellValue): boolean | null {
  const [low, high] = [Number(values[0]), Number(values[1])];
  if (Number.isNaN(low)) return null;
  if (typeof value !== "number") return criteria.startsWith("NUMBER_NOT");
  switch (criteria) {
    case "NUMBER_EQUAL_TO":
      return value === low;
    case "NUMBER_NOT_EQUAL_TO":
      return value !== low;
    case "NUMBER_GREATER_THAN":
      return value > low;
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return value >= low;
    case "NUMBER_LESS_THAN":
      return value < low;
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return value <= low;
    case "NUMBER_BETWEEN":
      return value >= low && value <= high;
    case "NUMBER_NOT_BETWEEN":
      return value < low || value > high;
    default:
      return null;
  }
}

/** What rules change of one cell's look, the first rule that applies winning for each property. */
export interface SeenLook {
  readonly background?: string;
  readonly fontColor?: string;
}

/**
 * The look that rules give to cells of the shown area, keyed by `row,column`; and the rules that could not be judged,
 * by position in the sheet's list, so that nobody takes an absent colour for a statement.
 */
export function looksAsSeen(spreadsheet: SpreadsheetState, sheet: SheetState, shown: Area): { readonly looks: ReadonlyMap<string, SeenLook>; readonly unjudged: ReadonlySet<number> } {
  const looks = new Map<string, SeenLook>();
  const unjudged = new Set<number>();
  sheet.conditionalFormats.forEach((rule, index) => {
    for (const area of rule.areas) {
      const visible = intersection(intersection(area, sheetArea(sheet)) ?? area, shown);
      if (!visible || unjudged.has(index)) continue;
      for (let row = visible.row; row < visible.row + visible.rows; row++) {
        for (let column = visible.column; column < visible.column + visible.columns; column++) {
          const verdict = judgeRule(spreadsheet, sheet, rule, row, column);
          if (verdict === "unknown") unjudged.add(index);
          else if (verdict === "applies") addLook(looks, `${row},${column}`, rule);
        }
      }
    }
  });
  return { looks, unjudged };
}

function addLook(looks: Map<string, SeenLook>, key: string, rule: ConditionalFormatState): void {
  const { background, fontColor } = rule.format;
  looks.set(key, {
    ...(background === undefined ? {} : { background }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...looks.get(key),
  });
}
