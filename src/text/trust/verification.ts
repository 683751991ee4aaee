/** How the log calls them. */
export const PAGE_MADE = "Halaman verifikasi dibuat";
export const KEY_ROTATED = "Kunci tanda tangan diganti";

export function verificationSummary({ listed, keys, address }: { readonly listed: number; readonly keys: number; readonly address: string }): string {
  const where =
    address === ""
      ? "Setelah keduanya dapat dibuka di situs kantor, isi alamatnya di Pengaturan, “Alamat verifikasi”. Sertifikat berikutnya memuat kode QR ke alamat itu."
      : `Ganti kedua berkas di ${address}.`;
  return `Simpan verifikasi.html dan verifikasi-status.js berdampingan di situs kantor. Isinya ${keys} kunci dan status ${listed} sertifikat, tanpa nama. ${where} Ulangi setiap kali sertifikat terbit, diganti, atau dicabut.`;
}

export const rotationSummary = (publicKey: string): string =>
  `Sertifikat berikutnya memakai kunci baru (${publicKey.slice(0, 8)}…${publicKey.slice(-8)}). Sertifikat lama tetap sah. Buat halaman verifikasi lagi dan pasang di situs kantor sebelum menerbitkan.`;
