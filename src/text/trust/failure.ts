import type { Failure } from "../../contract";

/** Why something about identity or personal data was not done. */
export type TrustFailureKind =
  | { readonly code: "address-unreadable" }
  | { readonly code: "address-known"; readonly email: string }
  | { readonly code: "correction-unknown"; readonly id: string }
  | { readonly code: "correction-incomplete" }
  | { readonly code: "purge-changed" };

export function explainTrustFailure(failure: TrustFailureKind): Failure {
  const { code } = failure;
  switch (failure.code) {
    case "address-unreadable":
      return { code, message: "Alamat email itu tidak lengkap. Tidak ada yang dicatat.", remedy: "Tulis seperti nama@kantor.go.id, lalu simpan lagi." };
    case "address-known":
      return { code, message: `Google sudah memberi tahu alamat akun Anda: ${failure.email}. Alamat lain tidak dapat dinyatakan.`, remedy: "Bila akunnya keliru, masuk dengan akun Anda sendiri, lalu buka panel lagi." };
    case "correction-unknown":
      return { code, message: `Permintaan ${failure.id} tidak ada di lembar “Permintaan Koreksi”, atau sudah selesai. Tidak ada yang dicatat.`, remedy: "Muat ulang panel, lalu pilih dari daftar yang baru." };
    case "correction-incomplete":
      return { code, message: "Permintaan koreksi belum lengkap. Tidak ada yang dicatat.", remedy: "Isi kode peserta dan data yang diminta diperbaiki; untuk menyelesaikan, tulis hasilnya." };
    case "purge-changed":
      return { code, message: "Data kedaluwarsa berubah sejak ditampilkan. Tidak ada yang dihapus.", remedy: "Lihat lagi daftarnya, lalu pastikan sekali lagi." };
  }
}
