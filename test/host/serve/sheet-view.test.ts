import { readSheetView } from "../../../host/serve/page/sheet-reader";
import { viewSheet } from "../../../host/serve/sheet-view";
import type { CellState, SheetState } from "../../../host/services/spreadsheet/spreadsheet-state";
import { sheetOf } from "./desk-fixture";

function seen(sheet: SheetState): ReturnType<typeof readSheetView> {
  const spreadsheet = { id: "1", name: "Contoh", timeZone: "Asia/Jakarta", locale: "id_ID", nextGid: 9, sheets: [sheet] };
  return readSheetView(JSON.parse(JSON.stringify(viewSheet(spreadsheet, sheet, 1))) as ReturnType<typeof viewSheet>);
}

const one = (cell: CellState): ReturnType<ReturnType<typeof seen>["look"]> => seen(sheetOf(1, "Peserta", [[cell]])).look(0, 0);

describe("a cell of the desk", () => {
  test("shows a date as Sheets does and offers the same text for typing again", () => {
    expect(one({ value: 33000, numberFormat: "d/m/yyyy" })).toMatchObject({ text: "7/5/1990", content: "7/5/1990", style: { align: "right" } });
  });

  test("shows a NIK stored as a number in E notation and all its digits in the formula bar", () => {
    expect(one({ value: 3524010101900012 })).toMatchObject({ text: "3,52E+15", content: "3524010101900012" });
  });

  test("shows a decimal number with the comma of the locale", () => {
    expect(one({ value: 1.5 })).toMatchObject({ text: "1,5", content: "1,5" });
  });

  test("keeps its formula for the formula bar", () => {
    expect(one({ value: "Buka", formula: '=HYPERLINK("https://docs.google.com/document/d/abc/edit";"Buka")' })).toMatchObject({
      text: "Buka",
      content: '=HYPERLINK("https://docs.google.com/document/d/abc/edit";"Buka")',
      detail: { link: "https://docs.google.com/document/d/abc/edit" },
    });
  });

  test("shows its note, its link and its own colours", () => {
    expect(one({ value: "x", note: "Periksa", link: "#gid=2&range=B7", background: "#ff0000", fontWeight: "bold" })).toMatchObject({
      style: { background: "#ff0000", bold: true },
      detail: { note: "Periksa", link: "#gid=2&range=B7" },
    });
  });

  test("wears the colour of a conditional format over its own, also where it is blank", () => {
    const sheet = sheetOf(1, "Peserta", [[{ value: "x", background: "#ffffff" }], [null]]);
    sheet.conditionalFormats.push({ areas: [{ row: 0, column: 0, rows: 2, columns: 1 }], criteria: "CUSTOM_FORMULA", values: ['=LEN("tuntas")>0'], format: { background: "#f4c7c3" } });
    const reader = seen(sheet);
    expect([reader.look(0, 0).style.background, reader.look(1, 0).style.background]).toEqual(["#f4c7c3", "#f4c7c3"]);
  });

  test("is a tick where the sheet has a checkbox and a word where it has none", () => {
    const sheet = sheetOf(1, "Ceklis", [[true], [true]]);
    sheet.validations.push({ areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], rule: { criteria: "CHECKBOX", values: [], allowInvalid: false } });
    const reader = seen(sheet);
    expect([reader.look(0, 0).detail.tick, reader.look(1, 0).detail.tick, reader.look(1, 0).text]).toEqual([true, undefined, "TRUE"]);
  });

  test("under a merge belongs to its top left corner", () => {
    const sheet = sheetOf(1, "Peserta", [["KOP SURAT"]]);
    sheet.merges.push({ row: 0, column: 0, rows: 2, columns: 3 });
    expect(seen(sheet).mergeAt(1, 2)).toEqual({ row: 0, column: 0, rows: 2, columns: 3 });
  });
});

test("a sheet of 10,000 rows and 40 columns crosses in less than 10 MB", () => {
  const marks = Array.from({ length: 10_000 }, () => Array.from({ length: 40 }, (): CellState => ({ value: "H", horizontal: "center" })));
  const sheet = sheetOf(1, "Kehadiran", marks);
  const spreadsheet = { id: "1", name: "Contoh", timeZone: "Asia/Jakarta", locale: "id_ID", nextGid: 9, sheets: [sheet] };
  expect(JSON.stringify(viewSheet(spreadsheet, sheet, 1)).length).toBeLessThan(10_000_000);
});
