import type { Failure } from "../../contract";
import { printDate } from "../../core/indonesia/print-date";

/** Why a report was not made. Nothing was changed, and no document made. */
export type ReportFailure =
  | { readonly code: "report-program-needed"; readonly programs: readonly string[] }
  | { readonly code: "report-program-unknown"; readonly program: string }
  | { readonly code: "report-day-unreadable"; readonly typed: string }
  | { readonly code: "report-no-people"; readonly program: string | null }
  | { readonly code: "report-no-sessions"; readonly program: string }
  | { readonly code: "report-no-certificates" }
  | { readonly code: "report-register-unreadable" }
  | { readonly code: "report-too-long"; readonly rows: number; readonly most: number }
  | { readonly code: "report-nobody-decided"; readonly program: string }
  | { readonly code: "report-no-session-then"; readonly days: readonly string[] };

/** Days named in a refusal; more than these are a list nobody reads. */
const MOST_DAYS = 6;

export function explainReportFailure(failure: ReportFailure): Failure {
  return { code: failure.code, ...wordsOf(failure) };
}

function wordsOf(failure: ReportFailure): Omit<Failure, "code"> {
  switch (failure.code) {
    case "report-program-needed":
      return failure.programs.length === 0
        ? { message: "Belum ada program di lembar Program. Laporan belum dibuat.", remedy: "Isi lembar Program, lalu ulangi." }
        : { message: "Laporan ini dibuat untuk satu program. Laporan belum dibuat.", remedy: `Pilih programnya: ${failure.programs.join(", ")}.` };
    case "report-program-unknown":
      return { message: `Program ${failure.program} tidak ada di lembar Program. Laporan belum dibuat.`, remedy: "Pilih program dari daftar, lalu ulangi." };
    case "report-day-unreadable":
      return { message: `Tanggal “${failure.typed}” tidak dapat dibaca. Laporan belum dibuat.`, remedy: "Tulis tanggal seperti 2-3-2026, hari lebih dulu." };
    case "report-no-people":
      return { message: `Belum ada peserta ${failure.program === null ? "dengan program yang dikenal" : `program ${failure.program}`}. Laporan belum dibuat.`, remedy: "Isi kolom Program di lembar Peserta, lalu ulangi." };
    case "report-no-sessions":
      return { message: `Belum ada sesi program ${failure.program} yang tidak batal. Laporan belum dibuat.`, remedy: "Isi jadwalnya di lembar Sesi, lalu ulangi." };
    case "report-no-certificates":
      return { message: "Belum ada sertifikat di register. Laporan belum dibuat.", remedy: "Terbitkan sertifikatnya di langkah Sertifikat, lalu ulangi." };
    case "report-register-unreadable":
      return { message: "Lembar Register Sertifikat tidak dapat dibaca: ada judul kolom yang hilang. Laporan belum dibuat.", remedy: "Buka langkah Sertifikat: di sana disebut judul yang hilang. Pulihkan, lalu ulangi." };
    case "report-too-long":
      return { message: `Laporan ini akan memuat ${failure.rows} baris; paling banyak ${failure.most} dalam satu dokumen. Laporan belum dibuat.`, remedy: "Pilih satu program, atau bagi programnya menjadi beberapa kelas." };
    case "report-nobody-decided":
      return { message: `Belum ada peserta program ${failure.program} yang lulus atau tidak lulus. Laporan belum dibuat.`, remedy: "Lengkapi kehadiran dan tunggu pelatihan selesai; langkah Kelulusan menyebut apa yang kurang." };
    case "report-no-session-then": {
      const days = failure.days.slice(0, MOST_DAYS).map(printDate).join("; ");
      const more = failure.days.length > MOST_DAYS ? "; dan seterusnya" : "";
      return { message: "Tidak ada sesi pada tanggal itu. Laporan belum dibuat.", remedy: `Pilih tanggal yang ada sesinya: ${days}${more}.` };
    }
  }
}
