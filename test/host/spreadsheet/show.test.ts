import { editCell } from "../../../host/services/spreadsheet/by-hand";
import { showSpreadsheet } from "../../../host/services/spreadsheet/show";
import { book, NOW, shown, tab } from "./book-fixture";

describe("the spreadsheet as JSON", () => {
  test("writes dates, moments and times as local text", () => {
    const spreadsheet = book({ Sesi: [] });
    for (const [cell, typed] of [["A1", "2/2/2026"], ["B1", "2/2/2026 08:00"], ["C1", "08:00"], ["D1", "1,5"], ["E1", "TRUE"]]) editCell(spreadsheet, `Sesi!${cell}`, typed ?? "", NOW);
    expect(shown(spreadsheet, "Sesi")).toMatchObject({
      values: [["2026-02-02", "2026-02-02T08:00:00", "08:00:00", 1.5, true]],
      displayValues: [["2/2/2026", "2/2/2026 08:00", "08:00", "1,5", "TRUE"]],
    });
  });

  test("has an empty sheet as one empty cell", () => {
    expect(shown(book({ Kosong: [] }), "Kosong")).toMatchObject({ values: [[""]], displayValues: [[""]], formulas: [[""]], notes: [[""]], backgrounds: [["#ffffff"]] });
  });

  test("names a formula that nobody has computed instead of guessing", () => {
    const spreadsheet = book({ A: [[1]] });
    editCell(spreadsheet, "A!B1", "=SUM(A1:A9)", NOW);
    expect(shown(spreadsheet, "A")).toMatchObject({ displayValues: [["1", "#NOT_EMULATED"]], formulas: [["", "=SUM(A1:A9)"]] });
  });

  test("shows a single sheet, and says which there are where the name is wrong", () => {
    const spreadsheet = book({ A: [], B: [] });
    expect(showSpreadsheet(spreadsheet, "B").sheets.map(({ name }) => name)).toEqual(["B"]);
    expect(() => showSpreadsheet(spreadsheet, "C")).toThrow('There is no sheet "C". The sheets are: A, B.');
  });

  test("gives every time zone, locale and gid", () => {
    const { timeZone, locale, sheets } = showSpreadsheet(book({ A: [], B: [] }));
    expect([timeZone, locale, sheets.map(({ gid }) => gid)]).toEqual(["Asia/Jakarta", "id_ID", [0, 1]]);
  });
});

describe("backgrounds as seen", () => {
  const rule = (criteria: string, values: readonly (string | number)[], background: string) => ({
    areas: [{ row: 0, column: 0, rows: 4, columns: 1 }],
    criteria,
    values,
    format: { background },
  });
  const seen = (...rules: ReturnType<typeof rule>[]) => {
    const spreadsheet = book({ A: [["H"], ["A"], [5], [""], ["ekor"]] });
    tab(spreadsheet, "A").conditionalFormats = rules;
    return shown(spreadsheet, "A");
  };
  const W = "#ffffff";
  const R = "#ff0000";
  const G = "#00ff00";

  test.each<[string, readonly (string | number)[], readonly string[]]>([
    ["CUSTOM_FORMULA", ['=LEN("tuntas:perbaiki")>0'], [R, R, R, R, W]],
    ["CUSTOM_FORMULA", ['=$A1="h"'], [R, W, W, W, W]],
    ["CUSTOM_FORMULA", ['=AND(TRUE;$A1="A")'], [W, R, W, W, W]],
    ["CUSTOM_FORMULA", ["=A1>4"], [R, R, R, W, W]],
    ["TEXT_EQUAL_TO", ["a"], [W, R, W, W, W]],
    ["TEXT_CONTAINS", ["h"], [R, W, W, W, W]],
    ["CELL_EMPTY", [], [W, W, W, R, W]],
    ["NUMBER_GREATER_THAN", [4], [W, W, R, W, W]],
    ["NUMBER_BETWEEN", [1, 4], [W, W, W, W, W]],
  ])("follow %s %j", (criteria, values, colours) => {
    expect(seen(rule(criteria, values, R)).backgrounds.map(([colour]) => colour)).toEqual(colours);
  });

  test("show the first rule that applies", () => {
    expect(seen(rule("TEXT_EQUAL_TO", ["A"], G), rule("CELL_NOT_EMPTY", [], R)).backgrounds.map(([colour]) => colour)).toEqual([R, G, R, W, W]);
  });

  test("say of a rule that is not understood that it was not evaluated", () => {
    const { backgrounds, conditionalFormats } = seen(rule("CUSTOM_FORMULA", ["=COUNTIF(A:A;A1)>1"], R));
    expect([backgrounds[0], conditionalFormats[0]?.evaluated]).toEqual([[W], false]);
  });
});
