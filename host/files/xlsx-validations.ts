import { areaAddress } from "../services/spreadsheet/address";
import type { CellValue, ValidationRule, ValidationState } from "../services/spreadsheet/spreadsheet-state";
import { exportFormula, readAreas } from "./xlsx-conditional-formats";
import { attribute, escapeXml, unescapeXml } from "./xlsx-package";

/** A validation as its file has it, to be written back word for word. */
interface FileValidation {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

const OPERATORS: Readonly<Record<string, string>> = {
  between: "BETWEEN", notBetween: "NOT_BETWEEN", equal: "EQUAL_TO", notEqual: "NOT_EQUAL_TO", greaterThan: "GREATER_THAN",
  greaterThanOrEqual: "GREATER_THAN_OR_EQUAL_TO", lessThan: "LESS_THAN", lessThanOrEqual: "LESS_THAN_OR_EQUAL_TO",
};

/** The validations of one sheet's XML, also those that Excel keeps in its extension because they point to another sheet. */
export function readValidations(sheetXml: string, size: { readonly maxRows: number; readonly maxColumns: number }): ValidationState[] {
  const found: ValidationState[] = [];
  for (const [, head = "", body = ""] of sheetXml.matchAll(/<(?:x14:)?dataValidation\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:x14:)?dataValidation>)/g)) {
    const sqref = attribute(` ${head}`, "sqref") ?? /<xm:sqref>([\s\S]*?)<\/xm:sqref>/.exec(body)?.[1] ?? "";
    const areas = readAreas(sqref, size);
    if (areas.length === 0) continue;
    const attributes = Object.fromEntries([...head.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, key = "", value = ""]) => [key, unescapeXml(value)]));
    for (const key of ["sqref", "xr:uid"]) Reflect.deleteProperty(attributes, key);
    const formulas = [...body.matchAll(/<(?:x14:)?formula[12]>(?:<xm:f>)?([\s\S]*?)(?:<\/xm:f>)?<\/(?:x14:)?formula[12]>/g)].map(([, formula = ""]) => unescapeXml(formula));
    found.push({ areas, rule: ruleOf({ attributes, formulas }) });
  }
  return found;
}

function ruleOf(file: FileValidation): ValidationRule {
  const { attributes } = file;
  const refuses = isOn(attributes["showErrorMessage"]) && (attributes["errorStyle"] ?? "stop") === "stop";
  const help = attributes["prompt"];
  return { ...criteriaOf(file), allowInvalid: !refuses, ...(help === undefined ? {} : { help }), opaque: file };
}

function criteriaOf({ attributes, formulas }: FileValidation): { readonly criteria: string; readonly values: readonly CellValue[]; readonly showDropdown?: boolean } {
  const type = attributes["type"] ?? "none";
  const [first = ""] = formulas;
  if (type === "list") {
    const showDropdown = !isOn(attributes["showDropDown"]);
    const list = /^"([\s\S]*)"$/.exec(first)?.[1];
    if (list !== undefined) return { criteria: "VALUE_IN_LIST", values: list.split(",").map((value) => value.trim()), showDropdown };
    return { criteria: "VALUE_IN_RANGE", values: [first.replace(/\$/g, "")], showDropdown };
  }
  if (type === "custom") return { criteria: "CUSTOM_FORMULA", values: [`=${first}`] };
  const numbers = formulas.map(Number);
  const operator = OPERATORS[attributes["operator"] ?? "between"];
  if ((type === "whole" || type === "decimal") && operator !== undefined && numbers.every(Number.isFinite)) return { criteria: `NUMBER_${operator}`, values: numbers };
  const dated: Readonly<Record<string, string>> = { BETWEEN: "DATE_BETWEEN", GREATER_THAN: "DATE_AFTER", LESS_THAN: "DATE_BEFORE" };
  const date = dated[operator ?? ""];
  if (type === "date" && date !== undefined && numbers.every(Number.isFinite)) return { criteria: date, values: numbers };
  return { criteria: "OPAQUE", values: [] };
}

export function writeValidations(validations: readonly ValidationState[]): string {
  const written = validations.flatMap(({ areas, rule }) => {
    const file = isFileValidation(rule.opaque) ? rule.opaque : fileOf(rule);
    if (!file) return [];
    const head = Object.entries(file.attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`).join(" ");
    const body = file.formulas.map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`).join("");
    return `<dataValidation ${head} sqref="${areas.map(areaAddress).join(" ")}">${body}</dataValidation>`;
  });
  return written.length === 0 ? "" : `<dataValidations count="${written.length}">${written.join("")}</dataValidations>`;
}

/** For rules made here; null where .xlsx has no word for it. */
function fileOf(rule: ValidationRule): FileValidation | null {
  const common = {
    allowBlank: "1",
    showErrorMessage: rule.allowInvalid ? "0" : "1",
    ...(rule.help === undefined ? {} : { showInputMessage: "1", prompt: rule.help }),
  };
  const [first = "", second] = rule.values;
  switch (rule.criteria) {
    case "VALUE_IN_LIST":
      return { attributes: { type: "list", ...common }, formulas: [`"${rule.values.join(",")}"`] };
    case "VALUE_IN_RANGE":
      return { attributes: { type: "list", ...common }, formulas: [String(first)] };
    case "CHECKBOX":
      return { attributes: { type: "list", ...common }, formulas: [rule.values.length === 0 ? '"TRUE,FALSE"' : `"${rule.values.join(",")}"`] };
    case "CUSTOM_FORMULA":
      return { attributes: { type: "custom", ...common }, formulas: [exportFormula(String(first))] };
  }
  const numeric = /^NUMBER_(.+)$/.exec(rule.criteria)?.[1];
  const operator = Object.keys(OPERATORS).find((key) => OPERATORS[key] === numeric);
  if (operator === undefined) return null;
  return { attributes: { type: "decimal", operator, ...common }, formulas: [String(first), ...(second === undefined ? [] : [String(second)])] };
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function isFileValidation(value: unknown): value is FileValidation {
  return typeof value === "object" && value !== null && "attributes" in value && "formulas" in value;
}
