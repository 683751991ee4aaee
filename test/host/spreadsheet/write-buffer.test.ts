import { book, tab } from "./book-fixture";
import { Desk } from "./script-fixture";

const killAt = (call: string, nth = 1) => ({ faults: [{ call, nth, then: "timeout-kill" as const }] });

describe("writes wait", () => {
  test("and are there at the regular end", () => {
    const desk = new Desk();
    desk.run(`sheet.getRange("A1").setValue("x");`);
    expect(desk.shown().values).toEqual([["x"]]);
  });

  test("and are there for the next read", () => {
    expect(new Desk().run(`sheet.getRange("A1:A2").setValues([["x"], ["y"]]); return [sheet.getLastRow(), sheet.getRange("A2").getValue()];`)).toEqual([2, "y"]);
  });

  test("and are lost when the execution is killed before", () => {
    const desk = new Desk();
    desk.script(`sheet.getRange("A1").setValue("a"); SpreadsheetApp.flush(); sheet.getRange("A2").setValue("b"); Utilities.sleep(1);`).call(killAt("Utilities.sleep"));
    expect(desk.shown().values).toEqual([["a"]]);
  });

  test("and a flush that is killed writes nothing", () => {
    const desk = new Desk();
    desk.script(`sheet.getRange("A1").setValue("a"); SpreadsheetApp.flush();`).call(killAt("SpreadsheetApp.flush"));
    expect(desk.shown().values).toEqual([[""]]);
  });

  test("and no catch of the script brings them back", () => {
    const desk = new Desk();
    desk.script(`try { sheet.getRange("A1").setValue("a"); Utilities.sleep(1); } catch (e) { sheet.getRange("A2").setValue("b"); SpreadsheetApp.flush(); }`).call(killAt("Utilities.sleep"));
    expect(desk.shown().values).toEqual([[""]]);
  });

  test("unless the structure changes, which takes them along", () => {
    const desk = new Desk();
    desk.script(`sheet.getRange("A1").setValue("a"); sheet.insertRowBefore(1); Utilities.sleep(1);`).call(killAt("Utilities.sleep"));
    expect(desk.shown().values).toEqual([[""], ["a"]]);
  });

  test("in the order they were made", () => {
    const desk = new Desk();
    desk.run(`sheet.getRange("A1").setNumberFormat("@"); sheet.getRange("A1").setValue("007"); sheet.getRange("A1").setValue("008");`);
    expect(desk.shown().values).toEqual([["008"]]);
  });

  test("and one row appended after the other lands below it", () => {
    const desk = new Desk();
    desk.run(`sheet.appendRow(["a", 1]); sheet.appendRow(["b", 2]);`);
    expect(desk.shown().values).toEqual([["a", 1], ["b", 2]]);
  });
});

describe("service calls", () => {
  test("are counted where they read, write or flush, and not where they find the way", () => {
    const report = new Desk().script(`
      var range = book.getSheetByName("Data").getRange(1, 1, 1, 2); range.getA1Notation(); sheet.getLastRow(); sheet.getMaxRows(); sheet.getDataRange();
      range.setValues([["a", "b"]]); range.getValues(); range.getDisplayValues(); SpreadsheetApp.flush();`).call();
    expect(report.calls).toEqual({
      "SpreadsheetApp.Range.setValues": 1,
      "SpreadsheetApp.Range.getValues": 1,
      "SpreadsheetApp.Range.getDisplayValues": 1,
      "SpreadsheetApp.flush": 1,
    });
  });

  test("take longer for more cells", () => {
    const rows = Array.from({ length: 900 }, () => Array.from({ length: 20 }, () => "a"));
    const desk = new Desk(book({ Data: rows }));
    const time = (range: string): number => desk.script(`sheet.getRange("${range}").getValues();`).call().simulatedMs;
    expect(time("A1:T900")).toBeGreaterThan(time("A1:B2") + 100);
  });
});

describe("protection", () => {
  const TEXT = "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
  const protectedDesk = (warningOnly = false): Desk => {
    const spreadsheet = book({ Data: [["a", "b"], ["c", "d"]] });
    const area = { row: 0, column: 0, rows: 1, columns: 2 };
    tab(spreadsheet, "Data").protections = [{ id: "0-1", area, description: "kop", warningOnly, open: false, editors: ["editor@example.com"], unprotected: [] }];
    return new Desk(spreadsheet);
  };

  test.each([`sheet.getRange("A1").setValue("x")`, `sheet.getRange("B1:B2").clear()`, `sheet.getRange("A1").setBackground("red")`, `sheet.deleteRows(1, 1)`, `sheet.clear()`, `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange("A1:A9")]).build()])`])(
    "refuses %s of somebody who is no editor",
    (code) => {
      expect(protectedDesk().error(`${code};`)).toContain(TEXT);
    },
  );

  test("leaves the cells beside it free", () => {
    const desk = protectedDesk();
    desk.run(`sheet.getRange("A2").setValue("x"); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange("B2")]).build()]); sheet.insertRowAfter(2);`);
    expect(desk.shown()).toMatchObject({ values: [["a", "b"], ["x", "d"]], conditionalFormats: [{ ranges: ["B2"] }] });
  });

  test.each(["editor@example.com", "pemilik@example.com"])("lets %s write", (user) => {
    expect(protectedDesk().run(`sheet.getRange("A1").setValue("x"); return sheet.getRange("A1").getValue();`, { user })).toBe("x");
  });

  test("that only warns stops no script", () => {
    expect(protectedDesk(true).run(`sheet.getRange("A1").setValue("x"); return sheet.getRange("A1").getValue();`)).toBe("x");
  });

  test("made by a script is open to all until its editors are changed", () => {
    const desk = new Desk();
    const made = desk.run(`var p = sheet.getRange("A1").protect().setDescription("kop"); return [p.canEdit(), p.getEditors().length, p.getRange().getA1Notation()];`);
    desk.run(`sheet.getRange("A1").setValue("siapa saja");`, { user: "b@example.com" });
    desk.run(`var p = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; p.removeEditors(p.getEditors());`);
    expect([made, desk.shown().values, desk.shown().protections]).toEqual([
      [true, 0, "A1"],
      [["siapa saja"]],
      [{ range: "A1", description: "kop", warningOnly: false, editors: ["staf@example.com"], unprotected: [], closed: true }],
    ]);
    expect(desk.error(`sheet.getRange("A1").setValue("x");`, { user: "b@example.com" })).toContain(TEXT);
  });

  test("of a whole sheet spares its unprotected ranges", () => {
    const desk = new Desk();
    desk.run(`var p = sheet.protect(); p.removeEditors([]); p.setUnprotectedRanges([sheet.getRange("B2:B9")]);`);
    desk.run(`sheet.getRange("B3").setValue("boleh");`, { user: "b@example.com" });
    expect(desk.error(`sheet.getRange("B1:B3").setValue("x");`, { user: "b@example.com" })).toContain(TEXT);
    expect(desk.run(`return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getRange().getA1Notation();`)).toBe("");
  });
});
