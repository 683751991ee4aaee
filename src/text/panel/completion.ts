import type { Verdict } from "../../contract";
import { counted } from "./amounts";

/** The step *Kelulusan*, the page of one person, and the form for what staff decide. */
export const completionLabels = {
  title: "Kelulusan",
  intro: "Tuntas menjumlahkan jam hadir setiap peserta dan membandingkannya dengan syarat program.",
  again: "Hitung ulang",
  changed: "Lembar berubah sejak perhitungan ini. Hasilnya mungkin berbeda sekarang.",
  last: (at: string): string => `Terakhir dihitung ${at}. Tekan Hitung kelulusan untuk melihat keputusannya.`,
  computedAt: (time: string): string => `Dihitung pukul ${time}`,
  filterVerdict: "Saring menurut keputusan",
  filterGaps: "Saring menurut isian",
  gaps: (people: number): string => `Ada yang belum diisi ${counted(people)}`,
  searchHint: "Cari nama atau kode",
  viewList: "Daftar",
  viewMap: "Peta kehadiran",
  viewAs: "Tampilkan sebagai",
  mapKey: "Setiap kotak satu sesi: H hadir, T terlambat, S sakit, I izin, A alpa, – tidak dijadwalkan, titik belum diisi. Bergaris bawah: dihitung tidak hadir. Titik-titik di bawah: sesi susulan. Abu-abu: tidak dihitung.",
  noProgram: "Tanpa program",
  sharesOfProgram: (program: string, passed: number, all: number): string => `${program}: ${counted(passed)} dari ${counted(all)} lulus`,
  barOf: (percent: string, threshold: number | null): string =>
    threshold === null ? `Hadir ${percent} %` : `Hadir ${percent} %, minimal ${counted(threshold)} %`,
  noPercent: "Persentase tidak dapat dihitung",
  threshold: (percent: number): string => `batas ${counted(percent)} %`,
  marksOf: (sick: number, excused: number, absent: number, unknown: number): string =>
    [`S ${sick}`, `I ${excused}`, `A ${absent}`, ...(unknown > 0 ? [`belum diisi ${unknown}`] : [])].join(" · "),
  findings: (count: number): string => `${counted(count)} temuan saat menghitung`,
  legendTitle: "Tanda yang belum dikenal",
  legendIntro: "Pilih artinya. Pilihan Anda tersimpan di Pengaturan dan berlaku bagi semua daftar hadir di buku kerja ini.",
  legendOf: (mark: string, cells: number, sheets: readonly string[]): string => `“${mark}” pada ${counted(cells)} sel di ${sheets.join(", ")}`,
  legendOpen: "(belum dipilih)",
  legendSave: (count: number): string => (count === 0 ? "Simpan arti tanda" : `Simpan arti ${counted(count)} tanda`),
  speakers: (count: number): string => `Jam mengajar ${counted(count)} pengajar`,
  overridden: "Keputusan petugas",
  sessions: (count: number): string => `Sesi di balik keputusan ini (${counted(count)})`,
  noSessions: "Tidak ada sesi yang dihitung untuk peserta ini.",
  session: "Sesi",
  mark: "Tanda",
  effect: "Dihitung",
  blankMark: "belum diisi",
  approvals: "Persetujuan",
  prison: "Lapas",
  laborOffice: "Disnaker",
  notApproved: "belum disetujui",
  approve: "Setujui",
  override: "Ubah keputusan",
  waive: "Kecualikan satu syarat",
  office: "Saya mewakili",
  newVerdict: "Keputusan baru",
  whichMinimum: "Syarat yang dikecualikan",
  reason: "Alasan",
  reasonHint: "Tercatat bersama nama dan waktu, dan tampil di lembar Kelulusan. Jangan tulis hal kesehatan atau perkara.",
  reasonMissing: "Tulis alasannya dahulu.",
  verdictMissing: "Pilih keputusan barunya dahulu.",
  minimumMissing: "Pilih syaratnya dahulu.",
  officeMissing: "Pilih kantor yang Anda wakili dahulu.",
  save: "Simpan keputusan",
  approveMany: (count: number): string => `Setujui ${counted(count)} keputusan`,
  approveManyTitle: "Setujui banyak sekaligus",
  approveManyHint: "Berlaku bagi semua yang tampil di daftar ini dan sudah diputuskan.",
  approveOneProgram: "Pilih satu program dahulu.",
  backToList: "Kembali ke daftar",
  previous: "Sebelumnya",
  following: "Berikutnya",
} as const;

/** What a mark may mean, by its letter in the legend. */
export const MARK_MEANINGS: readonly { readonly letter: string; readonly label: string }[] = [
  { letter: "H", label: "Hadir" },
  { letter: "T", label: "Terlambat" },
  { letter: "S", label: "Sakit" },
  { letter: "I", label: "Izin" },
  { letter: "A", label: "Alpa" },
  { letter: "-", label: "Tidak dijadwalkan" },
];

/** How a session entered the sum. */
export const COUNTED: Readonly<Record<string, string>> = {
  attended: "hadir",
  missed: "tidak hadir",
  open: "belum pasti",
  outside: "tidak berlaku",
  excused: "keluar dari dasar",
  "made-up": "menggantikan sesi lain",
  cancelled: "sesi batal",
};

const SIGNS: Readonly<Record<string, string>> = { "Tidak dijadwalkan": "–", "Belum diisi": "·", "": "·" };

/** A mark in one character, for a box of the map. */
export function markSign(mark: string): string {
  return SIGNS[mark] ?? mark.slice(0, 1).toUpperCase();
}

/** The verdicts that staff may set by hand. */
export const SETTABLE: readonly { readonly verdict: Verdict; readonly label: string }[] = [
  { verdict: "passed", label: "Lulus" },
  { verdict: "failed", label: "Tidak lulus" },
];

/** The minimums that `waive` may leave out. */
export const MINIMUMS: readonly { readonly minimum: string; readonly label: string }[] = [
  { minimum: "attendance", label: "Minimal hadir" },
  { minimum: "practice", label: "Minimal praktik" },
  { minimum: "score", label: "Minimal nilai" },
  { minimum: "units", label: "Unit kompetensi" },
  { minimum: "own-window", label: "Sesi sebelum bergabung" },
  { minimum: "not-scheduled", label: "Sesi yang tidak dijadwalkan" },
];
