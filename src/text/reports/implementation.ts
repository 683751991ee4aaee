import type { SpeakerHours } from "../../core/attendance/speaker-hours";
import { numberInWords } from "../../core/indonesia/number-in-words";
import { printDate } from "../../core/indonesia/print-date";
import type { OutcomePeriod } from "../../core/outcome/after-release";
import type { ProgramFigures } from "../../core/reports/round-figures";
import type { Program, Settings } from "../../core/settings/settings";
import { cellAddress } from "../cell-address";
import { percentShown } from "../decisions-figures";
import type { DocumentFields } from "../document-fields";
import { speakerLabel } from "../speakers";
import { DOTS, periodText, ruleText } from "./common-fields";
import { agreementText } from "./minutes";

export const implementationTitle = (program: Program | null): string => ["Laporan Pelaksanaan Pelatihan", ...(program ? [program.name] : [])].join(" - ");

export interface RoundFacts {
  readonly programs: readonly ProgramFigures[];
  readonly speakers: readonly SpeakerHours[];
  readonly outcomes: readonly OutcomePeriod[];
  readonly settings: Settings;
}

const PHASES = { before: "Belum mulai", running: "Sedang berjalan", over: "Sudah selesai" } as const;

export function implementationFields({ programs, speakers, outcomes, settings }: RoundFacts): DocumentFields {
  const people = programs.reduce((sum, { counts }) => sum + counts.enrolled, 0);
  const passed = programs.reduce((sum, { counts }) => sum + counts.passed, 0);
  const rules = [...new Set(programs.map(({ program }) => ruleText(program, settings)))];
  return {
    PERJANJIAN: `Perjanjian kerja sama ${agreementText(settings)}${validity(settings)}.`,
    RINGKASAN: `Kegiatan ini terdiri atas ${programs.length} (${numberInWords(programs.length)}) program dengan ${people} (${numberInWords(people)}) peserta; ${passed} (${numberInWords(passed)}) orang lulus.`,
    ATURAN: rules.join(" "),
    PROGRAM: programs.map(programRow),
    HASIL: programs.map(resultRow),
    NARASUMBER: speakerRows(speakers, programs, settings),
    LUARAN: outcomes.map(outcomeRow).concat(outcomes.length > 0 ? [] : [{ WAKTU: "Belum ada catatan", BEKERJA: "", USAHA: "", BELUM: "", TIDAK_DIKETAHUI: "", KOSONG: "" }]),
    CATATAN_LUARAN: outcomes.length === 0 ? "Isi lembar Penempatan 3 dan 6 bulan setelah peserta bebas, lalu buat laporan ini lagi." : unreadText(outcomes),
  };
}

/** What a reader hears in place of the chart. */
export function chartWords(programs: readonly ProgramFigures[]): string {
  return `Grafik batang peserta terdaftar dan lulus: ${programs.map(({ program, counts }) => `${program.name} ${counts.enrolled} terdaftar, ${counts.passed} lulus`).join("; ")}.`;
}

function validity({ agreementFrom, agreementTo }: Settings): string {
  const days = [agreementFrom, agreementTo].flatMap((day) => (day === null ? [] : [printDate(day)]));
  return days.length === 0 ? "" : `, berlaku ${days.length === 2 ? days.join(" s.d. ") : (days[0] ?? "")}`;
}

function programRow({ program, counts, men, women, sessionsHeld, phase }: ProgramFigures, index: number): DocumentFields {
  return {
    NO: String(index + 1),
    NAMA_PROGRAM: program.name,
    KEJURUAN: program.trade,
    JP: program.lessonHours === null ? "" : String(program.lessonHours).replace(".", ","),
    MASA: periodText(program),
    SESI: String(sessionsHeld),
    PESERTA: String(counts.enrolled),
    PRIA: String(men),
    WANITA: String(women),
    KEADAAN: phase === null ? DOTS : PHASES[phase],
  };
}

function resultRow({ program, counts, certificates }: ProgramFigures, index: number): DocumentFields {
  return {
    NO: String(index + 1),
    NAMA_PROGRAM: program.name,
    TERDAFTAR: String(counts.enrolled),
    KELUAR: String(counts.left),
    AKTIF: String(counts.active),
    LULUS: String(counts.passed),
    TIDAK_LULUS: String(counts.failed),
    BELUM: String(counts.open),
    RATA: percentShown(counts.attended, counts.base) ?? "-",
    SERTIFIKAT: String(certificates),
  };
}

function speakerRows(speakers: readonly SpeakerHours[], programs: readonly ProgramFigures[], settings: Settings): readonly DocumentFields[] {
  const names = new Map(programs.map(({ program }) => [program.code, program.name]));
  const rows = speakers.map((one, index) => ({ NO: String(index + 1), NAMA: one.speaker, NAMA_PROGRAM: names.get(one.program) ?? one.program, JAM: speakerLabel(one, settings.minutesPerLesson) }));
  return rows.length > 0 ? rows : [{ NO: "-", NAMA: "Belum ada nama di lembar Sesi", NAMA_PROGRAM: "", JAM: "" }];
}

function outcomeRow({ months, counts }: OutcomePeriod): DocumentFields {
  return {
    WAKTU: `${months} bulan setelah bebas`,
    BEKERJA: String(counts.working),
    USAHA: String(counts.ownBusiness),
    BELUM: String(counts.notYet),
    TIDAK_DIKETAHUI: String(counts.unknown),
    KOSONG: String(counts.blank),
  };
}

function unreadText(outcomes: readonly OutcomePeriod[]): string {
  const unread = outcomes.flatMap((period) => period.unread);
  const [first] = unread;
  return first ? `${unread.length} jawaban tidak terbaca dan tidak dihitung, yang pertama di ${cellAddress(first)}.` : "";
}
