import PizZip from "pizzip";
import { isWellFormed } from "./is-well-formed";

/** Bytes; hundreds of times what a template holds, and far below what ends an execution. */
const MOST_UNPACKED = 64 * 1024 * 1024;

const BODY = "word/document.xml";
const ROOT = /<w:document\b[^>]*\sxmlns:w="http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main"/;

/** A Word document (base64) of which every part can be read to its end; null for anything else. Nothing is unpacked that says it is too large. */
export function openWhole(docx: string): PizZip | null {
  try {
    const declared = Object.values(new PizZip(docx, { base64: true }).files).reduce((bytes, { _data }) => bytes + (_data.uncompressedSize ?? 0), 0);
    if (declared > MOST_UNPACKED) return null;
    // A part that is damaged shows only when it is unpacked, which checking its sum does at once.
    const zip = new PizZip(docx, { base64: true, checkCRC32: true });
    return isDocument(zip) ? zip : null;
  } catch {
    return null;
  }
}

function isDocument(zip: PizZip): boolean {
  const body = zip.file(BODY)?.asText() ?? "";
  if (!zip.file("[Content_Types].xml") || !ROOT.test(body) || !/<w:body[\s>]/.test(body)) return false;
  return Object.values(zip.files).every((part) => part.dir || !/\.(?:xml|rels)$/.test(part.name) || isWellFormed(part.asText()));
}
