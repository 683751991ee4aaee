import PizZip from "pizzip";
import { compileTemplate } from "./compile-template";
import { filledParts } from "./fill-template";
import { drawQr } from "./qr-picture";
import { QR_MEDIA, QR_RELATION } from "./qr-slot";
import { PLACE_START } from "./sentinels";
import type { Template } from "./template";
import type { Fields } from "./template-fields";

/** One person's part of a combined document; `qr` is null for papers without that picture. */
export interface JoinedPart {
  readonly fields: Fields;
  readonly qr: QrText | null;
}

/** What a QR picture says, and the code that its description says. */
export interface QrText {
  readonly text: string;
  readonly code: string;
}

const MAIN = "word/document.xml";
const MAIN_RELATIONS = "word/_rels/document.xml.rels";
const SECTION = /<w:sectPr\b(?:[^>]*\/>|(?:(?!<w:sectPr\b)[\s\S])*?<\/w:sectPr>)/g;

/**
 * One document, base64, of many: each part begins on a page of its own, in the size and with the margins of the template, and brings its
 * own QR picture. Null where the template prints something about the person outside the body (header, footer, notes): those are
 * shared by the whole document, and one person's would stand on everybody's pages.
 */
export function joinDocuments(template: Template, parts: readonly JoinedPart[]): string | null {
  const [first] = parts;
  if (!first) throw new Error("There is nothing to join");
  const compiled = parts.map(({ fields }) => compileTemplate(template, fields));
  if (compiled.some(({ parts: xml }) => [...xml].some(([path, places]) => path !== MAIN && places.includes(PLACE_START)))) return null;
  const zip = new PizZip(compiled[0]?.docx ?? template.docx, { base64: true });
  const bodies = parts.map(({ fields, qr }, index) => {
    const own = compiled[index];
    const xml = (own && filledParts(own, fields, qr?.code ?? "").get(MAIN)) ?? "";
    if (qr) zip.file(mediaOf(index), drawQr(qr.text), { binary: true });
    return splitBody(ownPicture(xml, index));
  });
  const last = bodies[bodies.length - 1];
  if (!last) throw new Error("There is nothing to join");
  const body = bodies.map(({ content, section }, index) => (index === bodies.length - 1 ? content + newPage(section) : endSection(content, newPage(section)))).join("");
  zip.file(MAIN, numbered(last.open + body + last.close));
  zip.file(MAIN_RELATIONS, withRelations(zip.file(MAIN_RELATIONS)?.asText() ?? "", parts.length));
  zip.remove(QR_MEDIA);
  return zip.generate({ type: "base64", compression: "DEFLATE" });
}

const mediaOf = (index: number): string => QR_MEDIA.replace(/\.png$/, `-${index + 1}.png`);
const relationOf = (index: number): string => `${QR_RELATION}${index + 1}`;

function ownPicture(xml: string, index: number): string {
  return xml.split(`r:embed="${QR_RELATION}"`).join(`r:embed="${relationOf(index)}"`);
}

function withRelations(relations: string, count: number): string {
  const shared = new RegExp(`<Relationship [^>]*Id="${QR_RELATION}"[^>]*/>`);
  const own = shared.exec(relations)?.[0];
  if (own === undefined) return relations;
  const copies = Array.from({ length: count }, (_, index) =>
    own.replace(`Id="${QR_RELATION}"`, `Id="${relationOf(index)}"`).replace(QR_MEDIA.slice("word/".length), mediaOf(index).slice("word/".length)),
  );
  return relations.replace(own, copies.join(""));
}

interface Body {
  readonly open: string;
  readonly content: string;
  /** Size, margins, header of the last section of the template. */
  readonly section: string;
  readonly close: string;
}

function splitBody(xml: string): Body {
  const start = /<w:body(?:\s[^>]*)?>/.exec(xml);
  const end = xml.lastIndexOf("</w:body>");
  if (!start || end < 0) throw new Error("The template has no body");
  const from = start.index + start[0].length;
  const inside = xml.slice(from, end);
  const sections = [...inside.matchAll(SECTION)];
  const section = sections[sections.length - 1];
  const isLast = section !== undefined && inside.slice((section.index ?? 0) + section[0].length).trim() === "";
  const at = isLast ? (section.index ?? 0) : inside.length;
  return { open: xml.slice(0, from), content: firstOnNewPage(inside.slice(0, at)), section: isLast ? section[0] : "<w:sectPr/>", close: xml.slice(end) };
}

/** Where the template itself has several sections, the first of them begins the part. */
function firstOnNewPage(content: string): string {
  let first = true;
  return content.replace(SECTION, (section) => {
    const changed = first ? newPage(section) : section;
    first = false;
    return changed;
  });
}

/** Sections follow on a new page unless they say otherwise. */
function newPage(section: string): string {
  return section.replace(/<w:type\s[^>]*\/>/, "");
}

/** The end of a section stands in its last paragraph. A paragraph more could fall on an empty page, so none is added where one ends the part. */
function endSection(content: string, section: string): string {
  const paragraph = /<w:p(?:\s[^>]*[^/])?>(?:(?!<w:p[\s>])[\s\S])*<\/w:p>\s*$/.exec(content);
  if (!paragraph) return `${content}<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>${section}</w:pPr></w:p>`;
  const before = content.slice(0, paragraph.index);
  const [whole] = paragraph;
  if (/<w:pPr\/>/.test(whole)) return before + whole.replace("<w:pPr/>", () => `<w:pPr>${section}</w:pPr>`);
  if (!whole.includes("</w:pPr>")) return before + whole.replace(/^<w:p(\s[^>]*)?>/, (open) => `${open}<w:pPr>${section}</w:pPr>`);
  return before + whole.replace("</w:pPr>", () => `${section}</w:pPr>`);
}

/** Drawings and bookmarks are numbered through the whole document: two alike make Word repair it. */
function numbered(xml: string): string {
  let drawing = 0;
  return xml
    .replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, "")
    .replace(/(<wp:docPr\b[^>]*?\bid=")\d+(")/g, (_, open: string, close: string) => `${open}${(drawing += 1)}${close}`);
}
