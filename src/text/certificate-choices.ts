/** Answers to what only a person may settle, as on the button. */
export const CHOICE_LABEL = {
  "copy-new": "Ini angkatan baru: kosongkan register",
  "copy-continue": "Ini lanjutan: register tetap dipakai",
  folder: "Memang disengaja: tetap terbitkan",
  "new-folder": "Buat folder baru",
  "two-people": "Benar dua orang berbeda",
  "void-number": "Nyatakan nomor itu batal",
  "issue-again": "Beri sertifikat baru",
} as const;

/** What was confirmed, in one sentence. */
export const CONFIRMED: Readonly<Record<keyof typeof CHOICE_LABEL, string>> = {
  "copy-new": "Buku kerja ini dicatat sebagai angkatan baru; register dikosongkan. Periksa “Kode nomor” dan “Mulai nomor dari” sebelum menerbitkan.",
  "copy-continue": "Buku kerja ini dicatat sebagai lanjutan; register dan nomornya diteruskan.",
  folder: "Dicatat: folder itu sengaja dibagikan lewat tautan. Penerbitan dapat diteruskan.",
  "new-folder": "Folder baru akan dibuat pada penerbitan berikutnya.",
  "two-people": "Dicatat: dua orang berbeda. Sertifikatnya dapat diterbitkan.",
  "issue-again": "Dicatat: boleh diberi sertifikat baru dengan nomor baru.",
  "void-number": "Nomor itu dicatat batal. Pesertanya dapat diberi nomor baru.",
};
