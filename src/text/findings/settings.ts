import { printDate } from "../../core/indonesia/print-date";
import type { SettingsFinding } from "../../core/settings/findings";
import type { Explanation } from "../explanation";
import { EXPECTED_VALUE } from "./expected-value";
import { explainOfficial } from "./settings-officials";
import { explainProgram } from "./settings-programs";
import { quote, where } from "./where";

/** The words for what is wrong with settings, programmes and signatories. */
export function explainSettings(finding: SettingsFinding): Explanation {
  const at = where(finding.cells, finding.heading);
  switch (finding.code) {
    case "setting-unreadable":
      return {
        message: `${at}: ${quote(finding.shown)} tidak dapat dibaca.`,
        advice: finding.choices.length > 0 ? `Pilih salah satu: ${finding.choices.join("; ")}.` : `Isi dengan ${EXPECTED_VALUE[finding.expected]}.`,
        group: "Pengaturan yang tidak terbaca",
      };
    case "percent-unreadable":
      return {
        message: `${at}: ${quote(finding.shown)} bukan persen yang dapat dibaca. Selama begitu, tidak ada yang dapat diputuskan.`,
        advice: "Isi dengan bilangan bulat dari 0 sampai 100, misalnya 80.",
        group: "Batas yang tidak terbaca",
      };
    case "percent-unclear":
      return {
        message: `${at}: ${quote(finding.shown)} berarti 1 % atau 100 %? Selama belum jelas, tidak ada yang dapat diputuskan.`,
        advice: "Tulis 1% atau 100%, lengkap dengan tanda persen.",
        group: "Batas yang tidak terbaca",
      };
    case "setting-formula-error":
      return { message: `${at}: rumusnya gagal (${finding.shown}).`, advice: "Perbaiki rumusnya, atau ketik nilainya langsung.", group: "Rumus yang gagal" };
    case "setting-twice":
      return { message: `${at}: pengaturan ini tertulis dua kali dengan isi yang berbeda.`, advice: "Hapus baris yang tidak berlaku.", group: "Pengaturan yang tertulis dua kali" };
    case "setting-unknown":
      return {
        message: `${at}: pengaturan ini tidak dikenal dan tidak dipakai.`,
        advice: finding.suspect === null ? "Hapus baris ini, atau biarkan sebagai catatan sendiri." : `Maksudnya ${quote(finding.suspect)}? Betulkan tulisannya di kolom Kunci.`,
        group: "Pengaturan yang tidak dikenal",
      };
    case "pattern-repeats":
      return {
        message: `${at}: pola nomor tanpa {${finding.missing}} akan memberi nomor yang sama dua kali.`,
        advice: `Tambahkan {${finding.missing}} pada pola, misalnya {urut:3}/{kode}/{bulan}/{tahun}.`,
        group: "Pola nomor",
      };
    case "agreement-reversed":
      return { message: `${at}: PKS berakhir ${printDate(finding.to)}, sebelum mulai berlaku ${printDate(finding.from)}.`, advice: "Cocokkan kedua tanggal dengan naskah PKS.", group: "Masa berlaku PKS" };
    case "program-reversed":
    case "program-code-missing":
    case "program-name-missing":
    case "program-hours-missing":
    case "program-dates-missing":
    case "program-code-twice":
    case "program-outside-agreement":
    case "program-unreadable":
    case "program-quota-unreadable":
    case "program-units-sum":
      return explainProgram(finding, at);
    case "official-reversed":
    case "official-incomplete":
    case "official-office-unknown":
    case "official-date-unreadable":
    case "employee-id-number":
    case "employee-id-shape":
      return explainOfficial(finding, at);
  }
}
