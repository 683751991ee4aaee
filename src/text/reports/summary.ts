import { printDate } from "../../core/indonesia/print-date";

/** `Daftar Hadir - Laundry (2 Maret 2026, revisi 2)`: the day it was made, and which one it is where the data have changed since the first. */
export function datedTitle(title: string, today: string, revision: number): string {
  return `${title} (${printDate(today)}${revision > 1 ? `, revisi ${revision}` : ""})`;
}

export function reportSummary(title: string, rows: number, found: boolean, revision: number): string {
  if (found) return `${title}: sudah ada dan datanya masih sama. Tautannya di bawah ini.`;
  const kept = revision > 1 ? " Datanya berubah sejak yang sebelumnya, jadi ini dokumen baru; yang lama tetap ada di folder Laporan." : "";
  return `${title}: dibuat, ${rows} baris.${kept} Dokumennya boleh Anda ubah sebelum dicetak.`;
}
