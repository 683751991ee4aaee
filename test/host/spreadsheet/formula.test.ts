import { evaluateFormula } from "../../../host/services/spreadsheet/formula";
import { moveFormula, shiftFormula } from "../../../host/services/spreadsheet/formula-shift";
import type { CellValue, SpreadsheetState } from "../../../host/services/spreadsheet/spreadsheet-state";
import { book, tab } from "./book-fixture";

function evaluate(formula: string, spreadsheet: SpreadsheetState = people()): CellValue | null {
  const sheet = tab(spreadsheet, "Peserta");
  return evaluateFormula(formula, { spreadsheet, sheet, rowShift: 0, columnShift: 0 })?.value ?? null;
}

function people(): SpreadsheetState {
  return book({ Peserta: [["Nama", "JP"], ["Budi", 4], ["Sari", 6], ["", 0], ["Joko", 2]], "Log Saya": [["x"]] });
}

describe("a formula that the host understands", () => {
  test.each<[string, CellValue]>([
    ["=1+2*3", 7],
    ["=(1+2)*3", 9],
    ["=2^3", 8],
    ["=-5+50%", -4.5],
    ["=10/4", 2.5],
    ["=1/0", "#DIV/0!"],
    ['="a"&"b"', "ab"],
    ['="Budi"="BUDI"', true],
    ["=B2>=4", true],
    ["=B2<>4", false],
    ['=A2="Budi"', true],
    ['=A4=""', true],
    ["=AND(TRUE;B2=4)", true],
    ["=AND(TRUE,B2=5)", false],
    ["=OR(B2=5;B3=6)", true],
    ["=NOT(B2=5)", true],
    ['=LEN("tuntas:perbaiki")>0', true],
    ["=ISBLANK(A4)", true],
    ["=COUNTA(A1:A5)", 4],
    ["=COUNTA(A:A)", 4],
    ["=COUNTA('Log Saya'!A1:B9)", 1],
    ["=SUBTOTAL(103;A2:A5)", 3],
    ["=SUBTOTAL(103,'Peserta'!A2:A5)", 3],
    ['=HYPERLINK("https://example.com";"Buka")', "Buka"],
    ["=Hilang!A1", "#REF!"],
    ["=A2+1", "#VALUE!"],
    ["=$B$2+B3", 10],
    ["=TRUE", true],
  ])("%s is %j", (formula, value) => {
    expect(evaluate(formula)).toBe(value);
  });

  test("does not read a telephone number as arithmetic but shows the error Sheets shows", () => {
    expect(evaluate("=+62 812-3456")).toBe("#ERROR!");
  });

  test.each(["=SUM(B2:B5)", "=VLOOKUP(A1;B:C;2;0)", "=SUBTOTAL(9;B2:B5)", "=TODAY()", "=A1:A3"])("%s is honestly not computed", (formula) => {
    expect(evaluate(formula)).toBeNull();
  });

  test("that leads back to itself ends in an error", () => {
    const spreadsheet = people();
    Object.assign(tab(spreadsheet, "Peserta").cells[1]?.[0] ?? {}, { formula: "=A2" });
    expect(evaluate("=A2", spreadsheet)).toBe("#REF!");
  });
});

describe("SUBTOTAL", () => {
  const hidden = (): SpreadsheetState => {
    const spreadsheet = people();
    const sheet = tab(spreadsheet, "Peserta");
    sheet.hiddenRows = [1];
    sheet.filter = { area: { row: 0, column: 0, rows: 5, columns: 2 }, hiddenRows: [2] };
    return spreadsheet;
  };

  test("103 leaves out rows hidden by hand and by a filter", () => {
    expect(evaluate("=SUBTOTAL(103;A2:A5)", hidden())).toBe(1);
  });

  test("3 leaves out only rows hidden by a filter", () => {
    expect(evaluate("=SUBTOTAL(3;A2:A5)", hidden())).toBe(2);
  });

  test("does not count other subtotals", () => {
    const spreadsheet = people();
    Object.assign(tab(spreadsheet, "Peserta").cells[1]?.[0] ?? {}, { formula: "=SUBTOTAL(3;A3:A5)", value: 2 });
    expect(evaluate("=SUBTOTAL(3;A2:A5)", spreadsheet)).toBe(2);
  });
});

describe("references follow", () => {
  const inserted = { axis: "row", kind: "insert", at: 2, count: 3 } as const;
  test.each([
    ["=A2", "=A2"],
    ["=A3", "=A6"],
    ["=$A$3:B9", "=$A$6:B12"],
    ["=SUM(A1:A9)", "=SUM(A1:A12)"],
    ['=A3&"A3"', '=A6&"A3"'],
    ["=Lain!A3", "=Lain!A3"],
    ["='Peserta'!A3", "='Peserta'!A6"],
    ["=LOG10(A3)", "=LOG10(A6)"],
  ])("three rows inserted above row 3: %s becomes %s", (before, after) => {
    expect(shiftFormula(before, "Peserta", "Peserta", inserted)).toBe(after);
  });

  test("a deleted row becomes #REF!, a range shrinks", () => {
    const deleted = { axis: "row", kind: "delete", at: 2, count: 1 } as const;
    expect(["=A3", "=A1:A5", "=A4"].map((formula) => shiftFormula(formula, "Peserta", "Peserta", deleted))).toEqual(["=#REF!", "=A1:A4", "=A3"]);
  });

  test("a moved formula keeps what has a dollar sign", () => {
    expect(moveFormula("=B2+$B2+B$2", 3)).toBe("=B5+$B5+B$2");
  });
});
