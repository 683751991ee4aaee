/** What an action answers when it has done its work: one plain sentence. */
export const SELECTED = "Sel ditampilkan.";

export const MARKS_CLEARED = "Tanda warna Tuntas sudah dihapus. Warna dan isi lembar Anda tidak berubah.";

export const prepared = (created: readonly string[]): string =>
  created.length === 0
    ? "Semua lembar sudah ada. Tidak ada yang diubah."
    : `Lembar baru: ${created.join(", ")}. Lembar yang sudah ada tidak diubah. Isi “Pengaturan”, “Pejabat”, dan “Program” lebih dulu.`;

export function fixesApplied(applied: number, stale: number, computed: number): string {
  const parts = [applied === 0 ? "Tidak ada sel yang diperbaiki." : `${applied} sel diperbaiki. Pilih “Batalkan perbaikan” bila keliru.`];
  if (stale > 0) parts.push(`${stale} dilewati karena isinya sudah berubah; periksa lagi.`);
  if (computed > 0) parts.push(`${computed} dilewati karena selnya berisi rumus; perbaiki rumusnya sendiri.`);
  return parts.join(" ");
}

export function fixesUndone(undone: number, changed: number, inUse: number): string {
  const parts = [undone === 0 ? "Tidak ada perbaikan yang dibatalkan." : `${undone} sel dikembalikan seperti semula.`];
  if (changed > 0) parts.push(`${changed} dibiarkan karena sudah diubah setelah perbaikan.`);
  if (inUse > 0) parts.push(`${inUse} kode peserta dibiarkan karena sudah tercatat di register sertifikat.`);
  return parts.join(" ");
}

/** What the log calls a fix. */
export const FIX_ACTION = { applied: "perbaikan", undone: "perbaikan dibatalkan", code: "kode diberikan" } as const;

export const settingsSaved = (count: number): string => (count === 0 ? "Tidak ada pengaturan yang diubah." : `${count} pengaturan disimpan di lembar “Pengaturan”.`);

export const entryAdded = (name: string, sheet: string): string => `“${name}” ditambahkan di lembar “${sheet}”.`;

export const entryChanged = (name: string, sheet: string, cells: number): string =>
  cells === 0 ? `“${name}” sudah begitu. Tidak ada yang diubah.` : `“${name}” diubah di lembar “${sheet}”: ${cells} sel.`;

export const mappingSaved = (sheet: string): string => `Pilihan kolom untuk lembar “${sheet}” disimpan di lembar “Pengaturan”. Periksa lagi untuk melihat hasilnya.`;

/** The fix *Beri kode*, as before → after. */
export const GIVE_CODES_FIX = { before: "tanpa kode", after: "kode acak untuk setiap peserta, misalnya P-7K3Q" } as const;

export function legendSaved(marks: number): string {
  return `Arti ${marks} tanda disimpan di “Legenda tanda” pada lembar Pengaturan.`;
}
