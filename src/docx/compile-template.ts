import Docxtemplater, { type DXT } from "docxtemplater";
import PizZip from "pizzip";
import { normaliseTags, tagName } from "./normalise-tags";
import { PLACE_END, PLACE_START } from "./sentinels";
import { spreadColumns } from "./spread-columns";
import type { Compiled, Template } from "./template";
import { columnsOf, type Fields, isColumns, shapeOf } from "./template-fields";

/**
 * Runs docxtemplater once for all documents of one shape (equally long lists). The documents then differ by text alone, which
 * takes a tenth of the time.
 *
 * @throws Error if the template asks for a tag that `fields` does not have, or is broken: its check must have refused it.
 */
export function compileTemplate(template: Template, fields: Fields): Compiled {
  const shape = shapeOf(fields);
  const known = template.compiled.get(shape);
  if (known) return known;
  const zip = new PizZip(template.docx, { base64: true });
  const columns = columnsOf(fields);
  if (columns.size > 0) for (const path of template.parts) zip.file(path, spreadColumns(zip.file(path)?.asText() ?? "", columns));
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

function placesOf(fields: Fields, under = ""): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([tag, value]): readonly (readonly [string, unknown])[] => {
      const path = under + tag;
      if (typeof value === "string") return [[tag, `${PLACE_START}${path}${PLACE_END}`]];
      const items = value.map((item, index) => placesOf(item, `${path}.${index}.`));
      if (!isColumns(tag)) return [[tag, items]];
      return items.flatMap((item, index) => Object.entries(item).map(([inner, place]) => [`${tag}.${index}.${inner}`, place] as const));
    }),
  );
}

function missing(part: DXT.Part): never {
  throw new Error(`The template has the tag ${part.value}, for which there is no value`);
}
