import type { CorrectionView } from "../../contract";
import { momentShown } from "../describe";

/** The tab of requests for correction; its columns in order. */
export const CORRECTIONS_HEADER = ["Nomor", "Diterima", "Peserta", "Permintaan", "Batas waktu", "Dicatat oleh", "Selesai", "Hasil", "Diselesaikan oleh"] as const;

/** What the log calls it. */
export const CORRECTION_ACTION = { received: "permintaan koreksi", finished: "koreksi selesai" } as const;

const shown = (moment: string): string => momentShown(moment.slice(0, 10), moment.slice(11));

export const correctionReceived = (id: string, due: string): string => `Permintaan ${id} dicatat. Batas waktunya ${shown(due)} (3 × 24 jam sejak diterima).`;

export const correctionFinished = (id: string): string => `Permintaan ${id} dicatat selesai.`;

/** `Diterima …, paling lambat …`. */
export function correctionLabel({ received, due, overdue }: Pick<CorrectionView, "due" | "overdue"> & { readonly received: string }): string {
  return overdue ? `Diterima ${shown(received)}. Batas waktu ${shown(due)} sudah lewat.` : `Diterima ${shown(received)}. Selesaikan paling lambat ${shown(due)}.`;
}
