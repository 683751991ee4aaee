import type { AttendanceFinding } from "../../core/attendance/findings";
import { lessonsShown } from "../decisions-figures";
import type { Explanation } from "../explanation";
import { explainMarks } from "./attendance-marks";
import { explainRows } from "./attendance-rows";
import { explainSessions } from "./attendance-sessions";
import { listed, quote, where } from "./where";

/** Where: what. How to fix. A new code does not compile until it is explained. */
export function explainAttendance(finding: AttendanceFinding): Explanation {
  switch (finding.code) {
    case "mark-unknown":
    case "mark-needs-legend":
    case "legend-unreadable":
    case "legend-of-blanks":
    case "marks-missing":
    case "mark-before-joining":
    case "mark-after-leaving":
    case "mark-in-future":
    case "mark-in-cancelled":
      return explainMarks(finding);
    case "person-ambiguous":
    case "person-unmatched":
    case "person-of-other-program":
    case "person-in-several-programs":
    case "name-differs":
    case "rows-contradict":
    case "rows-repeated":
    case "person-without-row":
      return explainRows(finding);
    case "recap-differs":
    case "recap-unreadable":
    case "score-unreadable":
    case "unit-result-unreadable":
    case "attendance-missing":
    case "attendance-blank":
    case "hours-differ":
      return explainTables(finding);
    default:
      return explainSessions(finding);
  }
}

type OfCode<Code extends AttendanceFinding["code"]> = Extract<AttendanceFinding, { readonly code: Code }>;

function explainTables(
  finding: OfCode<"recap-differs" | "recap-unreadable" | "score-unreadable" | "unit-result-unreadable" | "attendance-missing" | "attendance-blank" | "hours-differ">,
): Explanation {
  const { cells } = finding;
  switch (finding.code) {
    case "recap-differs":
      return {
        message: `${where(cells, finding.heading)}: tertulis ${finding.shown}, sedangkan menurut tandanya ${finding.computed}${cells.length > 1 ? ` (${cells.length} baris berbeda)` : ""}.`,
        advice: "Tuntas menghitung dari tanda, bukan dari kolom rekap. Periksa mana yang benar.",
        group: "Rekap berbeda dari tanda",
      };
    case "recap-unreadable":
      return {
        message: `${where(cells, finding.heading)}: ${quote(finding.shown)} tersimpan sebagai tanggal, jadi tidak dibandingkan.`,
        advice: "Tidak perlu diubah; Tuntas menghitung dari tanda.",
        group: "Rekap berupa tanggal",
      };
    case "score-unreadable":
      return {
        message: `${where(cells, finding.heading)}: nilai ${quote(finding.shown)} bukan angka.`,
        advice: "Tulis angka, misalnya 87,50.",
        group: "Nilai tidak terbaca",
      };
    case "unit-result-unreadable":
      return {
        message: `${where(cells, finding.heading)}: hasil ${quote(finding.shown)} tidak dikenal.`,
        advice: "Tulis K (kompeten) atau BK (belum kompeten).",
        group: "Hasil unit tidak terbaca",
      };
    case "attendance-missing":
      return {
        message: `${where(cells, "")}: belum ada daftar kehadiran untuk program ${finding.program}.${instead(finding.instead)}`,
        advice: `Buat lembar “Kehadiran ${finding.program}”, atau pakai “Siapkan buku kerja”.`,
        group: "Daftar kehadiran belum ada",
      };
    case "attendance-blank":
      return {
        message: `${where(cells, "")}: daftar kehadiran ${finding.program} belum berisi satu tanda pun.`,
        advice: "Isi tandanya. Yang kosong tidak dianggap alpa.",
        group: "Daftar kehadiran kosong",
      };
    case "hours-differ": {
      const shown = (minutes: number): string => lessonsShown(minutes, finding.minutesPerLesson);
      return {
        message: `${where(cells, "")}: jumlah JP sesi ${finding.program} adalah ${shown(finding.listedMinutes)}, sedangkan programnya ${shown(finding.programMinutes)}.`,
        advice: "Cocokkan kolom JP di lembar Sesi dengan JP di lembar Program.",
        group: "Jumlah JP berbeda",
      };
    }
  }
}

function instead(tables: OfCode<"attendance-missing">["instead"]): string {
  const words = tables.map(({ sheet, kind }) => `${quote(sheet)} ${kind === "sums" ? "hanya berisi jumlah tanpa sesi" : "hanya daftar untuk ditandatangani"}`);
  return words.length === 0 ? "" : ` Lembar ${listed(words)}.`;
}
