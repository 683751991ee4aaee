import { printDate } from "../../core/indonesia/print-date";
import type { AttendanceSheet, GridMark } from "../../core/reports/attendance-grid";
import type { Session } from "../../core/attendance/attendance";
import type { Decision } from "../../core/completion/decision";
import type { Program, Settings } from "../../core/settings/settings";
import { decisionPercent } from "../decisions";
import { lessonsShown } from "../decisions-figures";
import type { DocumentFields } from "../document-fields";
import { labelLines, programLines, ruleText } from "./common-fields";

export const attendanceTitle = (program: Program): string => `Rekapitulasi Kehadiran - ${program.name}`;

const LETTERS: Readonly<Record<GridMark, string>> = {
  present: "H",
  late: "T",
  sick: "S",
  excused: "I",
  absent: "A",
  notScheduled: "-",
  unknown: "",
  outside: "*",
  unreadable: "?",
};

const LEGEND = "H hadir, T terlambat, S sakit, I izin, A alpa, - tidak dijadwalkan, * di luar masa ikut, ? tanda tidak terbaca, kosong belum diisi. Belum: jumlah sesi terlaksana yang belum diisi.";

/** What stands around the sheet: the rules, sessions that are in none, and whether it is the last, which is signed. */
interface Around {
  readonly settings: Settings;
  readonly cancelled: readonly Session[];
  readonly last: boolean;
}

/** One sheet of the filled list: a letter per session, then the counts, the lesson hours and the share of the whole course. */
export function attendanceFields({ sessions, rows, present }: AttendanceSheet, program: Program, { settings, cancelled, last }: Around): DocumentFields {
  return {
    ...labelLines([...programLines(program), ...(cancelled.length === 0 ? [] : [["Sesi batal", cancelled.map(sessionText).join("; ")] as const])]),
    ATURAN: `${ruleText(program, settings)} ${LEGEND}`,
    TTD: last ? [{}] : [],
    KOLOM_SESI: sessions.map((session, index) => ({ SESI: headingOf(session), HADIR: String(present[index] ?? 0) })),
    PESERTA: rows.map(({ participant, decision, counts, marks }, index) => ({
      NO: String(index + 1),
      NAMA: participant.name,
      KOLOM_SESI: marks.map((mark) => ({ TANDA: LETTERS[mark] })),
      H: String(counts.present),
      T: String(counts.late),
      S: String(counts.sick),
      I: String(counts.excused),
      A: String(counts.absent),
      BELUM: String(counts.unknown),
      JP: attendedOf(decision),
      PERSEN: decisionPercent(decision) ?? "",
    })),
  };
}

/** `36/40`, in lesson hours whatever the unit of the decision. */
export function attendedOf({ minutes, policy }: Decision): string {
  const lessons = (amount: number): string => lessonsShown(amount, policy.minutesPerLesson).replace(/ JP$/, "");
  return minutes.base === 0 ? "" : `${lessons(minutes.attended)}/${lessons(minutes.base)}`;
}

/** `1` and `2/2`: the session's number and its day, as narrow as it can be said. */
function headingOf({ label, date }: Session): string {
  const number = /^Sesi (.+)$/.exec(label)?.[1] ?? label;
  const day = date === null ? "" : `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
  return [number, day].filter((line) => line !== "").join("\n");
}

const sessionText = ({ label, date }: Session): string => (date === null ? label : `${label} (${printDate(date)})`);
