import { contains, intersects, subtract } from "./area";
import { parseAddress, splitAddress } from "./address";
import { cellAt, findSheet } from "./grid";
import type { Area, CellValue, SheetState, SpreadsheetState, ValidationRule } from "./spreadsheet-state";

export function validationAt(sheet: SheetState, row: number, column: number): ValidationRule | null {
  return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)))?.rule ?? null;
}

/** Puts a rule on areas, or removes what is there where the rule is null. Rules that say the same share one entry. */
export function setValidation(sheet: SheetState, areas: readonly Area[], rule: ValidationRule | null): void {
  const kept = sheet.validations.map((entry) => ({ ...entry, areas: without(entry.areas, areas) })).filter((entry) => entry.areas.length > 0);
  if (rule && areas.length > 0) {
    const words = JSON.stringify(rule);
    const same = kept.findIndex((entry) => JSON.stringify(entry.rule) === words);
    const twin = kept[same];
    if (twin) kept[same] = { ...twin, areas: [...twin.areas, ...areas] };
    else kept.push({ areas: [...areas], rule });
  }
  sheet.validations = kept;
}

function without(areas: readonly Area[], cuts: readonly Area[]): readonly Area[] {
  return cuts.reduce<readonly Area[]>((left, cut) => left.flatMap((area) => (intersects(area, cut) ? subtract(area, cut) : [area])), areas);
}

/** True and false where the host knows the rule; null where it does not and so refuses nothing. A blank is always right. */
export function accepts(spreadsheet: SpreadsheetState, sheet: SheetState, rule: ValidationRule, value: CellValue): boolean | null {
  if (value === "") return true;
  const [first, second] = rule.values;
  switch (rule.criteria) {
    case "CHECKBOX":
      return rule.values.length === 0 ? typeof value === "boolean" : rule.values.includes(value);
    case "VALUE_IN_LIST":
      return rule.values.some((choice) => String(choice) === String(value));
    case "VALUE_IN_RANGE":
      return acceptsFromRange(spreadsheet, sheet, String(first ?? ""), value);
    case "NUMBER_BETWEEN":
      return typeof value === "number" && value >= Number(first) && value <= Number(second);
    case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      return typeof value === "number" && value >= Number(first);
    case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      return typeof value === "number" && value <= Number(first);
    case "DATE_IS_VALID_DATE":
      return typeof value === "number";
    case "TEXT_CONTAINS":
      return String(value).includes(String(first));
    default:
      return null;
  }
}

function acceptsFromRange(spreadsheet: SpreadsheetState, sheet: SheetState, text: string, value: CellValue): boolean | null {
  const { sheet: name, address } = splitAddress(text);
  const source = name === null ? sheet : findSheet(spreadsheet, name);
  const found = source && parseAddress(address, source.maxRows, source.maxColumns);
  if (!source || !found) return null;
  const { row, column, rows, columns } = found.area;
  for (let r = row; r < Math.min(row + rows, source.cells.length); r++) {
    for (let c = column; c < column + columns; c++) {
      if (String(cellAt(source, r, c)?.value ?? "") === String(value)) return true;
    }
  }
  return false;
}
