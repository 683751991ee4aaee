import type { Explanation } from "../explanation";
import type { FindingAbout } from "./finding-about";
import { everybody, of } from "./people";
import { listed, quote } from "./where";

const RETYPE = "Ubah format kolom menjadi Teks biasa, lalu ketik ulang NIK dari KTP atau KK.";
const CARD = "Cek KTP. Bila NIK pada KTP memang begitu, biarkan.";
const PART = { province: "provinsi", regency: "kabupaten/kota", district: "kecamatan" } as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"] as const;
const SEX = { M: "laki-laki", F: "perempuan" } as const;

/** The identity number. `at` says where. */
export function explainNik(finding: FindingAbout<"nik">, at: string): Explanation {
  const name = of(finding.name);
  switch (finding.code) {
    case "nik-missing":
      return { message: `${at}: NIK belum ada${name}.`, advice: "Tidak wajib. Isi bila KTP sudah ada.", group: "Peserta tanpa NIK" };
    case "nik-number":
      return { message: `${at}: NIK ${finding.shown}${name} tersimpan sebagai angka, sehingga digit terakhirnya bisa sudah hilang.`, advice: RETYPE, group: "NIK tersimpan sebagai angka" };
    case "nik-scientific":
      return { message: `${at}: NIK ${quote(finding.shown)}${name} sudah menjadi notasi E dan tidak dapat dikembalikan.`, advice: RETYPE, group: "NIK tersimpan sebagai angka" };
    case "nik-text":
      return { message: `${at}: ${quote(finding.shown)}${name} bukan NIK.`, advice: "Isi 16 angka dari KTP, atau kosongkan.", group: "NIK yang tidak terbaca" };
    case "nik-letters":
      return {
        message: `${at}: NIK ${finding.shown}${name} memuat karakter yang bukan angka: ${listed(finding.odd.map(({ position, character }) => `${quote(character)} di urutan ke-${position}`))}.`,
        advice: finding.likely === null ? "Cocokkan dengan KTP, lalu ketik ulang." : `Mungkin maksudnya ${finding.likely}. Cocokkan dengan KTP, lalu ketik ulang.`,
        group: "NIK dengan huruf",
      };
    case "nik-length":
      return { message: `${at}: NIK ${finding.shown}${name} terdiri atas ${finding.digits} angka, seharusnya 16.`, advice: "Cocokkan dengan KTP, lalu ketik ulang.", group: "NIK bukan 16 angka" };
    case "nik-serial-zero":
      return { message: `${at}: NIK ${finding.shown}${name} berakhir dengan 0000. Kolom ini mungkin pernah tersimpan sebagai angka.`, advice: RETYPE, group: "NIK tersimpan sebagai angka" };
    case "nik-separators":
      return { message: `${at}: NIK ${finding.shown}${name} ditulis dengan tanda pemisah. NIK tetap terbaca.`, advice: "Tidak menghalangi. Pemisahnya dapat dihapus.", group: "NIK dengan pemisah" };
    case "nik-region-unknown":
      return { message: `${at}: kode ${PART[finding.part]} ${finding.region} pada NIK ${finding.shown}${name} tidak ada dalam daftar wilayah.`, advice: `${CARD} NIK lama bisa memuat kode wilayah lama.`, group: "Kode wilayah NIK" };
    case "nik-date-impossible":
      return { message: `${at}: tanggal lahir di dalam NIK ${finding.shown}${name} tidak mungkin ada.`, advice: CARD, group: "NIK dan tanggal lahir" };
    case "nik-date-differs":
      return {
        message: `${at}: NIK${name} menyebut tanggal lahir ${finding.day} ${MONTHS[finding.month - 1] ?? ""} ’${String(finding.year).padStart(2, "0")}, sedangkan di daftar ${day(finding.birthDate)}.`,
        advice: CARD,
        group: "NIK dan tanggal lahir",
      };
    case "nik-sex-differs":
      return { message: `${at}: NIK${name} menunjukkan ${SEX[finding.nikSex]}, sedangkan di daftar ${SEX[finding.sex]}.`, advice: CARD, group: "NIK dan jenis kelamin" };
    case "nik-twice":
      return {
        message: `${at}: NIK ${finding.shown} dipakai ${finding.others.length + 1} peserta dalam satu program: ${everybody(finding.name, finding.others)}.`,
        advice: "Cek KTP semuanya, lalu betulkan NIK yang salah atau hapus baris yang ganda.",
        group: "NIK ganda",
      };
  }
}

function day(iso: string): string {
  return `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ""} ${iso.slice(0, 4)}`;
}
