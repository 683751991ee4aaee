import { nameScale } from "./name-scale";
import { BLANK, FILLED, NAME, withoutSentinels } from "./sentinels";

/**
 * Cleans the XML of one part after filling: a line whose every tag was blank goes away; in other lines a blank takes the
 * comma or dash beside it along; a long name is set smaller, so that it keeps the page.
 */
export function tidyParagraphs(xml: string): string {
  const tidied = xml.replace(/<w:p(?: [^>]*[^/>])?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g, (paragraph) => {
    if (!/[\ufdd0-\ufdd2]/.test(paragraph)) return paragraph;
    const sized = paragraph.includes(NAME) ? shrinkName(paragraph) : paragraph;
    if (!sized.includes(BLANK)) return withoutSentinels(sized);
    if (sized.includes(FILLED) || sized.includes(NAME)) return withoutSentinels(dropBlanks(sized));
    if (/<w:(?:drawing|pict|br|sectPr)[ />]/.test(sized)) return withoutSentinels(sized);
    return "";
  });
  return withoutSentinels(fillCells(tidied));
}

/** Word wants a paragraph at the end of every cell. */
function fillCells(xml: string): string {
  return xml.replace(/(<w:tc>(?:<w:tcPr\/>|<w:tcPr>(?:(?!<\/w:tcPr>)[\s\S])*<\/w:tcPr>)?|<\/w:tbl>)<\/w:tc>/g, "$1<w:p/></w:tc>");
}

/** Blank values leave no stray comma: works on the text of the whole line, which may be cut over several runs. */
function dropBlanks(paragraph: string): string {
  const texts = [...matches(paragraph)];
  const whole = texts.map(({ text }) => text).join("");
  const gone = new Set<number>();
  for (let at = whole.indexOf(BLANK); at >= 0; at = whole.indexOf(BLANK, at + 1)) {
    const after = /^[ \u00a0]*(?:[,;·–—/-][ \u00a0]*)?/.exec(whole.slice(at + 1))?.[0].length ?? 0;
    const before = /(?:[ \u00a0]*[,;·–—/-])?[ \u00a0]*$/.exec(whole.slice(0, at))?.[0].length ?? 0;
    const isLast = at + 1 + after >= whole.length;
    const [from, to] = isLast ? [at - before, whole.length] : [at, at + 1 + after];
    for (let position = from; position < to; position++) gone.add(position);
  }
  let position = 0;
  let result = "";
  let copied = 0;
  for (const { start, end, text } of texts) {
    const first = position;
    result += paragraph.slice(copied, start) + [...units(text)].filter((_, index) => !gone.has(first + index)).join("");
    position += text.length;
    copied = end;
  }
  return result + paragraph.slice(copied);
}

/** UTF-16 units, as positions are counted in them. */
function units(text: string): string[] {
  return text.split("");
}

interface TextNode {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function* matches(paragraph: string): Generator<TextNode> {
  const pattern = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
  for (let match = pattern.exec(paragraph); match; match = pattern.exec(paragraph)) {
    const text = match[1] ?? "";
    const end = match.index + match[0].length - "</w:t>".length;
    yield { start: end - text.length, end, text };
  }
}

/** Only display sizes shrink (20 points and more): a name in a sentence wraps like the rest of it. */
function shrinkName(paragraph: string): string {
  return paragraph.replace(/<w:r(?: [^>]*)?>(?:(?!<w:r[ >])[\s\S])*?<\/w:r>/g, (run) => {
    const name = new RegExp(`${NAME}([^<]*)`).exec(run)?.[1];
    if (name === undefined) return run;
    return run.replace(/(<w:sz(?:Cs)? w:val=")(\d+)(")/g, (whole: string, open: string, size: string, close: string) =>
      Number(size) < 40 ? whole : `${open}${Math.floor(Number(size) * nameScale(name))}${close}`,
    );
  });
}
