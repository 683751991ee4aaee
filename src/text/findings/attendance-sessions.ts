import type { AttendanceFinding } from "../../core/attendance/findings";
import { printDate } from "../../core/indonesia/print-date";
import type { Explanation } from "../explanation";
import { listed, quote, where } from "./where";

type SessionCode =
  | "program-unknown"
  | "program-missing"
  | "session-unrecorded"
  | "session-length-missing"
  | "session-length-underivable"
  | "session-status-unknown"
  | "session-status-contradicts"
  | "session-kind-unknown"
  | "session-date-unreadable"
  | "session-date-incomplete"
  | "session-date-differs"
  | "session-weekday-differs"
  | "session-twice"
  | "session-unlisted"
  | "session-without-column"
  | "sessions-outside-course"
  | "sessions-month-first";

/** Findings about sessions: their headings, and their rows in `Sesi`. */
export function explainSessions(finding: Extract<AttendanceFinding, { readonly code: SessionCode }>): Explanation {
  const at = where(finding.cells, "");
  switch (finding.code) {
    case "session-length-missing":
    case "session-length-underivable":
    case "session-status-unknown":
    case "session-status-contradicts":
    case "session-kind-unknown":
      return explainLength(finding, at);
    case "session-date-unreadable":
    case "session-date-incomplete":
    case "session-date-differs":
    case "session-weekday-differs":
    case "sessions-outside-course":
    case "sessions-month-first":
      return explainDates(finding, at);
    case "program-unknown":
      return {
        message: `${at}: program ${quote(finding.shown)} tidak ada di lembar Program.`,
        advice: "Tulis kode atau nama seperti di lembar Program.",
        group: "Program tidak dikenal",
      };
    case "program-missing":
      return { message: `${at}: programnya kosong.`, advice: "Tulis kode programnya.", group: "Program kosong" };
    case "session-unrecorded":
      return {
        message: `${at}: ${finding.session} sudah berlangsung, tetapi belum ada tanda untuk siapa pun.`,
        advice: "Isi kehadirannya. Bila sesi itu tidak jadi, ubah Status di lembar Sesi menjadi batal.",
        group: "Sesi belum diisi",
      };
    case "session-twice":
      return {
        message: `${at}: lebih dari satu kolom untuk ${finding.session}.`,
        advice: "Beri judul yang berbeda, atau sisakan satu kolom. Sebelum itu tidak ada keputusan.",
        group: "Sesi ganda",
      };
    case "session-unlisted":
      return {
        message: `${at}: kolom ${quote(finding.session)} berisi tanda, tetapi tidak cocok dengan satu sesi pun dari ${finding.program} di lembar Sesi.`,
        advice: "Tambahkan barisnya di lembar Sesi, atau samakan nomor atau tanggalnya. Sebelum itu tidak ada keputusan.",
        group: "Kolom tanpa baris di lembar Sesi",
      };
    case "session-without-column":
      return {
        message: `${at}: ${finding.session} (${finding.program}) sudah berlangsung, tetapi tidak ada kolomnya di daftar kehadiran.`,
        advice: "Tambahkan kolomnya, atau ubah Status menjadi batal bila tidak terlaksana.",
        group: "Sesi tanpa kolom kehadiran",
      };
  }
}

type OfCode<Code extends SessionCode> = Extract<AttendanceFinding, { readonly code: Code }>;

function explainLength(
  finding: OfCode<"session-length-missing" | "session-length-underivable" | "session-status-unknown" | "session-status-contradicts" | "session-kind-unknown">,
  at: string,
): Explanation {
  switch (finding.code) {
    case "session-length-missing":
      return {
        message: finding.shown === "" ? `${at}: JP ${finding.session} kosong.` : `${at}: JP ${finding.session} tertulis ${quote(finding.shown)}, bukan jumlah JP yang dapat dihitung tepat.`,
        advice: "Tulis angka, misalnya 4. Sebelum itu tidak ada keputusan untuk program ini.",
        group: "JP sesi tidak terbaca",
      };
    case "session-length-underivable":
      return {
        message:
          finding.lessonHours === null
            ? `${at}: JP tiap sesi ${finding.program} tidak diketahui, dan JP program kosong.`
            : `${at}: JP tiap sesi ${finding.program} tidak diketahui: ${finding.lessonHours} JP tidak terbagi rata untuk ${finding.sessions} sesi.`,
        advice: "Isi JP tiap sesi di lembar Sesi. Sebelum itu tidak ada keputusan untuk program ini.",
        group: "JP sesi tidak diketahui",
      };
    case "session-status-unknown":
      return {
        message: `${at}: status ${quote(finding.shown)} untuk ${finding.session} tidak dikenal.`,
        advice: "Tulis terlaksana atau batal. Sebelum itu tidak ada keputusan untuk program ini.",
        group: "Status sesi tidak dikenal",
      };
    case "session-status-contradicts":
      return {
        message: `${at}: menurut daftar kehadiran ${finding.session} batal, menurut lembar Sesi terlaksana.`,
        advice: "Samakan keduanya. Sebelum itu tidak ada keputusan untuk program ini.",
        group: "Status sesi bertentangan",
      };
    case "session-kind-unknown":
      return {
        message: `${at}: jenis ${quote(finding.shown)} untuk ${finding.session} tidak dikenal.`,
        advice: "Tulis teori atau praktik.",
        group: "Jenis sesi tidak dikenal",
      };
  }
}

function explainDates(
  finding: OfCode<
    "session-date-unreadable" | "session-date-incomplete" | "session-date-differs" | "session-weekday-differs" | "sessions-outside-course" | "sessions-month-first"
  >,
  at: string,
): Explanation {
  switch (finding.code) {
    case "session-date-unreadable":
      return {
        message: `${at}: tanggal ${quote(finding.shown)} tidak dapat dibaca atau tidak ada di kalender.`,
        advice: "Tulis hari dahulu, misalnya 6 November 2024.",
        group: "Tanggal sesi tidak terbaca",
      };
    case "session-date-incomplete":
      return {
        message: `${at}: judul kolom hanya memuat hari, dan bulan atau tahunnya tidak tertulis di lembar itu.`,
        advice: "Tulis bulan dan tahun di atas daftar, misalnya “Bulan : November 2024”, atau isi tanggal di lembar Sesi.",
        group: "Bulan atau tahun sesi tidak diketahui",
      };
    case "session-date-differs":
      return {
        message: `${at}: ${finding.session} bertanggal ${printDate(finding.listed)} di daftar kehadiran, ${printDate(finding.scheduled)} di lembar Sesi. Yang dipakai lembar Sesi.`,
        advice: "Samakan tanggalnya.",
        group: "Tanggal sesi berbeda",
      };
    case "session-weekday-differs":
      return {
        message: `${at}: hari pada ${quote(finding.shown)} tidak sesuai dengan tanggalnya.`,
        advice: "Periksa hari atau tanggalnya.",
        group: "Hari tidak sesuai tanggal",
      };
    case "sessions-outside-course":
      return {
        message: `${at}: tanggal sesi ${listed(finding.days.map(printDate))} berada di luar masa program ${finding.program}.`,
        advice: "Periksa tanggal sesi, atau Mulai dan Selesai di lembar Program.",
        group: "Sesi di luar masa program",
      };
    case "sessions-month-first":
      return {
        message: `${at}: judul kolom dibaca ${listed(finding.days.map(printDate))}, di luar masa program ${finding.program}. Bila bulan ditulis dahulu, itu ${listed(finding.swapped.map(printDate))}.`,
        advice: "Tulis tanggal dengan hari dahulu. Tuntas tidak menukarnya sendiri.",
        group: "Tanggal sesi mungkin tertukar bulannya",
      };
  }
}
