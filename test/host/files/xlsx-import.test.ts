import type ExcelJS from "@protobi/exceljs";
import { zipSync } from "fflate";
import type { CellState } from "../../../host/services/spreadsheet/spreadsheet-state";
import { firstSheet, opened, withPart, workbookBytes } from "./xlsx-fixture";

async function cell(fill: (cell: ExcelJS.Cell, sheet: ExcelJS.Worksheet) => void): Promise<CellState | null | undefined> {
  const sheet = await firstSheet(await workbookBytes((worksheet) => fill(worksheet.getCell("A1"), worksheet)));
  return sheet.cells[0]?.[0];
}

describe("a cell of an opened workbook", () => {
  test.each<[string, ExcelJS.CellValue, string | undefined, Partial<CellState>]>([
    ["text of digits stays text", "00123", undefined, { value: "00123" }],
    ["text that looks like a formula stays text", "=1+1", undefined, { value: "=1+1" }],
    ["text keeps its spaces", " Budi  Contoh ", undefined, { value: " Budi  Contoh " }],
    ["an identity number stored as number is the double it is", 9601234567890123, undefined, { value: 9601234567890124 }],
    ["a number keeps its format", 0.125, "0.00%", { value: 0.125, numberFormat: "0.00%" }],
    ["a date is a serial number with a format", new Date(Date.UTC(2026, 1, 2)), "dd/mm/yyyy", { value: 46055, numberFormat: "dd/mm/yyyy" }],
    ["a date in the computer's own format takes the spreadsheet's", new Date(Date.UTC(2026, 1, 2)), "mm-dd-yy", { value: 46055, numberFormat: "dd/MM/yyyy" }],
    ["a time alone keeps all its digits", 8 / 24, "hh:mm", { value: 8 / 24, numberFormat: "hh:mm" }],
    ["a tick is a tick", true, undefined, { value: true }],
    ["an error is its text", { error: "#REF!" }, undefined, { value: "#REF!" }],
    ["a formula keeps its last result", { formula: "SUM(B1:B9)", result: 5 }, undefined, { formula: "=SUM(B1:B9)", value: 5 }],
    ["a formula's error is its result", { formula: "1/0", result: { error: "#DIV/0!" } }, undefined, { formula: "=1/0", value: "#DIV/0!" }],
    ["a formula without a result is known to have none", { formula: "NOW()" }, undefined, { formula: "=NOW()", value: "", uncomputed: true }],
    ["a formula whose result is empty text has a result", { formula: 'IF(B1="","",B1)', result: "" }, undefined, { formula: '=IF(B1="","",B1)', value: "" }],
    ["a link keeps its address", { text: "Buka", hyperlink: "https://example.com/?a=1&b=2" }, undefined, { value: "Buka", link: "https://example.com/?a=1&b=2" }],
    ["formatted text is its letters", { richText: [{ text: "Budi " }, { text: "Contoh", font: { bold: true } }] }, undefined, { value: "Budi Contoh" }],
    ["line breaks stay", "a\nb", undefined, { value: "a\nb" }],
    ["an escaped carriage return becomes a line break", "a_x000D_b", undefined, { value: "a\nb" }],
  ])("%s", async (_, value, numFmt, expected) => {
    const read = await cell((target) => {
      target.value = value;
      if (numFmt !== undefined) target.numFmt = numFmt;
    });
    expect(read).toEqual(expected);
  });

  test("carries its look, its note and its borders", async () => {
    const read = await cell((target) => {
      target.value = "x";
      target.note = "periksa";
      target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFEE00" } };
      target.font = { bold: true, italic: true, strike: true, size: 14, name: "Times New Roman", color: { argb: "FF112233" } };
      target.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
      target.border = { top: { style: "double" } };
    });
    expect(read).toEqual({
      value: "x", note: "periksa", background: "#ffee00", fontWeight: "bold", fontStyle: "italic", strikethrough: true, fontSize: 14,
      fontFamily: "Times New Roman", fontColor: "#112233", horizontal: "center", vertical: "middle", wrap: "WRAP", border: { top: { style: "double" } },
    });
  });

  test("takes a colour of the theme, darkened", async () => {
    const read = await cell((target) => {
      target.value = "x";
      target.fill = { type: "pattern", pattern: "solid", fgColor: { theme: 1, tint: 0.5 } as Partial<ExcelJS.Color> };
    });
    expect(read?.background).toBe("#808080");
  });
});

describe("a sheet of an opened workbook", () => {
  test("keeps merges, frozen rows, sizes, hidden rows and columns, and its colour", async () => {
    const sheet = await firstSheet(
      await workbookBytes((worksheet) => {
        worksheet.views = [{ state: "frozen", ySplit: 2, xSplit: 1 }];
        worksheet.properties.tabColor = { argb: "FFFF0000" };
        worksheet.getCell("A1").value = "Judul";
        worksheet.mergeCells("A1:C1");
        worksheet.getCell("A3").value = "x";
        worksheet.getRow(3).hidden = true;
        worksheet.getColumn(2).hidden = true;
        worksheet.getColumn(1).width = 30;
      }),
    );
    expect(sheet).toMatchObject({
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }], frozenRows: 2, frozenColumns: 1, hiddenRows: [2], hiddenColumns: [1], columnWidths: { 0: 215 }, tabColor: "#ff0000",
    });
    expect(sheet.cells[0]?.[1] ?? null).toBeNull();
  });

  test("has its hidden rows inside a filter hidden by the filter", async () => {
    const sheet = await firstSheet(
      await workbookBytes((worksheet) => {
        worksheet.addRows([["Nama"], ["a"], ["b"], [], ["ekor"]]);
        worksheet.autoFilter = "A1:A3";
        worksheet.getRow(2).hidden = true;
        worksheet.getRow(5).hidden = true;
      }),
    );
    expect([sheet.filter, sheet.hiddenRows]).toEqual([{ area: { row: 0, column: 0, rows: 3, columns: 1 }, hiddenRows: [1] }, [4]]);
  });

  test("formatted as text by the column stays text in its empty cells", async () => {
    const sheet = await firstSheet(
      await workbookBytes((worksheet) => {
        worksheet.getCell("B1").value = "NIK";
        worksheet.getColumn(2).numFmt = "@";
      }),
    );
    expect(sheet.cells[700]?.[1]).toEqual({ value: "", numberFormat: "@" });
  });

  test("keeps a rule on a whole column as one entry", async () => {
    const bytes = withPart(await workbookBytes((worksheet) => void (worksheet.getCell("A1").value = "Status")), "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(
        "<pageMargins",
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" prompt="pilih" sqref="B2:B1048576 D2"><formula1>"Aktif,Mundur &amp; pindah"</formula1></dataValidation></dataValidations><pageMargins',
      ),
    );
    expect((await firstSheet(bytes)).validations).toMatchObject([
      {
        areas: [{ row: 1, column: 1, rows: 999, columns: 1 }, { row: 1, column: 3, rows: 1, columns: 1 }],
        rule: { criteria: "VALUE_IN_LIST", values: ["Aktif", "Mundur & pindah"], allowInvalid: false, help: "pilih" },
      },
    ]);
  });

  test("that is protected can be edited by the owner of the file and in its unlocked cells", async () => {
    const sheet = await firstSheet(
      await workbookBytes(async (worksheet) => {
        for (const address of ["A1", "A2"]) {
          worksheet.getCell(address).value = "x";
          worksheet.getCell(address).protection = { locked: false };
        }
        worksheet.getCell("B1").value = "y";
        await worksheet.protect("rahasia", {});
      }),
    );
    expect(sheet.protections).toEqual([{ id: "0-1", area: null, description: "", warningOnly: false, open: false, editors: [], unprotected: [{ row: 0, column: 0, rows: 2, columns: 1 }] }]);
  });

  test("that is hidden stays hidden, and named ranges are found", async () => {
    const state = await opened(
      await workbookBytes((worksheet, workbook) => {
        worksheet.getCell("A1").value = "x";
        workbook.addWorksheet("Tersembunyi", { state: "hidden" }).getCell("A1").value = "y";
        workbook.definedNames.add("'Peserta'!$A$1:$B$3", "kepala");
      }),
    );
    expect([state.sheets.map(({ name, hidden }) => [name, hidden]), state.namedRanges]).toEqual([
      [["Peserta", false], ["Tersembunyi", true]],
      [{ name: "kepala", gid: 0, area: { row: 0, column: 0, rows: 3, columns: 2 } }],
    ]);
  });
});

/** The archive with another unpacked size in its directory. */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(size, bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  return bytes;
}

describe("a file that cannot be opened is refused with what to do", () => {
  const sentence = (bytes: Uint8Array): Promise<string> => opened(bytes).then(() => "opened", (error: Error) => error.message);
  const NOT_XLSX = '"buku.xlsx" is not an .xlsx workbook. Open it in Excel, LibreOffice or Google Sheets and save it as .xlsx.';
  const DAMAGED = '"buku.xlsx" is damaged and cannot be read. Open it in Excel or LibreOffice, let it be repaired, and save it again as .xlsx.';

  test.each([
    ["a text file", Buffer.from("Nama;NIK\nBudi;1"), NOT_XLSX],
    ["an empty file", Buffer.alloc(0), NOT_XLSX],
    ["an old or encrypted workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '"buku.xlsx" is an old .xls or protected by a password. Open it in Excel, remove the password and save it as .xlsx.'],
    ["another Office document", zipSync({ "word/document.xml": Buffer.from("<w/>") }), '"buku.xlsx" is no workbook, though it is packed like one. Choose the .xlsx file with the class.'],
    ["a binary workbook", zipSync({ "xl/workbook.bin": Buffer.from("x") }), '"buku.xlsx" is an .xlsb workbook. Open it in Excel and save it as .xlsx.'],
    ["half a workbook", zipSync({ "xl/workbook.xml": Buffer.from("<workbook><sheets>") }), DAMAGED],
    ["a part that is no XML", zipSync({ "xl/workbook.xml": Buffer.from("\u0001\u0002 rubbish") }), DAMAGED],
    ["a zip bomb", declaring(zipSync({ "xl/workbook.xml": Buffer.from("<workbook></workbook>") }), 500 * 1024 * 1024), '"buku.xlsx" unpacks into far more than a workbook of a class holds. Copy the needed sheets into a new workbook and save that.'],
  ])("%s", async (_, bytes, message) => {
    expect(await sentence(bytes)).toBe(message);
  });

  test("a workbook cut off in the middle", async () => {
    const bytes = await workbookBytes((worksheet) => void worksheet.addRows(Array.from({ length: 200 }, (_, row) => [row, `Nama ${row}`])));
    expect(await sentence(bytes.subarray(0, bytes.length / 2))).toBe(DAMAGED);
  });
});
