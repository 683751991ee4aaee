import { EDUCATION_LEVELS, educationLevel, type EducationLevel } from "../../core/reports/education-level";
import { type Enrolment, groupedBy, type RecapCounts, recapCounts } from "../../core/reports/program-recap";
import type { Program, Settings } from "../../core/settings/settings";
import { percentShown } from "../decisions-figures";
import type { DocumentFields } from "../document-fields";
import { labelLines, ruleText } from "./common-fields";

export const recapTitle = (program: Program | null): string => ["Rekapitulasi Akhir Program", ...(program ? [program.name] : [])].join(" - ");

const SEXES = { M: "Laki-laki", F: "Perempuan", blank: "Belum diisi" } as const;

const LEVELS: Readonly<Record<EducationLevel, string>> = {
  none: "Tidak sekolah/belum tamat",
  primary: "SD/MI/Paket A",
  lowerSecondary: "SMP/MTs/Paket B",
  upperSecondary: "SMA/MA/Paket C",
  vocational: "SMK",
  diploma: "D1–D3",
  bachelor: "D4/S1",
  postgraduate: "S2/S3",
  other: "Lainnya",
  blank: "Belum diisi",
};

/** The same counts three times: by programme, by sex and by education; each table ends with everybody. `outside` are people of no programme. */
export function recapFields(programs: readonly { readonly program: Program; readonly enrolments: readonly Enrolment[] }[], outside: number, settings: Settings): DocumentFields {
  const all = programs.flatMap(({ enrolments }) => enrolments);
  const total = figures("Jumlah", recapCounts(all));
  const sexes = groupedBy(all, ["M", "F", "blank"] as const, ({ sex }) => sex ?? "blank");
  const levels = groupedBy(all, EDUCATION_LEVELS, ({ education }) => educationLevel(education));
  const rules = [...new Set(programs.map(({ program }) => ruleText(program, settings)))];
  return {
    ...labelLines([
      ["Program pelatihan", programs.map(({ program }) => program.name).join(", ")],
      ["Peserta terdaftar", `${all.length} orang${outside > 0 ? `; ${outside} orang tanpa program yang dikenal tidak dihitung` : ""}`],
    ]),
    ATURAN: `${rules.join(" ")} Rata-rata hadir: jumlah yang dihadiri dibagi jumlah yang wajib, dari peserta yang tidak keluar.`,
    PER_PROGRAM: [...programs.map(({ program, enrolments }) => figures(program.name, recapCounts(enrolments))), total],
    PER_JENIS_KELAMIN: [...sexes.map(({ key, counts }) => figures(SEXES[key], counts)), total],
    PER_PENDIDIKAN: [...levels.map(({ key, counts }) => figures(LEVELS[key], counts)), total],
  };
}

function figures(name: string, { enrolled, left, active, passed, failed, open, attended, base }: RecapCounts): DocumentFields {
  return {
    KELOMPOK: name,
    TERDAFTAR: String(enrolled),
    KELUAR: String(left),
    AKTIF: String(active),
    LULUS: String(passed),
    TIDAK_LULUS: String(failed),
    BELUM: String(open),
    RATA: percentShown(attended, base) ?? "-",
  };
}
