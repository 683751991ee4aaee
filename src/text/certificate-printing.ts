/** The combined document of a class. */

export const printTitle = (program: string, people: number): string => `Cetak sertifikat - ${program} (${people} orang)`;

/** Why a certificate is not in it: the paper would not be the one that was issued. */
export const LEFT_OUT = {
  changed: "Datanya berubah setelah sertifikat terbit. Terbitkan ulang dahulu, atau kembalikan isinya.",
  signatory: "Tidak jelas siapa pejabat pada tanggal terbitnya. Periksa kolom Mulai dan Sampai di lembar Pejabat.",
} as const;

export function printSummary(people: number, leftOut: number, found: boolean): string {
  const parts = [found ? `Dokumen cetak untuk ${people} sertifikat sudah ada dan masih sama.` : `Dokumen cetak untuk ${people} sertifikat dibuat.`];
  parts.push("Pilih File > Cetak di Google Dokumen, atau unduh PDF-nya.");
  if (leftOut > 0) parts.push(`${leftOut} sertifikat tidak ikut, masing-masing dengan alasannya.`);
  return parts.join(" ");
}
