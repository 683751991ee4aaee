import type { CertificateFields } from "./certificate-fields";

/** Stands wherever a real certificate has its number, its code, or who signs. */
export const TRIAL_WORD = "CONTOH";

export const trialTitle = (name: string): string => `${TRIAL_WORD} - bukan sertifikat - ${[...name].slice(0, 60).join("")}`;

export const TRIAL_CREATED = "Dokumen contoh dibuat dari nama terpanjang. Ia tidak bernomor, tidak tercatat, dan dibuang pada penerbitan berikutnya atau lewat “Buang contoh”.";
export const TRIAL_REMOVED = "Dokumen contoh dibuang ke tempat sampah Drive.";

/** The fields of a paper that nobody can take for a certificate. */
export function trialFields(fields: CertificateFields): CertificateFields {
  return { ...fields, NOMOR: `${TRIAL_WORD} – BUKAN SERTIFIKAT`, KODE: TRIAL_WORD, PEJABAT: TRIAL_WORD, NIP: "", PEJABAT_2: fields.PEJABAT_2 === "" ? "" : TRIAL_WORD, NIP_2: "" };
}
