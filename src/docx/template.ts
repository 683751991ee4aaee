import PizZip from "pizzip";
import { pointQrSlots } from "./qr-slot";

/** A template made ready for many documents. */
export interface Template {
  readonly zip: PizZip;
  /** The parts that hold text: body, headers, footers, notes. */
  readonly parts: readonly string[];
}

/**
 * Opens a template, base64, once per step.
 *
 * @throws Error if the bytes are no Word document: templates were checked when they were taken into use.
 */
export function openTemplate(docx: string): Template {
  const zip = new PizZip(docx, { base64: true });
  const parts = textParts(zip);
  pointQrSlots(zip, parts);
  return { zip, parts };
}

export function textParts(zip: PizZip): readonly string[] {
  return Object.keys(zip.files).filter((path) => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(path));
}
