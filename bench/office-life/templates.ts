import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const BUILT_IN = new URL("../../templates/sertifikat-netral.docx", import.meta.url);

/** The template that Tuntas brings. */
export const builtInTemplate = (): Uint8Array => new Uint8Array(readFileSync(BUILT_IN));

/** The same, with a line of the office's own. */
export const officeTemplate = (): Uint8Array => changed((xml) => xml.replace("<w:sectPr", "<w:p><w:r><w:t>Kantor Contoh</w:t></w:r></w:p><w:sectPr"));

/** One without the number, which must be refused. */
export const spoiltTemplate = (): Uint8Array => changed((xml) => xml.replaceAll("NOMOR", "NOMER"));

function changed(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(builtInTemplate());
  const body = parts["word/document.xml"];
  return zipSync({ ...parts, "word/document.xml": strToU8(change(body ? strFromU8(body) : "")) });
}
