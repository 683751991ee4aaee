import type { Level } from "../core/located";
import { hiddenPeople } from "./hidden-rows";

/** What each level asks of staff. */
export const LEVEL_LABEL: Readonly<Record<Level, string>> = { error: "Perbaiki", warning: "Periksa", note: "Catatan" };

export function checkSummary(people: number, counts: Readonly<Record<Level, number>>, hidden: number | null): string {
  if (people === 0) return "Tidak ada peserta yang ditemukan di bawah judul kolom. Isi daftar peserta, lalu periksa lagi.";
  const total = counts.error + counts.warning + counts.note;
  const found =
    total === 0
      ? "Tidak ada temuan."
      : `${counts.error} perlu diperbaiki, ${counts.warning} perlu diperiksa, ${counts.note} catatan.`;
  return [`${people} peserta.`, found, hiddenPeople(hidden)].filter((sentence) => sentence !== "").join(" ");
}
