import type { CertificateFinding, PrintedChange } from "../../core/certificate/findings";
import { printDate } from "../../core/indonesia/print-date";
import { type Measure, amountOf, percentShown } from "../decisions-figures";
import { verdictLabel } from "../decisions-labels";
import { listed, quote } from "./where";

type OfCode<Code extends CertificateFinding["code"]> = Extract<CertificateFinding, { readonly code: Code }>;
export type Changed = OfCode<"issued-data-changed" | "issued-verdict-changed" | "issued-figures-changed" | "issued-marks-changed" | "issued-course-changed">;

/** What changed under a certificate after it was issued, with before and after; what to do about it. */
export function wordsOfChanges(finding: Changed): { readonly what: string; readonly advice: string; readonly group: string } {
  switch (finding.code) {
    case "issued-data-changed":
      return {
        what: `sertifikat ${finding.number} (${finding.name}) sudah terbit, lalu datanya berubah: ${finding.changes.map(changeWords).join("; ")}.`,
        advice: "Bila yang sekarang benar, pakai “Terbitkan ulang”: nomornya tetap. Bila tidak, kembalikan isinya.",
        group: "Data berubah setelah terbit",
      };
    case "issued-verdict-changed":
      return {
        what: `sertifikat ${finding.number} (${finding.name}) terbit${finding.before === null ? "" : ` dengan kehadiran ${share(finding.before, finding)}`}, tetapi sekarang kehadirannya ${share(finding, finding)} dan keputusannya ${quote(verdictLabel(finding.verdict))}.`,
        advice: "Periksa perubahan tanda hadirnya. Bila sertifikatnya keliru, cabut dengan alasan.",
        group: "Kelulusan berubah setelah terbit",
      };
    case "issued-figures-changed":
      return {
        what: `kehadiran ${finding.name} saat sertifikat ${finding.number} terbit ${share(finding.before, finding)}, sekarang ${share(finding, finding)}; tetap lulus.`,
        advice: "Periksa perubahan tandanya. Bila sertifikat mencetak persentase hadir, pakai “Terbitkan ulang”.",
        group: "Kehadiran berubah setelah terbit",
      };
    case "issued-marks-changed":
      return {
        what: `tanda hadir atau tanggal bergabung ${listed(finding.names)} berubah setelah sertifikat ${listed(finding.numbers)} terbit; jumlah jam dan kelulusannya tetap.`,
        advice: "Periksa apakah perubahan itu memang dimaksud. Sertifikatnya tidak perlu diganti.",
        group: "Tanda berubah setelah terbit",
      };
    case "issued-course-changed":
      return {
        what: `sesi atau syarat program ${finding.program} (tanggal, JP, status, minimal) berubah setelah ${finding.numbers.length} sertifikat terbit (${listed(finding.numbers)}); kelulusannya tetap.`,
        advice: "Periksa lembar Sesi, Program, dan Pengaturan. Bila perubahan itu keliru, kembalikan isinya.",
        group: "Sesi atau syarat berubah setelah terbit",
      };
  }
}

const PRINTED: Readonly<Record<Extract<PrintedChange, { readonly before: string }>["what"], string>> = {
  name: "nama",
  program: "program",
  lessonHours: "JP",
  start: "tanggal mulai",
  end: "tanggal selesai",
  score: "nilai",
};

function changeWords(change: PrintedChange): string {
  switch (change.what) {
    case "birth": {
      const now = [change.place, change.day === null ? "" : printDate(change.day)].filter((part) => part !== "").join(", ");
      return `tempat atau tanggal lahir tidak sama lagi dengan yang tercetak, sekarang ${now === "" ? "kosong" : quote(now)}`;
    }
    case "details":
      return "data program atau unit kompetensinya tidak sama lagi dengan yang tercetak";
    default:
      return `${PRINTED[change.what]} ${change.before === "" ? "kosong" : quote(change.before)}, sekarang ${change.after === "" ? "kosong" : quote(change.after)}`;
  }
}

/** `80,0 % (32 dari 40 JP)` */
function share({ attended, base, unit }: { readonly attended: number; readonly base: number; readonly unit: Measure["base"] }, { minutesPerLesson }: { readonly minutesPerLesson: number }): string {
  const percent = percentShown(attended, base);
  return percent === null ? "belum dapat dihitung" : `${percent} % (${amountOf(attended, base, { base: unit, minutesPerLesson })})`;
}
