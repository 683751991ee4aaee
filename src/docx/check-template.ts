import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { normaliseTags, tagName } from "./normalise-tags";
import { openWhole } from "./open-whole";
import { hasQrSlot } from "./qr-slot";
import { textParts } from "./template";

/** Which tags a template may use, without braces. */
export interface KnownTags {
  readonly values: readonly string[];
  /** Lists and sections, written `{{#UNIT}} … {{/UNIT}}`. */
  readonly sections: readonly string[];
  readonly required: readonly string[];
  /** The picture; null where a template needs none. */
  readonly qr: string | null;
}

/** Everything wrong with a template, all at once. Tags are shown as typed, cleaned of what nobody can see. */
export type TemplateIssue =
  | { readonly kind: "unknown"; readonly tag: string; readonly suggestion: string | null }
  | { readonly kind: "broken"; readonly tag: string }
  | { readonly kind: "missing"; readonly tag: string }
  | { readonly kind: "in-text-box"; readonly tag: string }
  | { readonly kind: "qr-as-text" | "qr-missing" };

export interface CheckedTemplate {
  readonly issues: readonly TemplateIssue[];
  /** All text that somebody may read: body, header, footer, descriptions of pictures, properties. */
  readonly text: string;
}

/** Null where the bytes (base64) are no Word document. */
export function checkTemplate(docx: string, known: KnownTags): CheckedTemplate | null {
  const zip = openWhole(docx);
  if (!zip) return null;
  const parts = textParts(zip).map((path) => zip.file(path)?.asText() ?? "");
  const paragraphs = parts.flatMap(paragraphsOf);
  const issues = new Map<string, TemplateIssue>();
  const add = (issue: TemplateIssue): void => void issues.set(JSON.stringify(issue), issue);
  const seen = new Set<string>();
  for (const { text, inTextBox } of paragraphs) {
    for (const piece of tagsOf(text)) {
      const issue = issueOf(piece, known);
      if (issue) add(issue);
      if (piece.kind !== "tag") continue;
      if (inTextBox) add({ kind: "in-text-box", tag: piece.name });
      else seen.add(piece.name);
    }
  }
  for (const tag of known.required) if (!seen.has(tag)) add({ kind: "missing", tag });
  if (known.qr !== null && !parts.some(hasQrSlot) && !seen.has(known.qr)) add({ kind: "qr-missing" });
  if (issues.size === 0) for (const tag of compileErrors(docx)) add({ kind: "broken", tag });
  return { issues: [...issues.values()], text: [...paragraphs.map(({ text }) => text), ...describedIn(zip, parts)].join("\n") };
}

/** The tags of a template in the order of its text; none where the bytes are no Word document. */
export function piecesOf(docx: string): readonly Piece[] {
  const zip = openWhole(docx);
  return zip ? textParts(zip).flatMap((path) => paragraphsOf(zip.file(path)?.asText() ?? "")).flatMap(({ text }) => tagsOf(text)) : [];
}

interface Paragraph {
  readonly text: string;
  readonly inTextBox: boolean;
}

/** Innermost paragraphs with their whole text: a tag may be cut over several formats. */
function paragraphsOf(xml: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const pattern = /<w:p(?: [^>]*[^/>])?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g;
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const text = [...texts(match[0])].join("");
    if (text === "") continue;
    const before = xml.slice(0, match.index);
    const inTextBox = before.split("<w:txbxContent>").length > before.split("</w:txbxContent>").length;
    paragraphs.push({ text, inTextBox });
  }
  return paragraphs;
}

function* texts(paragraph: string): Generator<string> {
  const pattern = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
  for (let match = pattern.exec(paragraph); match; match = pattern.exec(paragraph)) yield unescapeXml(match[1] ?? "");
}

type Piece = { readonly kind: "tag"; readonly sign: "" | "#" | "/"; readonly name: string } | { readonly kind: "broken"; readonly shown: string };

/** Tags of one paragraph, and braces that belong to none. */
function tagsOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const pattern = /\{\{([^{}]*)\}\}/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, sign = "", name = ""] = /^([#/]?)(.*)$/.exec(tagName(match[1] ?? "")) ?? [];
    pieces.push(name === "" ? { kind: "broken", shown: match[0] } : { kind: "tag", sign: sign === "#" || sign === "/" ? sign : "", name });
  }
  const rest = text.replace(pattern, "\n");
  for (const shown of rest.match(/[^\s{}]*(?:\{\{?|\}\}?)[^\s{}]*\}?/g) ?? []) pieces.push({ kind: "broken", shown });
  return pieces;
}

function issueOf(piece: Piece, known: KnownTags): TemplateIssue | null {
  if (piece.kind === "broken") return { kind: "broken", tag: piece.shown };
  const { sign, name } = piece;
  if (sign === "" && name === known.qr) return { kind: "qr-as-text" };
  const allowed = sign === "" ? known.values : known.sections;
  return allowed.includes(name) ? null : { kind: "unknown", tag: `${sign}${name}`, suggestion: nearest(name, allowed) };
}

/** The known tag that differs by the fewest letters, where it is clearly meant. */
function nearest(name: string, allowed: readonly string[]): string | null {
  const [best] = allowed.map((tag) => ({ tag, distance: distanceOf(name, tag) })).sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, Math.floor(best.tag.length / 3)) ? best.tag : null;
}

function distanceOf(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? a.length;
}

/** What docxtemplater itself refuses: loops that are not closed, or closed in another cell. */
function compileErrors(docx: string): readonly string[] {
  try {
    new Docxtemplater(new PizZip(docx, { base64: true }), {
      delimiters: { start: "{{", end: "}}" },
      syntax: { changeDelimiterPrefix: null },
      paragraphLoop: true,
      errorLogging: false,
      modules: [normaliseTags()],
    });
    return [];
  } catch (error) {
    const tag = /"(?:xtag|id)":"([^"]*)"/.exec(JSON.stringify(error))?.[1];
    return [tag ?? "{{ }}"];
  }
}

/** Words that stand beside the text: descriptions of pictures, and the title and subject of the file. */
function describedIn(zip: PizZip, parts: readonly string[]): readonly string[] {
  const descriptions = parts.flatMap((xml) => (xml.match(/\b(?:descr|title)="[^"]*"/g) ?? []).map((attribute) => unescapeXml(attribute.replace(/^\w+="|"$/g, ""))));
  const properties = ["docProps/core.xml", "docProps/app.xml"].map((path) => unescapeXml((zip.file(path)?.asText() ?? "").replace(/<[^>]*>/g, "\n")));
  return [...descriptions, ...properties];
}

function unescapeXml(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, "&");
}
