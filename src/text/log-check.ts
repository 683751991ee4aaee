import type { LogProblem } from "../core/log/log-chain";

/** What is wrong with the log, one sentence each. Rows are counted as in the sheet. */
export function logProblemText(problem: LogProblem): string {
  switch (problem.kind) {
    case "edited":
      return `Baris ${problem.row + 2} (catatan ke-${problem.order}) tidak sama lagi dengan yang ditulis Tuntas. Lihat riwayat selnya.`;
    case "missing":
      return problem.from === problem.to
        ? `Catatan ke-${problem.from} hilang. Pulihkan lewat Riwayat versi.`
        : `Catatan ke-${problem.from} sampai ke-${problem.to} hilang. Pulihkan lewat Riwayat versi.`;
    case "added":
      return `Baris ${problem.row + 2} bukan tulisan Tuntas. Lihat di Riwayat versi siapa yang menulisnya, lalu hapus baris itu.`;
    case "moved":
      return "Urutan barisnya berubah, misalnya karena disortir. Isinya tidak diperiksa dari urutan, jadi tidak ada yang hilang karenanya.";
  }
}

export function logSummary(rows: number, problems: readonly LogProblem[]): string {
  const serious = problems.filter(({ kind }) => kind !== "moved").length;
  if (rows === 0 && serious === 0) return "Belum ada catatan.";
  return serious === 0 ? `Log utuh: ${rows} catatan, tidak ada yang diubah atau hilang.` : `${serious} hal pada lembar Log tidak sesuai dengan yang ditulis Tuntas.`;
}

/** For whoever opens the panel: the last row alone was looked at. */
export const LOG_END_CHANGED = "Akhir lembar Log tidak sama dengan yang ditulis Tuntas. Jalankan pemeriksaan log.";
