/** Names of the built-in templates, as in `Pengaturan`. */
export const BUILT_IN_NAME = { neutral: "bawaan netral", ceremonial: "bawaan seremoni" } as const;

/** Titles of the documents that staff edit. */
export const TEMPLATE_TITLE = { neutral: "Templat Sertifikat - netral", ceremonial: "Templat Sertifikat - seremoni" } as const;

export const TEMPLATE_CREATED =
  "Templat dibuat sebagai Google Dokumen di Drive Anda. Ubah sesuka Anda, biarkan tanda berkurung kurawal, lalu pilih “Pakai templat ini”.";

export const templateUsed = (name: string): string => `Templat “${name}” dipakai mulai sekarang oleh semua yang menerbitkan di buku kerja ini.`;

export const templateNotUsed = (errors: number): string =>
  `Templat itu belum dipakai: ${errors} hal harus diperbaiki lebih dulu. Templat yang dipakai sekarang tetap dipakai.`;
