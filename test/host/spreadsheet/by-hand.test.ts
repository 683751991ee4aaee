import fc from "fast-check";
import { deleteRows, editCell, hideRows, insertRows, renameSheet, setFilterHidden, sortRows } from "../../../host/services/spreadsheet/by-hand";
import type { ConditionalFormatState, SpreadsheetState } from "../../../host/services/spreadsheet/spreadsheet-state";
import { setValidation } from "../../../host/services/spreadsheet/validation";
import { book, NOW, shown, tab } from "./book-fixture";

const HEADER = ["Nama", "NIK", "JP"];

function people(): SpreadsheetState {
  return book({ Peserta: [HEADER, ["Sari", "3200010101900001", 6], ["Budi", "3200010101900002", 4], ["Joko", "3200010101900003", 2]] });
}

const column = (spreadsheet: SpreadsheetState, index: number): unknown[] => shown(spreadsheet, "Peserta").values.map((row) => row[index]);

const red = (row: number, rows = 1): ConditionalFormatState => ({
  areas: [{ row, column: 0, rows, columns: 1 }],
  criteria: "CUSTOM_FORMULA",
  values: ['=LEN("tanda")>0'],
  format: { background: "#ff0000" },
});

describe("typing into a cell", () => {
  test("is read by the locale and shown in the shape it was typed", () => {
    const spreadsheet = people();
    editCell(spreadsheet, "Peserta!D2", "8/10", NOW);
    expect([shown(spreadsheet, "Peserta").values[1]?.[3], shown(spreadsheet, "Peserta").displayValues[1]?.[3]]).toEqual(["2026-10-08", "8/10"]);
  });

  test("turns an identity number into a number that has lost its last digit", () => {
    const spreadsheet = people();
    editCell(spreadsheet, "Peserta!B2", "3200010101900001", NOW);
    expect(shown(spreadsheet, "Peserta").displayValues[1]?.[1]).toBe("3,20E+15");
    expect(tab(spreadsheet, "Peserta").cells[1]?.[1]?.value).toBe(3200010101900000);
  });

  test("keeps the identity number where the cell is formatted as text", () => {
    const spreadsheet = people();
    Object.assign(tab(spreadsheet, "Peserta").cells[1]?.[1] ?? {}, { numberFormat: "@" });
    editCell(spreadsheet, "Peserta!B2", "3200010101900009", NOW);
    expect(shown(spreadsheet, "Peserta").values[1]?.[1]).toBe("3200010101900009");
  });

  test("takes the last mark of the address as the end of the sheet's name", () => {
    const spreadsheet = book({ "Awas!": [["a"]] });
    editCell(spreadsheet, "Awas!!A1", "b", NOW);
    expect(shown(spreadsheet, "Awas!").values).toEqual([["b"]]);
  });

  test("inside a merge means its first cell", () => {
    const spreadsheet = people();
    tab(spreadsheet, "Peserta").merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
    editCell(spreadsheet, "Peserta!C1", "Judul", NOW);
    expect(shown(spreadsheet, "Peserta").values[0]).toEqual(["Judul", "NIK", "JP"]);
  });

  test("nothing empties the cell and leaves its format", () => {
    const spreadsheet = people();
    Object.assign(tab(spreadsheet, "Peserta").cells[1]?.[0] ?? {}, { background: "#00ff00" });
    editCell(spreadsheet, "Peserta!A2", "", NOW);
    expect([shown(spreadsheet, "Peserta").values[1]?.[0], shown(spreadsheet, "Peserta").backgrounds[1]?.[0]]).toEqual(["", "#00ff00"]);
  });

  test("against a strict rule is refused and changes nothing", () => {
    const spreadsheet = people();
    setValidation(tab(spreadsheet, "Peserta"), [{ row: 1, column: 2, rows: 3, columns: 1 }], { criteria: "VALUE_IN_LIST", values: ["4", "6"], allowInvalid: false });
    expect(() => editCell(spreadsheet, "Peserta!C2", "5", NOW)).toThrow("The data you entered in cell C2 violates the data validation rules set on this cell.");
    expect(column(spreadsheet, 2)).toEqual(["JP", 6, 4, 2]);
  });

  test.each([
    ["D2", 'names no sheet'],
    ["Tiada!D2", 'There is no sheet "Tiada". The sheets are: Peserta.'],
    ["Peserta!D2000", 'is not a cell of "Peserta", which has 1000 rows'],
    ["Peserta!D2:E3", 'is not a cell of "Peserta"'],
  ])("at %s is refused with a sentence", (address, sentence) => {
    expect(() => editCell(people(), address, "x", NOW)).toThrow(sentence);
  });
});

describe("rows inserted by hand", () => {
  test("push down values, marks, notes, merges, rules, filters and hidden rows", () => {
    const spreadsheet = people();
    const sheet = tab(spreadsheet, "Peserta");
    sheet.conditionalFormats = [red(2)];
    sheet.merges = [{ row: 3, column: 0, rows: 1, columns: 2 }];
    sheet.hiddenRows = [3];
    setFilterHidden(spreadsheet, "Peserta", [3]);
    setValidation(sheet, [{ row: 1, column: 2, rows: 3, columns: 1 }], { criteria: "CHECKBOX", values: [], allowInvalid: true });
    Object.assign(sheet.cells[2]?.[0] ?? {}, { note: "periksa" });
    insertRows(spreadsheet, "Peserta", 3, 2);
    expect(shown(spreadsheet, "Peserta")).toMatchObject({
      values: [HEADER, ["Sari", "3200010101900001", 6], ["", "", ""], ["", "", ""], ["Budi", "3200010101900002", 4], ["Joko", "3200010101900003", 2]],
      notes: [["", "", ""], ["", "", ""], ["", "", ""], ["", "", ""], ["periksa", "", ""], ["", "", ""]],
      conditionalFormats: [{ ranges: ["A5"] }],
      merges: ["A6:B6"],
      hiddenRows: { byUser: [6], byFilter: [5] },
      filter: "A1:C6",
      validations: [{ ranges: ["C2:C6"] }],
    });
  });

  test("inside a marked range make it longer", () => {
    const spreadsheet = people();
    tab(spreadsheet, "Peserta").conditionalFormats = [red(1, 3)];
    insertRows(spreadsheet, "Peserta", 3);
    expect(shown(spreadsheet, "Peserta").conditionalFormats[0]?.ranges).toEqual(["A2:A5"]);
  });

  test("look like the row they were inserted at: text stays text", () => {
    const spreadsheet = people();
    Object.assign(tab(spreadsheet, "Peserta").cells[2]?.[1] ?? {}, { numberFormat: "@" });
    insertRows(spreadsheet, "Peserta", 3);
    editCell(spreadsheet, "Peserta!B3", "007", NOW);
    expect(shown(spreadsheet, "Peserta").values[2]?.[1]).toBe("007");
  });

  test("and deleted again leave everything as it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }), (row, count) => {
        const spreadsheet = people();
        Object.assign(tab(spreadsheet, "Peserta"), { conditionalFormats: [red(1, 3), red(2)], frozenRows: 1, merges: [{ row: 2, column: 0, rows: 2, columns: 1 }] });
        setFilterHidden(spreadsheet, "Peserta", [2]);
        const before = shown(spreadsheet, "Peserta");
        insertRows(spreadsheet, "Peserta", row, count);
        deleteRows(spreadsheet, "Peserta", row, count);
        expect({ ...shown(spreadsheet, "Peserta"), frozenRows: 1 }).toEqual(before);
      }),
    );
  });
});

describe("rows deleted by hand", () => {
  test("take their marks with them", () => {
    const spreadsheet = people();
    tab(spreadsheet, "Peserta").conditionalFormats = [red(2), red(3)];
    deleteRows(spreadsheet, "Peserta", 3);
    expect(shown(spreadsheet, "Peserta").conditionalFormats.map(({ ranges }) => ranges)).toEqual([["A3"]]);
  });

  test("beyond the sheet are refused", () => {
    expect(() => deleteRows(people(), "Peserta", 999, 5)).toThrow('"Peserta" has 1000 rows');
  });
});

describe("sorting by hand", () => {
  test("moves whole rows with colours, notes and text formats, and leaves the marks where they were", () => {
    const spreadsheet = people();
    const sheet = tab(spreadsheet, "Peserta");
    sheet.conditionalFormats = [red(1)];
    Object.assign(sheet.cells[1]?.[0] ?? {}, { note: "Sari saja", background: "#00ff00" });
    sortRows(spreadsheet, "Peserta", "A");
    expect(shown(spreadsheet, "Peserta")).toMatchObject({
      values: [HEADER, ["Budi", "3200010101900002", 4], ["Joko", "3200010101900003", 2], ["Sari", "3200010101900001", 6]],
      backgrounds: [["#ffffff", "#ffffff", "#ffffff"], ["#ff0000", "#ffffff", "#ffffff"], ["#ffffff", "#ffffff", "#ffffff"], ["#00ff00", "#ffffff", "#ffffff"]],
      notes: [["", "", ""], ["", "", ""], ["", "", ""], ["Sari saja", "", ""]],
    });
  });

  test("starts below the frozen rows", () => {
    const spreadsheet = people();
    tab(spreadsheet, "Peserta").frozenRows = 2;
    sortRows(spreadsheet, "Peserta", "A");
    expect(column(spreadsheet, 0)).toEqual(["Nama", "Sari", "Budi", "Joko"]);
  });

  test("puts numbers before texts before ticks, and blanks last in either direction", () => {
    const spreadsheet = book({ Peserta: [["x"], ["b"], [true], [""], [2], ["A"], [10]] });
    editCell(spreadsheet, "Peserta!B8", "ekor", NOW);
    sortRows(spreadsheet, "Peserta", 1);
    const ascending = column(spreadsheet, 0);
    sortRows(spreadsheet, "Peserta", "a", true);
    expect([ascending, column(spreadsheet, 0)]).toEqual([
      ["x", 2, 10, "A", "b", true, "", ""],
      ["x", true, "b", "A", 10, 2, "", ""],
    ]);
  });

  test("takes along what a filter hides and the rule of a single cell", () => {
    const spreadsheet = people();
    setFilterHidden(spreadsheet, "Peserta", [2]);
    setValidation(tab(spreadsheet, "Peserta"), [{ row: 1, column: 2, rows: 1, columns: 1 }], { criteria: "CHECKBOX", values: [], allowInvalid: true });
    sortRows(spreadsheet, "Peserta", "A");
    expect(shown(spreadsheet, "Peserta")).toMatchObject({ hiddenRows: { byFilter: [4] }, validations: [{ ranges: ["C4"] }] });
  });

  test("is refused where cells are merged over several rows", () => {
    const spreadsheet = people();
    tab(spreadsheet, "Peserta").merges = [{ row: 1, column: 0, rows: 2, columns: 1 }];
    expect(() => sortRows(spreadsheet, "Peserta", "A")).toThrow("vertical merges");
  });

  test("never loses a row", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.string(), fc.boolean()), { maxLength: 30 }), fc.boolean(), (values, descending) => {
        const spreadsheet = book({ Peserta: [["kepala", "no"], ...values.map((value, index) => [value, index + 1])] });
        sortRows(spreadsheet, "Peserta", "A", descending);
        const numbers = column(spreadsheet, 1).slice(1);
        expect([...numbers].sort((a, b) => Number(a) - Number(b))).toEqual(values.map((_, index) => index + 1));
      }),
    );
  });
});

describe("a renamed sheet", () => {
  test("is followed by the formulas that name it", () => {
    const spreadsheet = book({ Peserta: [["a"], ["b"]], Hitung: [] });
    editCell(spreadsheet, "Hitung!A1", "=COUNTA(Peserta!A1:A9)", NOW);
    renameSheet(spreadsheet, "Peserta", "Daftar 'baru'");
    expect(shown(spreadsheet, "Hitung")).toMatchObject({ formulas: [["=COUNTA('Daftar ''baru'''!A1:A9)"]], values: [[2]] });
  });

  test("may not take the name of another", () => {
    expect(() => renameSheet(book({ A: [], B: [] }), "A", "B")).toThrow('There is already a sheet "B".');
  });
});

test("rows hidden by hand are told apart from those of a filter", () => {
  const spreadsheet = people();
  hideRows(spreadsheet, "Peserta", 2, 2);
  setFilterHidden(spreadsheet, "Peserta", [4]);
  expect(shown(spreadsheet, "Peserta").hiddenRows).toEqual({ byUser: [2, 3], byFilter: [4] });
});
