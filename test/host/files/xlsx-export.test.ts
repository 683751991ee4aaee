import ExcelJS from "@protobi/exceljs";
import { exportBytes } from "../../../host/files/xlsx-export";
import { editCell, insertRows } from "../../../host/services/spreadsheet/by-hand";
import { ensureCell } from "../../../host/services/spreadsheet/grid";
import { setValidation } from "../../../host/services/spreadsheet/validation";
import { book, NOW, tab } from "../spreadsheet/book-fixture";
import { opened, partOf, thereAndBack, withPart, workbookBytes } from "./xlsx-fixture";

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const alone = new ArrayBuffer(bytes.length);
  new Uint8Array(alone).set(bytes);
  await workbook.xlsx.load(alone);
  return workbook;
}

describe("a workbook there and back", () => {
  test("is the same state, with values, looks, notes, links, merges, hidden rows, filters and rules", async () => {
    const spreadsheet = book({ Peserta: [["Nama", "NIK"], ["Sari", "00123"], ["=1+1", 9601234567890124], ["Joko", true], [" spasi ", 0.5]], Lain: [["x"]] });
    const sheet = tab(spreadsheet, "Peserta");
    for (const [cell, typed] of [["C2", "2/2/2026"], ["D2", "08:00"], ["E2", "12,5%"], ["F2", "=COUNTA(A1:A5)"], ["G2", "=VLOOKUP(A1;B:C;2)"]]) editCell(spreadsheet, `Peserta!${cell}`, typed ?? "", NOW);
    Object.assign(ensureCell(sheet, 1, 0), { note: "periksa", background: "#f8cdc8", fontWeight: "bold", link: "https://example.com", wrap: "WRAP" });
    Object.assign(ensureCell(sheet, 9, 3), { numberFormat: "@" });
    Object.assign(sheet, { merges: [{ row: 6, column: 0, rows: 2, columns: 2 }], frozenRows: 1, hiddenRows: [8], hiddenColumns: [4], tabColor: "#00ff00", columnWidths: { 0: 215 } });
    sheet.filter = { area: { row: 0, column: 0, rows: 5, columns: 2 }, hiddenRows: [2] };
    const once = await thereAndBack(spreadsheet);
    expect(await thereAndBack(once)).toEqual({ ...once, id: expect.any(String) });
    expect(once.sheets[0]?.cells[0]).toEqual(sheet.cells[0]);
    expect(once.sheets[0]?.cells[1]?.slice(0, 6)).toEqual(sheet.cells[1]?.slice(0, 6));
    expect(once.sheets[0]).toMatchObject({ merges: sheet.merges, frozenRows: 1, hiddenRows: [8], hiddenColumns: [4], filter: sheet.filter, tabColor: "#00ff00" });
    expect(once.sheets[0]?.cells[9]?.[3]).toEqual({ value: "", numberFormat: "@" });
  });

  test("keeps what other programs understand and we do not, word for word", async () => {
    const bytes = withPart(
      await workbookBytes((worksheet) => {
        worksheet.addRows([["Nama"], ["a"], ["a"]]);
        worksheet.addConditionalFormatting({
          ref: "A2:A9",
          rules: [
            { type: "expression", priority: 1, formulae: ['$A2="x"'], style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FF00FF00" } } } },
            { type: "colorScale", priority: 2, cfvo: [{ type: "min" }, { type: "max" }], color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }] },
          ],
        });
      }),
      "xl/worksheets/sheet1.xml",
      (xml) => xml.replace("</conditionalFormatting>", '<cfRule type="duplicateValues" dxfId="0" priority="3"/></conditionalFormatting>'),
    );
    const state = await opened(bytes);
    expect(state.sheets[0]?.conditionalFormats.map(({ criteria }) => criteria)).toEqual(["CUSTOM_FORMULA", "OPAQUE", "OPAQUE"]);
    expect((await thereAndBack(state)).sheets[0]?.conditionalFormats).toEqual(state.sheets[0]?.conditionalFormats);
    expect(partOf(await exportBytes(state), "xl/worksheets/sheet1.xml")).toContain('<cfRule type="duplicateValues" priority="3" dxfId="1"></cfRule>');
  });

  test("moves imported rules with inserted rows, their formulas included", async () => {
    const state = await opened(
      await workbookBytes((worksheet) => {
        worksheet.addRows([["Nama"], ["a"]]);
        worksheet.addConditionalFormatting({ ref: "A2:A9", rules: [{ type: "expression", priority: 1, formulae: ['$A2="x"'], style: { font: { bold: true } } }] });
      }),
    );
    insertRows(state, "Peserta", 1, 3);
    expect((await thereAndBack(state)).sheets[0]?.conditionalFormats).toMatchObject([{ areas: [{ row: 4, column: 0, rows: 8, columns: 1 }], values: ['=$A5="x"'], format: { bold: true } }]);
  });

  test("writes our marks as rules every program understands", async () => {
    const spreadsheet = book({ Peserta: [["Nama"], ["a"]] });
    const areas = [{ row: 1, column: 0, rows: 1, columns: 1 }, { row: 4, column: 0, rows: 2, columns: 1 }];
    tab(spreadsheet, "Peserta").conditionalFormats = [
      { areas, criteria: "CUSTOM_FORMULA", values: ['=AND(TRUE;LEN("tuntas:perbaiki")>0)'], format: { background: "#f8cdc8", bold: true } },
      { areas, criteria: "TEXT_STARTS_WITH", values: ['a"b'], format: { fontColor: "#112233" } },
    ];
    const xml = partOf(await exportBytes(spreadsheet), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<conditionalFormatting sqref="A2 A5:A6"><cfRule type="expression" priority="1" dxfId="0"><formula>AND(TRUE,LEN(&quot;tuntas:perbaiki&quot;)&gt;0)</formula></cfRule></conditionalFormatting>');
    expect((await thereAndBack(spreadsheet)).sheets[0]?.conditionalFormats).toMatchObject([
      { areas, format: { background: "#f8cdc8", bold: true } },
      { values: ['=LEFT(A2,LEN("a""b"))="a""b"'], format: { fontColor: "#112233" } },
    ]);
  });

  test("writes validations made here", async () => {
    const spreadsheet = book({ Peserta: [["x"]] });
    const area = (column: number) => ({ row: 1, column, rows: 9, columns: 1 });
    const sheet = tab(spreadsheet, "Peserta");
    setValidation(sheet, [area(0)], { criteria: "VALUE_IN_LIST", values: ["L", "P"], allowInvalid: false });
    setValidation(sheet, [area(1)], { criteria: "NUMBER_BETWEEN", values: [0, 100], allowInvalid: true });
    setValidation(sheet, [area(2)], { criteria: "CHECKBOX", values: [], allowInvalid: false });
    expect((await thereAndBack(spreadsheet)).sheets[0]?.validations.map(({ areas, rule }) => [areas, rule.criteria, rule.values, rule.allowInvalid])).toEqual([
      [[area(0)], "VALUE_IN_LIST", ["L", "P"], false],
      [[area(1)], "NUMBER_BETWEEN", [0, 100], true],
      [[area(2)], "VALUE_IN_LIST", ["TRUE", "FALSE"], false],
    ]);
  });
});

describe("an exported workbook", () => {
  test("has names that .xlsx allows, and formulas that follow them", async () => {
    const long = "Daftar hadir pelatihan barbershop gelombang 2";
    const spreadsheet = book({ [long]: [["a"]], "Hadir 1/2": [["b"]], Hitung: [] });
    editCell(spreadsheet, "Hitung!A1", `=COUNTA('${long}'!A1:A9)`, NOW);
    const workbook = await read(await exportBytes(spreadsheet));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Daftar hadir pelatihan barbersho", "Hadir 1_2", "Hitung"].map((name) => name.slice(0, 31)));
    expect(workbook.worksheets[2]?.getCell("A1").formula).toBe("COUNTA('Daftar hadir pelatihan barbersh'!A1:A9)");
    expect(spreadsheet.sheets[0]?.name).toBe(long);
  });

  test("has text as text, dates as dates and links as links", async () => {
    const spreadsheet = book({ Peserta: [["00123", "=1+1"]] });
    editCell(spreadsheet, "Peserta!C1", "2/2/2026", NOW);
    Object.assign(ensureCell(tab(spreadsheet, "Peserta"), 0, 3), { value: "Buka", link: "https://example.com" });
    const sheet = (await read(await exportBytes(spreadsheet))).worksheets[0];
    expect(["A1", "B1", "C1", "D1"].map((cell) => sheet?.getCell(cell).value)).toEqual(["00123", "=1+1", new Date("2026-02-02T00:00:00.000Z"), { text: "Buka", hyperlink: "https://example.com" }]);
  });

  test("names its filter, so that other programs find it", async () => {
    const spreadsheet = book({ "Data'x": [["Nama"], ["a"]] });
    Object.assign(tab(spreadsheet, "Data'x"), { filter: { area: { row: 0, column: 0, rows: 2, columns: 1 }, hiddenRows: [] } });
    expect(partOf(await exportBytes(spreadsheet), "xl/workbook.xml")).toContain(`<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Data''x'!$A$1:$A$2</definedName>`);
    expect((await thereAndBack(spreadsheet)).namedRanges).toEqual([]);
  });

  test("is the same bytes for the same state", async () => {
    const spreadsheet = book({ Peserta: [["a"]] });
    expect(Buffer.from(await exportBytes(spreadsheet)).equals(Buffer.from(await exportBytes(spreadsheet)))).toBe(true);
  });
});
