import { strFromU8, unzipSync } from "fflate";
import { joinDocuments } from "../../src/docx/join-documents";
import { openTemplate } from "../../src/docx/template";
import type { Fields } from "../../src/docx/template-fields";
import { docxOf, paragraphOf } from "./build-docx";

const cell = (content: string, width: number, span = 1): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (grid: readonly number[], ...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;

function filled(body: string, fields: Fields): string {
  const joined = joinDocuments(openTemplate(docxOf(`${body}<w:p/>`)), [{ fields, qr: null }]) ?? "";
  return strFromU8(unzipSync(Uint8Array.from(Buffer.from(joined, "base64")))["word/document.xml"] ?? new Uint8Array());
}

const rowsOf = (xml: string): readonly (readonly string[])[] =>
  [...xml.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([whole]) => [...whole.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([one]) => [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join("")));

const GRID = table(
  [1000, 900, 500],
  row(cell(paragraphOf("Daftar"), 1000), cell(paragraphOf("{{#KOLOM_SESI}}{{SESI}}{{/KOLOM_SESI}}"), 900), cell(paragraphOf("H"), 500)),
  row(cell(paragraphOf("{{#ORANG}}{{NAMA}}"), 1000), cell(paragraphOf("{{#KOLOM_", "SESI}}{{TAN", "DA}}{{/KOLOM_SESI}}"), 900), cell(paragraphOf("{{H}}{{/ORANG}}"), 500)),
  row(cell(paragraphOf("Jumlah"), 1900, 2), cell(paragraphOf("{{H}}"), 500)),
);
const fields: Fields = {
  H: "3",
  KOLOM_SESI: [{ SESI: "S1" }, { SESI: "S2" }, { SESI: "S3" }],
  ORANG: [
    { NAMA: "Ani", H: "2", KOLOM_SESI: [{ TANDA: "H" }, { TANDA: "A" }, { TANDA: "H" }] },
    { NAMA: "Budi", H: "1", KOLOM_SESI: [{ TANDA: "" }, { TANDA: "H" }, { TANDA: "S" }] },
  ],
};

test("a table has a row for each person and a column for each session, whatever an editor did to the tags", () => {
  expect(rowsOf(filled(GRID, fields))).toEqual([
    ["Daftar", "S1", "S2", "S3", "H"],
    ["Ani", "H", "A", "H", "2"],
    ["Budi", "", "H", "S", "1"],
    ["Jumlah", "3"],
  ]);
});

test("the columns share the width of the one they come from, and cells across them grow", () => {
  const xml = filled(GRID, fields);
  expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => width)).toEqual(["1000", "300", "300", "300", "500"]);
  expect([...xml.matchAll(/<w:gridSpan w:val="(\d+)"\/>/g)].map(([, span]) => span)).toEqual(["4"]);
});

test("a list of rows may begin and end in the repeated cell itself", () => {
  const body = table([900], row(cell(paragraphOf("{{#ORANG}}{{#KOLOM_SESI}}{{NAMA}} {{TANDA}}{{/KOLOM_SESI}}{{/ORANG}}"), 900)));
  expect(rowsOf(filled(body, { ORANG: [{ NAMA: "Ani", KOLOM_SESI: [{ TANDA: "H" }, { TANDA: "A" }] }] }))).toEqual([["Ani H", "Ani A"]]);
});

test("columns of two lengths under one name are a bug, never a crooked table", () => {
  const crooked = { ...fields, KOLOM_SESI: [{ SESI: "S1" }] };
  expect(() => filled(GRID, crooked)).toThrow("KOLOM_SESI");
  expect(() => filled(GRID, { KOLOM_SESI: [] })).toThrow("no columns");
});
