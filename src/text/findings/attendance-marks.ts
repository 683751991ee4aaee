import type { AttendanceFinding } from "../../core/attendance/findings";
import { printDate } from "../../core/indonesia/print-date";
import type { Explanation } from "../explanation";
import { listed, quote, where } from "./where";

type OfCode<Code extends AttendanceFinding["code"]> = Extract<AttendanceFinding, { readonly code: Code }>;

type Unreadable = OfCode<"mark-unknown" | "mark-needs-legend" | "legend-unreadable" | "legend-of-blanks">;
type Misplaced = OfCode<"marks-missing" | "mark-before-joining" | "mark-after-leaving" | "mark-in-future" | "mark-in-cancelled">;

/** Marks nobody can read, gaps, and marks where none should be. */
export function explainMarks(finding: Unreadable | Misplaced): Explanation {
  switch (finding.code) {
    case "mark-unknown":
    case "mark-needs-legend":
    case "legend-unreadable":
    case "legend-of-blanks":
      return explainUnreadable(finding);
    default:
      return explainMisplaced(finding);
  }
}

function explainUnreadable(finding: Unreadable): Explanation {
  const { cells } = finding;
  switch (finding.code) {
    case "mark-unknown":
      return {
        message: `${where(cells, finding.heading)}: tanda ${quote(finding.shown)} tidak dikenal dan belum dihitung.`,
        advice: `Pakai ${finding.known.join(", ")}, atau jelaskan artinya pada legenda lembar itu.`,
        group: "Tanda kehadiran tidak dikenal",
      };
    case "mark-needs-legend":
      return {
        message: `${where(cells, "")}: tanda ${quote(finding.shown)} dipakai pada ${cells.length} sel dan artinya belum ditetapkan.`,
        advice: `Tetapkan artinya satu kali: tulis legenda di lembar itu (misalnya ${finding.shown} = Hadir) atau isi “Legenda tanda” di lembar Pengaturan. Sebelum itu tanda ini dihitung sebagai belum diisi.`,
        group: "Tanda yang perlu legenda",
      };
    case "legend-unreadable":
      return {
        message: `${where(cells, "")}: arti ${quote(finding.entry)} pada legenda tidak dapat dibaca.`,
        advice: "Tulis seperti H = Hadir, S = Sakit, I = Izin, A = Alpa.",
        group: "Legenda tidak terbaca",
      };
    case "legend-of-blanks":
      return {
        message: `${where(cells, "")}: menurut legenda, sel kosong punya arti. Sel kosong tetap dibaca sebagai belum diisi.`,
        advice: "Bila memang demikian, isi “Legenda tanda” di lembar Pengaturan, misalnya kosong=H.",
        group: "Arti sel kosong",
      };
  }
}

function explainMisplaced(finding: Misplaced): Explanation {
  const { cells } = finding;
  switch (finding.code) {
    case "marks-missing":
      return {
        message: `${where(cells, "")}: kehadiran ${finding.name} belum diisi untuk ${listed(finding.sessions)}.`,
        advice: "Isi tandanya. Yang kosong tidak dianggap alpa.",
        group: "Kehadiran belum diisi",
      };
    case "mark-before-joining":
      return {
        message: `${where(cells, "")}: ${finding.name} tercatat hadir sebelum tanggal bergabung (${printDate(finding.day)}).`,
        advice: "Periksa Tanggal Bergabung atau tandanya.",
        group: "Hadir sebelum bergabung",
      };
    case "mark-after-leaving":
      return {
        message: `${where(cells, "")}: ${finding.name} tercatat hadir sesudah tanggal keluar (${printDate(finding.day)}).`,
        advice: "Periksa Tanggal Keluar atau tandanya.",
        group: "Hadir sesudah keluar",
      };
    case "mark-in-future":
      return {
        message: `${where(cells, "")}: ${finding.session} belum berlangsung, tetapi sudah ada yang ditandai hadir.`,
        advice: "Periksa tanggal sesi atau tandanya. Tanda itu baru dihitung pada hari sesinya.",
        group: "Hadir sebelum sesi berlangsung",
      };
    case "mark-in-cancelled":
      return {
        message: `${where(cells, "")}: ${finding.session} batal, tetapi ada yang ditandai hadir. Tandanya tidak dihitung.`,
        advice: "Bila sesi itu terlaksana, ubah Status di lembar Sesi.",
        group: "Tanda pada sesi batal",
      };
  }
}
