import { printDate } from "../../core/indonesia/print-date";
import type { Expected, SettingsFinding } from "../../core/settings/findings";
import type { Explanation } from "../explanation";
import { listed, quote, where } from "./where";

const EXPECTED: Readonly<Record<Expected, string>> = {
  date: "tanggal, misalnya 6 November 2024",
  "whole-number": "bilangan bulat, misalnya 45",
  percent: "persen, misalnya 80",
  choice: "salah satu pilihan",
  text: "teks",
};

/** The words for what is wrong with settings, programmes and signatories. */
export function explainSettings(finding: SettingsFinding): Explanation {
  const at = where(finding.cells, finding.heading);
  const subject = quote(finding.subject);
  switch (finding.code) {
    case "setting-unreadable":
      return {
        message: `${at}: ${quote(finding.shown)} tidak dapat dibaca.`,
        advice: finding.choices.length > 0 ? `Pilih salah satu: ${finding.choices.join("; ")}.` : `Isi dengan ${EXPECTED[finding.expected]}.`,
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
      return { message: `${at}: program ${subject} selesai ${printDate(finding.to)}, sebelum mulai ${printDate(finding.from)}.`, advice: "Betulkan tanggal mulai atau selesai.", group: "Tanggal program" };
    case "official-reversed":
      return { message: `${at}: masa jabatan ${subject} berakhir ${printDate(finding.to)}, sebelum mulai ${printDate(finding.from)}.`, advice: "Betulkan tanggal mulai atau sampai.", group: "Masa jabatan pejabat" };
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
      return { message: `${at}: ${quote(finding.shown)} pada program ${subject} tidak dapat dibaca.`, advice: `Isi dengan ${EXPECTED[finding.expected]}.`, group: "Isian program yang tidak terbaca" };
    case "program-quota-unreadable":
      return { message: `${at}: kuota ${quote(finding.shown)} program ${subject} tidak dapat dibaca.`, advice: "Isi dengan jumlah orang, misalnya 20, atau kosongkan.", group: "Isian program yang tidak terbaca" };
    case "program-units-sum":
      return {
        message: `${at}: jumlah JP unit kompetensi program ${subject} adalah ${finding.units}, sedangkan JP program ${finding.hours}.`,
        advice: "Cocokkan JP setiap unit dengan JP program.",
        group: "JP unit kompetensi",
      };
    case "official-incomplete":
      return { message: `${at}: nama atau jabatan pejabat kosong.`, advice: "Isi nama dan jabatan seperti yang akan dicetak, atau hapus barisnya.", group: "Data pejabat" };
    case "official-office-unknown":
      return { message: `${at}: kantor ${quote(finding.shown)} tidak dikenal, jadi ${subject} tidak dapat menandatangani.`, advice: `Isi dengan ${listed(["Disnaker", "Lapas"]).replace("dan", "atau")}.`, group: "Data pejabat" };
    case "official-date-unreadable":
      return { message: `${at}: tanggal ${quote(finding.shown)} pada ${subject} tidak dapat dibaca.`, advice: `Isi dengan ${EXPECTED.date}, atau kosongkan.`, group: "Masa jabatan pejabat" };
    case "employee-id-number":
      return {
        message: `${at}: NIP ${subject} tersimpan sebagai angka, sehingga digit terakhirnya bisa hilang.`,
        advice: "Ubah format sel menjadi Teks biasa, lalu ketik ulang NIP dari SK.",
        group: "NIP pejabat",
      };
    case "employee-id-shape":
      return { message: `${at}: NIP ${quote(finding.shown)} (${finding.subject}) bukan 18 angka.`, advice: "Cocokkan dengan SK. NIP dicetak seperti tertulis.", group: "NIP pejabat" };
  }
}

function period(from: string | null, to: string | null): string {
  const parts = [from === null ? "" : `mulai ${printDate(from)}`, to === null ? "" : `sampai ${printDate(to)}`].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(" ")})`;
}
