import type { Failure } from "../contract";
import { type DecisionFailureKind, explainDecisionFailure } from "./decision-failure";
import { explainTrustFailure, type TrustFailureKind } from "./trust/failure";

/** Why an action did not run or did not end; every kind says what is safe and what to do. */
export type FailureKind =
  | { readonly code: "bad-request" }
  | { readonly code: "unexpected" }
  | { readonly code: "busy"; readonly by: string | null; readonly since: string | null }
  | { readonly code: "protected"; readonly sheet: string }
  | { readonly code: "tab-gone"; readonly sheet: string }
  | { readonly code: "cell-gone"; readonly sheet: string; readonly cell: string }
  | { readonly code: "finding-gone" }
  | TrustFailureKind
  | { readonly code: "entry-gone" }
  | DecisionFailureKind
  | { readonly code: "no-participants"; readonly tabs: readonly string[]; readonly missing: readonly string[]; readonly hints: readonly string[] };

export function explainFailure(failure: FailureKind): Failure {
  switch (failure.code) {
    case "bad-request":
      return {
        code: failure.code,
        message: "Permintaan ini tidak dikenali. Tidak ada yang diubah.",
        remedy: "Tutup panel, buka lagi dari menu Tuntas, lalu ulangi.",
      };
    case "unexpected":
      return {
        code: failure.code,
        message: "Terjadi gangguan yang tidak terduga. Yang sudah tercatat di buku kerja tetap aman.",
        remedy: "Tunggu sebentar, lalu ulangi. Bila terjadi lagi, beri tahu pengelola Tuntas di kantor Anda.",
      };
    case "busy":
      return {
        code: failure.code,
        message: `${failure.by ?? "Seorang rekan"} sedang menjalankan Tuntas di buku kerja ini${failure.since ? ` sejak pukul ${failure.since}` : ""}. Tidak ada yang diubah.`,
        remedy: "Tunggu sampai selesai, paling lama enam menit, lalu ulangi.",
      };
    case "protected":
      return {
        code: failure.code,
        message: `Lembar “${failure.sheet}” dilindungi, jadi Tuntas tidak dapat menulis di sana.`,
        remedy: "Minta pemilik buku kerja menambahkan Anda sebagai penyunting lembar itu, lalu ulangi.",
      };
    case "tab-gone":
    case "cell-gone":
    case "finding-gone":
    case "entry-gone":
      return explainGone(failure);
    case "address-unreadable":
    case "address-known":
    case "correction-unknown":
    case "correction-incomplete":
    case "purge-changed":
      return explainTrustFailure(failure);
    case "reason-missing":
    case "approves-for-both":
    case "person-unknown":
    case "legend-impossible":
      return explainDecisionFailure(failure);
    case "no-participants":
      return {
        code: failure.code,
        message: `Daftar peserta tidak ditemukan. Lembar yang dilihat: ${failure.tabs.join(", ")}. Judul kolom yang dicari: ${failure.missing.join(", ")}.${failure.hints.map((hint) => ` ${hint}`).join("")}`,
        remedy: "Pilih “Siapkan buku kerja” di menu Tuntas, atau beri judul kolom itu pada daftar Anda.",
      };
  }
}

/** What the panel shows is not there any more. */
function explainGone(failure: Extract<FailureKind, { readonly code: "tab-gone" | "cell-gone" | "finding-gone" | "entry-gone" }>): Failure {
  switch (failure.code) {
    case "tab-gone":
      return {
        code: failure.code,
        message: `Lembar “${failure.sheet}” tidak ada lagi.`,
        remedy: "Periksa lagi dari panel supaya daftar temuan mengikuti lembar yang sekarang.",
      };
    case "cell-gone":
      return {
        code: failure.code,
        message: `Sel ${failure.cell} tidak ada lagi di lembar “${failure.sheet}”.`,
        remedy: "Periksa lagi dari panel supaya daftar temuan mengikuti lembar yang sekarang.",
      };
    case "finding-gone":
      return {
        code: failure.code,
        message: "Temuan itu tidak ada lagi: isinya sudah berubah sejak pemeriksaan. Tidak ada yang dicatat.",
        remedy: "Periksa lagi, lalu pilih dari daftar yang baru.",
      };
    case "entry-gone":
      return {
        code: failure.code,
        message: "Baris itu sudah diubah atau dihapus sejak panel ini membacanya. Tidak ada yang ditulis.",
        remedy: "Tekan Segarkan di halaman awal, lalu ubah baris yang sekarang.",
      };
  }
}
