import type { ConformanceCase } from "./case";
import { GAS_FAKES, onSheet, page } from "./on-sheet";

const on = onSheet("2026-11-25");

const caught = (code: string): string => `try { ${code}; return "no error"; } catch (error) { return String(error.message || error); }`;

/** Types each text into a cell of its own and answers what the cells show, by the locale of the spreadsheet. */
const typed = (texts: readonly string[]): string =>
  `var texts = ${JSON.stringify(texts)}; var range = sheet.getRange(1, 1, texts.length, 1); range.setValues(texts.map(function (text) { return [text]; }));
return range.getValues().map(function (row) { return typeof row[0] === "object" ? "Date" : typeof row[0]; });`;

const MARK = `var mark = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEN("tuntas:perbaiki")>0').setBackground("#f8cdc8").setBold(true).setRanges([sheet.getRange("B3")]).build(); sheet.setConditionalFormatRules([mark]);`;

/** What the bundle relies on in SpreadsheetApp. Written for a spreadsheet in the locale Indonesia. */
export const SPREADSHEET_CASES: readonly ConformanceCase[] = [
  on("values-empty-cell-is-empty-text", `return sheet.getRange("A1").getValue();`, "", GAS_FAKES),
  on("values-empty-sheet-has-data-range-a1", `var r = sheet.getDataRange(); return [r.getA1Notation(), r.getValues(), sheet.getLastRow(), sheet.getLastColumn()];`, ["A1", [[""]], 0, 0], GAS_FAKES),
  on("values-data-range-starts-at-a1", `sheet.getRange("C3").setValue("x"); return sheet.getDataRange().getA1Notation();`, "A1:C3", GAS_FAKES),
  on("values-set-values-returns-the-range", `return sheet.getRange("A1").setValues([["x"]]).getA1Notation();`, "A1", GAS_FAKES),
  on("values-wrong-number-of-rows", caught(`sheet.getRange("A1:A2").setValues([["x"]])`), "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.", GAS_FAKES),
  on("values-wrong-number-of-columns", caught(`sheet.getRange("A1:B1").setValues([["x"]])`), "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.", "seen in public issues and logs"),
  on("values-leading-spaces-keep-a-formula-text", `var r = sheet.getRange("A1").setValue("   =SUM(1,2)"); return [r.getValue(), r.getFormula()];`, ["   =SUM(1,2)", ""], GAS_FAKES),
  on("values-apostrophe-makes-text", `return sheet.getRange("A1").setValue("'007").getValue();`, "007", "assumed [A7]: as a person types it"),
  on("values-digits-become-a-number", `return sheet.getRange("A1").setValue("007").getValue();`, 7, "developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption"),
  on("values-text-format-keeps-digits", `return sheet.getRange("A1").setNumberFormat("@").setValue("007").getValue();`, "007", "support.google.com/docs/answer/56470 (plain text)"),
  on("values-text-format-keeps-a-formula-text", `var r = sheet.getRange("A1").setNumberFormat("@").setValue("=1+1"); return [r.getValue(), r.getFormula()];`, ["=1+1", ""], "assumed [A6]"),
  on("values-text-format-keeps-a-date-text", `return sheet.getRange("A1").setNumberFormat("@").setValue("8/10").getValue();`, "8/10", "assumed [A6]"),
  on("values-typed-kinds", typed(["1,5", "1.234", "1.234,5", "12,5%", "8/10", "31/02/2026", "08:00", "2026-02-02", "1 Januari 2026", "TRUE", "Budi", "Rp50.000", "P-7K3Q", " 5"]), ["number", "number", "number", "number", "Date", "string", "Date", "Date", "Date", "boolean", "string", "number", "string", "string"], "assumed [A7] for the locale Indonesia; the rules are those of typing by hand, developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption"),
  on("values-sixteen-typed-digits", `return sheet.getRange("A1").setValue("3200010101900001").getValue();`, 3200010101900000, "assumed [A8]: fifteen significant digits"),
  on("values-sixteen-digits-as-number", `return sheet.getRange("A1").setValue(3200010101900001).getValue();`, 3200010101900001, "assumed [A8]: a number is stored as it is"),
  on("values-sixteen-digits-shown", `return sheet.getRange("A1").setValue(3200010101900001).getDisplayValue();`, "3,20E+15", "assumed [A8]"),
  on("values-date-there-and-back", `var at = new Date(2026, 1, 2, 8, 0, 0); return sheet.getRange("A1").setValue(at).getValue().getTime() === at.getTime();`, true, page("range#setValue(Object)")),
  on("values-date-shown-by-locale", `var date = sheet.getRange("A1").setValue("2026-02-02").getValue(); return sheet.getRange("B1").setValue(date).getDisplayValue();`, "02/02/2026", "assumed [A7] for the locale Indonesia"),
  on("values-time-alone-lies-in-1899", `return sheet.getRange("A1").setValue("08:00").getValue().getFullYear();`, 1899, "reported widely"),
  on("values-numbers-shown-with-comma", `return sheet.getRange("A1").setValue(1234.5).getDisplayValue();`, "1234,5", "developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption: by the spreadsheet's locale"),
  on("values-errors-are-text", `sheet.getRange("A1").setFormula("=1/0"); return sheet.getRange("A1").getValue();`, "#DIV/0!", "assumed [A9]"),
  on("values-buffered-writes-are-read", `sheet.getRange("A1").setValue("x"); return sheet.getRange("A1").getValue();`, "x", "developers.google.com/apps-script/guides/support/best-practices"),

  on("range-addresses-are-normalised", `return ["$C$3", "C5:B2", "5:7", "a1"].map(function (a) { return sheet.getRange(a).getA1Notation(); });`, ["C3", "B2:C5", "5:7", "A1"], GAS_FAKES),
  on("range-outside-the-sheet", caught(`sheet.getRange(sheet.getMaxRows() + 1, 1)`), "The coordinates of the range are outside the dimensions of the sheet.", "seen in public issues and logs"),
  on("range-offset-and-cell", `var r = sheet.getRange("B2:D9"); return [r.getCell(1, 2).getA1Notation(), r.offset(1, 1).getA1Notation(), r.offset(0, 0, 1, 1).getA1Notation()];`, ["C2", "C3:E10", "B2"], GAS_FAKES),

  on("sheets-missing-is-null", `return book.getSheetByName("tidak ada lembar ini");`, null, page("spreadsheet#getSheetByName(String)")),
  on("sheets-index-counts-from-one", `var s = book.insertSheet("conformance-" + Utilities.getUuid(), 0); var index = s.getIndex(); book.deleteSheet(s); return index;`, 1, GAS_FAKES),
  on("sheets-duplicate-name-throws", `${caught("book.insertSheet(sheet.getName())")}`.replace("return String(error.message || error)", `return /already exists/.test(String(error.message || error))`), true, "seen in public issues and logs"),
  on("sheets-inserted-rows-do-not-raise-last-row", `sheet.getRange("A1").setValue("x"); sheet.insertRowsAfter(1, 3); return sheet.getLastRow();`, 1, GAS_FAKES),
  on("sheets-append-row", `sheet.appendRow(["a", 1]); sheet.appendRow(["b", 2]); return sheet.getDataRange().getValues();`, [["a", 1], ["b", 2]], page("sheet#appendRow(Object)")),
  on("sheets-sort-takes-the-header-along", `sheet.getRange("A1:A3").setValues([["Nama"], ["b"], ["a"]]); sheet.sort(1); return sheet.getRange("A1:A3").getValues();`, [["a"], ["b"], ["Nama"]], GAS_FAKES),
  on("range-sort-numbers-texts-ticks", `var r = sheet.getRange("A1:A4"); r.setValues([[true], ["b"], [2], ["a"]]); r.sort(1); return r.getValues();`, [[2], ["a"], ["b"], [true]], GAS_FAKES),

  on("looks-defaults", `var r = sheet.getRange("A1"); return [r.getBackground(), r.getFontColor(), r.getFontWeight(), r.getVerticalAlignment()];`, ["#ffffff", "#000000", "normal", "bottom"], GAS_FAKES),
  on("looks-colours-in-lower-case", `return sheet.getRange("A1").setBackground("#FFAA00").getBackground();`, "#ffaa00", GAS_FAKES),
  on("looks-no-colour-is-ignored", `return sheet.getRange("A1").setBackground("#ffaa00").setBackground("merah jambu").getBackground();`, "#ffaa00", "issuetracker.google.com/issues/428869869"),
  on("looks-general-format-reads-back", `return sheet.getRange("A1").setNumberFormat("general").getNumberFormat();`, "0.###############", GAS_FAKES),
  on("looks-clear-keeps-notes", `var r = sheet.getRange("A1").setValue("x").setNote("n"); r.clear(); return [r.getValue(), r.getNote()];`, ["", "n"], GAS_FAKES),
  on("notes-none-is-empty", `return sheet.getRange("A1").getNote();`, "", GAS_FAKES),
  on("notes-of-a-number", `sheet.getRange("A1").setNote(25); sheet.getRange("A2").setNotes([[25]]); return sheet.getRange("A1:A2").getNotes();`, [["25"], ["25.0"]], "issuetracker.google.com/issues/429373214"),

  on("merge-value-in-the-first-cell", `var r = sheet.getRange("A1:B2").setValues([["a", "b"], ["c", "d"]]); r.merge(); return [r.getValues(), sheet.getRange("B2").getMergedRanges()[0].getA1Notation()];`, [[["a", ""], ["", ""]], "A1:B2"], GAS_FAKES),
  on("filter-only-one", `sheet.getRange("A1:B3").createFilter(); ${caught(`sheet.getRange("A1:B3").createFilter()`)}`, "You can't create a filter in a sheet that already has a filter.", GAS_FAKES),
  on("hidden-rows-are-told", `sheet.hideRows(3, 2); return [2, 3, 4, 5].map(function (row) { return sheet.isRowHiddenByUser(row); });`, [false, true, true, false], page("sheet#isRowHiddenByUser(Integer)")),
  on("hidden-rows-are-counted-by-one-formula", `sheet.getRange("A1:A4").setValues([["a"], ["b"], ["c"], ["d"]]); sheet.hideRows(2); var cell = sheet.getRange("C1").setFormula("=SUBTOTAL(103;A1:A4)"); return cell.getValue();`, 3, "support.google.com/docs/answer/3093649"),

  on("rules-tell-criteria-look-and-place", `${MARK} var r = sheet.getConditionalFormatRules()[0], c = r.getBooleanCondition(); return [String(c.getCriteriaType()), c.getCriteriaValues(), r.getRanges()[0].getA1Notation()];`, ["CUSTOM_FORMULA", ['=LEN("tuntas:perbaiki")>0'], "B3"], page("conditional-format-rule")),
  on("rules-are-replaced-as-a-whole", `${MARK} sheet.setConditionalFormatRules([]); return sheet.getConditionalFormatRules().length;`, 0, page("sheet#setConditionalFormatRules(ConditionalFormatRule)")),
  on("rules-follow-inserted-rows", `${MARK} sheet.insertRowBefore(1); return sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation();`, "B4", "assumed [A10]"),
  on("rules-stay-when-rows-are-sorted", `${MARK} sheet.getRange("B1:B3").setValues([["c"], ["b"], ["a"]]); sheet.getRange("A1:B3").sort(2); return sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation();`, "B3", "assumed [A10]"),
  on("validation-of-a-list", `sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["H", "A"]).build()); var r = sheet.getRange("A1").getDataValidation(); return [String(r.getCriteriaType()), r.getCriteriaValues(), r.getAllowInvalid()];`, ["VALUE_IN_LIST", [["H", "A"], true], true], GAS_FAKES),
  on("ticks-begin-as-false", `var r = sheet.getRange("A1").insertCheckboxes(); return [r.getValue(), r.isChecked()];`, [false, false], GAS_FAKES),
  on("protection-of-a-range", `var p = sheet.getRange("A1:B2").protect().setDescription("kop"); return [p.canEdit(), p.getRange().getA1Notation(), p.getDescription(), String(p.getProtectionType())];`, [true, "A1:B2", "kop", "RANGE"], "issuetracker.google.com/issues/442636162"),
  on("rich-text-has-a-link-and-is-no-number", `sheet.getRange("A1").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("007").setLinkUrl("https://example.com/").build()); var v = sheet.getRange("A1").getRichTextValue(); return [v.getText(), v.getLinkUrl()];`, ["007", "https://example.com/"], page("rich-text-value")),
];
