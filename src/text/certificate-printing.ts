/** The combined document of a class. */

export const printTitle = (program: string, people: number): string => `Cetak sertifikat - ${program} (${people} orang)`;

/** Why a certificate is not in it: the paper would not be the one that was issued. */
export const LEFT_OUT = {
  changed: "Datanya berubah setelah sertifikat terbit. Terbitkan ulang dahulu, atau kembalikan isinya.",
  signatory: "Tidak jelas siapa pejabat pada tanggal terbitnya. Periksa kolom Mulai dan Sampai di lembar Pejabat.",
} as const;

/** `newKey`: the codes are signed with a key that the published page cannot know yet. */
export function printSummary({ people, leftOut, found, newKey }: { readonly people: number; readonly leftOut: number; readonly found: boolean; readonly newKey: boolean }): string {
  const parts = [found ? `Dokumen cetak untuk ${people} sertifikat sudah ada dan masih sama.` : `Dokumen cetak untuk ${people} sertifikat dibuat.`];
  parts.push("Pilih File > Cetak di Google Dokumen, atau unduh PDF-nya.");
  if (newKey) parts.push("Kode QR-nya memakai kunci akun Anda yang baru: susun halaman verifikasi lagi (Data dan catatan).");
  if (leftOut > 0) parts.push(`${leftOut} sertifikat tidak ikut, masing-masing dengan alasannya.`);
  return parts.join(" ");
}
