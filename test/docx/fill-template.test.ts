import { unzipSync, strFromU8 } from "fflate";
import { docxText } from "../../host/files/docx-text";
import type { Fields } from "../../src/docx/template-fields";
import { fillTemplate } from "../../src/docx/fill-template";
import { openTemplate } from "../../src/docx/template";
import { cellsOf, docxOf, paragraphOf } from "./build-docx";

const QR = { text: "AAAA-BBBB", code: "AAAA-BBBB" };

const bytesOf = (docx: string): Uint8Array => Uint8Array.from(Buffer.from(docx, "base64"));

function filled(docx: string, fields: Fields): Uint8Array {
  return bytesOf(fillTemplate(openTemplate(docx), fields, QR));
}

const xmlOf = (bytes: Uint8Array, path = "word/document.xml"): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const lines = (bytes: Uint8Array): readonly string[] => docxText(bytes).split("\n").map((line) => line.trim()).filter((line) => line !== "");

describe("tags", () => {
  test("are found whatever staff cannot see: formats inside, spaces, letter case, tables, header and footer", () => {
    const docx = docxOf(paragraphOf("{{NA", "MA", "}}") + paragraphOf("{{ nama }} dan {{Nama}}") + cellsOf(paragraphOf("{{Program}}")), {
      header: paragraphOf("{{NOMOR}}"),
      footer: paragraphOf("{{\u00a0tanggal}}"),
    });
    const bytes = filled(docx, { NAMA: "Budi Contoh", PROGRAM: "Laundry", NOMOR: "001", TANGGAL: "2 Maret 2026" });
    const all = ["word/document.xml", "word/header1.xml", "word/footer1.xml"].map((path) => xmlOf(bytes, path)).join("");
    expect(all).not.toMatch(/\{\{|\}\}|[\ufdd0-\ufdd4]/);
    expect(all.match(/Budi Contoh/g)).toHaveLength(3);
    expect(all).toContain("2 Maret 2026");
  });

  test("without a value are a bug, never an empty text", () => {
    expect(() => filled(docxOf(paragraphOf("{{NAMA}}")), {})).toThrow("NAMA");
  });
});

describe("values", () => {
  test.each(["$1 $& \\1", "{{NOMOR}}", "Ma'ruf & “Nu’man” <Dasar>", "محمد Contoh", "Ñuño Élan", 'Las & Bubut <Dasar> "A"'])("arrive as typed: %s", (name) => {
    expect(lines(filled(docxOf(paragraphOf("{{NAMA}}")), { NAMA: name }))).toEqual([name]);
  });

  test("may have a line break, which is one on paper", () => {
    expect(xmlOf(filled(docxOf(paragraphOf("{{JABATAN}}")), { JABATAN: "a.n. Kepala Dinas\nSekretaris" }))).toContain("<w:br/>");
  });

  test("lose characters that would damage the file", () => {
    expect(lines(filled(docxOf(paragraphOf("{{NAMA}}")), { NAMA: "Budi\u0007 Contoh" }))).toEqual(["Budi Contoh"]);
  });
});

describe("a blank", () => {
  const fields = { KOTA: "", TANGGAL: "5 Juni 1988", NIP: "", NAMA: "Wati" };

  test("leaves no comma before what follows", () => {
    expect(lines(filled(docxOf(paragraphOf("{{KOTA}}, ", "{{TANGGAL}}")), fields))).toEqual(["5 Juni 1988"]);
  });

  test("leaves no comma behind what comes before", () => {
    expect(lines(filled(docxOf(paragraphOf("{{TANGGAL}}, {{KOTA}}")), fields))).toEqual(["5 Juni 1988"]);
  });

  test("takes its line along, label included", () => {
    expect(xmlOf(filled(docxOf(paragraphOf("{{NAMA}}") + paragraphOf("NIP. {{NIP}}") + paragraphOf("akhir")), fields)).match(/<w:p>/g)).toHaveLength(2);
  });

  test("leaves a cell with the paragraph that Word wants", () => {
    const xml = xmlOf(filled(docxOf(cellsOf(paragraphOf("{{NIP}}") + paragraphOf("{{KOTA}}"), paragraphOf("{{NAMA}}"))), fields));
    expect(xml).toContain("<w:tc><w:tcPr/><w:p/></w:tc>");
  });
});

describe("the table of units", () => {
  const rows = cellsOf(paragraphOf("{{#UNIT}}{{NO}}"), paragraphOf("{{ judul }}{{/unit}}"));

  test("has a row for each unit", () => {
    const units = [{ NO: "1", JUDUL: "Pencucian" }, { NO: "2", JUDUL: "K3 & Kimia" }];
    expect(xmlOf(filled(docxOf(rows), { UNIT: units })).match(/<w:tr>/g)).toHaveLength(2);
  });

  test("is gone with its page where there are none", () => {
    const docx = docxOf(paragraphOf("depan") + paragraphOf("{{#ADA_UNIT}}") + paragraphOf("DAFTAR UNIT") + rows + paragraphOf("{{/ADA_UNIT}}"));
    expect(lines(filled(docx, { UNIT: [], ADA_UNIT: [] }))).toEqual(["depan"]);
  });
});

describe("a long name", () => {
  const display = '<w:p><w:r><w:rPr><w:sz w:val="54"/></w:rPr><w:t>{{NAMA}}</w:t></w:r></w:p>';
  const sizeOf = (name: string): number => Number(/w:sz w:val="(\d+)"/.exec(xmlOf(filled(docxOf(display), { NAMA: name })))?.[1]);

  test("is set smaller where it stands large, and never cut", () => {
    const long = "Raden Mas Haryo Panjang Sekali Namanya Untuk Contoh Ujian Sertifikat Wicaksono, S.T., M.Kom.";
    expect(sizeOf("Wati")).toBe(54);
    expect(sizeOf(long)).toBeLessThan(35);
    expect(lines(filled(docxOf(display), { NAMA: long }))).toEqual([long]);
  });
});
