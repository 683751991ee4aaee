import { counted } from "./amounts";

/** What can be done about certificates that exist. */
export const actLabels = {
  name: { reissue: "Terbitkan ulang", duplicate: "Buat duplikat", revoke: "Cabut", handover: "Catat penyerahan", signed: "Catat PDF bertanda tangan" },
  title: (act: string, count: number): string => (count === 1 ? act : `${act}: ${counted(count)} sertifikat`),
  hint: {
    reissue: "Memakai data yang sekarang. Nomornya tetap; dokumen lama menjadi “diganti”.",
    duplicate: "Untuk sertifikat yang hilang. Nomornya tetap, dengan tulisan DUPLIKAT.",
    revoke: "Sertifikat tidak berlaku lagi. Nomornya tidak dipakai ulang.",
    signed: "Tempel tautan berkas PDF di Drive.",
  },
  reason: "Alasan",
  reasonMissing: "Tulis alasannya dahulu.",
  date: "Tanggal penyerahan",
  dateHint: "Hari lebih dulu, misalnya 2-3-2026. Kosong = hari ini.",
  receiver: "Penerima",
  receiverHint: "Kosong bila diterima sendiri oleh pemiliknya.",
  link: "Tautan PDF",
  linkMissing: "Tempel tautannya dahulu.",
  ticked: (count: number): string => `${counted(count)} dipilih`,
  tick: (name: string, number: string): string => `Pilih ${name}, ${number}`,
  tickAll: (count: number): string => `Pilih semua yang terbit (${counted(count)})`,
  untick: "Lepas pilihan",
  pdf: "Unduh PDF",
  signedPdf: "PDF bertanda tangan",
  handedOver: (text: string): string => `Diserahkan ${text}.`,
} as const;

/** Papers beside the certificates themselves. */
export const paperLabels = {
  title: "Contoh dan cetak",
  trial: "Buat dokumen contoh",
  removeTrial: "Buang contoh",
  print: (program: string): string => `Satukan untuk dicetak: ${program}`,
  letters: "Surat keterangan jam pelatihan",
  hint: "Contoh memakai nama terpanjang, tanpa nomor, dan tidak tercatat. Dokumen cetak memuat semua sertifikat yang sudah terbit dari satu program.",
} as const;
