import { signatureError, textArgument } from "../parameters";
import { type Emulated, type EmulatedClass, EnumValue, type Member } from "../service";
import { areaAddress } from "./address";
import { type Book, Range } from "./book";
import { way } from "./members";
import { rangeOfAddress } from "./sheet-range";
import { instantOfSerial, serialOfInstant } from "./serial-date";
import type { CellValue, ValidationRule } from "./spreadsheet-state";

const METHOD = "SpreadsheetApp.DataValidationBuilder.";

export class DataValidation implements Emulated {
  readonly emulated = DATA_VALIDATION;

  constructor(
    readonly book: Book,
    /** The sheet on which an address without a sheet is meant. */
    readonly gid: number,
    readonly rule: ValidationRule,
  ) {}
}

export class DataValidationBuilder implements Emulated {
  readonly emulated = DATA_VALIDATION_BUILDER;
  rule: ValidationRule | null;

  constructor(
    readonly book: Book,
    readonly gid: number,
    rule: ValidationRule | null = null,
  ) {
    this.rule = rule;
  }
}

export const DATA_VALIDATION: EmulatedClass<DataValidation> = {
  service: "SpreadsheetApp",
  name: "DataValidation",
  members: {
    getCriteriaType: way(({ rule }) => (rule.criteria === "OPAQUE" ? null : new EnumValue("DataValidationCriteria", rule.criteria))),
    getCriteriaValues: way((validation) => criteriaValues(validation)),
    getAllowInvalid: way(({ rule }) => rule.allowInvalid),
    getHelpText: way(({ rule }) => rule.help ?? null),
    copy: way(({ book, gid, rule }) => new DataValidationBuilder(book, gid, rule)),
  },
};

/** List criteria answer `[values, showDropdown]` (seen on real Apps Script, platform notes). */
function criteriaValues({ book, gid, rule }: DataValidation): readonly unknown[] {
  const dropdown = rule.showDropdown ?? true;
  if (rule.criteria === "VALUE_IN_LIST") return [rule.values.map(String), dropdown];
  if (rule.criteria === "VALUE_IN_RANGE") return [rangeOfAddress(book.sheet(gid), String(rule.values[0])), dropdown];
  if (/^DATE_(?!IS_VALID)/.test(rule.criteria)) return rule.values.map((serial) => new Date(instantOfSerial(Number(serial), book.state.timeZone)));
  return rule.values;
}

type Builder = DataValidationBuilder;

/** A rule that names its criteria and takes its values from the arguments. */
function criteria(name: string, types: readonly ("number" | "string" | "date")[]): Member<Builder> {
  return way((builder, args) => {
    const values = types.map((type, index): CellValue => {
      const value = args[index];
      if (type === "date" && value instanceof Date) return serialOfInstant(value.getTime(), builder.book.state.timeZone);
      if (typeof value === type && (typeof value === "number" || typeof value === "string")) return value;
      throw signatureError(args, `${METHOD}${name}`);
    });
    return put(builder, { criteria: name, values });
  });
}

function put(builder: Builder, change: Partial<ValidationRule>): Builder {
  builder.rule = { ...(builder.rule ?? { criteria: "", values: [], allowInvalid: true }), ...change };
  return builder;
}

export const DATA_VALIDATION_BUILDER: EmulatedClass<DataValidationBuilder> = {
  service: "SpreadsheetApp",
  name: "DataValidationBuilder",
  members: {
    requireValueInList: way((builder, args) => {
      const [values, showDropdown = true] = args;
      if (!Array.isArray(values) || typeof showDropdown !== "boolean") throw signatureError(args, `${METHOD}requireValueInList`);
      return put(builder, { criteria: "VALUE_IN_LIST", values: values.map(String), showDropdown });
    }),
    requireValueInRange: way((builder, args) => {
      const [range, showDropdown = true] = args;
      if (!(range instanceof Range) || typeof showDropdown !== "boolean") throw signatureError(args, `${METHOD}requireValueInRange`);
      const address = `'${range.sheet.name.replace(/'/g, "''")}'!${areaAddress(range.area)}`;
      return put(builder, { criteria: "VALUE_IN_RANGE", values: [address], showDropdown });
    }),
    requireCheckbox: way((builder, args) => put(builder, { criteria: "CHECKBOX", values: args.map(String) })),
    requireDate: criteria("DATE_IS_VALID_DATE", []),
    requireDateAfter: criteria("DATE_AFTER", ["date"]),
    requireDateBefore: criteria("DATE_BEFORE", ["date"]),
    requireDateBetween: criteria("DATE_BETWEEN", ["date", "date"]),
    requireNumberBetween: criteria("NUMBER_BETWEEN", ["number", "number"]),
    requireNumberEqualTo: criteria("NUMBER_EQUAL_TO", ["number"]),
    requireNumberGreaterThan: criteria("NUMBER_GREATER_THAN", ["number"]),
    requireNumberGreaterThanOrEqualTo: criteria("NUMBER_GREATER_THAN_OR_EQUAL_TO", ["number"]),
    requireNumberLessThan: criteria("NUMBER_LESS_THAN", ["number"]),
    requireNumberLessThanOrEqualTo: criteria("NUMBER_LESS_THAN_OR_EQUAL_TO", ["number"]),
    requireTextContains: criteria("TEXT_CONTAINS", ["string"]),
    requireFormulaSatisfied: criteria("CUSTOM_FORMULA", ["string"]),
    setAllowInvalid: way((builder, args) => {
      if (typeof args[0] !== "boolean") throw signatureError(args, `${METHOD}setAllowInvalid`);
      return put(builder, { allowInvalid: args[0] });
    }),
    setHelpText: way((builder, args) => put(builder, { help: textArgument(args, 0, `${METHOD}setHelpText`) })),
    build: way(({ book, gid, rule }) => {
      if (!rule || rule.criteria === "") throw new Error("A data validation rule must have a criteria.");
      return new DataValidation(book, gid, rule);
    }),
  },
};

/** A builder for a rule of the sheet a person has open. */
export function newDataValidation(book: Book): DataValidationBuilder {
  return new DataValidationBuilder(book, book.activeSheet().gid);
}
