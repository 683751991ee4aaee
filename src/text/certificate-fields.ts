import { isDuplicate } from "./certificate-afterwards";
import { printDate } from "../core/indonesia/print-date";
import type { Candidate, Issuer } from "../core/certificate/certificate-facts";
import type { RegisterRow } from "../core/certificate/register";
import type { Official } from "../core/settings/settings";
import type { UnitResult } from "../core/attendance/score";
import type { DocumentFields } from "./document-fields";

/** `UNIT` and `ADA_UNIT` are lists. */
export type CertificateFields = DocumentFields;

/** Every tag a certificate template may use. `QR` is a picture. */
export const CERTIFICATE_TAGS = [
  "PERIKSA", "NOMOR", "NAMA", "TTL", "TEMPAT_LAHIR", "TANGGAL_LAHIR", "ALAMAT", "NIK", "PROGRAM", "PROGRAM_INGGRIS", "KEJURUAN",
  "ANGKATAN", "JP", "MULAI", "SELESAI", "HASIL", "NILAI", "TEMPAT_TERBIT", "TANGGAL", "JABATAN", "PEJABAT", "PANGKAT", "NIP",
  "JABATAN_2", "PEJABAT_2", "PANGKAT_2", "NIP_2", "KANTOR", "KANTOR_2", "ALAMAT_KANTOR", "KODE", "QR", "PERSEN",
] as const;

/** Tags inside the table of units. */
export const UNIT_TAGS = ["NO", "KODE_UNIT", "JUDUL", "JP_UNIT", "HASIL_UNIT"] as const;

/** The rows of that table, and the section that is left out where a programme has no units. */
export const SECTION_TAGS = ["UNIT", "ADA_UNIT"] as const;

/** Without these a certificate is none. */
export const REQUIRED_TAGS = ["NAMA", "NOMOR"] as const;

/**
 * Everything that may be printed, as it is printed. Number, name, programme, hours and dates come from the register row, so
 * that the document says what was promised; the rest from the list and the settings. A blank is "", never a dash.
 */
export function certificateFields(row: RegisterRow, candidate: Candidate, issuer: Issuer, competent: boolean): CertificateFields {
  const { participant, program, decision, score } = candidate;
  const { settings, signatory, second } = issuer;
  const birthDate = participant.birthDate === null ? "" : printDate(participant.birthDate);
  return {
    NOMOR: printedNumber(row),
    NAMA: row.name,
    TTL: [participant.birthPlace, birthDate].filter((part) => part !== "").join(", "),
    TEMPAT_LAHIR: participant.birthPlace,
    TANGGAL_LAHIR: birthDate,
    ALAMAT: participant.address,
    NIK: participant.nik ?? "",
    PROGRAM: row.program,
    PROGRAM_INGGRIS: program.englishName,
    KEJURUAN: program.trade,
    ANGKATAN: "",
    JP: row.lessonHours,
    MULAI: row.start,
    SELESAI: row.end,
    HASIL: competent ? "dan dinyatakan KOMPETEN" : "",
    NILAI: score?.shown ?? "",
    TEMPAT_TERBIT: settings.issuePlace,
    TANGGAL: row.issueDate,
    ...signatureFields(signatory, ""),
    ...(second ? signatureFields(second, "_2") : { JABATAN_2: "", PEJABAT_2: "", PANGKAT_2: "", NIP_2: "" }),
    KANTOR: settings.laborOfficeName,
    KANTOR_2: settings.prisonName,
    ALAMAT_KANTOR: settings.officeAddress,
    KODE: row.verificationCode,
    PERIKSA: settings.whereToVerify,
    PERSEN: percent(decision.tally.attended, decision.tally.base),
    ADA_UNIT: program.units.length > 0 ? [{}] : [],
    UNIT: program.units.map((unit, index) => ({
      NO: String(index + 1),
      KODE_UNIT: unit.code,
      JUDUL: unit.title,
      JP_UNIT: unit.lessonHours === null ? "" : String(unit.lessonHours),
      HASIL_UNIT: resultOf(score?.units ?? [], unit.title, unit.code, index),
    })),
  };
}

/** A duplicate says that it is one. */
export function printedNumber({ number, reason }: Pick<RegisterRow, "number" | "reason">): string {
  return isDuplicate(reason) ? `${number} (DUPLIKAT)` : number;
}

/** Who signs, by the tags of the first or (`_2`) the second signatory. */
export function signatureFields(official: Official, suffix: string): { readonly [tag: string]: string } {
  return {
    [`JABATAN${suffix}`]: [official.actingPrefix, official.title].filter((part) => part !== "").join(" "),
    [`PEJABAT${suffix}`]: official.name,
    [`PANGKAT${suffix}`]: official.rank,
    [`NIP${suffix}`]: spacedNip(official.employeeId),
  };
}

/** Eighteen digits set 8 6 1 3; anything else as typed. */
function spacedNip(nip: string): string {
  const digits = nip.replace(/\s/g, "");
  return /^\d{18}$/.test(digits) ? digits.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, "$1 $2 $3 $4") : nip;
}

function resultOf(units: readonly UnitResult[], title: string, code: string, index: number): string {
  const named = units.find(({ unit }) => unit === title || (code !== "" && unit.includes(code)) || unit.includes(title));
  const result = (named ?? units[index])?.result;
  return result === "competent" ? "K" : result === "not-yet" ? "BK" : "";
}

/** Cut to one decimal with a comma, never rounded up. */
function percent(attended: number, base: number): string {
  if (base <= 0) return "";
  const tenths = Math.floor((attended * 1000) / base);
  return `${Math.floor(tenths / 10)},${tenths % 10}`;
}
