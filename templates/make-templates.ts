import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawQr } from "../src/docx/qr-picture";
import { bottomRow, english, framed, letterhead, photo, signature, statement, text, title, unitPage, verification } from "./certificate";
import { cell, paragraph, run } from "./ooxml";
import { packDocx } from "./package";
import { REPORT_FILES } from "./report-files";

/** Writes the built-in templates beside this file: `npx tsx templates/make-templates.ts`. */
const picture = Uint8Array.from(drawQr("CONTOH"), (character) => character.charCodeAt(0));
const empty = (width: number): string => cell("<w:p/>", { width });

/** For an employer: the labour office alone (D8). */
function neutral(): Uint8Array {
  const front = framed(
    [
      letterhead([
        { words: "{{KANTOR}}", size: 18, bold: true },
        { words: "{{ALAMAT_KANTOR}}", size: 10 },
      ]),
      title("SERTIFIKAT PELATIHAN", "Certificate of Training"),
      statement("Kepala {{KANTOR}} menyatakan bahwa", "The head of the office hereby states that"),
      bottomRow([verification(100), empty(60), signature({ suffix: "", withPlace: true }, 95)], [100, 60, 95]),
    ].join(""),
  );
  return packDocx({ body: front + unitPage(), landscape: true, margin: 10, title: "Sertifikat Pelatihan", picture });
}

/** For the stage and the file: both offices sign, with room for a photograph. */
function ceremonial(): Uint8Array {
  const front = framed(
    [
      letterhead([
        { words: "{{KANTOR}}", size: 15, bold: true },
        { words: "{{KANTOR_2}}", size: 13, bold: true },
        { words: "{{ALAMAT_KANTOR}}", size: 9 },
      ]),
      title("SERTIFIKAT PELATIHAN", "Certificate of Training"),
      statement("Kepala {{KANTOR}} dan Kepala {{KANTOR_2}} menyatakan bahwa", "The heads of both offices hereby state that"),
      bottomRow(
        [verification(66), signature({ suffix: "_2", withPlace: false }, 74), photo(40), signature({ suffix: "", withPlace: true }, 75)],
        [66, 74, 40, 75],
      ),
      text("Arsip/seremoni, tidak untuk melamar kerja", { size: 8, italic: true, color: "595959" }, { before: 3 }),
    ].join(""),
  );
  return packDocx({ body: front + unitPage(), landscape: true, margin: 10, title: "Sertifikat Pelatihan", picture });
}

/** *Surat keterangan*: hours attended by somebody who left early; no reason, no certificate number, no verdict. */
function letterOfHours(): Uint8Array {
  const line = (label: string, tag: string): string => paragraph([run(`${label}: `, { size: 12 }), run(tag, { size: 12, bold: true })], { indentLeft: 12, after: 4 });
  const plain = (words: string): string => paragraph(run(words, { size: 12 }), { align: "both", after: 10 });
  const body = [
    letterhead([
      { words: "{{KANTOR}}", size: 16, bold: true },
      { words: "{{ALAMAT_KANTOR}}", size: 10 },
    ]),
    text("SURAT KETERANGAN", { size: 18, bold: true }, { before: 14 }),
    english("Letter of attendance", { after: 16 }),
    plain("Kepala {{KANTOR}} menerangkan bahwa:"),
    line("Nama", "{{NAMA}}"),
    line("Tempat, tanggal lahir", "{{TTL}}"),
    line("Program pelatihan", "{{PROGRAM}}"),
    line("Masa mengikuti", "{{MULAI}} sampai dengan {{SELESAI}}"),
    line("Jam pelajaran", "{{JP_HADIR}} dari {{JP}} JP"),
    plain(""),
    plain("telah mengikuti pelatihan tersebut sebanyak jam pelajaran di atas. Surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya."),
    bottomRow([empty(85), signature({ suffix: "", withPlace: true }, 85)], [85, 85]),
    paragraph(""),
  ].join("");
  return packDocx({ body, landscape: false, margin: 20, title: "Surat Keterangan", picture });
}

const files = { "sertifikat-netral.docx": neutral, "sertifikat-seremoni.docx": ceremonial, "surat-keterangan.docx": letterOfHours, ...REPORT_FILES };
for (const [name, make] of Object.entries(files)) writeFileSync(fileURLToPath(new URL(name, import.meta.url)), make());
