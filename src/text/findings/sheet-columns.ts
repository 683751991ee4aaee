import type { SheetFinding } from "../../core/sheet/findings";
import type { Explanation } from "../explanation";
import { quote } from "./where";

type AboutColumn = Extract<
  SheetFinding,
  {
    readonly code:
      | "column-missing"
      | "column-unsure"
      | "column-twice"
      | "column-repeated"
      | "mapping-lost"
      | "sensitive-column"
      | "unneeded-column"
      | "register-twice"
      | "date-format-hint"
      | "heading-blank"
      | "not-a-nik"
      | "merged-over-people";
  }
>;

type About = Extract<SheetFinding, { readonly code: "sensitive-column" }>["about"];

const SENSITIVE: Readonly<Record<About, string>> = {
  offence: "data perkara atau hukuman",
  register: "nomor register",
  release: "tanggal ekspirasi atau pembebasan",
  cell: "blok atau kamar hunian",
  private: "data pribadi yang sangat peka",
};

/** A column: missing, misspelt, twice, or one that should not be here. `at` says where. */
export function explainColumn(finding: AboutColumn, at: string): Explanation {
  const sheet = quote(finding.cells[0]?.sheet ?? "");
  switch (finding.code) {
    case "column-missing":
      return {
        message: finding.suspect === null ? `${at}: kolom ${quote(finding.expected)} tidak ditemukan di daftar ini.` : `${at}: kolom ${quote(finding.expected)} tidak ditemukan. Apakah ${quote(finding.suspect)} yang dimaksud?`,
        advice:
          finding.suspect === null
            ? `Tambahkan kolom dengan judul ${quote(finding.expected)}, atau tunjukkan kolomnya di panel, bagian Cocokkan kolom.`
            : `Betulkan judulnya menjadi ${quote(finding.expected)}, atau pilih kolom ini di panel, bagian Cocokkan kolom.`,
        group: "Kolom yang tidak ditemukan",
      };
    case "column-unsure":
      return {
        message: `${at}: kolom ini tampaknya ${quote(finding.expected)}, tetapi judulnya lain. Kolomnya belum dibaca.`,
        advice: `Betulkan judulnya menjadi ${quote(finding.expected)}, pilih kolom ini di panel, atau biarkan bila memang kolom lain.`,
        group: "Kolom yang belum pasti",
      };
    case "column-twice":
      return { message: `${at}: judul ini ada dua kali, jadi tidak pasti kolom mana yang benar.`, advice: "Hapus atau beri judul lain pada kolom yang tidak dipakai.", group: "Judul kolom ganda" };
    case "column-repeated":
      return { message: `${at}: ada dua kolom untuk ${quote(finding.expected)}. Yang dibaca hanya yang pertama disebut.`, advice: "Beri judul lain pada kolom yang tidak dipakai.", group: "Judul kolom ganda" };
    case "mapping-lost":
      return {
        message: `Lembar ${sheet}: kolom ${quote(finding.mapped)} yang dulu ditunjuk sebagai ${quote(finding.expected)} tidak ada lagi.`,
        advice: "Tunjukkan kolomnya lagi di panel, bagian Cocokkan kolom.",
        group: "Kolom yang tidak ditemukan",
      };
    case "heading-blank":
      return { message: `${at}: kolom ini berisi, tetapi tidak punya judul, jadi tidak dibaca.`, advice: "Isi judulnya. Bila judul di sebelahnya digabung dengan sel ini, pisahkan selnya.", group: "Kolom yang tidak ditemukan" };
    case "sensitive-column":
      return {
        message: `${at}: kolom ini memuat ${SENSITIVE[finding.about]}, yang tidak boleh ada di buku kerja bersama.`,
        advice: "Pindahkan kolom ini ke berkas milik Lapas sendiri. Menyembunyikan atau melindungi kolom tidak menutupinya dari orang yang punya akses.",
        group: "Data yang tidak boleh dibagikan",
      };
    case "unneeded-column":
      return { message: `${at}: kolom ini tidak diperlukan untuk pelatihan.`, advice: "Hapus kolomnya, supaya tidak lebih banyak data pribadi yang tersimpan daripada yang perlu.", group: "Data yang tidak diperlukan" };
    case "register-twice":
      return { message: `${at}: nomor register yang sama tertulis lebih dari sekali.`, advice: "Periksa apakah baris-baris ini orang yang sama, lalu pindahkan kolom ini ke berkas milik Lapas.", group: "Data yang tidak boleh dibagikan" };
    case "date-format-hint":
      return {
        message: `${at}: judul ini meminta tanggal dengan bulan di depan (${finding.hint}), sedangkan tanggal selalu dibaca hari dulu.`,
        advice: "Periksa setiap tanggal di kolom ini, lalu tulis hari-bulan-tahun.",
        group: "Urutan hari dan bulan",
      };
    case "merged-over-people":
      return { message: `${at}: sel ini digabung meliputi ${finding.rows} peserta. Isinya hanya dibaca untuk baris pertama.`, advice: "Pisahkan selnya, lalu isi setiap baris.", group: "Sel yang digabung" };
    case "not-a-nik":
      return { message: `${at}: isinya bukan NIK penduduk, kemungkinan nomor induk karyawan. Kolom ini tidak dibaca sebagai NIK.`, advice: "Bila memang NIK, lengkapi menjadi 16 angka.", group: "Kolom yang belum pasti" };
  }
}
