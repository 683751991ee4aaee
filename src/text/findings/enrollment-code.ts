import type { Explanation } from "../explanation";
import type { FindingAbout } from "./finding-about";
import { everybody, of } from "./people";
import { quote } from "./where";

/** The participant's code. `at` says where. */
export function explainCode(finding: FindingAbout<"code" | "codes">, at: string): Explanation {
  const name = of(finding.name);
  switch (finding.code) {
    case "code-missing":
      return { message: `${at}: kode peserta kosong${name}.`, advice: "Isi kode, atau pilih Beri kode di panel. Tanpa kode tidak ada sertifikat.", group: "Peserta tanpa kode" };
    case "code-unreadable":
      return { message: `${at}: kode peserta ${quote(finding.shown)}${name} tersimpan sebagai tanggal atau centang, bukan teks.`, advice: "Ubah format kolom menjadi Teks biasa, lalu ketik ulang kodenya.", group: "Kode peserta yang rusak" };
    case "code-odd":
      return { message: `${at}: kode peserta ${quote(finding.shown)}${name} tidak sebentuk dengan kode yang lain.`, advice: "Periksa apakah isi dua sel tertukar.", group: "Kode peserta yang janggal" };
    case "codes-missing":
      return {
        message: `${at}: daftar ini tidak punya kode peserta (${finding.people} orang). Peserta dikenali dari NIK atau nama.`,
        advice: "Pilih Beri kode di panel sebelum menerbitkan sertifikat.",
        group: "Peserta tanpa kode",
      };
    case "code-twice":
      return {
        message: `${at}: kode ${quote(finding.codeShown)} dipakai ${finding.others.length + 1} kali: ${everybody(finding.name, finding.others)}.`,
        advice: finding.samePerson ? "Hapus baris yang tertulis dua kali." : "Beri setiap orang kode sendiri.",
        group: "Kode peserta ganda",
      };
  }
}
