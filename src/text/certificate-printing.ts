/** The combined document of a class. */

export const printTitle = (program: string, people: number): string => `Cetak sertifikat - ${program} (${people} orang)`;

export const leftOutReason = "Datanya berubah setelah sertifikat terbit. Terbitkan ulang dahulu, atau kembalikan isinya.";

export function printSummary(people: number, leftOut: number, found: boolean): string {
  const parts = [found ? `Dokumen cetak untuk ${people} sertifikat sudah ada dan masih sama.` : `Dokumen cetak untuk ${people} sertifikat dibuat.`];
  parts.push("Pilih File > Cetak di Google Dokumen, atau unduh PDF-nya.");
  if (leftOut > 0) parts.push(`${leftOut} sertifikat tidak ikut karena datanya berubah setelah terbit.`);
  return parts.join(" ");
}
