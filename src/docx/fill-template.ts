import Docxtemplater, { type DXT } from "docxtemplater";
import type PizZip from "pizzip";
import { normaliseTags, tagName } from "./normalise-tags";
import { drawQr } from "./qr-picture";
import { placeQr } from "./qr-slot";
import { BLANK, FILLED, NAME, withoutSentinels } from "./sentinels";
import type { Template } from "./template";
import { tidyParagraphs } from "./tidy-paragraphs";

/** Texts by tag, and lists of such texts for a table's rows (`{{#UNIT}} … {{/UNIT}}`); an empty list leaves its rows out. */
export interface Fields {
  readonly [tag: string]: string | readonly { readonly [tag: string]: string }[];
}

/**
 * One document, base64. Values go in as plain text, whatever they contain. A blank leaves no empty line and no stray comma.
 *
 * @throws Error if the template asks for a tag that `fields` does not have: the check of the template must have refused it.
 */
export function fillTemplate({ zip, parts }: Template, fields: Fields, qr: { readonly text: string; readonly code: string }): string {
  const copy = zip.clone();
  const document = new Docxtemplater(copy, {
    delimiters: { start: "{{", end: "}}" },
    syntax: { changeDelimiterPrefix: null },
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    modules: [normaliseTags()],
    parser: (tag) => ({ get: (scope: Fields) => marked(tag, scope) }),
    nullGetter: missing,
  });
  document.render(fields);
  tidyParts(copy, parts);
  placeQr(copy, parts, drawQr(qr.text), qr.code);
  return copy.generate({ type: "base64", compression: "DEFLATE" });
}

function marked(tag: string, scope: Fields): unknown {
  const name = tagName(tag);
  const value = scope[name];
  if (typeof value !== "string") return value;
  const text = withoutSentinels(value);
  if (text === "") return BLANK;
  return (name === "NAMA" ? NAME : FILLED) + text;
}

function missing(part: DXT.Part): never {
  throw new Error(`fillTemplate has no value for the tag ${part.value}`);
}

function tidyParts(zip: PizZip, parts: readonly string[]): void {
  for (const part of parts) {
    const xml = zip.file(part)?.asText();
    if (xml !== undefined) zip.file(part, tidyParagraphs(xml));
  }
}
