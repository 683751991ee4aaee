import type { EnrollmentFinding } from "../../core/enrollment/findings";
import type { Explanation } from "../explanation";
import { explainCode } from "./enrollment-code";
import { explainDates } from "./enrollment-dates";
import { explainName } from "./enrollment-name";
import { explainNik } from "./enrollment-nik";
import { explainPlacement } from "./enrollment-placement";
import { isAbout } from "./finding-about";
import { everybody, of } from "./people";
import { listed, quote, where } from "./where";

/** The words for what is wrong with the people of a list. */
export function explainEnrollment(finding: EnrollmentFinding): Explanation {
  const at = where(finding.cells, finding.heading);
  if (isAbout(finding, "nik")) return explainNik(finding, at);
  if (isAbout(finding, "code", "codes")) return explainCode(finding, at);
  if (isAbout(finding, "name")) return explainName(finding, at);
  if (isAbout(finding, "birth", "date", "dates", "age")) return explainDates(finding, at);
  const name = of(finding.name);
  switch (finding.code) {
    case "cell-formula-error":
      return { message: `${at}: rumusnya gagal (${finding.shown})${name}.`, advice: "Perbaiki rumusnya, atau ketik nilainya langsung.", group: "Rumus yang gagal" };
    case "value-too-long":
      return { message: `${at}: isinya ${finding.length} karakter, lebih panjang dari yang lazim (${finding.limit}).`, advice: "Periksa apakah ada teks lain yang ikut tersalin.", group: "Isian yang terlalu panjang" };
    case "sex-unreadable":
      return { message: `${at}: jenis kelamin ${quote(finding.shown)}${name} tidak dikenal.`, advice: "Isi dengan L atau P.", group: "Jenis kelamin" };
    case "education-unknown":
      return { message: `${at}: pendidikan ${quote(finding.shown)}${name} tidak dikenal.`, advice: "Isi misalnya SD, SMP, SMA, SMK, Paket C, D3, atau S1. Tidak menghalangi.", group: "Pendidikan" };
    case "phone-unreadable":
      return { message: `${at}: nomor telepon${name} tidak terbaca.`, advice: "Tulis dengan 08 di depan, sebagai teks. Tidak menghalangi.", group: "Nomor telepon" };
    case "consent-missing":
      return { message: `${at}: persetujuan pemakaian data${name} belum tercatat.`, advice: "Minta tanda setujunya, simpan formulirnya, lalu isi tanggalnya di sini. Tidak menghalangi.", group: "Persetujuan data pribadi" };
    case "not-participants":
      return {
        message: `${at}: ${listed(finding.people.map(quote))} tidak dihitung sebagai peserta (instruktur, narasumber, atau petugas).`,
        advice: "Bila memang peserta, betulkan kolom Status.",
        group: "Bukan peserta",
      };
    case "person-likely-twice":
      return {
        message: `${at}: ${everybody(finding.name, finding.others)} bernama sama dan lahir pada tanggal yang sama.`,
        advice: "Bila orangnya sama, hapus baris yang ganda. Bila memang berbeda, nyatakan di panel bahwa keduanya dua orang.",
        group: "Mungkin orang yang sama",
      };
    case "person-program-missing":
    case "person-program-unknown":
    case "programs-missing":
    case "programs-overlap":
    case "program-not-wished":
    case "interest-unknown":
    case "interests-same":
    case "quota-exceeded":
    case "status-unknown":
    case "status-without-date":
    case "left-without-status":
    case "left-before-joining":
    case "joined-after-end":
    case "released-before-end":
      return explainPlacement(finding, at);
  }
}
