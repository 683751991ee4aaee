import { cell, closingParagraph, inlinePicture, paragraph, row, run, table, type ParagraphStyle, type RunStyle } from "./ooxml";

const NAVY = "1F3A5F";
const GOLD = "A8843F";
const GREY = "595959";
const centred: ParagraphStyle = { align: "center" };


export interface Signatory {
  /** "" for the first, "_2" for the second. */
  readonly suffix: "" | "_2";
  readonly withPlace: boolean;
}

/** Thick line around thin line: the frame that Google's importer keeps. One page, A4 landscape. */
export function framed(content: string): string {
  const thin = table([row([cell([content, closingParagraph()], { width: 269, valign: "center" })], { height: 173 })], {
    columns: [269],
    frame: { width: 1, color: GOLD },
    padding: { x: 7, y: 2.5 },
  });
  const thick = table([row([cell([thin, closingParagraph()], { width: 277, valign: "center" })], { height: 185 })], {
    columns: [277],
    frame: { width: 4.5, color: NAVY },
    padding: { x: 2.5, y: 2 },
  });
  return thick + closingParagraph();
}

/** One line of text; `{{TAGS}}` in it are filled in later. */
export function text(words: string, style: RunStyle, at: ParagraphStyle = {}): string {
  return paragraph(run(words, style), { ...centred, ...at });
}

export function english(words: string, at: ParagraphStyle = {}): string {
  return text(words, { size: 9.5, italic: true, color: GREY }, at);
}

export function letterhead(lines: readonly { readonly words: string; readonly size: number; readonly bold?: boolean }[]): string {
  const last = lines.length - 1;
  return lines
    .map(({ words, size, bold = false }, index) =>
      text(words, { size, bold, color: index === last ? GREY : NAVY }, index === last ? { after: 7, ruleBelow: { width: 1.5, color: NAVY, space: 4 } } : {}),
    )
    .join("");
}

export function title(words: string, englishWords: string): string {
  return [
    text(words, { size: 29, bold: true, color: NAVY }),
    text(englishWords, { size: 12, italic: true, color: GOLD }),
    text("Nomor: {{NOMOR}}", { size: 12, bold: true }, { before: 3, after: 9 }),
  ].join("");
}

/** Who, and what they did: the middle of the page. */
export function statement(opening: string, openingEnglish: string): string {
  return [
    text(opening, { size: 12 }),
    english(openingEnglish),
    text("{{NAMA}}", { size: 27, bold: true, color: NAVY }, { before: 6 }),
    text("{{TTL}}", { size: 12 }, { after: 8 }),
    text("TELAH MENGIKUTI", { size: 13, bold: true }),
    english("has attended the training"),
    text("{{PROGRAM}}", { size: 19, bold: true, color: NAVY }, { before: 4 }),
    text("{{PROGRAM_INGGRIS}}", { size: 11.5, italic: true, color: GREY }),
    text("Kejuruan {{KEJURUAN}}", { size: 11.5 }),
    text("tanggal {{MULAI}} sampai dengan {{SELESAI}}, {{JP}} jam pelajaran (JP)", { size: 12 }, { before: 3 }),
    english("on the dates above, {{JP}} lesson hours in total"),
    text("{{HASIL}}", { size: 12.5, bold: true }, { before: 2 }),
  ].join("");
}

/** QR code with the code in letters and where to ask. */
export function verification(width: number): string {
  return cell(
    [
      paragraph(inlinePicture("rId3", "{{QR}}", { width: 30, height: 30 }), { before: 0 }),
      text("Kode verifikasi", { size: 8, color: GREY }, { align: "left", before: 1 }),
      text("{{KODE}}", { size: 8.5, bold: true, font: "Courier New" }, { align: "left" }),
      text("Periksa keaslian: {{PERIKSA}}", { size: 8, color: GREY }, { align: "left" }),
    ],
    { width, valign: "bottom" },
  );
}

/** Place and date, title, room for signature and stamp, name, rank, NIP. */
export function signature({ suffix, withPlace }: Signatory, width: number): string {
  return cell(
    [
      withPlace ? text("{{TEMPAT_TERBIT}}, {{TANGGAL}}", { size: 12 }, { align: "left" }) : text(" ", { size: 12 }, { align: "left" }),
      text(`{{JABATAN${suffix}}}`, { size: 12, bold: true }, { align: "left" }),
      ...[1, 2, 3, 4].map(() => text(" ", { size: 11 }, { align: "left" })),
      text(`{{PEJABAT${suffix}}}`, { size: 12, bold: true, underline: true }, { align: "left" }),
      text(`{{PANGKAT${suffix}}}`, { size: 11 }, { align: "left" }),
      text(`NIP. {{NIP${suffix}}}`, { size: 11 }, { align: "left" }),
    ],
    { width, valign: "bottom" },
  );
}

/** Room for a photograph of 3 × 4 cm. */
export function photo(width: number): string {
  const box = table([row([cell(text("Pas foto 3 × 4", { size: 8, color: GREY }), { width: 30, valign: "center" })], { height: 40 })], {
    columns: [30],
    frame: { width: 0.75, color: GREY },
  });
  return cell([box, closingParagraph()], { width, valign: "bottom" });
}

export function bottomRow(cells: readonly string[], columns: readonly number[]): string {
  return paragraph("", { exactly: 6, markSize: 1 }) + table([row(cells)], { columns });
}

/** The units on the back; the whole page is left out where a programme has none. */
export function unitPage(): string {
  const line = { width: 0.5, color: GREY };
  const columns = [14, 44, 130, 22, 35];
  const head = ["No", "Kode Unit", "Judul Unit Kompetensi", "JP", "Hasil"];
  const tags = ["{{#UNIT}}{{NO}}", "{{KODE_UNIT}}", "{{JUDUL}}", "{{JP_UNIT}}", "{{HASIL_UNIT}}{{/UNIT}}"];
  const width = (index: number): number => columns[index] ?? 0;
  const units = table(
    [
      row(
        head.map((words, index) => cell(text(words, { size: 11, bold: true, color: NAVY }), { width: width(index), valign: "center", fill: "EEF2F7" })),
        { height: 8, header: true },
      ),
      row(
        tags.map((tag, index) => cell(text(tag, { size: 11 }, { align: index === 2 ? "left" : "center" }), { width: width(index), valign: "center" })),
        { height: 7 },
      ),
    ],
    { columns, frame: line, inner: line, padding: { x: 2, y: 0.8 } },
  );
  return [
    paragraph(run("{{#ADA_UNIT}}", { size: 1 }), { exactly: 1, markSize: 1 }),
    text("DAFTAR UNIT KOMPETENSI", { size: 16, bold: true, color: NAVY }, { pageBreakBefore: true, before: 10 }),
    english("List of training units", { after: 4 }),
    text("{{PROGRAM}}", { size: 13, bold: true }),
    text("{{NAMA}} — Nomor: {{NOMOR}}", { size: 11 }, { after: 8 }),
    units,
    text("K = kompeten, BK = belum kompeten", { size: 9, italic: true, color: GREY }, { align: "left", before: 6, indentLeft: 14 }),
    paragraph(run("{{/ADA_UNIT}}", { size: 1 }), { exactly: 1, markSize: 1 }),
  ].join("");
}
