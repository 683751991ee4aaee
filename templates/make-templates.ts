import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawQr } from "../src/docx/qr-picture";
import { bottomRow, framed, letterhead, signature, statement, title, unitPage, verification } from "./certificate";
import { cell } from "./ooxml";
import { packDocx } from "./package";

/** Writes the built-in templates beside this file: `npx tsx templates/make-templates.ts`. */
const picture = Uint8Array.from(drawQr("CONTOH"), (character) => character.charCodeAt(0));

function neutral(): Uint8Array {
  const columns = [95, 65, 95];
  const front = framed(
    [
      letterhead([
        { words: "{{KANTOR}}", size: 18, bold: true },
        { words: "{{ALAMAT_KANTOR}}", size: 10 },
      ]),
      title("SERTIFIKAT PELATIHAN", "Certificate of Training"),
      statement("Kepala {{KANTOR}} menyatakan bahwa", "The head of the office hereby states that"),
      bottomRow([verification(columns[0] ?? 0), cell("<w:p/>", { width: columns[1] ?? 0 }), signature({ suffix: "", withPlace: true }, columns[2] ?? 0)], columns),
    ].join(""),
  );
  return packDocx({ body: front + unitPage(), landscape: true, margin: 10, title: "Sertifikat Pelatihan", picture });
}

writeFileSync(fileURLToPath(new URL("sertifikat-netral.docx", import.meta.url)), neutral());
