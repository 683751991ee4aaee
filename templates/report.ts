import { cell, closingParagraph, paragraph, row, run, table, type ParagraphStyle, type RunStyle } from "./ooxml";

/** What the reports share: black on white, as papers between offices look. */
const LINE = { width: 0.5, color: "000000" };
const HEAD = "E7E6E6";
const SIZE = 10;

export const words = (text: string, style: RunStyle = {}, at: ParagraphStyle = {}): string => paragraph(run(text, { size: SIZE, ...style }), at);

/** Both offices, with a thick rule above a thin one: the double rule of paper forms, which the importer would draw single. */
export function head(title: string, subtitle = ""): string {
  const centred: ParagraphStyle = { align: "center" };
  return [
    words("{{KANTOR}}", { size: 14, bold: true }, centred),
    words("bersama {{KANTOR_2}}", { size: 11 }, centred),
    words("{{ALAMAT_KANTOR}}", { size: 9 }, { ...centred, after: 3 }),
    paragraph("", { exactly: 2, markSize: 1, ruleBelow: { width: 2.25, color: "000000", space: 0 } }),
    paragraph("", { exactly: 2, markSize: 1, after: 10, ruleBelow: { width: 0.5, color: "000000", space: 0 } }),
    words(title, { size: 13, bold: true }, { ...centred, after: subtitle === "" ? 8 : 0 }),
    ...(subtitle === "" ? [] : [words(subtitle, { size: 11 }, { ...centred, after: 8 })]),
  ].join("");
}

/** Above a table. */
export const heading = (text: string): string => words(text, { size: 11, bold: true }, { before: 8, after: 4, keepNext: true });

/** Label, colon, value: as many lines as the report has. `width` is that of the text, in millimetres. */
export function labels(width: number): string {
  const columns = [42, 4, width - 46];
  const cells = ["{{#BARIS}}{{LABEL}}", ":", "{{ISI}}{{/BARIS}}"].map((text, index) => cell(words(text), { width: columns[index] ?? 0 }));
  return table([row(cells)], { columns }) + paragraph("", { exactly: 6, markSize: 1 });
}

/** A column of a table: its heading, what stands in it, and how wide it is in millimetres. */
export interface Column {
  readonly heading: string;
  /** Paragraphs, or a text with tags. */
  readonly content: string;
  readonly width: number;
  readonly align?: "left" | "center" | "right";
}

/** A table with one row per item of `list`, its headings again on every page. `last` is a row below them. */
export function grid(list: string, columns: readonly Column[], { height = 6, size = 9, last = "" }: { readonly height?: number; readonly size?: number; readonly last?: string } = {}): string {
  const widths = columns.map(({ width }) => width);
  const top = columns.map(({ heading: text, width }) => cell(text.startsWith("<") ? text : words(text, { size, bold: true }, { align: "center", keepNext: true }), { width, valign: "center", fill: HEAD }));
  const cells = columns.map(({ content, width, align = "left" }, index) => {
    const first = index === 0 ? `{{#${list}}}` : "";
    const end = index === columns.length - 1 ? `{{/${list}}}` : "";
    const inside = content.startsWith("<") ? inText(content, first, end) : words(`${first}${content}${end}`, { size }, { align });
    return cell(inside, { width, valign: "center" });
  });
  return table([row(top, { height: 7, header: true }), row(cells, { height }), last], { columns: widths, frame: LINE, inner: LINE, padding: { x: 1, y: 0.6 } });
}

/** Puts the tags of the list into the first and last text of ready-made paragraphs. */
function inText(content: string, first: string, end: string): string {
  const opened = first === "" ? content : content.replace(/(<w:t [^>]*>)/, `$1${first}`);
  const at = end === "" ? -1 : opened.lastIndexOf("</w:t>");
  return at < 0 ? opened : opened.slice(0, at) + end + opened.slice(at);
}

/** The row below a table: cells as given. */
export function lastRow(cells: readonly (readonly [text: string, width: number, span: number])[], size = 9): string {
  return row(cells.map(([text, width, span]) => cell(words(text, { size, bold: true }, { align: "center" }), { width, span, valign: "center", fill: HEAD })), { height: 6 });
}

/** Odd numbers from the left of the box, even ones from its middle: two paragraphs, of which the blank one goes away. */
export const signatureBox = (list: string, size = 9): string => words(`{{#${list}}}{{KIRI}}`, { size }) + words(`{{KANAN}}{{/${list}}}`, { size }, { align: "center" });

/** Place and date, title, room for signature and stamp, name, rank, NIP. */
function signer(top: readonly string[], suffix: string, width: number): string {
  return cell(
    [
      ...top.map((text) => words(text)),
      words(`{{JABATAN${suffix}}}`, { bold: true }, { after: 38 }),
      words(`{{PEJABAT${suffix}}}`, { bold: true, underline: true }),
      words(`{{PANGKAT${suffix}}}`),
      words(`NIP. {{NIP${suffix}}}`),
    ],
    { width },
  );
}

/** The prison on the left, the labour office on the right, together on one page. */
export function signatures(width: number): string {
  const gap = width - 150;
  const cells = [signer([" ", "Mengetahui,"], "_2", 75), cell("<w:p/>", { width: gap }), signer(["{{TEMPAT_TERBIT}}, {{TANGGAL}}", " "], "", 75)];
  return paragraph("", { exactly: 10, markSize: 1 }) + table([row(cells)], { columns: [75, gap, 75] }) + closingParagraph();
}

/** Only where the list of that name has an item: not on every sheet of a long paper. */
export function onlyWith(list: string, content: string): string {
  return paragraph(run(`{{#${list}}}`, { size: 1 }), { exactly: 1, markSize: 1 }) + content + paragraph(run(`{{/${list}}}`, { size: 1 }), { exactly: 1, markSize: 1 });
}

/** Where the rule and the day it was made stand. */
export const foot = (): string => words("{{ATURAN}}", { size: 8, italic: true }, { before: 6 }) + words("{{DIBUAT}}", { size: 8, italic: true });
