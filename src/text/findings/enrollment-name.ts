import type { Explanation } from "../explanation";
import type { FindingAbout } from "./finding-about";
import { everybody } from "./people";
import { quote } from "./where";

/** The name that will be printed. `at` says where. */
export function explainName(finding: FindingAbout<"name">, at: string): Explanation {
  switch (finding.code) {
    case "name-unreadable":
      return { message: `${at}: ${quote(finding.shown)} bukan nama.`, advice: "Isi nama seperti yang akan dicetak pada sertifikat. Mungkin isi dua sel tertukar.", group: "Nama yang tidak terbaca" };
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
    case "name-is-place":
      return { message: `${at}: ${quote(finding.name)} adalah tempat lahir peserta lain.`, advice: "Periksa apakah nama dan tempat lahir tertukar.", group: "Nama yang tampaknya tempat" };
    case "name-twice":
      return { message: `${at}: ${everybody(finding.name, finding.others)} bernama sama, dan tidak ada tanggal lahir yang membedakan.`, advice: "Pastikan bahwa mereka orang yang berbeda.", group: "Nama yang sama" };
  }
}
