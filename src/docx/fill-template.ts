import PizZip from "pizzip";
import { compileTemplate } from "./compile-template";
import { drawQr } from "./qr-picture";
import { QR_MEDIA, QR_SLOT } from "./qr-slot";
import { BLANK, FILLED, NAME, PLACE_END, PLACE_START, withoutSentinels } from "./sentinels";
import type { Compiled, Template } from "./template";
import { type Fields, valueAt } from "./template-fields";
import { tidyParagraphs } from "./tidy-paragraphs";

const PLACE = new RegExp(`${PLACE_START}([^${PLACE_END}]*)${PLACE_END}`, "g");

/**
 * One document, base64. Values go in as plain text, whatever they contain; a line break in one is a line break on paper. A
 * blank leaves no empty line and no stray comma. `qr.text` is what the picture says, `qr.code` what its description says.
 */
export function fillTemplate(template: Template, fields: Fields, qr: { readonly text: string; readonly code: string }): string {
  const compiled = compileTemplate(template, fields);
  const zip = new PizZip(compiled.docx, { base64: true });
  for (const [path, xml] of filledParts(compiled, fields, qr.code)) zip.file(path, xml);
  zip.file(QR_MEDIA, drawQr(qr.text), { binary: true });
  return zip.generate({ type: "base64", compression: "DEFLATE" });
}

/** XML of the parts that hold text, by path, with everything filled in but the QR picture. */
export function filledParts({ parts }: Compiled, fields: Fields, code: string): ReadonlyMap<string, string> {
  const filled = new Map<string, string>();
  for (const [path, places] of parts) {
    const xml = places.replace(PLACE, (_, place: string) => marked(place, withoutSentinels(valueAt(fields, place))));
    filled.set(path, tidyParagraphs(xml).split(QR_SLOT).join(`Kode QR ${code}`));
  }
  return filled;
}

function marked(place: string, value: string): string {
  if (value === "") return BLANK;
  return (place === "NAMA" ? NAME : FILLED) + escapeXml(value);
}

/** Characters that XML 1.0 forbids go away: a document with one of them does not open. */
function escapeXml(value: string): string {
  return value
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r?\n/g, '</w:t><w:br/><w:t xml:space="preserve">');
}
