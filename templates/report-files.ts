import { line as text } from "./report";
import { foot, grid, head, labels, lastRow, onlyWith, signatureBox, signatures } from "./report";
import { packDocx } from "./package";
import { paragraph, run } from "./ooxml";

/** Width of the text on paper with margins of 15 mm. */
const PORTRAIT = 180;
const LANDSCAPE = 267;

const page = (title: string, body: readonly string[], landscape = false): Uint8Array => packDocx({ body: body.join(""), landscape, margin: 15, title });

/** `{{#KOLOM_…}}TAG{{/KOLOM_…}}` as the heading of columns that repeat. */
const columnHead = (list: string, tag: string, size = 8): string => paragraph(run(`{{#${list}}}{{${tag}}}{{/${list}}}`, { size, bold: true }), { align: "center" });

function signing(): Uint8Array {
  const people = grid(
    "PESERTA",
    [
      { heading: "No", content: "{{NO}}", width: 9, align: "center" },
      { heading: "Nama Peserta", content: "{{NAMA}}", width: 58 },
      { heading: "L/P", content: "{{JK}}", width: 9, align: "center" },
      { heading: columnHead("KOLOM_SESI", "SESI"), content: signatureBox("KOLOM_SESI"), width: PORTRAIT - 76 },
    ],
    { height: 10, size: 10 },
  );
  const speakers = grid(
    "NARASUMBER",
    [
      { heading: "No", content: "{{NO}}", width: 9, align: "center" },
      { heading: "Instruktur/Narasumber", content: "{{NAMA}}", width: 67 },
      { heading: columnHead("KOLOM_SESI", "SESI"), content: signatureBox("KOLOM_SESI"), width: PORTRAIT - 76 },
    ],
    { height: 10, size: 10 },
  );
  return page("Daftar Hadir", [head("DAFTAR HADIR PESERTA PELATIHAN"), labels(PORTRAIT), people, text("", {}, { after: 6 }), speakers, signatures(PORTRAIT), text("{{DIBUAT}}", { size: 8, italic: true }, { before: 6 })]);
}

function nominative(): Uint8Array {
  const people = grid("PESERTA", [
    { heading: "No", content: "{{NO}}", width: 10, align: "center" },
    { heading: "Kode", content: "{{KODE}}", width: 22, align: "center" },
    { heading: "Nama", content: "{{NAMA}}", width: 66 },
    { heading: "L/P", content: "{{JK}}", width: 10, align: "center" },
    { heading: "Tempat, Tanggal Lahir", content: "{{TTL}}", width: 52 },
    { heading: "NIK", content: "{{NIK}}", width: 38, align: "center" },
    { heading: "Pendidikan", content: "{{PENDIDIKAN}}", width: 25, align: "center" },
    { heading: "Keterangan", content: "{{KET}}", width: LANDSCAPE - 223 },
  ]);
  return page("Daftar Nominatif Peserta", [head("DAFTAR NOMINATIF PESERTA PELATIHAN"), labels(LANDSCAPE), people, signatures(LANDSCAPE), foot()], true);
}

function attendance(): Uint8Array {
  const counts: readonly (readonly [heading: string, tag: string, width: number])[] = [["H", "H", 7], ["T", "T", 7], ["S", "S", 7], ["I", "I", 7], ["A", "A", 7], ["Belum", "BELUM", 11], ["JP", "JP", 14], ["%", "PERSEN", 12]];
  const wide = counts.reduce((sum, [, , width]) => sum + width, 0);
  const sessions = LANDSCAPE - 62 - wide;
  const people = grid(
    "PESERTA",
    [
      { heading: "No", content: "{{NO}}", width: 9, align: "center" },
      { heading: "Nama Peserta", content: "{{NAMA}}", width: 53 },
      { heading: columnHead("KOLOM_SESI", "SESI", 7.5), content: "{{#KOLOM_SESI}}{{TANDA}}{{/KOLOM_SESI}}", width: sessions, align: "center" },
      ...counts.map(([heading, tag, width]) => ({ heading, content: `{{${tag}}}`, width, align: "center" as const })),
    ],
    { height: 5.5, size: 8.5, last: lastRow([["Jumlah hadir", 62, 2], ["{{#KOLOM_SESI}}{{HADIR}}{{/KOLOM_SESI}}", sessions, 1], ["", wide, counts.length]], 8.5) },
  );
  return page("Rekapitulasi Kehadiran", [head("REKAPITULASI KEHADIRAN PESERTA PELATIHAN"), labels(LANDSCAPE), people, onlyWith("TTD", signatures(LANDSCAPE)), foot()], true);
}

/** The templates of the reports, by the name of their file. */
export const REPORT_FILES: Readonly<Record<string, () => Uint8Array>> = {
  "laporan-daftar-hadir.docx": signing,
  "laporan-kehadiran.docx": attendance,
  "laporan-nominatif.docx": nominative,
};
