import type { PurgeView } from "../../contract";
import { TAB } from "../standard-tabs";

/** What the log calls it. */
export const PURGED_ACTION = "data kedaluwarsa dihapus";

const WHAT = {
  enrollment: "Data peserta",
  attendance: "Baris kehadiran",
  log: "Baris kehadiran",
  scores: "Baris nilai",
  outcomes: "Baris penempatan",
  decisions: "Keputusan kelulusan",
  findings: "Temuan pemeriksaan",
  fixes: "Ingatan untuk membatalkan perbaikan",
} as const;

export function purgeItem({ kind, sheet, count }: { readonly kind: keyof typeof WHAT; readonly sheet: string; readonly count: number }): PurgeView["items"][number] {
  return { what: WHAT[kind], where: sheet === "" ? "ingatan Tuntas" : sheet, count };
}

export function purgeSummary({ items, months, removed }: Pick<PurgeView, "items" | "removed"> & { readonly months: number }): string {
  if (items.length === 0) return `Tidak ada data yang melewati masa simpan ${months} bulan.`;
  if (removed) return `Data yang melewati masa simpan ${months} bulan sudah dihapus. Lembar ${TAB.register} dan ${TAB.log} tetap ada. Riwayat versi Google masih menyimpan isinya untuk sementara.`;
  return `Program ini selesai lebih dari ${months} bulan yang lalu. Yang di bawah ini akan dihapus untuk selamanya; lembar ${TAB.register} dan ${TAB.log} tetap ada. Simpan dulu laporan yang masih diperlukan.`;
}
