import type { Api, Level } from "../contract";

/** A whole number as staff write it: `1.250`. */
export function counted(number: number): string {
  return String(Math.trunc(number)).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** A length of time for people who wait: `kurang dari 1 menit`, `2 menit`, `1 jam 5 menit`. Rounded up to whole minutes. */
export function minutesInWords(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60000);
  if (minutes <= 1) return "kurang dari 1 menit";
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes} menit`;
  return minutes % 60 === 0 ? `${hours} jam` : `${hours} jam ${minutes % 60} menit`;
}

/** What is being done while an action runs; one each, so that nobody looks at a mute wheel. */
export const WAITING: Readonly<Record<keyof Api, string>> = {
  describeWorkbook: "Membaca buku kerja…",
  prepareWorkbook: "Menyiapkan lembar yang belum ada…",
  saveMapping: "Menyimpan pilihan kolom…",
  saveSettings: "Menyimpan pengaturan…",
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
  verifyCertificate: "Memeriksa sertifikat…",
  confirm: "Mencatat jawaban Anda…",
  createTemplate: "Membuat templat di Google Drive…",
  useTemplate: "Memeriksa templat…",
};

/** What staff should do about a finding of that level. */
export const LEVELS: Readonly<Record<Level, string>> = { error: "Perbaiki", warning: "Periksa", note: "Catatan" };

export const panel = {
  retry: "Coba lagi",
  close: "Tutup",
  back: "Kembali",
  cancel: "Batal",
  home: "Ke halaman awal",
  undo: "Urungkan",
  wholeSheet: "Semua program",
  program: "Program",
  search: "Cari",
  noMatch: "Tidak ada yang cocok dengan pencarian atau saringan ini.",
  showAll: "Tampilkan semua",
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

export const homeLabels = {
  title: "Pekerjaan pelatihan ini",
  people: (people: number): string => `${counted(people)} peserta`,
  peopleInPrograms: (people: number, programs: number): string => `${counted(people)} peserta, ${counted(programs)} program`,
  notChecked: "Belum diperiksa sejak panel dibuka.",
  noFindings: "Tidak ada temuan.",
  notComputed: "Belum dihitung sejak panel dibuka.",
  passedOf: (passed: number, all: number): string => `${counted(passed)} dari ${counted(all)} lulus`,
  waitingForStaff: (count: number): string => `${counted(count)} belum dapat diputuskan`,
  issuedCount: (issued: number): string => (issued === 0 ? "Belum ada sertifikat terbit." : `${counted(issued)} sertifikat sudah terbit.`),
  issuedOf: (issued: number, planned: number): string => `${counted(issued)} dari ${counted(planned)} terbit`,
  unfinished: (open: number, issued: number): string => `Penerbitan belum selesai: ${counted(issued)} terbit, ${counted(open)} masih terbuka.`,
  unfinishedBy: (by: string | null, since: string | null): string =>
    [by === null ? null : `Dimulai oleh ${by}`, since === null ? null : `sejak ${since}`].filter((part) => part !== null).join(" ") || "Tidak diketahui siapa yang memulai",
  check: "Periksa daftar",
  compute: "Hitung kelulusan",
  plan: "Lihat rencana penerbitan",
  resume: (open: number): string => `Lanjutkan penerbitan (${counted(open)} tersisa)`,
  oneGo: "Jalankan ketiga langkah sekaligus",
  refresh: "Segarkan",
  oneGoHint: "Berhenti hanya bila ada yang harus Anda putuskan.",
  recognised: "Yang dikenali di buku kerja ini",
  missing: "Belum ada",
  settings: "Pengaturan",
  mapping: "Lembar dan kolom",
  template: "Templat sertifikat",
  lookup: "Periksa sertifikat",
  help: "Bantuan",
  emptyTitle: "Mulai dari sini",
  emptyText: "Belum ada daftar peserta yang dikenali di buku kerja ini.",
  emptyPrepare: "Tuntas dapat menambahkan lembar standar (Peserta, Program, Sesi, Kehadiran, dan lainnya). Lembar yang sudah ada tidak disentuh.",
  emptyOwn: "Sudah punya daftar sendiri? Tunjukkan lembar dan kolomnya.",
  prepare: "Siapkan buku kerja",
  useOwn: "Pakai lembar saya",
  account: (email: string): string => `Masuk sebagai ${email}`,
  accountHidden: "Google tidak memberi tahu alamat akun ini.",
} as const;

export const checkLabels = {
  title: "Periksa daftar",
  intro: "Tuntas membaca semua lembar, mencari kesalahan, lalu menandai selnya. Isi sel tidak diubah.",
  again: "Periksa ulang",
  clean: "Tidak ada temuan. Daftar ini siap.",
  checkedAt: (time: string): string => `Diperiksa pukul ${time}`,
  hidden: (people: number): string => `${counted(people)} orang berada di baris tersembunyi. Mereka tetap ikut diperiksa.`,
  hiddenUnknown: "Mungkin ada baris tersembunyi. Semua baris tetap ikut diperiksa.",
  searchHint: "Cari nama, sel, atau masalah",
  filterLevel: "Saring menurut tingkat",
  groupCount: (count: number): string => `${counted(count)} temuan`,
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
  refused: (count: number): string => `${counted(count)} tidak diterapkan:`,
} as const;

export const certificateLabels = {
  title: "Terbitkan sertifikat",
  intro: "Rencana ini tidak menyentuh apa pun: siapa yang mendapat sertifikat, dengan nomor berapa, dan siapa yang tidak.",
  willIssue: (count: number): string => `Akan terbit (${counted(count)})`,
  notIssued: (count: number): string => `Tidak terbit (${counted(count)})`,
  alreadyIssued: (count: number): string => `${counted(count)} sudah terbit sebelumnya dan tidak diulang.`,
  blockers: "Harus diselesaikan dulu",
  warnings: "Perlu diketahui",
  duration: (minutes: number): string => `Perkiraan waktu: ${minutes <= 1 ? "sekitar 1 menit" : `sekitar ${counted(minutes)} menit`}.`,
  folder: "Folder",
  templateNow: "Templat",
  issue: (count: number): string => `Terbitkan ${counted(count)} sertifikat`,
  again: "Susun ulang",
  nothing: "Tidak ada sertifikat yang perlu diterbitkan.",
  stoppedHere: "Tuntas berhenti di sini agar Anda memutuskan:",
  stopErrors: (count: number): string => `${counted(count)} temuan harus diperbaiki`,
  stopUndecided: (count: number): string => `${counted(count)} peserta belum dapat diputuskan`,
  stopBlockers: (count: number): string => `${counted(count)} hal menahan penerbitan`,
  stopWarnings: (count: number): string => `${counted(count)} hal perlu dilihat`,
  running: "Sertifikat sedang terbit",
  progress: (issued: number, total: number): string => `${counted(issued)} dari ${counted(total)}`,
  rate: (perMinute: number): string => `${counted(perMinute)} per menit`,
  timeLeft: (words: string): string => `sisa ${words}`,
  keepOpen: "Biarkan panel ini terbuka. Bila tertutup, langkah yang sedang berjalan diselesaikan, lalu berhenti; lanjutkan kapan saja.",
  pause: "Jeda",
  pausing: "Menunggu langkah ini selesai…",
  paused: "Penerbitan dijeda",
  resume: "Lanjutkan",
  stop: "Hentikan",
  until: (time: string): string => `Dapat dilanjutkan setelah ${time}.`,
  noProgress: "Beberapa langkah terakhir tidak menghasilkan sertifikat baru. Lanjutkan nanti, atau susun ulang rencana.",
  finished: "Selesai",
  stopped: "Dihentikan",
  stoppedText: "Yang sudah terbit tetap berlaku. Nomor yang sudah dipesan disimpan dan dipakai saat dilanjutkan.",
  madeNow: (count: number): string => `${counted(count)} sertifikat terbit`,
  failedCount: (count: number): string => `Gagal (${counted(count)})`,
  retryFailed: (count: number): string => `Coba lagi ${counted(count)} yang gagal`,
  openFolder: "Buka folder di Google Drive",
  documents: (count: number): string => `Dokumen (${counted(count)})`,
  opensNewTab: "(terbuka di tab baru)",
  unfinishedTheirs: "Penerbitan ini dimulai akun lain. Hanya akun itu yang dapat melihat dokumennya.",
  takeOver: "Ambil alih penerbitan",
  takeOverHint: "Ambil alih hanya bila rekan Anda tidak akan melanjutkan. Dokumennya yang belum tercatat akan dibuang saat ia membuka Tuntas lagi.",
  next: "Lanjut ke sertifikat",
} as const;
