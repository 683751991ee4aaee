import { FACT_LABELS } from "../fact-labels";
import { counted } from "./amounts";

/** Settings, columns, template and lookup: the pages beside the three steps. */
export const settingsLabels = {
  title: "Pengaturan",
  intro: "Tersimpan di lembar Pengaturan. Yang kosong memakai nilai bawaan.",
  standard: (value: string): string => (value === "" ? "Bawaan: kosong" : `Bawaan: ${value}`),
  useStandard: (value: string): string => (value === "" ? "(kosong)" : `Bawaan (${value})`),
  save: (count: number): string => (count === 0 ? "Simpan" : `Simpan ${counted(count)} perubahan`),
  example: (number: string): string => `Contoh: ${number}`,
  officials: "Penanda tangan",
  noOfficials: "Belum ada pejabat di lembar Pejabat.",
  none: "Pengaturan muncul di sini setelah buku kerja disiapkan.",
  needWhole: "Isi dengan bilangan bulat, misalnya 45.",
  needPercent: "Isi dengan bilangan bulat 0 sampai 100.",
  needDay: "Tulis tanggal seperti 6-11-2024.",
  needOption: "Pilih salah satu dari daftar.",
  needAddress: (typed: string): string => `“${typed}” bukan alamat surel.`,
  patternNeedsCounter: "Pola harus memuat {urut}, misalnya {urut:3}.",
  patternUnknown: (part: string): string => `Bagian ${part} tidak dikenal. Pakai {urut}, {kode}, {unit}, {klasifikasi}, {bulan}, {tahun}.`,
} as const;

export const reportLabels = {
  title: "Laporan",
  which: "Laporan",
  make: "Buat laporan",
  template: "Templat laporan ini",
  templateHint: "Ubah dokumennya sesuka Anda; biarkan tanda berkurung kurawal.",
  builtIn: "Kembali ke templat bawaan",
  kept: "Laporan yang sama tidak dibuat dua kali. Bila datanya berubah, dokumen baru dibuat di samping yang lama.",
} as const;

export const mappingLabels = {
  title: "Lembar dan kolom",
  intro: "Tunjukkan kolom mana yang berisi apa. Lembar Anda tidak diubah.",
  sheet: "Lembar",
  kind: "Isi lembar",
  notUsed: "(tidak dipakai)",
  sample: (text: string): string => `Contoh: ${text === "" ? "(kosong)" : text}`,
  save: "Simpan pilihan",
  noTables: "Tidak ada tabel yang ditemukan di buku kerja ini.",
  needName: "Pilih kolom untuk nama peserta dahulu.",
  twice: (column: string): string => `Kolom “${column}” dipilih dua kali.`,
} as const;

export const templateLabels = {
  title: "Templat sertifikat",
  now: (name: string): string => `Dipakai sekarang: ${name}`,
  intro: "Tanpa templat sendiri, Tuntas memakai templat bawaan. Templat yang dipakai sama untuk semua rekan di spreadsheet ini.",
  create: "Buat templat di Google Drive",
  createHint: "Templat bawaan disalin sebagai Google Dokumen yang bebas Anda ubah.",
  opened: "Buka dokumen",
  link: "Tautan Google Dokumen templat",
  linkHint: "Hanya dokumen yang dibuat lewat Tuntas dapat dibaca.",
  linkWrong: "Tautan ini bukan tautan Google Dokumen.",
  use: "Pakai templat ini",
  choose: "Pilih berkas…",
  noFile: "Belum ada berkas yang dipilih.",
  file: "Atau pilih berkas .docx dari komputer",
  needs: "Templat harus memuat tanda {{NAMA}} dan {{NOMOR}}.",
  fileTooLarge: "Berkas lebih dari 2 MB. Perkecil gambar di dalamnya dahulu.",
} as const;

export const lookupLabels = {
  title: "Sertifikat terbit",
  intro: "Ketik nomor atau kode verifikasi yang tercetak pada sertifikat.",
  checkTitle: "Periksa keaslian",
  listHint: "Tekan satu untuk melihatnya, atau centang beberapa untuk ditangani bersama.",
  listEmpty: "Belum ada sertifikat di register.",
  listAgain: "Muat daftar",
  searchHint: "Cari nama, nomor, atau program",
  revision: (revision: number): string => `revisi ${counted(revision)}`,
  open: "Buka dokumen",
  by: "Cari dengan",
  byNumber: "Nomor",
  byCode: "Kode verifikasi",
  look: "Periksa",
  missing: "Ketik nomor atau kodenya dahulu.",
  facts: FACT_LABELS,
} as const;
