import { unzipSync, zipSync } from "fflate";
import { escapeXml, unescapeXml } from "./xlsx-package";

/** What to find, as a pattern, and what to put there, as it is. */
export interface Replacement {
  readonly pattern: string;
  readonly text: string;
}

/** The document with everything that matches replaced, in the order given. A match inside one run of text is found, one across runs is not. */
export function replaceInDocx(bytes: Uint8Array, replacements: readonly Replacement[]): Uint8Array {
  const parts = unzipSync(bytes);
  const main = parts["word/document.xml"];
  if (!main) return bytes;
  const xml = Buffer.from(main).toString("utf8").replace(/(<w:t(?:\s[^>]*)?>)([^<]*)(<\/w:t>)/g, (_, open: string, text: string, close: string) => {
    const replaced = replacements.reduce((now, { pattern, text: by }) => now.replace(new RegExp(pattern, "g"), () => by), unescapeXml(text));
    return `${open}${escapeXml(replaced)}${close}`;
  });
  return zipSync({ ...parts, "word/document.xml": Buffer.from(xml, "utf8") });
}
