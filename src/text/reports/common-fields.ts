import { findSignatory } from "../../core/certificate/signatory";
import { policyOf } from "../../core/completion/policy";
import { printDate } from "../../core/indonesia/print-date";
import type { Official, Program, Settings } from "../../core/settings/settings";
import { signatureFields } from "../certificate-fields";
import type { DocumentFields } from "../document-fields";

/** Where somebody writes by hand what no sheet knows. */
export const DOTS = "………………………………";

/** What every report says of the offices, whoever made it. */
export interface Offices {
  readonly settings: Settings;
  readonly officials: readonly Official[];
  /** ISO day in the spreadsheet's zone; the signatories are those in office then. */
  readonly today: string;
}

/** Letterhead and signatories of both offices; who is not known (nobody, or two at once) is a dotted line. */
export function officeFields({ settings, officials, today }: Offices): DocumentFields {
  const signer = (office: Official["office"]): Official | null => {
    const found = findSignatory(officials, office, today, settings);
    return found.kind === "found" ? found.official : null;
  };
  return {
    KANTOR: settings.laborOfficeName || DOTS,
    KANTOR_2: settings.prisonName,
    ALAMAT_KANTOR: settings.officeAddress,
    TEMPAT_TERBIT: settings.issuePlace || "………………",
    ...signed(signer("labor"), ""),
    ...signed(signer("prison"), "_2"),
  };
}

function signed(official: Official | null, suffix: string): DocumentFields {
  if (official) return signatureFields(official, suffix);
  return { [`JABATAN${suffix}`]: DOTS, [`PEJABAT${suffix}`]: DOTS, [`PANGKAT${suffix}`]: "", [`NIP${suffix}`]: "……………………" };
}

/** What says no more than when a report was made: another day alone makes no other report. */
export function dateFields({ today }: Offices): DocumentFields {
  return { DIBUAT: `Dibuat ${printDate(today)} dari buku kerja pelatihan.`, TANGGAL: printDate(today) };
}

const EXCUSED = { stay: "sakit dan izin tetap dalam dasar", leave: "sakit dan izin keluar dari dasar", attended: "sakit dan izin dihitung hadir" } as const;

/** `Syarat lulus: hadir sedikitnya 80 % jam pelajaran (1 JP = 45 menit); sakit dan izin tetap dalam dasar.` */
export function ruleText(program: Program, settings: Settings): string {
  const policy = policyOf(program, settings);
  const unit = policy.base === "sessions" ? "sesi" : `jam pelajaran (1 JP = ${policy.minutesPerLesson} menit)`;
  const parts = [
    policy.thresholdPercent === null ? "minimal hadir belum dapat dibaca" : `hadir sedikitnya ${policy.thresholdPercent} % ${unit}`,
    EXCUSED[policy.excusedRule],
    ...(policy.latesPerAbsence > 0 ? [`${policy.latesPerAbsence} kali terlambat dihitung satu alpa`] : []),
    ...(policy.practicePercent === null ? [] : [`praktik sedikitnya ${policy.practicePercent} %`]),
    ...(policy.minimumScore === null ? [] : [`nilai sedikitnya ${String(policy.minimumScore).replace(".", ",")}`]),
    ...(policy.units === null ? [] : ["semua unit kompeten"]),
  ];
  return `Syarat lulus: ${parts.join("; ")}.`;
}

/** `2 Februari 2026 s.d. 13 Februari 2026`; "" where neither is known. */
export function periodText({ start, end }: Pick<Program, "start" | "end">): string {
  const days = [start, end].flatMap((day) => (day === null ? [] : [printDate(day)]));
  return days.join(" s.d. ");
}

/** Lines of label and value above a table; a value nobody knows is left to be written in. */
export function labelLines(lines: readonly (readonly [label: string, value: string])[]): DocumentFields {
  return { BARIS: lines.map(([label, value]) => ({ LABEL: label, ISI: value || DOTS })) };
}

export function programLines(program: Program): readonly (readonly [string, string])[] {
  return [
    ["Program pelatihan", program.name],
    ...(program.trade === "" ? [] : [["Kejuruan", program.trade] as const]),
    ["Masa pelatihan", periodText(program)],
    ...(program.lessonHours === null ? [] : [["Jam pelajaran", `${String(program.lessonHours).replace(".", ",")} JP`] as const]),
  ];
}
