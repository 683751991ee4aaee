import Docxtemplater, { type DXT } from "docxtemplater";
import PizZip from "pizzip";
import { normaliseTags, tagName } from "./normalise-tags";
import { PLACE_END, PLACE_START } from "./sentinels";
import type { Compiled, Fields, Template } from "./template";

/**
 * Runs docxtemplater once for all documents of one shape (equally long lists). The documents then differ by text alone, which
 * takes a tenth of the time.
 *
 * @throws Error if the template asks for a tag that `fields` does not have, or is broken: its check must have refused it.
 */
export function compileTemplate(template: Template, fields: Fields): Compiled {
  const shape = Object.entries(fields).map(([tag, value]) => (typeof value === "string" ? "" : `${tag}:${value.length}`)).join("");
  const known = template.compiled.get(shape);
  if (known) return known;
  const zip = new PizZip(template.docx, { base64: true });
  new Docxtemplater(zip, {
    delimiters: { start: "{{", end: "}}" },
    syntax: { changeDelimiterPrefix: null },
    paragraphLoop: true,
    errorLogging: false,
    modules: [normaliseTags()],
    parser: (tag) => ({ get: (scope: Readonly<Record<string, unknown>>) => scope[tagName(tag)] }),
    nullGetter: missing,
  }).render(placesOf(fields));
  const parts = new Map(template.parts.map((path) => [path, zip.file(path)?.asText() ?? ""]));
  const compiled = { docx: zip.generate({ type: "base64", compression: "DEFLATE" }), parts };
  template.compiled.set(shape, compiled);
  return compiled;
}

function placesOf(fields: Fields): Readonly<Record<string, unknown>> {
  const place = (path: string): string => `${PLACE_START}${path}${PLACE_END}`;
  return Object.fromEntries(
    Object.entries(fields).map(([tag, value]) => [
      tag,
      typeof value === "string"
        ? place(tag)
        : value.map((row, index) => Object.fromEntries(Object.keys(row).map((inner) => [inner, place(`${tag}.${index}.${inner}`)]))),
    ]),
  );
}

function missing(part: DXT.Part): never {
  throw new Error(`The template has the tag ${part.value}, for which there is no value`);
}
