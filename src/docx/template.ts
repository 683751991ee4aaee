import PizZip from "pizzip";
import { pointQrSlots } from "./qr-slot";

/** A template whose tags have become places, and whose lists have as many rows as the documents need. */
export interface Compiled {
  /** The whole file, base64; a document replaces its text parts and its QR code. */
  readonly docx: string;
  /** XML of the parts that hold text, by path. */
  readonly parts: ReadonlyMap<string, string>;
}

/** A template made ready for many documents; opened once per step. */
export interface Template {
  /** The file, base64. */
  readonly docx: string;
  /** The parts that hold text: body, headers, footers, notes. */
  readonly parts: readonly string[];
  /** What was compiled already, by the lengths of the lists. */
  readonly compiled: Map<string, Compiled>;
}

/** @throws Error if the bytes (base64) are no Word document: templates are checked when they are taken into use. */
export function openTemplate(docx: string): Template {
  const zip = new PizZip(docx, { base64: true });
  const parts = textParts(zip);
  pointQrSlots(zip, parts);
  return { docx: zip.generate({ type: "base64", compression: "DEFLATE" }), parts, compiled: new Map() };
}

export function textParts(zip: PizZip): readonly string[] {
  return Object.keys(zip.files).filter((path) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(path));
}
