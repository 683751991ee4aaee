import { printDate } from "../core/indonesia/print-date";
import type { Official } from "../core/settings/settings";
import type { TableKind } from "../core/sheet/role";
import { ENROLLMENT_COLUMNS_WANTED } from "./standard-tabs";

/** What the workbook lacks before certificates can be made, each a sentence with its remedy. */
export function missingParts(has: {
  readonly tabs: readonly string[];
  readonly hasEnrollment: boolean;
  readonly hasPrograms: boolean;
  readonly hasAttendance: boolean;
  readonly hasOfficials: boolean;
}): readonly string[] {
  const missing: string[] = [];
  if (!has.hasEnrollment) {
    missing.push(
      `Daftar peserta tidak ditemukan. Lembar yang dilihat: ${has.tabs.join(", ")}. Judul kolom yang dicari: ${ENROLLMENT_COLUMNS_WANTED.join(", ")}. Pilih “Siapkan buku kerja”, atau beri judul kolom itu pada daftar Anda.`,
    );
  }
  if (!has.hasPrograms) missing.push("Belum ada program. Isi lembar “Program”: kode, nama, JP, tanggal mulai dan selesai.");
  if (!has.hasAttendance) missing.push("Belum ada daftar hadir. Isi lembar “Kehadiran” dengan satu kolom per sesi.");
  if (!has.hasOfficials) missing.push("Belum ada penanda tangan. Isi lembar “Pejabat” dengan pejabat yang berlaku pada tanggal terbit.");
  return missing;
}

/** Why a table is not used, where it is not; null where it is. */
export function tableNote(kind: TableKind): string | null {
  switch (kind) {
    case "sums":
      return "Hanya berisi jumlah, tanpa sesi: tidak dapat dipakai untuk menghitung kelulusan.";
    case "signatures":
      return "Daftar untuk ditandatangani, belum berisi tanda hadir.";
    case "unrelated":
      return "Tidak dikenali sebagai bagian dari pelatihan; tidak dipakai dan tidak diubah.";
    case "enrollment":
    case "attendance":
    case "sessions":
    case "programs":
    case "officials":
    case "settings":
    case "scores":
    case "outcomes":
    case "own":
    case "log":
      return null;
  }
}

export function officialValidity(
  { actingPrefix, title, name, from, to, office }: Official,
  today: string,
): { readonly who: string; readonly validity: string; readonly problem: string | null } {
  const since = from === null ? "sejak awal" : `mulai ${printDate(from)}`;
  const until = to === null ? "tanpa batas" : `sampai ${printDate(to)}`;
  const current = (from === null || from <= today) && (to === null || today <= to);
  return {
    who: `${name}, ${[actingPrefix, title].filter((part) => part !== "").join(" ")} (${office === "labor" ? "Disnaker" : "Lapas"})`,
    validity: `${since} ${until}`,
    problem: current ? null : "Tidak berlaku hari ini.",
  };
}

/** `6 April 2026 pukul 09.00`. */
export const momentShown = (day: string, time: string): string => `${printDate(day)} pukul ${time.replace(":", ".")}`;
