import { parseDate } from "../indonesia/parse-date";
import { monthNumber } from "../indonesia/months";
import { headingWords } from "./heading-key";
import type { CellValue } from "./grid";

const NUMBERED = /^(sesi|pertemuan|pert|hari|tatap muka|meeting|session|day)( ke)? \d+\b/;
const DAY_AND_MONTH = /^\d{1,2}\s*[/.-]\s*\d{1,2}([/.-]\d{2,4})?(\s|$)/;
const PART_OF_DAY = /^((sesi|pertemuan|hari|tanggal|pagi|siang|sore|malam|batal|kelas) ?)+$/;
const GROUP = /\b(presensi|kehadiran|absensi|absen|daftar hadir|pertemuan|sesi|tanggal|date|dates|hari)\b/;
const SUMMARY = /\b(rekap|rekapitulasi|total|jumlah|summary)\b/;

const SUM_WORDS = new Set([
  "h", "s", "i", "a", "t", "g", "tk", "hadir", "sakit", "izin", "alpa", "alpha", "alfa", "terlambat", "telat", "cuti", "dinas luar", "ghoib", "jumlah", "total", "rekap",
  "persen", "kehadiran", "persen kehadiran", "persen hadir", "jumlah hadir", "total hadir", "hari efektif", "total sesi", "total present", "present", "absent",
  "persen disiplin", "status evaluasi", "telat m", "total for the month", "jumlah jp", "total jp", "jumlah alpa", "jumlah izin", "jumlah sakit", "tardy", "total absent",
  "hadir h", "sakit s", "izin i", "ghoib g", "alpa a", "alpha a", "terlambat t", "total kehadiran", "jumlah kehadiran", "jumlah sesi", "jumlah pertemuan", "jp hadir",
]);

/** Whether a single heading names a session: `Sesi 3`, `Hari 1⏎06 Nov`, `06 Nov`, `2025-11-25`, `11/06⏎MALAM`, or a date. */
export function isSessionHeading(shown: string, value: CellValue): boolean {
  if (typeof value === "object") return true;
  const words = headingWords(shown);
  if (NUMBERED.test(words) || DAY_AND_MONTH.test(shown.trim())) return true;
  const [, day, month] = /^(\d{1,2}) ([a-z]+)\b/.exec(words) ?? [];
  if (day !== undefined && month !== undefined && monthNumber(month) !== null) return true;
  const reading = parseDate(shown);
  return reading.kind === "date" && (reading.place === "" || PART_OF_DAY.test(headingWords(reading.place)));
}

/** A number from 1 to 31 that stands alone, as the heading of a day; null for anything else. */
export function dayHeading(shown: string): number | null {
  const number = /^\s*0?(\d{1,2})\s*$/.exec(shown)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 31 ? Number(number) : null;
}

/** Whether a heading names a count made by staff (`Hadir`, `% Kehadiran`, `Total S`): compared, never used. */
export function isSumHeading(levels: readonly string[]): boolean {
  const words = levels.map((level) => headingWords(level));
  const lowest = words[words.length - 1] ?? "";
  return SUM_WORDS.has(lowest) || words.some((level) => SUMMARY.test(level) && !/\brp\b/.test(level) && words.length > 1);
}

/** Whether the upper levels say that everything below them is a session: `PRESENSI / Sesi Pagi`, `(1st row for date) / M`. */
export function isSessionGroup(upper: readonly string[]): boolean {
  const words = upper.map((level) => headingWords(level));
  return words.some((level) => GROUP.test(level)) && !words.some((level) => SUMMARY.test(level));
}

/** Whether an upper level speaks of days, so that a letter below is a weekday and no count. */
export function isDateGroup(upper: readonly string[]): boolean {
  return upper.some((level) => /\b(tanggal|date|dates|hari)\b/.test(headingWords(level)));
}
