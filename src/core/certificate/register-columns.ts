import type { RegisterRow, RegisterState } from "./register";

export type RegisterField = Exclude<keyof RegisterRow, "row">;

/** Columns of `Register Sertifikat` in their order; found by heading wherever staff move them. The last two are hidden. */
export const REGISTER_COLUMNS: readonly { readonly field: RegisterField; readonly heading: string; readonly hidden: boolean }[] = [
  { field: "number", heading: "Nomor", hidden: false },
  { field: "verificationCode", heading: "Kode verifikasi", hidden: false },
  { field: "person", heading: "Kode Peserta", hidden: false },
  { field: "name", heading: "Nama", hidden: false },
  { field: "program", heading: "Program", hidden: false },
  { field: "lessonHours", heading: "JP", hidden: false },
  { field: "start", heading: "Mulai", hidden: false },
  { field: "end", heading: "Selesai", hidden: false },
  { field: "issueDate", heading: "Tanggal terbit", hidden: false },
  { field: "state", heading: "Status", hidden: false },
  { field: "url", heading: "Tautan", hidden: false },
  { field: "revision", heading: "Revisi", hidden: false },
  { field: "fingerprint", heading: "Sidik data", hidden: false },
  { field: "by", heading: "Oleh", hidden: false },
  { field: "at", heading: "Waktu", hidden: false },
  { field: "reason", heading: "Alasan", hidden: false },
  { field: "handedOver", heading: "Diserahkan", hidden: false },
  { field: "signedUrl", heading: "Tautan bertanda tangan", hidden: false },
  { field: "key", heading: "Kunci", hidden: true },
  { field: "owner", heading: "Pemilik", hidden: true },
];

/** States as the register shows them. */
export const STATE_WORDS: Readonly<Record<RegisterState, string>> = {
  reserved: "dipesan",
  issued: "terbit",
  replaced: "diganti",
  revoked: "dicabut",
  void: "batal",
};
