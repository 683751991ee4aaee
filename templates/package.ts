import { strToU8, zipSync } from "fflate";
import { millimetres } from "./ooxml";

export interface Page {
  readonly body: string;
  readonly landscape: boolean;
  /** Millimetres. */
  readonly margin: number;
  /** Goes into the document's properties, so it must not say where the training took place. */
  readonly title: string;
  /** The picture that stands where the QR code or the chart will be. */
  readonly picture?: Uint8Array;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The file of one template; the same content always gives the same bytes. */
export function packDocx(page: Page): Uint8Array {
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${page.title}</dc:title><dc:language>id-ID</dc:language></cp:coreProperties>`,
    "word/_rels/document.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/settings" Target="settings.xml"/>${page.picture ? `<Relationship Id="rId3" Type="${OFFICE}/image" Target="media/qr.png"/>` : ""}</Relationships>`,
    "word/styles.xml": `${XML}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
    "word/settings.xml": `${XML}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    "word/document.xml": `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>${page.body}${section(page)}</w:body></w:document>`,
    ...(page.picture ? { "word/media/qr.png": page.picture } : {}),
  };
  const entries = Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}

function section({ landscape, margin }: Page): string {
  const [short, long] = [millimetres(210), millimetres(297)];
  const size = landscape ? `w:w="${long}" w:h="${short}" w:orient="landscape"` : `w:w="${short}" w:h="${long}"`;
  const edge = millimetres(margin);
  return `<w:sectPr><w:pgSz ${size}/><w:pgMar w:top="${edge}" w:right="${edge}" w:bottom="${edge}" w:left="${edge}" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>`;
}
