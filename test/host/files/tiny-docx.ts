import { strToU8, zipSync } from "fflate";

const TYPES =
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
  `<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS =
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ` +
  `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const NAMESPACES =
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ` +
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ` +
  `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ` +
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;

/** A real, minimal .docx: `body` is what stands inside `w:body`; `more` are further parts, text or bytes. */
export function docxOf(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const parts = Object.entries(more).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]);
  return zipSync({
    "[Content_Types].xml": strToU8(TYPES),
    "_rels/.rels": strToU8(RELATIONS),
    "word/document.xml": strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    ...(Object.fromEntries(parts) as Record<string, Uint8Array>),
  });
}

/** A header or footer part with one paragraph. */
export function runningTitle(kind: "hdr" | "ftr", text: string): string {
  return `<w:${kind} ${NAMESPACES}>${paragraph(text)}</w:${kind}>`;
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function letter(...lines: readonly string[]): Uint8Array {
  return docxOf(lines.map(paragraph).join(""));
}
