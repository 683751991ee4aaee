/** What is written and said about certificates after they were issued. */

/** As the log names it. */
export const CERTIFICATE_ACTION = {
  issued: "sertifikat terbit",
  reissued: "sertifikat diterbitkan ulang",
  revoked: "sertifikat dicabut",
  handedOver: "sertifikat diserahkan",
  signed: "tautan bertanda tangan",
} as const;

/** `2 Maret 2026`, or `2 Maret 2026, diterima Siti Contoh`. */
export const handedOverText = (date: string, receiver: string): string => (receiver === "" ? date : `${date}, diterima ${receiver}`);

export const handoverSummary = (count: number): string => `Penyerahan ${count} sertifikat dicatat di lembar Register Sertifikat.`;

export const signedSummary = (count: number, removed: boolean): string =>
  removed ? `Tautan bertanda tangan pada ${count} sertifikat dihapus.` : `Tautan bertanda tangan dicatat pada ${count} sertifikat.`;

/** Why a row is replaced, in its own row. */
export const replacedReason = (revision: number, reason: string): string => `Diganti oleh revisi ${revision}: ${reason}`;

/** The reason of a duplicate, by which its row is known as one. */
export const duplicateReason = (reason: string): string => `${DUPLICATE}: ${reason}`;
export const isDuplicate = (reason: string): boolean => reason.startsWith(`${DUPLICATE}: `);
const DUPLICATE = "Duplikat";

/** A reason without the word that only a duplicate carries. */
export const plainReason = (typed: string): string => typed.trim().replace(/^(?:duplikat\s*:\s*)+/i, "");

/** Pressed again, or lost again: the two cannot be told apart, so staff are asked to say. */
export const alreadyReissued = (number: string): string => `${number} sudah diterbitkan ulang dengan alasan itu. Bila perlu sekali lagi, tulis alasan yang lain, misalnya dengan tanggalnya.`;

interface Revoked {
  readonly revoked: number;
  readonly already: number;
  readonly ofColleagues: number;
  /** Drive answered, so that the documents carry the word. */
  readonly moved: boolean;
  /** There is a verification page, which still calls them valid. */
  readonly hasPage: boolean;
}

export function revokedSummary({ revoked, already, ofColleagues, moved, hasPage }: Revoked): string {
  const parts = [revoked === 0 ? "Tidak ada yang dicabut." : `${revoked} sertifikat dicabut. Barisnya tetap di register, nomornya tidak dipakai lagi.`];
  if (already > 0) parts.push(`${already} sudah dicabut sebelumnya.`);
  if (ofColleagues > 0) parts.push(`${ofColleagues} dokumen milik akun rekan; namanya diubah saat rekan itu menjalankan Tuntas.`);
  if (!moved) parts.push("Google Drive tidak menjawab; nama dokumennya diubah pada proses berikutnya.");
  if (hasPage && revoked > 0) parts.push("Susun halaman verifikasi lagi (Data dan catatan): di sana masih tertulis berlaku.");
  return parts.join(" ");
}

/** Reason on the row of a number that was given and whose own row was deleted. */
export const VOIDED_REASON = "Baris aslinya terhapus dari register; nomornya dinyatakan batal.";
