import type { SheetFinding } from "../../core/sheet/findings";
import { columnLetters } from "../cell-address";
import type { Explanation } from "../explanation";
import { explainColumn } from "./sheet-columns";
import { listed, quote, where } from "./where";

/** The words for what is wrong with the shape of a tab. */
export function explainSheet(finding: SheetFinding): Explanation {
  const at = where(finding.cells, finding.heading);
  const sheet = quote(finding.cells[0]?.sheet ?? "");
  switch (finding.code) {
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
    case "cells-in-one-column":
      return { message: `${at}: seluruh isi lembar masuk ke satu kolom.`, advice: "Pilih kolomnya, lalu menu Data, Pisahkan teks menjadi kolom.", group: "Isi dalam satu kolom" };
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
    case "column-missing":
    case "column-unsure":
    case "column-twice":
    case "column-repeated":
    case "mapping-lost":
    case "sensitive-column":
    case "unneeded-column":
    case "register-twice":
    case "date-format-hint":
    case "heading-blank":
    case "not-a-nik":
    case "merged-over-people":
      return explainColumn(finding, at);
  }
}
