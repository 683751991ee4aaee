import { importWarnings } from "../../../host/files/import-warnings";
import { NoLibreOffice, toPdf } from "../../../host/files/pdf";
import { docxOf, letter, paragraph } from "./tiny-docx";

const border = (kind: string): string => `<w:p><w:pPr><w:pBdr><w:top w:val="${kind}" w:sz="4"/></w:pBdr></w:pPr></w:p>`;

describe("Google's importer", () => {
  test.each<[string, string, RegExp]>([
    ["may lose a text box", `<w:p><w:r><w:pict><w:txbxContent>${paragraph("x")}</w:txbxContent></w:pict></w:r></w:p>`, /text boxes/],
    ["drops page borders", `<w:sectPr><w:pgBorders><w:top w:val="single"/></w:pgBorders></w:sectPr>`, /page borders/],
    ["draws double lines single", border("double"), /double lines/],
    ["draws thick and thin lines single", border("thickThinSmallGap"), /double lines/],
    ["may move a floating picture", `<w:p><w:r><w:drawing><wp:anchor/></w:drawing></w:r></w:p>`, /floating/],
    ["drops SmartArt", `<w:p><w:r><w:drawing><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></w:drawing></w:r></w:p>`, /SmartArt/],
  ])("%s, and the host says so", (_, body, warning) => {
    expect(importWarnings(docxOf(body))).toEqual([expect.stringMatching(warning)]);
  });

  test("keeps tables, single lines and inline pictures, so there is nothing to warn of", () => {
    const kept = docxOf(`${border("single")}<w:tbl/><w:p><w:r><w:drawing><wp:inline/></w:drawing></w:r></w:p>`);
    expect(importWarnings(kept)).toEqual([]);
  });
});

test("without LibreOffice a PDF is refused with the packages to install", () => {
  expect(() => toPdf(letter("a"), "docx", null)).toThrow(NoLibreOffice);
  expect(() => toPdf(letter("a"), "docx", null)).toThrow(/libreoffice-writer-nogui.*fonts-liberation/);
});
