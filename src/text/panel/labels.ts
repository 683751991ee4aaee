import type { Api, Level } from "../../contract";
import { counted } from "./amounts";

/** What is being done while an action runs; one each, so that nobody looks at a mute wheel. */
export const WAITING: Readonly<Record<keyof Api, string>> = {
  describeWorkbook: "Membaca buku kerja…",
  prepareWorkbook: "Menyiapkan lembar yang belum ada…",
  saveMapping: "Menyimpan pilihan kolom…",
  saveSettings: "Menyimpan pengaturan…",
  saveLegend: "Menyimpan arti tanda…",
  addEntry: "Menambahkan baris…",
  changeEntry: "Mengubah baris…",
  checkEnrollment: "Memeriksa daftar peserta…",
  applyFixes: "Menerapkan perbaikan…",
  undoFixes: "Mengurungkan perbaikan…",
  clearMarks: "Menghapus penanda warna…",
  selectCell: "Membuka sel…",
  computeCompletion: "Menghitung kelulusan…",
  decide: "Mencatat keputusan…",
  preflightCertificates: "Menyusun rencana penerbitan…",
  issueCertificates: "Menerbitkan sertifikat…",
  reissueCertificate: "Menerbitkan ulang sertifikat…",
  revokeCertificate: "Mencabut sertifikat…",
  createReport: "Menyusun surat…",
  createTrial: "Membuat dokumen contoh…",
  printClass: "Menyusun dokumen cetak…",
  recordHandover: "Mencatat penyerahan…",
  recordSigned: "Mencatat tautan…",
  listCertificates: "Membaca register…",
  verifyCertificate: "Memeriksa sertifikat…",
  checkLog: "Memeriksa log…",
  confirm: "Mencatat jawaban Anda…",
  stateIdentity: "Mencatat alamat Anda…",
  recordCorrection: "Mencatat permintaan…",
  purgeExpired: "Mencari data kedaluwarsa…",
  exportForWarehouse: "Menyusun berkas gudang data…",
  createVerificationPage: "Menyusun halaman verifikasi…",
  rotateKey: "Mengganti kunci…",
  createTemplate: "Membuat templat di Google Drive…",
  useTemplate: "Memeriksa templat…",
};

/** What staff should do about a finding of that level. */
export const LEVELS: Readonly<Record<Level, string>> = { error: "Perbaiki", warning: "Periksa", note: "Catatan" };

/** Words of more than one page. */
export const panel = {
  retry: "Coba lagi",
  close: "Tutup",
  cancel: "Batal",
  home: "Ke halaman awal",
  undo: "Urungkan",
  yes: "Ya, lanjutkan",
  sure: (answer: string): string => `Anda memilih “${answer}”. Jawaban ini dicatat dengan nama Anda. Yakin?`,
  wholeSheet: "Semua program",
  program: "Program",
  search: "Cari",
  noMatch: "Tidak ada yang cocok dengan pencarian atau saringan ini.",
  busyFor: (seconds: number): string => `Sudah ${counted(seconds)} detik. Lembar yang besar bisa memerlukan satu menit.`,
  product: "Tuntas",
  news: "Pemberitahuan",
  helpHere: "Apa ini?",
  steps: "Tiga langkah",
  stepNames: { check: "Periksa", completion: "Kelulusan", certificates: "Sertifikat" },
  stepState: { waiting: "belum dijalankan", attention: "perlu tindakan", done: "selesai", running: "sedang berjalan" },
  more: "Lainnya",
  openCell: (cell: string): string => `Buka sel ${cell}`,
} as const;
