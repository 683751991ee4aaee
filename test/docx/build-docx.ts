import { strToU8, zipSync } from "fflate";

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

/** A small Word file, base64: the inner XML of its body, and of a header or footer where given. */
export function docxOf(body: string, more: { readonly header?: string; readonly footer?: string; readonly files?: Readonly<Record<string, string>> } = {}): string {
  const part = (name: string, inner: string): string => `<?xml version="1.0"?><w:${name} ${NAMESPACES}>${inner}</w:${name}>`;
  const relations = ["header", "footer"]
    .filter((name) => name in more)
    .map((name) => `<Relationship Id="rId-${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}1.xml"/>`)
    .join("");
  const types = ["header", "footer"]
    .map((name) => `<Override PartName="/word/${name}1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`)
    .join("");
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types}</Types>`,
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...(more.header === undefined ? {} : { "word/header1.xml": part("hdr", more.header) }),
    ...(more.footer === undefined ? {} : { "word/footer1.xml": part("ftr", more.footer) }),
    ...more.files,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))).toString("base64");
}

/** A paragraph whose text is cut over runs, each bold or plain in turn: as editors leave it behind. */
export function paragraphOf(...runs: readonly string[]): string {
  const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<w:p>${runs.map((text, index) => `<w:r>${index % 2 === 1 ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`).join("")}</w:p>`;
}

export function cellsOf(...cells: readonly string[]): string {
  return `<w:tbl><w:tr>${cells.map((content) => `<w:tc><w:tcPr/>${content}</w:tc>`).join("")}</w:tr></w:tbl>`;
}
