import { Host } from "../../../host/host";
import { insertRows, sortRows } from "../../../host/services/spreadsheet/by-hand";
import { book, shown, tab } from "./book-fixture";
import { Desk } from "./script-fixture";

describe("tabs", () => {
  test("that do not exist are null", () => {
    expect(new Desk().run(`return [book.getSheetByName("Tiada"), book.getSheetByName("Data").getName()];`)).toEqual([null, "Data"]);
  });

  test("are inserted by a 0-based index and counted from one", () => {
    expect(new Desk().run(`var s = book.insertSheet("Baru", 0); return [s.getIndex(), book.getSheets().map(function (x) { return x.getName(); }), book.getActiveSheet().getName()];`)).toEqual([1, ["Baru", "Data"], "Baru"]);
  });

  test("may not share a name", () => {
    expect(new Desk().error(`book.insertSheet("Data");`)).toContain('A sheet with the name "Data" already exists. Please enter another name.');
  });

  test("may not all be deleted", () => {
    expect(new Desk().error(`book.deleteSheet(sheet);`)).toContain("You can't remove all the sheets in a document.");
  });

  test("have 1000 rows and 26 columns, and grow when asked", () => {
    expect(new Desk().run(`sheet.insertRowsAfter(1000, 5).insertColumnsAfter(26, 2); return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()];`)).toEqual([1005, 28, 0]);
  });

  test("keep their id when they are renamed", () => {
    expect(new Desk().run(`var id = sheet.getSheetId(); sheet.setName("Lain"); return [book.getSheetByName("Lain").getSheetId() === id, book.getSheetByName("Data")];`)).toEqual([true, null]);
  });

  test("are hidden, frozen, coloured and sized", () => {
    const desk = new Desk();
    desk.run(`book.insertSheet("B"); sheet.hideSheet().setTabColor("red").setColumnWidth(2, 250); sheet.setFrozenRows(2); sheet.hideColumns(3, 2);`);
    expect(desk.shown()).toMatchObject({ hidden: true, frozenRows: 2, hiddenColumns: [3, 4] });
    expect(desk.run(`return [sheet.isSheetHidden(), sheet.getColumnWidth(2), sheet.getColumnWidth(1), sheet.getFrozenRows()];`)).toEqual([true, 250, 100, 2]);
  });

  test("are sorted from below the frozen rows, else with their header", () => {
    const rows = [["Nama"], ["b"], ["a"]];
    const run = (frozen: number) => new Desk(book({ Data: rows })).run(`sheet.setFrozenRows(${frozen}); sheet.sort(1); return sheet.getDataRange().getValues().join();`);
    expect([run(0), run(1)]).toEqual(["a,b,Nama", "Nama,a,b"]);
  });
});

describe("looks", () => {
  test("have Google's defaults", () => {
    const seen = new Desk().run(`var r = sheet.getRange("A1"); return [r.getBackground(), r.getFontColor(), r.getFontWeight(), r.getHorizontalAlignment(), r.getVerticalAlignment(), r.getNumberFormat(), r.getNote(), r.getWrap(), r.getWrapStrategy().toString()];`);
    expect(seen).toEqual(["#ffffff", "#000000", "normal", "general", "bottom", "0.###############", "", true, "OVERFLOW"]);
  });

  test("are read back in lower case, short forms and names written out", () => {
    expect(new Desk().run(`return ["#FFAA00", "#fa0", "Red"].map(function (c) { return sheet.getRange("A1").setBackground(c).getBackground(); });`)).toEqual(["#ffaa00", "#ffaa00", "#ff0000"]);
  });

  test("that are no colour change nothing, and only a warning tells", () => {
    const report = new Desk().script(`return sheet.getRange("A1").setBackground("#12").setFontColor("merah").getBackground();`).call();
    expect(report).toMatchObject({ ok: true, value: "#ffffff", warnings: [expect.stringContaining('"#12"'), expect.stringContaining('"merah"')] });
  });

  test("are set as rectangles", () => {
    const desk = new Desk();
    desk.run(`sheet.getRange("A1:B1").setBackgrounds([["#ff0000", null]]).setFontWeights([["bold", "normal"]]).setNumberFormats([["@", "0.00"]]);`);
    expect(desk.run(`var r = sheet.getRange("A1:B1"); return [r.getBackgrounds(), r.getFontWeights(), r.getNumberFormats()];`)).toEqual([[["#ff0000", "#ffffff"]], [["bold", "normal"]], [["@", "0.00"]]]);
  });
});

describe("notes", () => {
  test("of a number differ with the method, as on Google", () => {
    expect(new Desk().run(`sheet.getRange("A1").setNote(25); sheet.getRange("A2").setNotes([[25]]); return sheet.getRange("A1:A2").getNotes();`)).toEqual([["25"], ["25.0"]]);
  });

  test("need a rectangle", () => {
    expect(new Desk().error(`sheet.getRange("A1").setNotes("foo");`)).toContain("don't match the method signature");
  });
});

describe("conditional formats", () => {
  const MARK = `var mark = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEN("tuntas:perbaiki")>0').setBackground("#f8cdc8").setBold(true).setRanges([sheet.getRange("A3")]).build();`;

  test("are replaced as a whole; what was read is written back unchanged and in order", () => {
    const spreadsheet = book({ Data: [["a"], ["b"], ["c"]] });
    const theirs = [
      { areas: [{ row: 0, column: 0, rows: 9, columns: 1 }], criteria: "OPAQUE", values: [], format: {}, opaque: { attributes: { type: "colorScale" }, formulas: [], inner: "<colorScale/>", look: null } },
      { areas: [{ row: 0, column: 0, rows: 9, columns: 1 }], criteria: "TEXT_CONTAINS", values: ["x"], format: { background: "#00ff00" } },
    ];
    tab(spreadsheet, "Data").conditionalFormats = structuredClone(theirs);
    const desk = new Desk(spreadsheet);
    desk.run(`${MARK} sheet.setConditionalFormatRules([mark].concat(sheet.getConditionalFormatRules()));`);
    desk.run(`sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().filter(function (r) { var c = r.getBooleanCondition(); return !c || String(c.getCriteriaValues()[0]).indexOf("tuntas") < 0; }));`);
    expect(tab(spreadsheet, "Data").conditionalFormats).toEqual(theirs);
  });

  test("tell their criteria, values, look and ranges", () => {
    const seen = new Desk().run(`${MARK} sheet.setConditionalFormatRules([mark]); var r = sheet.getConditionalFormatRules()[0], c = r.getBooleanCondition(); return [c.getCriteriaType().toString(), c.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, c.getCriteriaValues(), c.getBackground(), c.getBold(), r.getRanges()[0].getA1Notation()];`);
    expect(seen).toEqual(["CUSTOM_FORMULA", true, ['=LEN("tuntas:perbaiki")>0'], "#f8cdc8", true, "A3"]);
  });

  test("follow inserted rows, but stay where they are when rows are sorted", () => {
    const spreadsheet = book({ Data: [["Nama"], ["c"], ["b"], ["a"]] });
    new Desk(spreadsheet).run(`${MARK} sheet.setConditionalFormatRules([mark]);`);
    insertRows(spreadsheet, "Data", 2);
    const inserted = shown(spreadsheet, "Data").backgrounds.flat();
    sortRows(spreadsheet, "Data", "A");
    expect([inserted.indexOf("#f8cdc8"), shown(spreadsheet, "Data").values[3], shown(spreadsheet, "Data").backgrounds[3]]).toEqual([3, ["c"], ["#f8cdc8"]]);
  });

  test("of another sheet are refused", () => {
    expect(new Desk().error(`${MARK} book.insertSheet("B").setConditionalFormatRules([mark]);`)).toContain("different sheet");
  });
});

describe("rich text", () => {
  test("carries a link and is never read as a number", () => {
    const desk = new Desk();
    desk.run(`sheet.getRange("A1").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("007").setLinkUrl("https://example.com").build());`);
    expect([desk.shown().values, desk.shown().links]).toEqual([[["007"]], { A1: "https://example.com" }]);
    expect(desk.run(`var v = sheet.getRange("A1").getRichTextValue(); return [v.getText(), v.getLinkUrl()];`)).toEqual(["007", "https://example.com"]);
  });

  test("is null for a cell that holds a number", () => {
    expect(new Desk(book({ Data: [[5]] })).run(`return sheet.getRange("A1").getRichTextValue();`)).toBeNull();
  });
});

describe("validations", () => {
  test("of a list answer the values and whether there is an arrow", () => {
    expect(new Desk().run(`sheet.getRange("A1:A3").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["H", "A"], false).build()); var r = sheet.getRange("A2").getDataValidation(); return [r.getCriteriaType().toString(), r.getCriteriaValues(), r.getAllowInvalid(), sheet.getRange("B2").getDataValidation()];`)).toEqual(["VALUE_IN_LIST", [["H", "A"], false], true, null]);
  });

  test("with ticks begin as FALSE, and mixed ones are null", () => {
    expect(new Desk().run(`var r = sheet.getRange("A1:A2").insertCheckboxes(); var first = [r.getValues(), r.isChecked()]; sheet.getRange("A1").setValue(true); return first.concat([r.isChecked(), sheet.getRange("A1").isChecked()]);`)).toEqual([[[false], [false]], false, null, true]);
  });

  test("are cut out of a larger rule without touching its other cells", () => {
    const desk = new Desk();
    desk.run(`sheet.getRange("A1:C3").insertCheckboxes(); SpreadsheetApp.flush(); sheet.getRange("B2").clearDataValidations();`);
    expect(desk.shown().validations.map(({ ranges }) => ranges)).toEqual([["A1:C1", "A3:C3", "A2", "C2"]]);
  });
});

describe("a filter", () => {
  test("exists once in a sheet", () => {
    expect(new Desk().error(`sheet.getRange("A1:B5").createFilter(); sheet.getRange("A1:B5").createFilter();`)).toContain("You can't create a filter in a sheet that already has a filter.");
  });

  test("is found, and removed", () => {
    expect(new Desk().run(`var none = sheet.getFilter(); sheet.getRange("A1:B5").createFilter(); var a = sheet.getFilter().getRange().getA1Notation(); sheet.getFilter().remove(); return [none, a, sheet.getFilter()];`)).toEqual([null, "A1:B5", null]);
  });
});

describe("counting what is shown", () => {
  test("takes one formula, whatever the number of rows", () => {
    const spreadsheet = book({ Peserta: [["Nama"], ["a"], ["b"], ["c"]], "Log": [] });
    tab(spreadsheet, "Peserta").hiddenRows = [2];
    const desk = new Desk(spreadsheet);
    expect(desk.run(`var cell = book.getSheetByName("Log").getRange(1, 1); cell.setNumberFormat("0").setFormula("=SUBTOTAL(103;'Peserta'!A2:A4)"); return cell.getValue();`)).toBe(2);
  });
});

describe("names and places", () => {
  test("of the spreadsheet are told for free", () => {
    const report = Host.over(book({ Data: [] }));
    expect(report.show().timeZone).toBe("Asia/Jakarta");
    expect(new Desk().run(`return [book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale(), book.getName(), book.getUrl().indexOf(book.getId()) > 0];`)).toEqual(["Asia/Jakarta", "id_ID", "Buku uji", true]);
  });

  test("given to a range are found", () => {
    const spreadsheet = book({ Data: [["a", "b"]] });
    spreadsheet.namedRanges = [{ name: "Kepala", gid: 0, area: { row: 0, column: 0, rows: 1, columns: 2 } }];
    expect(new Desk(spreadsheet).run(`return [book.getRangeByName("kepala").getValues(), book.getRangeByName("tiada"), book.getRange("Kepala").getA1Notation()];`)).toEqual([[["a", "b"]], null, "A1:B1"]);
  });
});
