import type { EnrollmentFinding } from "../../core/enrollment/findings";
import type { Explanation } from "../explanation";
import { explainBirth } from "./enrollment-dates";
import { explainIdentity } from "./enrollment-identity";
import { explainPlacement } from "./enrollment-placement";
import { of } from "./people";
import { listed, quote, where } from "./where";

/** The words for what is wrong with the people of a list. */
export function explainEnrollment(finding: EnrollmentFinding): Explanation {
  const at = where(finding.cells, finding.heading);
  switch (finding.code) {
    case "cell-formula-error":
      return { message: `${at}: rumusnya gagal (${finding.shown})${of(finding.name)}.`, advice: "Perbaiki rumusnya, atau ketik nilainya langsung.", group: "Rumus yang gagal" };
    case "name-missing":
      return { message: `${at}: nama peserta kosong.`, advice: "Isi nama seperti yang akan dicetak pada sertifikat.", group: "Nama yang kosong" };
    case "name-untidy":
      return {
        message: `${at}: nama ${quote(finding.name)} memuat spasi berlebih, ganti baris, atau karakter yang tidak terlihat.`,
        advice: "Tidak menghalangi: pada sertifikat nama dicetak bersih. Selnya dapat dirapikan.",
        group: "Nama dengan spasi atau karakter tersembunyi",
      };
    case "name-digits":
      return { message: `${at}: nama ${quote(finding.name)} memuat angka.`, advice: "Cocokkan dengan KTP atau ijazah, lalu betulkan.", group: "Nama dengan angka" };
    case "name-late":
      return { message: `${at}: nama ${quote(finding.name)} memuat keterangan almarhum, biasanya dari nama ayah.`, advice: "Tulis nama seperti pada KTP, tanpa (alm).", group: "Nama dengan (alm) atau alias" };
    case "name-alias":
      return { message: `${at}: nama ${quote(finding.name)} memuat alias.`, advice: "Tulis nama seperti pada KTP, tanpa alias.", group: "Nama dengan (alm) atau alias" };
    case "name-patronymic":
      return { message: `${at}: nama ${quote(finding.name)} memuat bin atau binti. Apakah begitu pula pada KTP?`, advice: "Bila tidak, tulis nama seperti pada KTP. Bila ya, biarkan.", group: "Nama dengan bin atau binti" };
    case "name-last-first":
      return { message: `${at}: nama ${quote(finding.name)} ditulis dengan nama belakang di depan.`, advice: "Tulis nama dalam urutan seperti pada KTP.", group: "Urutan nama" };
    case "value-too-long":
      return { message: `${at}: isinya ${finding.length} karakter, lebih panjang dari yang lazim (${finding.limit}).`, advice: "Periksa apakah ada teks lain yang ikut tersalin.", group: "Isian yang terlalu panjang" };
    case "sex-unreadable":
      return { message: `${at}: jenis kelamin ${quote(finding.shown)}${of(finding.name)} tidak dikenal.`, advice: "Isi dengan L atau P.", group: "Jenis kelamin" };
    case "education-unknown":
      return { message: `${at}: pendidikan ${quote(finding.shown)}${of(finding.name)} tidak dikenal.`, advice: "Isi misalnya SD, SMP, SMA, SMK, Paket C, D3, atau S1. Tidak menghalangi.", group: "Pendidikan" };
    case "phone-unreadable":
      return { message: `${at}: nomor telepon${of(finding.name)} tidak terbaca.`, advice: "Tulis dengan 08 di depan, sebagai teks. Tidak menghalangi.", group: "Nomor telepon" };
    case "not-participants":
      return {
        message: `${at}: ${listed(finding.people.map(quote))} tidak dihitung sebagai peserta (instruktur, narasumber, atau petugas).`,
        advice: "Bila memang peserta, betulkan kolom Status.",
        group: "Bukan peserta",
      };
    case "code-missing":
    case "codes-missing":
    case "code-twice":
    case "nik-missing":
    case "nik-number":
    case "nik-scientific":
    case "nik-text":
    case "nik-letters":
    case "nik-length":
    case "nik-serial-zero":
    case "nik-separators":
    case "nik-region-unknown":
    case "nik-date-impossible":
    case "nik-date-differs":
    case "nik-sex-differs":
    case "nik-twice":
    case "person-likely-twice":
    case "name-twice":
      return explainIdentity(finding, at);
    case "birth-date-missing":
    case "birth-date-swapped":
    case "birth-date-future":
    case "birth-place-missing":
    case "birth-place-differs":
    case "date-impossible":
    case "date-month-first":
    case "date-unreadable":
    case "date-weekday-differs":
    case "date-serial":
    case "date-two-digit-year":
    case "dates-mixed":
    case "age-low":
    case "age-high":
      return explainBirth(finding, at);
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
