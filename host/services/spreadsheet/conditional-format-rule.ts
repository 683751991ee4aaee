import { signatureError, textArgument } from "../parameters";
import { type Emulated, type EmulatedClass, EnumValue, type Member, NotEmulated } from "../service";
import { type Book, Range } from "./book";
import { parseColor } from "./color";
import { way } from "./members";
import type { Area, CellValue, ConditionalFormatLook, ConditionalFormatState } from "./spreadsheet-state";

const METHOD = "SpreadsheetApp.ConditionalFormatRuleBuilder.";

/** A rule as a script holds it: free of the sheet until it is set. Imported rules keep what only their file understands. */
export class ConditionalFormatRule implements Emulated {
  readonly emulated = CONDITIONAL_FORMAT_RULE;

  constructor(
    readonly book: Book,
    readonly gid: number,
    readonly state: ConditionalFormatState,
  ) {}
}

export class ConditionalFormatRuleBuilder implements Emulated {
  readonly emulated = CONDITIONAL_FORMAT_RULE_BUILDER;

  constructor(
    readonly book: Book,
    public gid: number | null,
    public state: ConditionalFormatState,
  ) {}
}

class BooleanCondition implements Emulated {
  readonly emulated = BOOLEAN_CONDITION;
  constructor(readonly state: ConditionalFormatState) {}
}

export const CONDITIONAL_FORMAT_RULE: EmulatedClass<ConditionalFormatRule> = {
  service: "SpreadsheetApp",
  name: "ConditionalFormatRule",
  members: {
    // Null for gradients, as documented, and for rules that only their own file understands.
    getBooleanCondition: way(({ state }) => (state.criteria === "OPAQUE" ? null : new BooleanCondition(state))),
    getRanges: way(({ book, gid, state }) => state.areas.map((area) => book.range(gid, area))),
    copy: way(({ book, gid, state }) => new ConditionalFormatRuleBuilder(book, gid, state)),
  },
};

export const BOOLEAN_CONDITION: EmulatedClass<BooleanCondition> = {
  service: "SpreadsheetApp",
  name: "BooleanCondition",
  members: {
    getCriteriaType: way(({ state }) => new EnumValue("BooleanCriteria", state.criteria)),
    getCriteriaValues: way(({ state }) => state.values),
    getBackground: way(({ state }) => state.format.background ?? null),
    getFontColor: way(({ state }) => state.format.fontColor ?? null),
    getBold: way(({ state }) => state.format.bold ?? null),
    getItalic: way(({ state }) => state.format.italic ?? null),
    getUnderline: way(({ state }) => state.format.underline ?? null),
    getStrikethrough: way(({ state }) => state.format.strikethrough ?? null),
  },
};

type Builder = ConditionalFormatRuleBuilder;

function condition(name: string, types: readonly ("number" | "string")[]): Member<Builder> {
  return way((builder, args) => {
    const values = types.map((type, index): CellValue => {
      const value = args[index];
      if (typeof value === type && (typeof value === "number" || typeof value === "string")) return value;
      throw signatureError(args, `${METHOD}when…${name}`);
    });
    const { opaque: _, ...rest } = builder.state;
    builder.state = { ...rest, criteria: name, values };
    return builder;
  });
}

type Toggle = "bold" | "italic" | "underline" | "strikethrough";

function toggle(key: Toggle): Member<Builder> {
  return way((builder, args) => {
    if (typeof args[0] !== "boolean") throw signatureError(args, `${METHOD}set${key}`);
    return format(builder, { [key]: args[0] });
  });
}

function color(key: "background" | "fontColor"): Member<Builder> {
  return way((builder, args) => {
    if (args[0] === null) return format(builder, {}, key);
    const parsed = parseColor(textArgument(args, 0, `${METHOD}${key}`));
    if (parsed !== null) return format(builder, { [key]: parsed });
    builder.book.execution.warn(`A conditional format ignored the colour ${JSON.stringify(args[0])}, as Google does without a word.`);
    return builder;
  });
}

function format(builder: Builder, change: ConditionalFormatLook, without?: keyof ConditionalFormatLook): Builder {
  const look = { ...builder.state.format, ...change };
  if (without) Reflect.deleteProperty(look, without);
  // A copied rule of a file is written anew once its look has changed; one that only its file understands keeps both.
  const { opaque, ...rest } = builder.state;
  builder.state = { ...rest, format: look, ...(rest.criteria === "OPAQUE" && opaque !== undefined ? { opaque } : {}) };
  return builder;
}

export const CONDITIONAL_FORMAT_RULE_BUILDER: EmulatedClass<ConditionalFormatRuleBuilder> = {
  service: "SpreadsheetApp",
  name: "ConditionalFormatRuleBuilder",
  members: {
    whenFormulaSatisfied: condition("CUSTOM_FORMULA", ["string"]),
    whenCellEmpty: condition("CELL_EMPTY", []),
    whenCellNotEmpty: condition("CELL_NOT_EMPTY", []),
    whenTextContains: condition("TEXT_CONTAINS", ["string"]),
    whenTextDoesNotContain: condition("TEXT_DOES_NOT_CONTAIN", ["string"]),
    whenTextEqualTo: condition("TEXT_EQUAL_TO", ["string"]),
    whenTextStartsWith: condition("TEXT_STARTS_WITH", ["string"]),
    whenTextEndsWith: condition("TEXT_ENDS_WITH", ["string"]),
    whenNumberBetween: condition("NUMBER_BETWEEN", ["number", "number"]),
    whenNumberNotBetween: condition("NUMBER_NOT_BETWEEN", ["number", "number"]),
    whenNumberEqualTo: condition("NUMBER_EQUAL_TO", ["number"]),
    whenNumberNotEqualTo: condition("NUMBER_NOT_EQUAL_TO", ["number"]),
    whenNumberGreaterThan: condition("NUMBER_GREATER_THAN", ["number"]),
    whenNumberGreaterThanOrEqualTo: condition("NUMBER_GREATER_THAN_OR_EQUAL_TO", ["number"]),
    whenNumberLessThan: condition("NUMBER_LESS_THAN", ["number"]),
    whenNumberLessThanOrEqualTo: condition("NUMBER_LESS_THAN_OR_EQUAL_TO", ["number"]),
    setBackground: color("background"),
    setFontColor: color("fontColor"),
    setBold: toggle("bold"),
    setItalic: toggle("italic"),
    setUnderline: toggle("underline"),
    setStrikethrough: toggle("strikethrough"),
    getRanges: way(({ book, gid, state }) => (gid === null ? [] : state.areas.map((area) => book.range(gid, area)))),
    setRanges: way((builder, args) => setRanges(builder, args)),
    copy: way(({ book, gid, state }) => new ConditionalFormatRuleBuilder(book, gid, state)),
    build: way(({ book, gid, state }) => {
      if (state.criteria === "") throw new Error("A conditional format rule must have a condition.");
      if (gid === null || state.areas.length === 0) throw new Error("A conditional format rule must have at least one range.");
      return new ConditionalFormatRule(book, gid, state);
    }),
  },
};

function setRanges(builder: Builder, args: readonly unknown[]): Builder {
  const [ranges] = args;
  if (!Array.isArray(ranges)) throw signatureError(args, `${METHOD}setRanges`);
  const areas = ranges.map((range: unknown): Area => {
    if (!(range instanceof Range)) throw signatureError(args, `${METHOD}setRanges`);
    if (builder.gid !== null && builder.state.areas.length > 0 && range.gid !== builder.gid) throw new NotEmulated("ConditionalFormatRuleBuilder.setRanges of another sheet");
    builder.gid = range.gid;
    return range.area;
  });
  builder.state = { ...builder.state, areas };
  return builder;
}

export function newConditionalFormatRule(book: Book): ConditionalFormatRuleBuilder {
  return new ConditionalFormatRuleBuilder(book, null, { areas: [], criteria: "", values: [], format: {} });
}
