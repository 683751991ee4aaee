import { type AttendanceInput, readAttendance } from "../../../src/core/attendance/read-attendance";
import type { AttendanceFinding } from "../../../src/core/attendance/findings";
import type { Participant } from "../../../src/core/enrollment/participant";
import type { CellRef } from "../../../src/core/located";
import { recogniseTables } from "../../../src/core/sheet/recognise-tables";
import type { Grid } from "../../../src/core/sheet/grid";
import type { Program, Settings } from "../../../src/core/settings/settings";
import { a1 } from "../../../src/text/cell-address";
import { participant } from "../completion/build-class";
import { program, settings } from "../plain-settings";
import { attendanceTab, standardTab } from "../standard-tabs";

export interface ClassTabs {
  readonly tabs: readonly Grid[];
  readonly participants?: readonly Participant[];
  readonly programs?: readonly Program[];
  readonly settings?: Partial<Settings>;
  readonly today?: string;
}

/** Participants by code and name, in rows 2, 3 … of `Peserta`. */
export const people = (...names: readonly string[]): readonly Participant[] =>
  names.map((text, index) => {
    const [code = "", name = ""] = text.includes(" ") ? [text.slice(0, text.indexOf(" ")), text.slice(text.indexOf(" ") + 1)] : [text, `Orang ${text}`];
    return participant({ key: code, code, name, at: { sheet: "Peserta", row: index + 1, column: 2 } });
  });

export function inputOf({ tabs, participants = people("P-01 Wulan Contoh"), programs = [program()], settings: changes = {}, today = "2026-03-02" }: ClassTabs): AttendanceInput {
  return { tables: recogniseTables(tabs, []).value, participants, programs, settings: settings(changes), today };
}

export const read = (source: ClassTabs) => readAttendance(inputOf(source));

/** The marks of one person as letters: H T S I A, `-`, `.` for blank, `?` for a mark nobody can read. */
export function lettersOf(reading: ReturnType<typeof read>, person: string): string | undefined {
  const letters = { present: "H", late: "T", sick: "S", excused: "I", absent: "A", notScheduled: "-", unknown: "." } as const;
  return reading.value.people
    .find((one) => one.person === person)
    ?.marks.map((cell) => (cell.mark === "unknown" && cell.shown !== "" ? "?" : letters[cell.mark]))
    .join("");
}

/** `code at A1, B2` for each finding, with the sheet where it is not the attendance list. */
export function told(findings: readonly AttendanceFinding[]): readonly string[] {
  return findings.map((finding) => `${finding.code} at ${finding.cells.map(address).join(", ")}`);
}

function address(ref: CellRef): string {
  return ref.sheet.startsWith("Kehadiran") ? a1(ref) : `${ref.sheet}!${a1(ref)}`;
}

/** Ten sessions of four hours from 2 to 11 February 2026, all held. */
export const tenSessions = (change: (number: number) => { readonly jp?: string; readonly kind?: string; readonly status?: string } = () => ({})): Grid =>
  standardTab(
    "Sesi",
    Array.from({ length: 10 }, (_, index) => {
      const { jp = "#4", kind = "teori", status = "terlaksana" } = change(index + 1);
      return `LDY | Sesi ${index + 1} | @2026-02-${String(index + 2).padStart(2, "0")} | 08.00-11.00 | ${jp} | ${kind} | Materi ${index + 1} | Narasumber Contoh | ${status}`;
    }).join("\n"),
  );

/** `Kehadiran LDY` with ten sessions; each line is code, name, and a letter per session (`.` blank). */
export const marksOf = (...lines: readonly (readonly [code: string, name: string, letters: string])[]): Grid =>
  attendanceTab("LDY", 10, lines.map(([code, name, letters], index) => `#${index + 1} | ${code} | ${name} | ${[...letters].map((letter) => (letter === "." ? "" : letter)).join(" | ")}`).join("\n"));
