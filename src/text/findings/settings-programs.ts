import { printDate } from "../../core/indonesia/print-date";
import type { SettingsFinding } from "../../core/settings/findings";
import type { Explanation } from "../explanation";
import { EXPECTED_VALUE } from "./expected-value";
import { quote } from "./where";

/** A programme, a row of `Program`. `at` says where. */
export function explainProgram(finding: Extract<SettingsFinding, { readonly code: `program-${string}` }>, at: string): Explanation {
  const subject = quote(finding.subject);
  switch (finding.code) {
    case "program-reversed":
      return { message: `${at}: program ${subject} selesai ${printDate(finding.to)}, sebelum mulai ${printDate(finding.from)}.`, advice: "Betulkan tanggal mulai atau selesai.", group: "Tanggal program" };
    case "program-code-missing":
      return { message: `${at}: program ${subject} belum punya kode.`, advice: "Isi kode pendek, misalnya LDY. Kode dipakai pada lembar kehadiran.", group: "Program tanpa kode" };
    case "program-name-missing":
      return { message: `${at}: nama program ${subject} kosong.`, advice: "Isi nama seperti yang akan dicetak pada sertifikat.", group: "Program tanpa nama" };
    case "program-hours-missing":
      return { message: `${at}: jumlah JP program ${subject} kosong.`, advice: "Isi jumlah jam pelajaran, misalnya 40. JP dicetak pada sertifikat.", group: "Program tanpa JP" };
    case "program-dates-missing":
      return { message: `${at}: tanggal mulai dan selesai program ${subject} kosong.`, advice: "Isi keduanya. Tanggal dicetak pada sertifikat dan dipakai untuk memeriksa usia.", group: "Tanggal program" };
    case "program-code-twice":
      return { message: `${at}: kode ${subject} dipakai oleh dua program. Baris kedua tidak dibaca.`, advice: "Beri setiap program kode sendiri.", group: "Kode program ganda" };
    case "program-outside-agreement":
      return {
        message: `${at}: program ${subject} berjalan di luar masa berlaku PKS${period(finding.from, finding.to)}.`,
        advice: "Cocokkan tanggal program, atau masa berlaku PKS di lembar Pengaturan.",
        group: "Program di luar masa PKS",
      };
    case "program-unreadable":
      return { message: `${at}: ${quote(finding.shown)} pada program ${subject} tidak dapat dibaca.`, advice: `Isi dengan ${EXPECTED_VALUE[finding.expected]}.`, group: "Isian program yang tidak terbaca" };
    case "program-quota-unreadable":
      return { message: `${at}: kuota ${quote(finding.shown)} program ${subject} tidak dapat dibaca.`, advice: "Isi dengan jumlah orang, misalnya 20, atau kosongkan.", group: "Isian program yang tidak terbaca" };
    case "program-units-sum":
      return {
        message: `${at}: jumlah JP unit kompetensi program ${subject} adalah ${finding.units}, sedangkan JP program ${finding.hours}.`,
        advice: "Cocokkan JP setiap unit dengan JP program.",
        group: "JP unit kompetensi",
      };
  }
}

function period(from: string | null, to: string | null): string {
  const parts = [from === null ? "" : `mulai ${printDate(from)}`, to === null ? "" : `sampai ${printDate(to)}`].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(" ")})`;
}
