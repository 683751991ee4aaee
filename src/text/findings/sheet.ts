import type { SheetFinding } from "../../core/sheet/findings";
import { columnLetters } from "../cell-address";
import type { Explanation } from "../explanation";
import { listed, quote, where } from "./where";

type About = Extract<SheetFinding, { readonly code: "sensitive-column" }>["about"];

const SENSITIVE: Readonly<Record<About, string>> = {
  offence: "data perkara atau hukuman",
  register: "nomor register",
  release: "tanggal ekspirasi atau pembebasan",
  cell: "blok atau kamar hunian",
  private: "data pribadi yang sangat peka",
};

/** The words for what is wrong with the shape of a tab. */
export function explainSheet(finding: SheetFinding): Explanation {
  const at = where(finding.cells, finding.heading);
  const sheet = quote(finding.cells[0]?.sheet ?? "");
  switch (finding.code) {
    case "column-missing":
      return {
        message: finding.suspect === null ? `${at}: kolom ${quote(finding.expected)} tidak ditemukan di daftar ini.` : `${at}: kolom ${quote(finding.expected)} tidak ditemukan. Apakah ${quote(finding.suspect)} yang dimaksud?`,
        advice:
          finding.suspect === null
            ? `Tambahkan kolom dengan judul ${quote(finding.expected)}, atau tunjukkan kolomnya di panel, bagian Cocokkan kolom.`
            : `Betulkan judulnya menjadi ${quote(finding.expected)}, atau pilih kolom ini di panel, bagian Cocokkan kolom.`,
        group: "Kolom yang tidak ditemukan",
      };
    case "column-unsure":
      return {
        message: `${at}: judul ini mirip ${quote(finding.expected)}, tetapi tidak sama. Kolomnya belum dibaca.`,
        advice: `Betulkan judulnya menjadi ${quote(finding.expected)}, pilih kolom ini di panel, atau biarkan bila memang kolom lain.`,
        group: "Kolom yang belum pasti",
      };
    case "column-twice":
      return { message: `${at}: judul ini ada dua kali, jadi tidak pasti kolom mana yang benar.`, advice: "Hapus atau beri judul lain pada kolom yang tidak dipakai.", group: "Judul kolom ganda" };
    case "column-repeated":
      return { message: `${at}: ada dua kolom untuk ${quote(finding.expected)}. Yang dibaca hanya yang pertama disebut.`, advice: "Beri judul lain pada kolom yang tidak dipakai.", group: "Judul kolom ganda" };
    case "mapping-lost":
      return {
        message: `Lembar ${sheet}: kolom ${quote(finding.mapped)} yang dulu ditunjuk sebagai ${quote(finding.expected)} tidak ada lagi.`,
        advice: "Tunjukkan kolomnya lagi di panel, bagian Cocokkan kolom.",
        group: "Kolom yang tidak ditemukan",
      };
    case "list-missing":
      return {
        message: `Daftar peserta tidak ditemukan. Lembar yang diperiksa: ${listed(finding.looked.map(quote)) || "tidak ada"}. Judul kolom yang dicari: ${listed(finding.expected.map(quote))}.`,
        advice: "Pilih Siapkan buku kerja untuk membuat lembar Peserta, atau tunjukkan daftar yang sudah ada di panel, bagian Cocokkan kolom.",
        group: "Daftar peserta",
      };
    case "list-empty":
      return { message: `Lembar ${sheet}: belum ada peserta di bawah judul kolom.`, advice: "Isi satu baris untuk setiap peserta.", group: "Daftar peserta" };
    case "rows-skipped":
      return {
        message: `Lembar ${sheet}: baris ${listed(finding.rows.map((row) => String(row + 1)))} tidak dianggap peserta (jumlah, keterangan, atau tanda tangan).`,
        advice: "Bila di antaranya ada peserta, lengkapi barisnya dengan kode atau NIK.",
        group: "Baris yang bukan peserta",
      };
    case "person-after-end":
      return {
        message: `${at}: ${quote(finding.name)} berada di bawah jumlah atau tanda tangan. Baris ini tetap dibaca sebagai peserta.`,
        advice: "Pindahkan barisnya ke dalam daftar, atau hapus bila bukan peserta.",
        group: "Peserta di luar daftar",
      };
    case "sensitive-column":
      return {
        message: `${at}: kolom ini memuat ${SENSITIVE[finding.about]}, yang tidak boleh ada di buku kerja bersama.`,
        advice: "Pindahkan kolom ini ke berkas milik Lapas sendiri. Menyembunyikan atau melindungi kolom tidak menutupinya dari orang yang punya akses.",
        group: "Data yang tidak boleh dibagikan",
      };
    case "unneeded-column":
      return { message: `${at}: kolom ini tidak diperlukan untuk pelatihan.`, advice: "Hapus kolomnya, supaya tidak lebih banyak data pribadi yang tersimpan daripada yang perlu.", group: "Data yang tidak diperlukan" };
    case "register-twice":
      return { message: `${at}: nomor register yang sama tertulis lebih dari sekali.`, advice: "Periksa apakah baris-baris ini orang yang sama, lalu pindahkan kolom ini ke berkas milik Lapas.", group: "Data yang tidak boleh dibagikan" };
    case "date-format-hint":
      return {
        message: `${at}: judul ini meminta tanggal dengan bulan di depan (${finding.hint}), sedangkan tanggal selalu dibaca hari dulu.`,
        advice: "Periksa setiap tanggal di kolom ini, lalu tulis hari-bulan-tahun.",
        group: "Urutan hari dan bulan",
      };
    case "merged-over-people":
      return { message: `${at}: sel ini digabung meliputi ${finding.rows} peserta. Isinya hanya dibaca untuk baris pertama.`, advice: "Pisahkan selnya, lalu isi setiap baris.", group: "Sel yang digabung" };
    case "cells-in-one-column":
      return {
        message: `${at}: seluruh isi lembar masuk ke satu kolom.`,
        advice: "Pilih kolomnya, lalu menu Data, Pisahkan teks menjadi kolom.",
        group: "Isi dalam satu kolom",
      };
    case "header-missing":
      return {
        message: `Lembar ${sheet}: tidak ada judul kolom. Kolom ${columnLetters(finding.dateColumn)} tampaknya tanggal dan kolom ${columnLetters(finding.nameColumn)} nama.`,
        advice: "Tambahkan satu baris judul di atasnya, misalnya Tanggal, Nama, Jam Masuk, Jam Pulang.",
        group: "Lembar tanpa judul kolom",
      };
    case "count-differs":
      return { message: `${at}: tertulis ${finding.stated} orang, di daftar ada ${finding.found}.`, advice: "Cocokkan jumlahnya.", group: "Jumlah yang berbeda" };
    case "sums-only":
      return {
        message: `Lembar ${sheet} hanya memuat jumlah hadir, bukan kehadiran setiap pertemuan. Kelulusan tidak dapat dihitung dari lembar ini.`,
        advice: "Sediakan lembar kehadiran dengan satu kolom untuk setiap pertemuan.",
        group: "Lembar yang tidak dipakai",
      };
    case "signatures-only":
      return { message: `Lembar ${sheet} adalah daftar untuk ditandatangani, bukan catatan kehadiran.`, advice: "Salin kehadirannya ke lembar kehadiran.", group: "Lembar yang tidak dipakai" };
    case "not-a-nik":
      return { message: `${at}: isinya bukan NIK penduduk, kemungkinan nomor induk karyawan. Kolom ini tidak dibaca sebagai NIK.`, advice: "Bila memang NIK, lengkapi menjadi 16 angka.", group: "Kolom yang belum pasti" };
  }
}
