import type { ConformanceCase } from "./case";
import { GAS_FAKES, onSheet, page } from "./on-sheet";

const on = onSheet("2026-11-26");
const ui = (name: string): string => `developers.google.com/apps-script/reference/base/${name}`;

/** What the bundle does to tabs as a whole: guards, sizes, looks, where the person stands, the panel. */
export const TAB_CASES: readonly ConformanceCase[] = [
  on("guard-is-found-by-its-description", `sheet.protect().setDescription("Tuntas"); var found = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET); return [found.length, found[0].getDescription(), String(found[0].getProtectionType())];`, [1, "Tuntas", "SHEET"], page("sheet#getProtections(ProtectionType)")),
  on("guard-of-a-tab-is-one", `sheet.protect().setDescription("Tuntas"); return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`, ["Tuntas", 1], page("sheet#protect()")),
  on("guard-is-by-warning-only-when-asked", `var guard = sheet.protect(); return [guard.isWarningOnly(), guard.setWarningOnly(true).isWarningOnly(), guard.setWarningOnly(false).isWarningOnly()];`, [false, true, false], `${page("protection#setWarningOnly(Boolean)")}; developers.google.com/apps-script/releases, August 04, 2015`),
  on("guard-by-warning-lets-a-script-write", `sheet.protect().setWarningOnly(true); return sheet.getRange("A1").setValue("x").getValue();`, "x", "developers.google.com/apps-script/releases, August 04, 2015: every user can edit"),
  on("guard-keeps-whoever-sets-it", `var me = Session.getEffectiveUser().getEmail(); var guard = sheet.protect().addEditors([me]); guard.removeEditors([me]); return guard.getEditors().some(function (user) { return user.getEmail() === me; });`, true, page("protection#removeEditors(String)")),

  on("tab-grows-by-columns", `var before = sheet.getMaxColumns(); sheet.insertColumnsAfter(before, 2); return sheet.getMaxColumns() - before;`, 2, page("sheet#insertColumnsAfter(Integer,Integer)")),
  on("tab-loses-rows", `sheet.getRange("A1:A4").setValues([["a"], ["b"], ["c"], ["d"]]); sheet.deleteRows(2, 2); return sheet.getRange("A1:A2").getValues();`, [["a"], ["d"]], page("sheet#deleteRows(Integer,Integer)")),
  on("tab-hides-columns", `sheet.hideColumns(2, 2); return [1, 2, 3, 4].map(function (column) { return sheet.isColumnHiddenByUser(column); });`, [false, true, true, false], page("sheet#hideColumns(Integer,Integer)")),
  on("tab-freezes-its-heading", `sheet.setFrozenRows(1); return sheet.getFrozenRows();`, 1, page("sheet#setFrozenRows(Integer)")),
  on("tab-widens-columns", `sheet.setColumnWidths(2, 2, 300); return [sheet.getColumnWidth(2), sheet.getColumnWidth(3)];`, [300, 300], page("sheet#setColumnWidths(Integer,Integer,Integer)")),
  on("tab-fits-columns", `return sheet.autoResizeColumns(1, 2).getName() === sheet.getName();`, true, page("sheet#autoResizeColumns(Integer,Integer)")),
  on("tab-is-hidden-or-not", `var other = book.insertSheet(); var before = other.isSheetHidden(); other.hideSheet(); var after = other.isSheetHidden(); book.deleteSheet(other); return [before, after];`, [false, true], page("sheet#isSheetHidden()")),
  on("tab-tells-what-a-filter-hides", `sheet.getRange("A1:A2").setValues([["Nama"], ["a"]]).createFilter(); return [1, 2].map(function (row) { return sheet.isRowHiddenByFilter(row); });`, [false, false], page("sheet#isRowHiddenByFilter(Integer)")),
  on("tab-comes-to-the-front", `var other = book.insertSheet(); sheet.activate(); var name = book.getActiveSheet().getName(); book.deleteSheet(other); return name === sheet.getName();`, true, page("sheet#activate()")),
  on("cell-is-selected", `return sheet.getRange("B2").activate().getA1Notation();`, "B2", page("range#activate()")),

  on("range-tells-its-place", `var range = sheet.getRange("B3:D9"); return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];`, [3, 2, 7, 3], page("range#getRow()")),
  on("range-tells-formulas-and-what-is-shown", `var range = sheet.getRange("A1:B1").setValues([["x", "=1+1"]]); return [range.getFormulas(), range.getDisplayValues()];`, [[["", "=1+1"]], [["x", "2"]]], `${page("range#getFormulas()")}; ${GAS_FAKES}`),
  on("range-is-set-bold", `return sheet.getRange("A1").setFontWeight("bold").getFontWeight();`, "bold", page("range#setFontWeight(String)")),
  on("range-takes-linked-texts", `var link = SpreadsheetApp.newRichTextValue().setText("buka").setLinkUrl("https://example.com/").build(); sheet.getRange("A1:A2").setRichTextValues([[link], [link]]); return sheet.getRange("A2").getRichTextValue().getLinkUrl();`, "https://example.com/", page("range#setRichTextValues(RichTextValue)")),
  on("rules-tell-italic-and-underline", `var look = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=TRUE").setItalic(true).setUnderline(true).setRanges([sheet.getRange("A1")]).build().getBooleanCondition(); return [look.getItalic(), look.getUnderline(), look.getBold()];`, [true, true, null], page("boolean-condition")),

  on("workbook-tells-who-it-is", `return [book.getId().length > 20, typeof book.getName(), /^[a-z]{2}(_[A-Z]{2})?$/.test(book.getSpreadsheetLocale()), Utilities.formatDate(new Date(0), book.getSpreadsheetTimeZone(), "yyyy") >= "1969"];`, [true, "string", true, true], page("spreadsheet")),
  on("values-writes-and-rows-keep-their-order", `sheet.getRange("A1").setValue("x"); sheet.insertRowBefore(1); sheet.getRange("A1").setValue("y"); return sheet.getRange("A1:A2").getValues();`, [["y"], ["x"]], "assumed [A4]"),
  on("flush-keeps-what-was-written", `sheet.getRange("A1").setValue("x"); SpreadsheetApp.flush(); return sheet.getRange("A1").getValue();`, "x", page("spreadsheet-app#flush()")),
  on("panel-and-menu-open", `var screen = SpreadsheetApp.getUi(); screen.createAddonMenu().addItem("Uji", "uji").addToUi(); screen.showSidebar(HtmlService.createHtmlOutput("uji").setTitle("Uji")); return true;`, true, ui("ui#createAddonMenu()")),
  on("console-takes-an-error", `console.error("uji"); return true;`, true, "developers.google.com/apps-script/guides/logging"),
];
