import { cleanText } from "../indonesia/clean-text";
import type { Reading } from "../located";
import { isFormulaError } from "../sheet/formula-error";
import { headingKey } from "../sheet/heading-key";
import { readDate } from "../sheet/read-date";
import type { Table, TableCell } from "../sheet/table";
import type { Expected, SettingsFinding } from "./findings";
import { readPercent } from "./read-percent";
import type { SettingKey } from "./setting-keys";
import { readSettingRows } from "./setting-rows";
import type { ExcusedRule, Settings } from "./settings";

const DEFAULT_NUMBER_PATTERN = "{urut:3}/{kode}/{bulan}/{tahun}";
const DEFAULT_THRESHOLD = 80;

const EXCUSED: readonly (readonly [string, ExcusedRule])[] = [
  ["tetap dalam dasar", "stay"],
  ["keluar dari dasar", "leave"],
  ["dihitung hadir", "attended"],
];
const ATTENDANCE_BASES = [["jam pelajaran", "lessons"], ["sesi", "sessions"]] as const;
const LATE_JOINERS = [["seluruh pelatihan", "course"], ["sejak bergabung", "since-joining"]] as const;
const YES_NO = [["tidak", false], ["ya", true]] as const;

/** Reads `Pengaturan`; a missing tab or a blank value gives the default, an unreadable value a finding beside the default. */
export function parseSettings(tables: readonly Table[]): Reading<Settings, SettingsFinding> {
  const rows = readSettingRows(tables);
  const findings: SettingsFinding[] = [...rows.findings];
  const read = readers(rows.cells, findings);
  const settings: Settings = {
    prisonAgreementNumber: read.text("Nomor PKS Lapas", ""),
    laborAgreementNumber: read.text("Nomor PKS Disnaker", ""),
    agreementFrom: read.date("PKS berlaku mulai"),
    agreementTo: read.date("PKS berlaku sampai"),
    laborOfficeName: read.text("Nama kantor Disnaker", ""),
    prisonName: read.text("Nama kantor Lapas", ""),
    officeAddress: read.text("Alamat kantor", ""),
    issuePlace: read.text("Tempat terbit", ""),
    issueDate: read.date("Tanggal terbit"),
    numberPattern: read.text("Pola nomor", DEFAULT_NUMBER_PATTERN),
    numberTexts: { kode: read.text("Kode nomor", ""), unit: read.text("Kode unit", ""), klasifikasi: read.text("Kode klasifikasi", "") },
    firstNumber: read.whole("Mulai nomor dari", 1, 1),
    thresholdPercent: read.percent("Minimal hadir", DEFAULT_THRESHOLD),
    attendanceBase: read.choice<Settings["attendanceBase"]>("Dasar kehadiran", ATTENDANCE_BASES, "lessons"),
    minutesPerLesson: read.whole("Menit per JP", 45, 1),
    excusedRule: read.choice("Sakit dan izin", EXCUSED, "stay"),
    lateJoinerBase: read.choice("Peserta terlambat bergabung", LATE_JOINERS, "course"),
    legend: read.text("Legenda tanda", ""),
    bothOfficesApprove: read.choice("Persetujuan dua kantor", YES_NO, false),
    latesPerAbsence: read.whole("Terlambat per alpa", 0, 0),
    minimumAge: read.whole("Usia minimal", 15, 0),
    whereToVerify: read.text("Periksa keaslian", ""),
    verificationAddress: read.text("Alamat verifikasi", ""),
    retentionMonths: read.whole("Masa simpan (bulan)", 24, 1),
    prisonStaff: read.list("Staf Lapas"),
    laborStaff: read.list("Staf Disnaker"),
    issuers: read.list("Yang boleh menerbitkan"),
    folderReaders: read.list("Folder dibagikan kepada"),
    template: read.text("Templat", "bawaan netral"),
    workbookId: read.text("ID buku kerja", ""),
    cells: Object.fromEntries([...rows.cells].map(([key, cell]) => [key, cell.at])),
  };
  findings.push(...crossChecks(settings, rows.cells));
  return { value: settings, findings };
}

function crossChecks(settings: Settings, cells: ReadonlyMap<SettingKey, TableCell>): readonly SettingsFinding[] {
  const findings: SettingsFinding[] = [];
  const { agreementFrom: from, agreementTo: to, numberPattern: pattern } = settings;
  const fromCell = cells.get("PKS berlaku mulai");
  const toCell = cells.get("PKS berlaku sampai");
  const frame = { stage: "settings", person: null, fix: null, subject: "" } as const;
  if (from !== null && to !== null && from > to && fromCell && toCell) {
    findings.push({ ...frame, cells: [toCell.at, fromCell.at], heading: "PKS berlaku sampai", code: "agreement-reversed", from, to });
  }
  const patternCell = cells.get("Pola nomor");
  for (const missing of ["urut", "tahun"] as const) {
    if (patternCell && !new RegExp(`\\{${missing}(:\\d)?\\}`).test(pattern)) {
      findings.push({ ...frame, cells: [patternCell.at], heading: "Pola nomor", code: "pattern-repeats", pattern, missing });
    }
  }
  return findings;
}

/** One reader per form of value. Blank gives the default; what cannot be read is reported once and gives the default too. */
function readers(cells: ReadonlyMap<SettingKey, TableCell>, findings: SettingsFinding[]) {
  const cellFor = (key: SettingKey): TableCell | null => {
    const cell = cells.get(key);
    if (!cell || cleanText(cell.shown) === "") return null;
    if (!isFormulaError(cell.shown)) return cell;
    findings.push({ ...frameOf(key, cell), code: "setting-formula-error", shown: cleanText(cell.shown) });
    return null;
  };
  const unreadable = (key: SettingKey, cell: TableCell, expected: Expected, choices: readonly string[] = []): void => {
    findings.push({ ...frameOf(key, cell), code: "setting-unreadable", shown: cleanText(cell.shown), expected, choices });
  };
  return {
    text: (key: SettingKey, otherwise: string): string => cleanText(cellFor(key)?.shown ?? "") || otherwise,
    list: (key: SettingKey): readonly string[] => (cellFor(key)?.shown ?? "").split(/[,;\n]/).map(cleanText).filter((part) => part !== ""),
    date: (key: SettingKey): string | null => {
      const cell = cellFor(key);
      if (!cell || /^hari ini$/i.test(cleanText(cell.shown))) return null;
      const { reading } = readDate(cell);
      if (reading.kind === "date") return reading.day;
      if (reading.kind !== "missing") unreadable(key, cell, "date");
      return null;
    },
    whole: (key: SettingKey, otherwise: number, least: number): number => {
      const cell = cellFor(key);
      const number = cell === null ? otherwise : wholeNumber(cell);
      if (number !== null && number >= least) return number;
      if (cell) unreadable(key, cell, "whole-number");
      return otherwise;
    },
    percent: (key: SettingKey, otherwise: number): number | null => {
      const cell = cells.get(key);
      const reading = cell === undefined ? null : readPercent(cell);
      if (!cell || reading === null || reading.kind === "blank") return otherwise;
      if (reading.kind === "percent") return reading.percent;
      findings.push({ ...frameOf(key, cell), code: reading.kind === "unclear" ? "percent-unclear" : "percent-unreadable", shown: cleanText(cell.shown) });
      return null;
    },
    choice: <T>(key: SettingKey, choices: readonly (readonly [string, T])[], otherwise: T): T => {
      const cell = cellFor(key);
      if (!cell) return otherwise;
      const chosen = choices.find(([word]) => headingKey(word) === headingKey(cell.shown));
      if (chosen) return chosen[1];
      unreadable(key, cell, "choice", choices.map(([word]) => word));
      return otherwise;
    },
  };
}

function frameOf(key: SettingKey, cell: TableCell) {
  return { stage: "settings", cells: [cell.at], person: null, fix: null, heading: key, subject: "" } as const;
}

/** `40`, `40 JP`, or a number cell; null for anything else, a fraction included. */
export function wholeNumber({ shown, value }: Pick<TableCell, "shown" | "value">): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : null;
  const digits = /^(\d{1,7})(?:[.,]0+)?\s*(?:jp|jam|orang|bulan|menit|tahun)?$/i.exec(cleanText(shown))?.[1];
  return digits === undefined ? null : Number(digits);
}
