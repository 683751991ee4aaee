import type { Failure } from "../contract";

/** Why an action on certificates did not run. Nothing was changed. */
export type CertificateFailure =
  | { readonly code: "reason-missing" }
  | { readonly code: "date-unreadable"; readonly typed: string }
  | { readonly code: "link-unreadable" }
  | { readonly code: "number-unknown"; readonly numbers: readonly string[] }
  | { readonly code: "not-issued"; readonly numbers: readonly string[] }
  | { readonly code: "person-unknown"; readonly person: string }
  | { readonly code: "number-stands"; readonly person: string }
  | { readonly code: "not-asked" }
  | { readonly code: "blocked"; readonly message: string; readonly advice: string }
  | { readonly code: "template-refused"; readonly why: "notADocument" | "tooLarge" | "trashed" | "notVisible" | "failed" }
  | { readonly code: "nobody-to-print" }
  | { readonly code: "too-many-to-print"; readonly most: number }
  | { readonly code: "cannot-combine" }
  | { readonly code: "documents-refused"; readonly message: string };

export function explainCertificateFailure(failure: CertificateFailure): Failure {
  const { code } = failure;
  switch (failure.code) {
    case "reason-missing":
      return { code, message: "Alasan belum diisi. Tidak ada yang diubah.", remedy: "Tulis alasannya, lalu ulangi." };
    case "date-unreadable":
      return { code, message: `Tanggal “${failure.typed}” tidak dapat dibaca. Tidak ada yang diubah.`, remedy: "Tulis tanggal seperti 2-3-2026, hari lebih dulu." };
    case "link-unreadable":
      return { code, message: "Tautan itu tidak dapat dipakai. Tidak ada yang diubah.", remedy: "Salin alamat lengkapnya dari Drive; tautan selalu dimulai dengan https://." };
    case "number-unknown":
      return {
        code,
        message: `Nomor ${failure.numbers.join(", ")} tidak ada di register. Tidak ada yang diubah.`,
        remedy: "Salin nomornya dari lembar Register Sertifikat, lalu ulangi.",
      };
    case "not-issued":
      return {
        code,
        message: `Sertifikat ${failure.numbers.join(", ")} tidak berstatus terbit. Tidak ada yang diubah.`,
        remedy: "Periksa kolom Status di lembar Register Sertifikat.",
      };
    case "person-unknown":
      return { code, message: `Peserta ${failure.person} tidak ditemukan. Tidak ada yang diubah.`, remedy: "Periksa kode pesertanya, lalu ulangi." };
    case "number-stands":
      return { code, message: `Tidak ada nomor peserta ${failure.person} yang barisnya hilang dari register. Tidak ada yang diubah.`, remedy: "Periksa nomornya di lembar Register Sertifikat. Untuk menarik sertifikat yang terbit, pakai “Cabut”." };
    case "not-asked":
      return { code, message: "Pertanyaan itu sudah dijawab atau tidak berlaku lagi. Tidak ada yang diubah.", remedy: "Tutup panel, buka lagi dari menu Tuntas, lalu lihat rencana penerbitannya." };
    case "blocked":
      return { code, message: failure.message, remedy: failure.advice };
    case "template-refused":
      return { code: `template-${failure.why}`, ...TEMPLATE_TROUBLE[failure.why] };
    case "nobody-to-print":
      return { code, message: "Belum ada sertifikat yang dapat dicetak. Tidak ada dokumen yang dibuat.", remedy: "Periksa langkah Kelulusan dan rencana penerbitannya." };
    case "too-many-to-print":
      return { code, message: `Lebih dari ${failure.most} sertifikat terlalu banyak untuk satu dokumen.`, remedy: "Cetak tiap sertifikat dari daftar “Sertifikat terbit”." };
    case "cannot-combine":
      return {
        code,
        message: "Templat ini mencetak data peserta pada kepala, kaki, atau catatan kaki halaman, jadi tidak dapat digabung menjadi satu dokumen.",
        remedy: "Pindahkan data itu ke badan dokumen, atau cetak tiap sertifikat dari daftar “Sertifikat terbit”.",
      };
    case "documents-refused":
      return { code, message: failure.message, remedy: "Tunggu beberapa menit, lalu ulangi." };
  }
}

const TEMPLATE_TROUBLE = {
  notADocument: {
    message: "Berkas itu bukan dokumen Word (.docx). Templat yang dipakai sekarang tetap dipakai.",
    remedy: "Simpan berkasnya sebagai Dokumen Word (.docx), lalu pilih lagi.",
  },
  tooLarge: {
    message: "Templat itu terlalu besar untuk disimpan di buku kerja. Templat yang dipakai sekarang tetap dipakai.",
    remedy: "Kecilkan gambar di dalamnya (lambang cukup 300 piksel), lalu pilih lagi.",
  },
  trashed: {
    message: "Templat itu ada di tempat sampah Drive. Templat yang dipakai sekarang tetap dipakai.",
    remedy: "Pulihkan dari tempat sampah, lalu ulangi.",
  },
  notVisible: {
    message: "Tuntas tidak dapat melihat dokumen itu: Tuntas hanya melihat dokumen yang dibuatnya sendiri. Templat yang dipakai sekarang tetap dipakai.",
    remedy: "Tempelkan rancangan Anda ke dokumen dari “Buat templat”, atau pilih berkas .docx dari komputer.",
  },
  failed: {
    message: "Google tidak memberikan isi templat itu. Templat yang dipakai sekarang tetap dipakai.",
    remedy: "Tunggu sebentar, lalu ulangi.",
  },
} as const;
