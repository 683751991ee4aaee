import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkTemplate, type TemplateIssue } from "../../src/docx/check-template";
import { CERTIFICATE_TAGS, REQUIRED_TAGS, SECTION_TAGS, UNIT_TAGS } from "../../src/text/certificate-fields";
import { docxOf, paragraphOf } from "./build-docx";

const KNOWN = { values: [...CERTIFICATE_TAGS.filter((tag) => tag !== "QR"), ...UNIT_TAGS], sections: SECTION_TAGS, required: REQUIRED_TAGS, qr: "QR" };
const QR = '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="QR" descr="{{QR}}"/></wp:inline></w:drawing></w:r></w:p>';

function issues(body: string): readonly TemplateIssue[] | undefined {
  return checkTemplate(docxOf(body), KNOWN)?.issues;
}

const GOOD = paragraphOf("{{NAMA}}") + paragraphOf("{{NOMOR}}") + QR;

describe("a template", () => {
  test("with name, number and QR code is good, however the tags are typed", () => {
    expect(issues(paragraphOf("{{ na", "ma }}") + paragraphOf("{{Nomor}}") + QR)).toEqual([]);
  });

  test.each(["sertifikat-netral", "sertifikat-seremoni"])("that comes with the add-on is good: %s", (name) => {
    const bytes = readFileSync(path.join(__dirname, `../../templates/${name}.docx`)).toString("base64");
    expect(checkTemplate(bytes, KNOWN)?.issues).toEqual([]);
  });

  test("has all its mistakes told at once, with what was probably meant", () => {
    expect(issues(paragraphOf("{{NAMMA}} {{NOMOR}} {{TANGGAL") + paragraphOf("{{XYZ}} {{}}"))).toEqual([
      { kind: "unknown", tag: "NAMMA", suggestion: "NAMA" },
      { kind: "broken", tag: "{{TANGGAL" },
      { kind: "unknown", tag: "XYZ", suggestion: null },
      { kind: "broken", tag: "{{}}" },
      { kind: "missing", tag: "NAMA" },
      { kind: "qr-missing" },
    ]);
  });

  test.each(["word/document.xml", "word/media/qr.png"])("with damage inside %s is no document, whatever else of it can be read", (part) => {
    const bytes = readFileSync(path.join(__dirname, "../../templates/sertifikat-netral.docx"));
    const inside = bytes.indexOf(part) + part.length + 40;
    bytes.writeUInt8(bytes.readUInt8(inside) ^ 0xff, inside);
    expect(checkTemplate(bytes.toString("base64"), KNOWN)).toBeNull();
  });

  test.each([
    ["a text that is cut off", (xml: string) => xml.slice(0, -40)],
    ["a bare ampersand", (xml: string) => xml.replace("{{NAMA}}", "{{NAMA}} & Co.")],
    ["another root", (xml: string) => xml.replace(/w:document\b/g, "w:letter")],
  ])("with %s is no document: the next run would have stopped at it", (_, change) => {
    const parts = unzipSync(readFileSync(path.join(__dirname, "../../templates/sertifikat-netral.docx")));
    const body = strToU8(change(strFromU8(parts["word/document.xml"] ?? new Uint8Array())));
    expect(checkTemplate(Buffer.from(zipSync({ ...parts, "word/document.xml": body })).toString("base64"), KNOWN)).toBeNull();
  });

  test("whose XML would unpack into more than 4 MB is no document: a blank of ten million letters ends a run", () => {
    const parts = unzipSync(readFileSync(path.join(__dirname, "../../templates/sertifikat-netral.docx")));
    const padded = (millions: number): string => Buffer.from(zipSync({ ...parts, "docProps/core.xml": strToU8(`<?xml version="1.0"?>${" ".repeat(millions * 1_000_000)}<a/>`) })).toString("base64");
    expect(checkTemplate(padded(10), KNOWN)).toBeNull();
    expect(checkTemplate(padded(1), KNOWN)).not.toBeNull();
  });

  test("that would unpack into more than 64 MB is no document: a small file can fill the memory of a run", () => {
    const parts = unzipSync(readFileSync(path.join(__dirname, "../../templates/sertifikat-netral.docx")));
    const bomb = Buffer.from(zipSync({ ...parts, "word/media/lambang.png": new Uint8Array(70_000_000) })).toString("base64");
    expect(checkTemplate(bomb, KNOWN)).toBeNull();
  });

  test("needs the name where it is read, not in a text box", () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${paragraphOf("{{NAMA}}")}</w:txbxContent></w:pict></w:r></w:p>`;
    expect(issues(box + paragraphOf("{{NOMOR}}") + QR)).toEqual([
      { kind: "in-text-box", tag: "NAMA" },
      { kind: "missing", tag: "NAMA" },
    ]);
  });

  test("has the QR code as a picture", () => {
    expect(issues(paragraphOf("{{NAMA}} {{NOMOR}} {{QR}}"))).toEqual([{ kind: "qr-as-text" }]);
  });

  test("with a loop that does not end is broken", () => {
    expect(issues(`${GOOD}${paragraphOf("{{#UNIT}}{{JUDUL}}")}`)?.map(({ kind }) => kind)).toEqual(["broken"]);
  });

  test("that is no Word document is none", () => {
    expect(checkTemplate(Buffer.from("%PDF-1.7 bukan dokumen").toString("base64"), KNOWN)).toBeNull();
  });
});
