import PizZip from "pizzip";
import { isWellFormed } from "./is-well-formed";

/** Bytes; hundreds of times what a template holds, and far below what ends an execution. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** Bytes of XML: patterns that look through one long blank need memory for every letter of it, and ran out at ten million. */
const MOST_XML = 4 * 1024 * 1024;

const XML = /\.(?:xml|rels)$/;

const BODY = "word/document.xml";
const ROOT = /<w:document\b[^>]*\sxmlns:w="http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main"/;

/** A Word document (base64) of which every part can be read to its end; null for anything else. Nothing is unpacked that says it is too large. */
export function openWhole(docx: string): PizZip | null {
  try {
    const parts = Object.values(new PizZip(docx, { base64: true }).files);
    if (declaredSize(parts) > MOST_UNPACKED || declaredSize(parts.filter(({ name }) => XML.test(name))) > MOST_XML) return null;
    // A part that is damaged shows only when it is unpacked, which checking its sum does at once.
    const zip = new PizZip(docx, { base64: true, checkCRC32: true });
    return isDocument(zip) ? zip : null;
  } catch {
    return null;
  }
}

function declaredSize(parts: readonly PizZip["files"][string][]): number {
  return parts.reduce((bytes, { _data }) => bytes + (_data.uncompressedSize ?? 0), 0);
}

function isDocument(zip: PizZip): boolean {
  const body = zip.file(BODY)?.asText() ?? "";
  if (!zip.file("[Content_Types].xml") || !ROOT.test(body) || !/<w:body[\s>]/.test(body)) return false;
  return Object.values(zip.files).every((part) => part.dir || !XML.test(part.name) || isWellFormed(part.asText()));
}
