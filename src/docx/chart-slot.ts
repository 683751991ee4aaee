import PizZip from "pizzip";
import { DRAWING, isSlotOf } from "./qr-slot";

const MAIN = "word/document.xml";
const MAIN_RELATIONS = "word/_rels/document.xml.rels";
const RELATION = "rIdTuntasGrafik";
const MEDIA = "media/tuntas-grafik.png";
const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

/**
 * Puts a picture (a PNG, one character per byte) where the document, base64, has one described as `{{GRAFIK}}`; `words` are what a reader
 * hears in its place. A document without such a place stays as it is.
 */
export function placeChart(docx: string, png: string, words: string): string {
  const zip = new PizZip(docx, { base64: true });
  const xml = zip.file(MAIN)?.asText() ?? "";
  if (!(xml.match(DRAWING) ?? []).some((drawing) => isSlotOf(drawing, "GRAFIK"))) return docx;
  zip.file(MAIN, xml.replace(DRAWING, (drawing) => (isSlotOf(drawing, "GRAFIK") ? pointed(drawing, words) : drawing)));
  const relations = zip.file(MAIN_RELATIONS)?.asText() ?? "";
  zip.file(MAIN_RELATIONS, relations.replace("</Relationships>", `<Relationship Id="${RELATION}" Type="${IMAGE}" Target="${MEDIA}"/></Relationships>`));
  zip.file(`word/${MEDIA}`, png, { binary: true });
  return zip.generate({ type: "base64", compression: "DEFLATE" });
}

function pointed(drawing: string, words: string): string {
  const said = words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  return drawing.replace(/\b(descr|title)="[^"]*"/g, (_, name: string) => `${name}="${said}"`).replace(/r:embed="[^"]*"/g, `r:embed="${RELATION}"`);
}
