import { openZip } from "./open-zip";

/**
 * What Google's importer drops or redraws when it makes a Google Doc of a .docx, and how to recognise it. Taken from
 * Google's list of unsupported Office features and from reports; none of it was measured here, hence "may".
 */
const NOT_KEPT: readonly { readonly found: RegExp; readonly says: string }[] = [
  { found: /<(\w+:)?txbxContent[\s>/]/, says: "text boxes may be dropped or moved" },
  { found: /<w:pgBorders[\s>/]/, says: "page borders are dropped" },
  {
    found: /<w:(top|bottom|left|right|start|end|insideH|insideV|between)\b[^>]*\bw:val="(double|triple|thickThin|thinThick|wave|threeD)\w*"/,
    says: "double lines are drawn single",
  },
  { found: /<wp:anchor[\s>/]/, says: "floating pictures may move" },
  { found: /drawingml\/2006\/diagram/, says: "SmartArt is dropped" },
  { found: /<c:chart[\s>/]/, says: "charts become pictures or are dropped" },
  { found: /<w:framePr[\s>/]/, says: "text frames are dropped" },
];

/**
 * What a conversion of this .docx to a Google Doc would not keep, in no more than a sentence each; empty when nothing is
 * known to be lost. @throws BadFile if it is not a zip archive.
 */
export function importWarnings(docx: Uint8Array): string[] {
  const parts = openZip(docx, (name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name));
  const xml = [...parts.values()].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
  return NOT_KEPT.filter(({ found }) => found.test(xml)).map(({ says }) => `Google's importer: ${says}`);
}
