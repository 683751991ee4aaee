import { counted } from "./amounts";

/** The step *Periksa*. */
export const checkLabels = {
  title: "Periksa daftar",
  intro: "Tuntas membaca semua lembar, mencari kesalahan, lalu menandai selnya. Isi sel tidak diubah.",
  again: "Periksa ulang",
  changed: "Lembar berubah sejak pemeriksaan ini. Temuan dan penanda warna mungkin tidak lagi di sel yang benar.",
  last: (at: string): string => `Terakhir diperiksa ${at}. Tekan Periksa daftar untuk melihat temuannya.`,
  clean: "Tidak ada temuan. Daftar ini siap.",
  checkedAt: (time: string): string => `Diperiksa pukul ${time}`,
  hidden: (people: number): string => `${counted(people)} orang berada di baris tersembunyi. Mereka tetap ikut diperiksa.`,
  hiddenUnknown: "Mungkin ada baris tersembunyi. Semua baris tetap ikut diperiksa.",
  searchHint: "Cari nama, sel, atau masalah",
  filterLevel: "Saring menurut tingkat",
  groupCount: (count: number): string => `${counted(count)} temuan`,
  forAll: (answer: string, count: number): string => `${answer}: semua (${counted(count)})`,
  tickGroup: (count: number): string => `Pilih ${counted(count)} perbaikan di kelompok ini`,
  tick: "Pilih perbaikan ini",
  from: "dari",
  to: "menjadi",
  blank: "(kosong)",
  apply: (count: number): string => `Terapkan ${counted(count)} perbaikan`,
  untick: "Batalkan pilihan",
  next: "Lanjut ke kelulusan",
  undoAll: "Urungkan semua perbaikan",
  clearMarks: "Hapus penanda warna",
} as const;
