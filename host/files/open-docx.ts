import type { Document, Element } from "@xmldom/xmldom";
import { BadFile, openZip } from "./open-zip";
import { parseXml } from "./parse-xml";

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The parts of a Word document that hold text, in reading order. */
export interface OpenDocx {
  readonly headers: readonly Element[];
  readonly body: Element;
  readonly footers: readonly Element[];
}

/**
 * Opens a Word document for reading.
 *
 * @throws BadFile if it is not a .docx: no zip, no main part, or a main part that is not a document.
 */
export function openDocx(bytes: Uint8Array): OpenDocx {
  const parts = openZip(bytes, (name) => /^(\[Content_Types\]|word\/(document|header\d*|footer\d*))\.xml$/.test(name));
  const main = parts.get("word/document.xml");
  if (!main || !parts.has("[Content_Types].xml")) throw new BadFile("The file is not a Word document (.docx).");
  const root = rootOf(parseXml(main, "word/document.xml"));
  const body = root.getElementsByTagNameNS(WORD, "body").item(0);
  if (root.localName !== "document" || !body) throw new BadFile("word/document.xml is not a Word document.");
  return { headers: numbered(parts, "header"), body, footers: numbered(parts, "footer") };
}

function numbered(parts: ReadonlyMap<string, Uint8Array>, kind: "header" | "footer"): Element[] {
  return [...parts]
    .filter(([name]) => name.startsWith(`word/${kind}`))
    .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .map(([name, bytes]) => rootOf(parseXml(bytes, name)));
}

function rootOf(document: Document): Element {
  if (!document.documentElement) throw new BadFile("A part of the document is empty.");
  return document.documentElement;
}
