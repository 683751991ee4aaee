import type { AttendanceFinding, Named, NamedBy } from "../../core/attendance/findings";
import { printDate } from "../../core/indonesia/print-date";
import { lessonsShown } from "../decisions-figures";
import type { Explanation } from "../explanation";
import { explainSessions } from "./attendance-sessions";
import { listed, quote, where } from "./where";

/** Where: what. How to fix. A new code does not compile until it is explained. */
export function explainAttendance(finding: AttendanceFinding): Explanation {
  switch (finding.code) {
    case "mark-unknown":
    case "mark-needs-legend":
    case "legend-unreadable":
    case "legend-of-blanks":
    case "marks-missing":
    case "mark-before-joining":
    case "mark-after-leaving":
    case "mark-in-future":
    case "mark-in-cancelled":
      return explainMarks(finding);
    case "person-ambiguous":
    case "person-unmatched":
    case "person-of-other-program":
    case "person-in-several-programs":
    case "name-differs":
    case "rows-contradict":
    case "rows-repeated":
    case "person-without-row":
      return explainPeople(finding);
    case "recap-differs":
    case "recap-unreadable":
    case "score-unreadable":
    case "unit-result-unreadable":
    case "attendance-missing":
    case "attendance-blank":
    case "hours-differ":
      return explainTables(finding);
    default:
      return explainSessions(finding);
  }
}

type OfCode<Code extends AttendanceFinding["code"]> = Extract<AttendanceFinding, { readonly code: Code }>;

function explainMarks(
  finding: OfCode<
    | "mark-unknown"
    | "mark-needs-legend"
    | "legend-unreadable"
    | "legend-of-blanks"
    | "marks-missing"
    | "mark-before-joining"
    | "mark-after-leaving"
    | "mark-in-future"
    | "mark-in-cancelled"
  >,
): Explanation {
  const { cells } = finding;
  switch (finding.code) {
    case "mark-unknown":
      return {
        message: `${where(cells, finding.heading)}: tanda ${quote(finding.shown)} tidak dikenal dan belum dihitung.`,
        advice: `Pakai ${listed(finding.known)}, atau jelaskan artinya pada legenda lembar itu.`,
        group: "Tanda kehadiran tidak dikenal",
      };
    case "mark-needs-legend":
      return {
        message: `${where(cells, "")}: tanda ${quote(finding.shown)} dipakai pada ${cells.length} sel dan artinya belum ditetapkan.`,
        advice: `Tetapkan artinya satu kali: tulis legenda di lembar itu (misalnya ${finding.shown} = Hadir) atau isi “Legenda tanda” di lembar Pengaturan. Sebelum itu tanda ini dihitung sebagai belum diisi.`,
        group: "Tanda yang perlu legenda",
      };
    case "legend-unreadable":
      return {
        message: `${where(cells, "")}: arti ${quote(finding.entry)} pada legenda tidak dapat dibaca.`,
        advice: "Tulis seperti H = Hadir, S = Sakit, I = Izin, A = Alpa.",
        group: "Legenda tidak terbaca",
      };
    case "legend-of-blanks":
      return {
        message: `${where(cells, "")}: menurut legenda, sel kosong punya arti. Sel kosong tetap dibaca sebagai belum diisi.`,
        advice: "Bila memang demikian, isi “Legenda tanda” di lembar Pengaturan, misalnya kosong=H.",
        group: "Arti sel kosong",
      };
    case "marks-missing":
      return {
        message: `${where(cells, "")}: kehadiran ${finding.name} belum diisi untuk ${listed(finding.sessions)}.`,
        advice: "Isi tandanya. Yang kosong tidak dianggap alpa.",
        group: "Kehadiran belum diisi",
      };
    case "mark-before-joining":
      return {
        message: `${where(cells, "")}: ${finding.name} tercatat hadir sebelum tanggal bergabung (${printDate(finding.day)}).`,
        advice: "Periksa Tanggal Bergabung atau tandanya.",
        group: "Hadir sebelum bergabung",
      };
    case "mark-after-leaving":
      return {
        message: `${where(cells, "")}: ${finding.name} tercatat hadir sesudah tanggal keluar (${printDate(finding.day)}).`,
        advice: "Periksa Tanggal Keluar atau tandanya.",
        group: "Hadir sesudah keluar",
      };
    case "mark-in-future":
      return {
        message: `${where(cells, "")}: ${finding.session} belum berlangsung, tetapi sudah ada yang ditandai hadir.`,
        advice: "Periksa tanggal sesi atau tandanya. Tanda itu baru dihitung pada hari sesinya.",
        group: "Hadir sebelum sesi berlangsung",
      };
    case "mark-in-cancelled":
      return {
        message: `${where(cells, "")}: ${finding.session} batal, tetapi ada yang ditandai hadir. Tandanya tidak dihitung.`,
        advice: "Bila sesi itu terlaksana, ubah Status di lembar Sesi.",
        group: "Tanda pada sesi batal",
      };
  }
}

function explainPeople(
  finding: OfCode<
    | "person-ambiguous"
    | "person-unmatched"
    | "person-of-other-program"
    | "person-in-several-programs"
    | "name-differs"
    | "rows-contradict"
    | "rows-repeated"
    | "person-without-row"
  >,
): Explanation {
  const { cells } = finding;
  const first = cells.slice(0, 1);
  switch (finding.code) {
    case "person-ambiguous":
      return {
        message: `${where(first, "")}: ${named(finding.by, finding.shown)} cocok dengan lebih dari satu peserta: ${listed(finding.candidates.map(personNamed))}. Kehadirannya tidak diberikan kepada siapa pun.`,
        advice: "Tulis Kode Peserta pada baris itu.",
        group: "Baris cocok dengan lebih dari satu peserta",
      };
    case "person-unmatched":
      return {
        message:
          finding.shown === ""
            ? `${where(first, "")}: baris ini berisi tanda tanpa kode atau nama.`
            : `${where(first, "")}: ${named(finding.by, finding.shown)} tidak ada di daftar peserta.`,
        advice:
          finding.suggestion === null
            ? "Cocokkan dengan daftar peserta, lalu tulis kode atau namanya persis sama."
            : `Apakah maksudnya ${personNamed(finding.suggestion)}? Bila ya, tulis ${finding.suggestion.code === null ? "namanya" : "kode atau namanya"} persis sama.`,
        group: "Baris kehadiran tanpa peserta",
      };
    case "person-of-other-program":
      return {
        message: `${where(first, "")}: ${named(finding.by, finding.shown)} bukan peserta ${finding.program}, melainkan ${listed(finding.others)}.`,
        advice: "Periksa kolom Program di daftar peserta, atau pindahkan barisnya.",
        group: "Peserta program lain",
      };
    case "person-in-several-programs":
      return {
        message: `${where(cells, "")}: ${quote(finding.shown)} mengikuti ${listed(finding.programs)}, dan lembar ini tidak menyebut program mana.`,
        advice: "Tambahkan kolom Program pada lembar itu, atau pakai satu lembar untuk tiap program.",
        group: "Program baris tidak jelas",
      };
    case "name-differs":
      return {
        message: `${where(cells, "")}: nama pada daftar kehadiran ${quote(finding.listed)}, di daftar peserta ${quote(finding.enrolled)}. Kodenya sama, jadi dihitung sebagai satu orang.`,
        advice: "Periksa kodenya bila ini dua orang.",
        group: "Nama berbeda untuk kode yang sama",
      };
    case "rows-contradict":
      return {
        message: `${where(cells, "")}: ada lebih dari satu baris untuk ${finding.name} dan isinya bertentangan${finding.sessions.length > 0 ? ` pada ${listed(finding.sessions)}` : ""}.`,
        advice: "Sisakan satu baris yang benar. Sebelum itu tidak ada keputusan untuknya.",
        group: "Baris ganda yang bertentangan",
      };
    case "rows-repeated":
      return {
        message: `${where(cells, "")}: ada lebih dari satu baris untuk ${finding.name}. Isinya tidak bertentangan, jadi digabung.`,
        advice: "Sebaiknya sisakan satu baris.",
        group: "Baris ganda yang digabung",
      };
    case "person-without-row":
      return {
        message: `${where(cells, "")}: ${finding.name} tidak ada di daftar kehadiran ${finding.program}.`,
        advice: "Tambahkan barisnya pada daftar kehadiran.",
        group: "Peserta tanpa baris kehadiran",
      };
  }
}

function explainTables(
  finding: OfCode<"recap-differs" | "recap-unreadable" | "score-unreadable" | "unit-result-unreadable" | "attendance-missing" | "attendance-blank" | "hours-differ">,
): Explanation {
  const { cells } = finding;
  switch (finding.code) {
    case "recap-differs":
      return {
        message: `${where(cells, finding.heading)}: tertulis ${finding.shown}, sedangkan menurut tandanya ${finding.computed}${cells.length > 1 ? ` (${cells.length} baris berbeda)` : ""}.`,
        advice: "Tuntas menghitung dari tanda, bukan dari kolom rekap. Periksa mana yang benar.",
        group: "Rekap berbeda dari tanda",
      };
    case "recap-unreadable":
      return {
        message: `${where(cells, finding.heading)}: ${quote(finding.shown)} tersimpan sebagai tanggal, jadi tidak dibandingkan.`,
        advice: "Tidak perlu diubah; Tuntas menghitung dari tanda.",
        group: "Rekap berupa tanggal",
      };
    case "score-unreadable":
      return {
        message: `${where(cells, finding.heading)}: nilai ${quote(finding.shown)} bukan angka.`,
        advice: "Tulis angka, misalnya 87,50.",
        group: "Nilai tidak terbaca",
      };
    case "unit-result-unreadable":
      return {
        message: `${where(cells, finding.heading)}: hasil ${quote(finding.shown)} tidak dikenal.`,
        advice: "Tulis K (kompeten) atau BK (belum kompeten).",
        group: "Hasil unit tidak terbaca",
      };
    case "attendance-missing":
      return {
        message: `${where(cells, "")}: belum ada daftar kehadiran untuk program ${finding.program}.${instead(finding.instead)}`,
        advice: `Buat lembar “Kehadiran ${finding.program}”, atau pakai “Siapkan buku kerja”.`,
        group: "Daftar kehadiran belum ada",
      };
    case "attendance-blank":
      return {
        message: `${where(cells, "")}: daftar kehadiran ${finding.program} belum berisi satu tanda pun.`,
        advice: "Isi tandanya. Yang kosong tidak dianggap alpa.",
        group: "Daftar kehadiran kosong",
      };
    case "hours-differ": {
      const shown = (minutes: number): string => lessonsShown(minutes, finding.minutesPerLesson);
      return {
        message: `${where(cells, "")}: jumlah JP sesi ${finding.program} adalah ${shown(finding.listedMinutes)}, sedangkan programnya ${shown(finding.programMinutes)}.`,
        advice: "Cocokkan kolom JP di lembar Sesi dengan JP di lembar Program.",
        group: "Jumlah JP berbeda",
      };
    }
  }
}

function instead(tables: OfCode<"attendance-missing">["instead"]): string {
  const words = tables.map(({ sheet, kind }) => `${quote(sheet)} ${kind === "sums" ? "hanya berisi jumlah tanpa sesi" : "hanya daftar untuk ditandatangani"}`);
  return words.length === 0 ? "" : ` Lembar ${listed(words)}.`;
}

function named(by: NamedBy, shown: string): string {
  return `${{ code: "kode", nik: "NIK", name: "nama" }[by]} ${quote(shown)}`;
}

function personNamed({ name, code }: Named): string {
  return code === null ? name : `${name} (${code})`;
}
