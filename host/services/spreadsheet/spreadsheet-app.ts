import type { Execution } from "../../execution/execution";
import { signatureError } from "../parameters";
import type { Emulated, EmulatedClass } from "../service";
import { createUi } from "../ui/ui";
import { Book, type BookClasses, type Range, Sheet } from "./book";
import { BOOLEAN_CONDITION, CONDITIONAL_FORMAT_RULE, CONDITIONAL_FORMAT_RULE_BUILDER, newConditionalFormatRule } from "./conditional-format-rule";
import { DATA_VALIDATION, DATA_VALIDATION_BUILDER, newDataValidation } from "./data-validation";
import { FILTER } from "./filter";
import { look, way } from "./members";
import { PROTECTION, USER } from "./protection-object";
import { rangeChangeMembers } from "./range-changes";
import { rangeLookMembers } from "./range-looks";
import { rangePlaceMembers } from "./range-place";
import { rangeRuleMembers } from "./range-rules";
import { rangeValueMembers } from "./range-values";
import { RICH_TEXT_VALUE, RICH_TEXT_VALUE_BUILDER, RichTextValueBuilder } from "./rich-text";
import { SHEET } from "./sheet-members";
import { SPREADSHEET } from "./spreadsheet-members";

const RANGE: EmulatedClass<Range> = {
  service: "SpreadsheetApp",
  name: "Range",
  members: { ...rangeValueMembers, ...rangeLookMembers, ...rangePlaceMembers, ...rangeChangeMembers, ...rangeRuleMembers },
};

const NUMBER_CRITERIA = [
  "NUMBER_BETWEEN", "NUMBER_EQUAL_TO", "NUMBER_GREATER_THAN", "NUMBER_GREATER_THAN_OR_EQUAL_TO", "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO", "NUMBER_NOT_BETWEEN", "NUMBER_NOT_EQUAL_TO",
];

/** The global itself. */
class SpreadsheetApp implements Emulated {
  readonly emulated = SPREADSHEET_APP;
  readonly book: Book;

  constructor(readonly execution: Execution) {
    this.book = new Book(execution, BOOK_CLASSES);
  }
}

const SPREADSHEET_APP: EmulatedClass<SpreadsheetApp> = {
  service: "SpreadsheetApp",
  name: "SpreadsheetApp",
  members: {
    getActiveSpreadsheet: way(({ book }) => book.spreadsheet),
    getActive: way(({ book }) => book.spreadsheet),
    getActiveSheet: way(({ book }) => book.sheet(book.activeSheet().gid)),
    setActiveSheet: way(({ book }, args) => {
      const [sheet] = args;
      if (!(sheet instanceof Sheet)) throw signatureError(args, "SpreadsheetApp.setActiveSheet");
      book.state.activeGid = sheet.gid;
      return sheet;
    }),
    getUi: way(({ execution }) => createUi(execution)),
    flush: { ...look(({ execution }) => execution.applyBuffered()), cost: { kind: "flush" } },
    newConditionalFormatRule: way(({ book }) => newConditionalFormatRule(book)),
    newDataValidation: way(({ book }) => newDataValidation(book)),
    newRichTextValue: way(() => new RichTextValueBuilder()),
  },
  enums: {
    BooleanCriteria: [
      "CELL_EMPTY", "CELL_NOT_EMPTY", "CUSTOM_FORMULA", ...NUMBER_CRITERIA, "TEXT_CONTAINS", "TEXT_DOES_NOT_CONTAIN", "TEXT_ENDS_WITH",
      "TEXT_EQUAL_TO", "TEXT_STARTS_WITH",
    ],
    DataValidationCriteria: [
      "CHECKBOX", "CUSTOM_FORMULA", "DATE_AFTER", "DATE_BEFORE", "DATE_BETWEEN", "DATE_IS_VALID_DATE", ...NUMBER_CRITERIA, "TEXT_CONTAINS",
      "VALUE_IN_LIST", "VALUE_IN_RANGE",
    ],
    Dimension: ["COLUMNS", "ROWS"],
    ProtectionType: ["RANGE", "SHEET"],
    SheetType: ["DATASOURCE", "GRID", "OBJECT"],
    WrapStrategy: ["CLIP", "OVERFLOW", "WRAP"],
  },
};

const BOOK_CLASSES: BookClasses = { spreadsheet: SPREADSHEET, sheet: SHEET, range: RANGE };

/** Every class of this service, for the list of what is emulated. */
export const spreadsheetClasses: readonly EmulatedClass<never>[] = [
  SPREADSHEET_APP, SPREADSHEET, SHEET, RANGE, CONDITIONAL_FORMAT_RULE, CONDITIONAL_FORMAT_RULE_BUILDER, BOOLEAN_CONDITION, RICH_TEXT_VALUE,
  RICH_TEXT_VALUE_BUILDER, DATA_VALIDATION, DATA_VALIDATION_BUILDER, PROTECTION, USER, FILTER,
];

/** The global `SpreadsheetApp` of one execution, bound to the spreadsheet of its state. */
export function createSpreadsheetApp(execution: Execution): Emulated {
  return new SpreadsheetApp(execution);
}
