import type PizZip from "pizzip";
import { tagName } from "./normalise-tags";

/** Where each document puts its code into the description of the picture, for whoever cannot see it. */
export const QR_SLOT = "tuntas-qr-slot";

/** The picture that each document brings along. */
export const QR_MEDIA = "word/media/tuntas-qr.png";

/** The pictures of one part of the document. */
export const DRAWING = /<w:drawing>(?:(?!<w:drawing>)[\s\S])*?<\/w:drawing>/g;
const DESCRIPTION = /\b(?:descr|title)="([^"]*)"/g;
/** The relation of that picture, in whichever part shows it. */
export const QR_RELATION = "rIdTuntasQr";
const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

/** Whether a part of the document holds a place for the QR code. */
export function hasQrSlot(xml: string): boolean {
  return (xml.match(DRAWING) ?? []).some((drawing) => isSlotOf(drawing, "QR"));
}

/**
 * Prepares a template once: the pictures described as `{{QR}}` point to one new picture, which each document brings along.
 * Another picture that shares the placeholder's file stays what it is.
 */
export function pointQrSlots(zip: PizZip, parts: readonly string[]): void {
  for (const part of parts) {
    const xml = zip.file(part)?.asText() ?? "";
    if (!hasQrSlot(xml)) continue;
    zip.file(part, xml.replace(DRAWING, (drawing) => (isSlotOf(drawing, "QR") ? repoint(drawing) : drawing)));
    const relations = part.replace(/([^/]+)$/, "_rels/$1.rels");
    const known = zip.file(relations)?.asText() ?? "";
    zip.file(relations, known.replace("</Relationships>", `<Relationship Id="${QR_RELATION}" Type="${IMAGE}" Target="${QR_MEDIA.slice("word/".length)}"/></Relationships>`));
  }
  const types = zip.file("[Content_Types].xml")?.asText() ?? "";
  if (!/Extension="png"/i.test(types)) {
    zip.file("[Content_Types].xml", types.replace(/(<Types[^>]*>)/, '$1<Default Extension="png" ContentType="image/png"/>'));
  }
}

/** Whether a picture is described as `{{QR}}`, or another such tag: the place of one that each document brings along. */
export function isSlotOf(drawing: string, tag: string): boolean {
  for (let match = DESCRIPTION.exec(drawing); match; match = DESCRIPTION.exec(drawing)) {
    if (tagName(match[1] ?? "") !== `{{${tag}}}`) continue;
    DESCRIPTION.lastIndex = 0;
    return true;
  }
  return false;
}

function repoint(drawing: string): string {
  return drawing
    .replace(DESCRIPTION, (attribute: string, value: string) => (tagName(value) === "{{QR}}" ? attribute.replace(value, QR_SLOT) : attribute))
    .replace(/r:embed="[^"]*"/g, `r:embed="${QR_RELATION}"`);
}
