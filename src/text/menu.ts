/** The add-on's menu: verbs first, at most six items (Google's guide for editor add-ons). */
export const MENU = {
  panel: "Buka panel",
  check: "Periksa peserta",
  completion: "Hitung kelulusan",
  certificates: "Terbitkan sertifikat",
  prepare: "Siapkan buku kerja",
  help: "Bantuan",
} as const;

export const PANEL_TITLE = "Tuntas";
