import type { Failure } from "../contract";

/** Why a word of staff, or what they say about marks, was not recorded. */
export type DecisionFailureKind =
  | { readonly code: "reason-missing" }
  | { readonly code: "approves-for-both"; readonly people: readonly string[] }
  | { readonly code: "person-unknown"; readonly people: readonly string[]; readonly program: string }
  | { readonly code: "legend-impossible"; readonly marks: readonly string[] };

export function explainDecisionFailure(failure: DecisionFailureKind): Failure {
  switch (failure.code) {
    case "reason-missing":
      return {
        code: failure.code,
        message: "Keputusan yang mengubah hasil hitung harus punya alasan. Tidak ada yang dicatat.",
        remedy: "Tulis alasannya, lalu simpan lagi.",
      };
    case "approves-for-both":
      return {
        code: failure.code,
        message: `Anda sudah menyetujui untuk kantor yang lain: ${failure.people.join(", ")}. Persetujuan dua kantor harus dari dua orang. Tidak ada yang dicatat.`,
        remedy: "Minta petugas kantor yang lain menyetujuinya dengan akunnya sendiri.",
      };
    case "person-unknown":
      return {
        code: failure.code,
        message: `Tidak ditemukan di program ${failure.program}: ${failure.people.join(", ")}. Tidak ada yang dicatat.`,
        remedy: "Hitung kelulusan lagi supaya daftar di panel mengikuti lembar yang sekarang.",
      };
    case "legend-impossible":
      return {
        code: failure.code,
        message: `Arti tanda ${failure.marks.map((mark) => `“${mark}”`).join(", ")} tidak dapat ditulis di Legenda tanda. Tidak ada yang disimpan.`,
        remedy: "Ganti tanda itu di daftar hadir dengan tanda tanpa koma, titik koma, atau sama dengan, lalu ulangi.",
      };
  }
}
