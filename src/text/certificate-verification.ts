import type { VerificationState } from "../core/certificate/verify-row";

/** What a check of authenticity says. */
export const VERIFICATION_LABEL: Readonly<Record<VerificationState, string>> = {
  valid: "Sah. Sertifikat ini tercatat dan berlaku.",
  replaced: "Digantikan. Sertifikat ini sudah diterbitkan ulang; yang berlaku adalah revisi terbarunya.",
  revoked: "Dicabut. Sertifikat ini tidak berlaku lagi.",
  void: "Batal. Nomor ini tidak dipakai.",
  altered: "Berubah. Isi register tidak sama dengan sertifikat yang diterbitkan; periksa riwayat lembarnya.",
  unknown: "Tidak dikenal. Tidak ada sertifikat dengan nomor atau kode ini di buku kerja ini.",
};
