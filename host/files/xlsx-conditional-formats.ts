import { areaAddress, parseAddress } from "../services/spreadsheet/address";
import type { Area, CellValue, ConditionalFormatLook, ConditionalFormatState } from "../services/spreadsheet/spreadsheet-state";
import { resolveColor, toArgb } from "./xlsx-color";
import { attribute, escapeXml, unescapeXml } from "./xlsx-package";

/** A rule as its file has it: enough to write it back word for word, with its place and its formulas renewed. */
interface FileRule {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
  /** Colour scales, bars and icons. */
  readonly inner: string;
  /** The `<dxf>` with its look. */
  readonly look: string | null;
}

const NUMBER_OPERATORS: Readonly<Record<string, string>> = {
  equal: "NUMBER_EQUAL_TO",
  notEqual: "NUMBER_NOT_EQUAL_TO",
  greaterThan: "NUMBER_GREATER_THAN",
  greaterThanOrEqual: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  lessThan: "NUMBER_LESS_THAN",
  lessThanOrEqual: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  between: "NUMBER_BETWEEN",
  notBetween: "NUMBER_NOT_BETWEEN",
};

const TEXT_TYPES: Readonly<Record<string, string>> = {
  containsText: "TEXT_CONTAINS",
  notContainsText: "TEXT_DOES_NOT_CONTAIN",
  beginsWith: "TEXT_STARTS_WITH",
  endsWith: "TEXT_ENDS_WITH",
};

/** The rules of one sheet's XML, most important first. What Google has no word for is carried as `OPAQUE`. */
export function readConditionalFormats(sheetXml: string, stylesXml: string, theme: readonly string[], size: { readonly maxRows: number; readonly maxColumns: number }): ConditionalFormatState[] {
  const dxfs = [...(/<dxfs\b[^>]*>([\s\S]*?)<\/dxfs>/.exec(stylesXml)?.[1] ?? "").matchAll(/<dxf\s*\/>|<dxf>[\s\S]*?<\/dxf>/g)].map(([dxf]) => dxf);
  const rules: { readonly priority: number; readonly rule: ConditionalFormatState }[] = [];
  for (const [, head = "", body = ""] of sheetXml.matchAll(/<conditionalFormatting\b([^>]*)>([\s\S]*?)<\/conditionalFormatting>/g)) {
    const areas = readAreas(attribute(` ${head}`, "sqref") ?? "", size);
    if (areas.length === 0) continue;
    for (const [tag, ruleHead = "", ruleBody = ""] of body.matchAll(/<cfRule\b([^>]*?)(?:\/>|>([\s\S]*?)<\/cfRule>)/g)) {
      const priority = Number(attribute(tag, "priority") ?? 0);
      rules.push({ priority, rule: readRule(ruleHead, ruleBody, areas, dxfs, theme) });
    }
  }
  return rules.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

export function readAreas(sqref: string, size: { readonly maxRows: number; readonly maxColumns: number }): Area[] {
  return sqref.split(/\s+/).flatMap((address) => {
    const area = parseAddress(address, 1_048_576, 16_384)?.area;
    if (!area || area.row >= size.maxRows || area.column >= size.maxColumns) return [];
    return { ...area, rows: Math.min(area.rows, size.maxRows - area.row), columns: Math.min(area.columns, size.maxColumns - area.column) };
  });
}

function readRule(head: string, body: string, areas: readonly Area[], dxfs: readonly string[], theme: readonly string[]): ConditionalFormatState {
  const attributes = Object.fromEntries([...head.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, key = "", value = ""]) => [key, unescapeXml(value)]));
  const formulas = [...body.matchAll(/<formula>([\s\S]*?)<\/formula>/g)].map(([, formula = ""]) => unescapeXml(formula));
  const inner = body.replace(/<formula>[\s\S]*?<\/formula>/g, "").replace(/<extLst>[\s\S]*?<\/extLst>/g, "");
  const look = attributes["dxfId"] === undefined ? null : (dxfs[Number(attributes["dxfId"])] ?? null);
  // Both are given anew when the rule is written.
  delete attributes["dxfId"];
  delete attributes["priority"];
  const file: FileRule = { attributes, formulas, inner, look };
  return { areas, ...criteriaOf(file), format: look === null ? {} : readDxf(look, theme), opaque: file };
}

function criteriaOf({ attributes, formulas }: FileRule): { readonly criteria: string; readonly values: readonly CellValue[] } {
  const type = attributes["type"] ?? "";
  const constants = formulas.map(constantOf);
  const text = attributes["text"];
  if (type === "expression") return { criteria: "CUSTOM_FORMULA", values: [`=${formulas[0] ?? ""}`] };
  if (type === "containsBlanks") return { criteria: "CELL_EMPTY", values: [] };
  if (type === "notContainsBlanks") return { criteria: "CELL_NOT_EMPTY", values: [] };
  const textual = TEXT_TYPES[type];
  if (textual !== undefined && text !== undefined) return { criteria: textual, values: [text] };
  if (type === "cellIs" && constants.every((value) => value !== null)) {
    const values = constants.flatMap((value) => (value === null ? [] : [value]));
    const operator = attributes["operator"] ?? "";
    const numeric = NUMBER_OPERATORS[operator];
    if (typeof values[0] === "string") return operator === "equal" ? { criteria: "TEXT_EQUAL_TO", values } : { criteria: "OPAQUE", values: [] };
    if (numeric !== undefined) return { criteria: numeric, values };
  }
  return { criteria: "OPAQUE", values: [] };
}

function constantOf(formula: string): CellValue | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text !== undefined) return text.replace(/""/g, '"');
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : null;
}

function readDxf(dxf: string, theme: readonly string[]): ConditionalFormatLook {
  const font = /<font>([\s\S]*?)<\/font>/.exec(dxf)?.[1] ?? "";
  const fill = /<fill>([\s\S]*?)<\/fill>/.exec(dxf)?.[1] ?? "";
  const background = readColor(/<bgColor\b[^>]*>/.exec(fill)?.[0] ?? /<fgColor\b[^>]*>/.exec(fill)?.[0], theme);
  const fontColor = readColor(/<color\b[^>]*>/.exec(font)?.[0], theme);
  const on = (tag: string): boolean => new RegExp(`<${tag}(\\s[^>]*)?/>`).test(font) && !new RegExp(`<${tag}\\s[^>]*val="(0|false|none)"`).test(font);
  return {
    ...(background === null ? {} : { background }),
    ...(fontColor === null ? {} : { fontColor }),
    ...(on("b") ? { bold: true } : {}),
    ...(on("i") ? { italic: true } : {}),
    ...(on("u") ? { underline: true } : {}),
    ...(on("strike") ? { strikethrough: true } : {}),
  };
}

function readColor(tag: string | undefined, theme: readonly string[]): string | null {
  if (tag === undefined) return null;
  const number = (name: string): number | undefined => (attribute(tag, name) === undefined ? undefined : Number(attribute(tag, name)));
  return resolveColor({ argb: attribute(tag, "rgb"), theme: number("theme"), tint: number("tint"), indexed: number("indexed") }, theme);
}

/** The XML of one sheet's rules. Looks are added to `dxfs`, which is shared by the whole workbook. */
export function writeConditionalFormats(rules: readonly ConditionalFormatState[], dxfs: string[]): string {
  return rules
    .map((rule, index) => {
      const file = isFileRule(rule.opaque) ? rule.opaque : null;
      const look = file ? file.look : writeDxf(rule.format);
      const attributes: Record<string, string> = { ...(file ? file.attributes : { type: "expression" }), priority: String(index + 1) };
        if (look !== null) attributes["dxfId"] = String(dxfs.push(look) - 1);
      const formulas = file && rule.criteria !== "CUSTOM_FORMULA" ? file.formulas : [writeFormula(rule)];
      const head = Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`).join(" ");
      const body = `${formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join("")}${file?.inner ?? ""}`;
      return `<conditionalFormatting sqref="${rule.areas.map(areaAddress).join(" ")}"><cfRule ${head}>${body}</cfRule></conditionalFormatting>`;
    })
    .join("");
}

/** Rules of ours are written as formulas, which every program understands. */
function writeFormula({ criteria, values, areas }: ConditionalFormatState): string {
  const cell = areas[0] ? areaAddress({ ...areas[0], rows: 1, columns: 1 }) : "A1";
  const [first = "", second = ""] = values;
  const text = `"${String(first).replace(/"/g, '""')}"`;
  const operators: Readonly<Record<string, string>> = {
    NUMBER_EQUAL_TO: "=", NUMBER_NOT_EQUAL_TO: "<>", NUMBER_GREATER_THAN: ">", NUMBER_GREATER_THAN_OR_EQUAL_TO: ">=", NUMBER_LESS_THAN: "<", NUMBER_LESS_THAN_OR_EQUAL_TO: "<=",
  };
  switch (criteria) {
    case "CUSTOM_FORMULA":
      return exportFormula(String(first));
    case "CELL_EMPTY":
      return `LEN(TRIM(${cell}))=0`;
    case "CELL_NOT_EMPTY":
      return `LEN(TRIM(${cell}))>0`;
    case "TEXT_CONTAINS":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "TEXT_DOES_NOT_CONTAIN":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "TEXT_EQUAL_TO":
      return `${cell}=${text}`;
    case "TEXT_STARTS_WITH":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "TEXT_ENDS_WITH":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case "NUMBER_BETWEEN":
      return `AND(${cell}>=${first},${cell}<=${second})`;
    case "NUMBER_NOT_BETWEEN":
      return `OR(${cell}<${first},${cell}>${second})`;
    default:
      return `${cell}${operators[criteria] ?? "="}${first}`;
  }
}

/** As files have it: without the equals sign, commas between arguments, a point in numbers. */
export function exportFormula(formula: string): string {
  const bare = formula.replace(/^=/, "");
  const outside = bare.replace(/"[^"]*"/g, "");
  if (!outside.includes(";")) return bare;
  return bare.replace(/("[^"]*")|(\d),(\d)|;/g, (_, text?: string, a?: string, b?: string) => text ?? (a === undefined ? "," : `${a}.${b ?? ""}`));
}

function writeDxf(look: ConditionalFormatLook): string {
  const font = [
    look.bold ? "<b/>" : "",
    look.italic ? "<i/>" : "",
    look.strikethrough ? "<strike/>" : "",
    look.underline ? "<u/>" : "",
    look.fontColor === undefined ? "" : `<color rgb="${toArgb(look.fontColor)}"/>`,
  ].join("");
  const fill = look.background === undefined ? "" : `<fill><patternFill patternType="solid"><bgColor rgb="${toArgb(look.background)}"/></patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${fill}</dxf>`;
}

function isFileRule(value: unknown): value is FileRule {
  return typeof value === "object" && value !== null && "attributes" in value && "formulas" in value && "look" in value;
}
