import type { AttendanceFinding, Named, NamedBy } from "../../core/attendance/findings";
import type { Explanation } from "../explanation";
import { listed, quote, where } from "./where";

type OfCode<Code extends AttendanceFinding["code"]> = Extract<AttendanceFinding, { readonly code: Code }>;

type Unassigned = OfCode<"person-ambiguous" | "person-unmatched" | "person-of-other-program" | "person-in-several-programs">;
type Doubtful = OfCode<"name-differs" | "rows-contradict" | "rows-repeated" | "person-without-row">;

/** Rows of a list and the people they speak of. */
export function explainRows(finding: Unassigned | Doubtful): Explanation {
  switch (finding.code) {
    case "person-ambiguous":
    case "person-unmatched":
    case "person-of-other-program":
    case "person-in-several-programs":
      return explainUnassigned(finding);
    default:
      return explainDoubtful(finding);
  }
}

function explainUnassigned(finding: Unassigned): Explanation {
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
  }
}

function explainDoubtful(finding: Doubtful): Explanation {
  const { cells } = finding;
  switch (finding.code) {
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

function named(by: NamedBy, shown: string): string {
  return `${{ code: "kode", nik: "NIK", name: "nama" }[by]} ${quote(shown)}`;
}

function personNamed({ name, code }: Named): string {
  return code === null ? name : `${name} (${code})`;
}
