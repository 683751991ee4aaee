import { book, tab } from "./book-fixture";
import { Desk } from "./script-fixture";

describe("values read by a script", () => {
  test("are numbers, texts, ticks and Dates of the script's own realm", () => {
    const desk = new Desk(book({ Data: [["teks", 1.5, true, 46055]] }));
    desk.run(`sheet.getRange("D1").setNumberFormat("dd/MM/yyyy");`);
    const seen = desk.run(`var v = sheet.getDataRange().getValues(); return [v instanceof Array, v[0][3] instanceof Date, v[0][3].toISOString(), typeof v[0][0], typeof v[0][1], typeof v[0][2]];`);
    expect(seen).toEqual([true, true, "2026-02-01T17:00:00.000Z", "string", "number", "boolean"]);
  });

  test("of a time alone lie in 1899 with local mean time", () => {
    const desk = new Desk();
    expect(desk.run(`sheet.getRange("A1").setValue("08:00"); return sheet.getRange("A1").getValue().toISOString();`)).toBe("1899-12-30T00:52:48.000Z");
  });

  test("of an empty sheet are one empty text in A1", () => {
    expect(new Desk().run(`var r = sheet.getDataRange(); return [r.getA1Notation(), r.getValues(), sheet.getLastRow(), sheet.getLastColumn()];`)).toEqual(["A1", [[""]], 0, 0]);
  });

  test("of a merge stand in its first cell only", () => {
    const desk = new Desk(book({ Data: [["a", "b"], ["c", "d"]] }));
    expect(desk.run(`sheet.getRange("A1:B1").merge(); return [sheet.getDataRange().getValues(), sheet.getRange("A1:B2").getMergedRanges().map(function (r) { return r.getA1Notation(); })];`)).toEqual([
      [["a", ""], ["c", "d"]],
      ["A1:B1"],
    ]);
  });

  test("of hidden and filtered rows are there like all others", () => {
    const spreadsheet = book({ Data: [["a"], ["b"], ["c"]] });
    tab(spreadsheet, "Data").hiddenRows = [1];
    expect(new Desk(spreadsheet).run(`return [sheet.getDataRange().getValues().length, sheet.isRowHiddenByUser(2), sheet.isRowHiddenByFilter(2)];`)).toEqual([3, true, false]);
  });

  test("of a formula that was never computed are refused by name", () => {
    expect(new Desk().error(`sheet.getRange("A1").setFormula("=VLOOKUP(1;B:C;2)"); return sheet.getRange("A1").getValue();`)).toContain("NotEmulated: formula =VLOOKUP(1;B:C;2)");
  });

  test("of an imported formula are its last results", () => {
    const spreadsheet = book({ Data: [[12]] });
    Object.assign(tab(spreadsheet, "Data").cells[0]?.[0] ?? {}, { formula: "=SUM(B1:B9)" });
    expect(new Desk(spreadsheet).run(`var r = sheet.getRange("A1"); return [r.getValue(), r.getFormula(), r.getDisplayValue()];`)).toEqual([12, "=SUM(B1:B9)", "12"]);
  });
});

describe("values written by a script", () => {
  test("are read like typed text, unless the cell is formatted as text", () => {
    const desk = new Desk();
    desk.run(`sheet.getRange("A2:C2").setNumberFormat("@"); sheet.getRange("A1:C2").setValues([["007", "8/10", "=1+1"], ["007", "8/10", "=1+1"]]);`);
    expect(desk.shown()).toMatchObject({ displayValues: [["7", "8/10", "2"], ["007", "8/10", "=1+1"]], values: [[7, "2026-10-08", 2], ["007", "8/10", "=1+1"]] });
  });

  test("keep every digit of a number that the script computed", () => {
    expect(new Desk().run(`sheet.getRange("A1").setValue(3200010101900001); return sheet.getRange("A1").getValue();`)).toBe(3200010101900001);
  });

  test("give a Date the spreadsheet's own date format, with the time where there is one", () => {
    const desk = new Desk();
    desk.run(`sheet.getRange("A1:B1").setValues([[new Date(Date.UTC(2026, 1, 1, 17)), new Date(Date.UTC(2026, 1, 2, 1))]]);`);
    expect(desk.shown().displayValues).toEqual([["02/02/2026", "02/02/2026 08:00:00"]]);
  });

  test("leave notes, colours and rules of the cell alone", () => {
    const desk = new Desk();
    desk.run(`sheet.getRange("A1").setNote("n").setBackground("red"); SpreadsheetApp.flush(); sheet.getRange("A1").setValue("x");`);
    expect(desk.shown()).toMatchObject({ values: [["x"]], notes: [["n"]], backgrounds: [["#ff0000"]] });
  });

  test("must have the shape of the range", () => {
    const desk = new Desk();
    expect(desk.error(`sheet.getRange("A1:B2").setValues([["a", "b"]]);`)).toContain(
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    );
    expect(desk.error(`sheet.getRange("A1:B1").setValues([["a"]]);`)).toContain(
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
    expect(desk.error(`sheet.getRange("A1").setValues("a");`)).toContain("The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.");
  });

  test("that are undefined empty the cell, and a warning says that nobody knows what Google does", () => {
    const report = new Desk().script(`sheet.getRange("A1").setValue(undefined); return 1;`).call();
    expect(report.warnings.join()).toContain("not documented");
  });

  test("longer than fifty thousand letters are refused", () => {
    expect(new Desk().error(`sheet.getRange("A1").setValue(new Array(50002).join("a"));`)).toContain("50000 characters");
  });

  test("are refused by a strict rule", () => {
    const desk = new Desk();
    const rule = `sheet.getRange("A1:A9").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["H", "A"]).setAllowInvalid(false).build()); SpreadsheetApp.flush();`;
    expect(desk.error(`${rule} sheet.getRange("A2").setValue("x");`)).toContain("The data you entered in cell A2 violates the data validation rules set on this cell.");
    expect(desk.run(`${rule} sheet.getRange("A2").setValue("H"); return sheet.getRange("A2").getValue();`)).toBe("H");
  });
});

describe("a range", () => {
  const desk = new Desk();
  test.each([
    [`getRange("5:7")`, "5:7"],
    [`getRange("C5:B2")`, "B2:C5"],
    [`getRange("A:B")`, "A:B"],
    [`getRange(2, 3)`, "C2"],
    [`getRange(2, 3, 2)`, "C2:C3"],
    [`getRange(2, 3, 2, 2)`, "C2:D3"],
    [`getRange("B2:D9").getCell(1, 2)`, "C2"],
    [`getRange("B2").offset(1, 1)`, "C3"],
    [`getRange("B2").offset(0, 0, 2, 3)`, "B2:D3"],
  ])("sheet.%s is %s", (code, address) => {
    expect(desk.run(`return sheet.${code}.getA1Notation();`)).toBe(address);
  });

  test.each([
    [`getRange(0, 1)`, "The starting row of the range is too small."],
    [`getRange(1, 0)`, "The starting column of the range is too small."],
    [`getRange(1, 1, 0, 1)`, "The number of rows in the range must be at least 1."],
    [`getRange(1001, 1)`, "The coordinates of the range are outside the dimensions of the sheet."],
    [`getRange("nama yang tiada")`, "Range not found"],
    [`getRange("B2").offset(0, 0, 0)`, "The number of rows in the range must be at least 1."],
  ])("sheet.%s throws %j", (code, message) => {
    expect(desk.error(`sheet.${code};`)).toContain(message);
  });
});

describe("clearing", () => {
  test("keeps notes and validations, and clears nothing beside the range", () => {
    const desk = new Desk(book({ Data: [["a", "b"]] }));
    desk.run(`sheet.getRange("A1").setNote("n").setBackground("red").insertCheckboxes(); SpreadsheetApp.flush(); sheet.getRange("A1").clear();`);
    expect(desk.shown()).toMatchObject({ values: [["", "b"]], notes: [["n", ""]], backgrounds: [["#ffffff", "#ffffff"]], validations: [{ ranges: ["A1"] }] });
  });

  test("of notes clears only notes", () => {
    const desk = new Desk(book({ Data: [["a"]] }));
    desk.run(`sheet.getRange("A1").setNote("n"); SpreadsheetApp.flush(); sheet.getRange("A1").clearNote();`);
    expect(desk.shown()).toMatchObject({ values: [["a"]], notes: [[""]] });
  });
});

test("what Google has and the host does not is refused by name, even inside try", () => {
  expect(new Desk().error(`try { sheet.getRange("A1").shiftRowGroupDepth(1); } catch (e) {} return 1;`)).toContain("NotEmulated: Range.shiftRowGroupDepth");
});
