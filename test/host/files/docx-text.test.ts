import { zipSync, strToU8 } from "fflate";
import { docxPictures } from "../../../host/files/docx-pictures";
import { docxText, TEXT_BOX_MARK } from "../../../host/files/docx-text";
import { emptyDocx } from "../../../host/files/empty-docx";
import { docxOf, letter, paragraph, runningTitle } from "./tiny-docx";

const cell = (...lines: string[]): string => `<w:tc><w:tcPr/>${lines.map(paragraph).join("")}</w:tc>`;

describe("the text of a Word document", () => {
  test("has one line for each paragraph, blank ones too", () => {
    expect(docxText(letter("SERTIFIKAT", "", "Budi Contoh"))).toBe("SERTIFIKAT\n\nBudi Contoh");
  });

  test("puts a word together that is split over several formats", () => {
    const split = docxOf(`<w:p><w:r><w:t>Bu</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>di</w:t></w:r></w:p>`);
    expect(docxText(split)).toBe("Budi");
  });

  test("goes through tables row by row, nested ones too", () => {
    const inner = `<w:tbl><w:tr>${cell("dalam")}</w:tr></w:tbl>`;
    const table = `<w:tbl><w:tr>${cell("A1", "A1b")}${cell("B1")}</w:tr><w:tr><w:tc>${inner}${paragraph("A2")}</w:tc></w:tr></w:tbl>`;
    expect(docxText(docxOf(table)).split("\n")).toEqual(["A1", "A1b", "B1", "dalam", "A2"]);
  });

  test("begins with the headers and ends with the footers", () => {
    const document = docxOf(paragraph("isi"), {
      "word/header2.xml": runningTitle("hdr", "kop 2"),
      "word/header10.xml": runningTitle("hdr", "kop 10"),
      "word/footer1.xml": runningTitle("ftr", "kaki"),
    });
    expect(docxText(document).split("\n")).toEqual(["kop 2", "kop 10", "isi", "kaki"]);
  });

  test("keeps tabs and line breaks, and no tab stops", () => {
    const line = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>`;
    expect(docxText(docxOf(line))).toBe("a\tb\nc");
  });

  test("reads what stands in links, insertions and content controls, but not what was deleted", () => {
    const line =
      `<w:p><w:hyperlink><w:r><w:t>tautan </w:t></w:r></w:hyperlink><w:ins><w:r><w:t>baru </w:t></w:r></w:ins>` +
      `<w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:sdt><w:sdtContent><w:r><w:t>isian</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
    expect(docxText(docxOf(line))).toBe("tautan baru isian");
  });

  test("does not read a text box but says that there is one", () => {
    const box = `<wps:txbx><w:txbxContent>${paragraph("rahasia")}</w:txbxContent></wps:txbx>`;
    const alternatives = `<mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const document = docxOf(`<w:p><w:r><w:t>depan</w:t>${alternatives}<w:t> belakang</w:t></w:r></w:p>`);
    expect(docxText(document).split("\n")).toEqual(["depan belakang", TEXT_BOX_MARK]);
  });

  test("is as typed: ampersands, quotes, Arabic and spaces", () => {
    expect(docxText(letter("A &amp; B &lt;x&gt; “q”  سرتيفيكات"))).toBe("A & B <x> “q”  سرتيفيكات");
  });

  test("of an empty Google Doc is one blank line", () => {
    expect(docxText(emptyDocx())).toBe("");
  });
});

describe("a file that is no Word document", () => {
  const nested = `${"<w:sdt>".repeat(2_000)}${"</w:sdt>".repeat(2_000)}`;
  test.each<[string, Uint8Array, RegExp]>([
    ["is refused when it is no zip archive", strToU8("bukan zip"), /not a zip archive/],
    ["is refused when it is empty", new Uint8Array(), /not a zip archive/],
    ["is refused when the archive is cut off", letter("a").slice(0, 200), /damaged/],
    ["is refused when it is another kind of archive", zipSync({ "a.txt": strToU8("a") }), /not a Word document/],
    ["is refused when its XML is broken", docxOf("<w:p>"), /not well-formed/],
    ["is refused when it declares a document type", docxOf("", { "word/header1.xml": `<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>` }), /document type/],
    ["is refused when it is nested without end", docxOf(nested), /nested too deeply/],
    ["is refused when it unpacks to more than a part may have", docxOf("", { "word/header1.xml": new Uint8Array(65 * 1024 * 1024) }), /too large when unpacked/],
  ])("%s", (_, bytes, message) => {
    expect(() => docxText(bytes)).toThrow(message);
  });
});

test("the pictures of a document come by name with their bytes", () => {
  const picture = Uint8Array.of(137, 80, 78, 71);
  expect(docxPictures(docxOf("", { "word/media/image1.png": picture, "word/theme/theme1.xml": "<a/>" }))).toEqual([
    { name: "image1.png", bytes: picture },
  ]);
});
