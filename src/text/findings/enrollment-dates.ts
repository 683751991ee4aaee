import { printDate, printWeekdayDate } from "../../core/indonesia/print-date";
import type { Explanation } from "../explanation";
import type { FindingAbout } from "./finding-about";
import { of } from "./people";
import { quote } from "./where";

type Dates = FindingAbout<"birth" | "date" | "dates" | "age">;

const WRITE = "Tulis hari-bulan-tahun, misalnya 17-08-1990 atau 17 Agustus 1990.";

/** Places, dates and ages. `at` says where. */
export function explainDates(finding: Dates, at: string): Explanation {
  const name = of(finding.name);
  switch (finding.code) {
    case "birth-date-missing":
      return { message: `${at}: tanggal lahir kosong${name}.`, advice: "Isi dari KTP atau KK. Tanggal lahir dicetak pada sertifikat.", group: "Tanggal lahir yang kosong" };
    case "birth-date-swapped":
      return {
        message: `${at}: tanggal lahir ${printDate(finding.birthDate)}${name} dan NIK bertukar hari dan bulan; menurut NIK ${printDate(finding.swapped)}.`,
        advice: "Cek KTP, lalu betulkan tanggal lahirnya.",
        group: "Hari dan bulan mungkin tertukar",
      };
    case "birth-date-future":
      return { message: `${at}: tanggal lahir ${printDate(finding.day)}${name} belum lewat.`, advice: "Cek KTP, lalu betulkan tahunnya.", group: "Tanggal lahir yang tidak mungkin" };
    case "birth-place-missing":
      return { message: `${at}: tempat lahir kosong${name}.`, advice: "Isi dari KTP. Bila tetap kosong, hanya tanggal yang dicetak.", group: "Tempat lahir yang kosong" };
    case "birth-place-odd":
      return { message: `${at}: ${quote(finding.shown)}${name} bukan nama tempat.`, advice: "Isi tempat lahir dari KTP. Mungkin isi dua sel tertukar.", group: "Tempat lahir yang tidak lazim" };
    case "birth-place-differs":
      return {
        message: `${at}: ada dua tempat lahir${name}: ${quote(finding.place)} dan ${quote(finding.other)}. Yang dibaca ${quote(finding.place)}.`,
        advice: "Cek KTP, lalu samakan.",
        group: "Dua tempat lahir",
      };
    case "date-impossible":
      return { message: `${at}: tanggal ${quote(finding.shown)}${name} tidak ada dalam kalender.`, advice: `Cocokkan dengan dokumennya. ${WRITE}`, group: "Tanggal yang tidak ada" };
    case "date-month-first":
      return { message: `${at}: tanggal ${quote(finding.shown)}${name} tidak terbaca. Apakah bulannya di depan?`, advice: WRITE, group: "Tanggal dengan bulan di depan" };
    case "date-unreadable":
      return { message: `${at}: ${quote(finding.shown)}${name} bukan tanggal.`, advice: WRITE, group: "Tanggal yang tidak terbaca" };
    case "date-weekday-differs":
      return { message: `${at}: ${quote(finding.shown)}${name}: menurut kalender itu ${printWeekdayDate(finding.day)}.`, advice: "Betulkan nama hari atau tanggalnya.", group: "Nama hari yang tidak cocok" };
    case "date-serial":
      return { message: `${at}: angka ${finding.shown}${name} dibaca sebagai ${printDate(finding.day)}.`, advice: "Cocokkan, lalu ubah format selnya menjadi Tanggal.", group: "Tanggal tersimpan sebagai angka" };
    case "date-two-digit-year":
      return { message: `${at}: ${quote(finding.shown)}${name} dibaca sebagai ${printDate(finding.day)}.`, advice: "Tulis tahunnya dengan empat angka.", group: "Tahun dua angka" };
    case "dates-mixed":
      return {
        message: `${at}: kolom ini memuat tanggal dan ${finding.texts} tanggal berupa teks. Hari dan bulan pada sebagian tanggal bisa tertukar.`,
        advice: "Cocokkan tanggal yang harinya 12 atau kurang dengan KTP.",
        group: "Hari dan bulan mungkin tertukar",
      };
    case "age-low":
      return { message: `${at}: umur${name} ${finding.age} tahun pada ${printDate(finding.on)}, di bawah ${finding.limit} tahun.`, advice: "Cek tanggal lahir pada KTP, atau Usia minimal di lembar Pengaturan.", group: "Umur di luar batas" };
    case "age-high":
      return { message: `${at}: umur${name} ${finding.age} tahun pada ${printDate(finding.on)}.`, advice: "Cek tanggal lahir pada KTP.", group: "Umur di luar batas" };
  }
}
