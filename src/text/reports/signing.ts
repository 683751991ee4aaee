import type { Session } from "../../core/attendance/attendance";
import type { Participant } from "../../core/enrollment/participant";
import { printDate, printShortDate, printWeekdayDate } from "../../core/indonesia/print-date";
import type { Program } from "../../core/settings/settings";
import type { SigningList } from "../../core/reports/signing-lists";
import type { DocumentFields } from "../document-fields";
import { DOTS, labelLines } from "./common-fields";

/** *Daftar hadir* to sign: `Daftar Hadir - Laundry - 2 Februari 2026 s.d. 6 Februari 2026`. */
export function signingTitle(program: Program, sessions: readonly Session[]): string {
  return ["Daftar Hadir", program.name, daysText(sessions)].filter((part) => part !== "").join(" - ");
}

/** One sheet: odd numbers sign from the left of their box, even ones from its middle, as on the paper forms. It is dated when it is signed. */
export function signingFields({ sessions, people }: SigningList, program: Program): DocumentFields {
  const [only, ...more] = sessions;
  const lines: readonly (readonly [string, string])[] = [
    ["Program pelatihan", program.name],
    ...(program.trade === "" ? [] : [["Kejuruan", program.trade] as const]),
    ["Hari/tanggal", only && more.length === 0 && only.date !== null ? printWeekdayDate(only.date) : daysText(sessions)],
    ...(only && more.length === 0 ? ([["Waktu", only.time], ["Materi", only.topic]] as const) : []),
    ["Tempat", DOTS],
  ];
  const speakers = [...new Set(sessions.flatMap((session) => session.speakers))];
  return {
    ...labelLines(lines),
    TANGGAL: "………………………",
    KOLOM_SESI: sessions.map((session) => ({ SESI: headingOf(session) })),
    PESERTA: people.map((one, index) => ({ NO: String(index + 1), NAMA: one.name, JK: sexLetter(one), KOLOM_SESI: sessions.map(() => box(index + 1)) })),
    NARASUMBER: (speakers.length > 0 ? speakers : [DOTS]).map((name, index) => ({ NO: String(index + 1), NAMA: name, KOLOM_SESI: sessions.map((session) => taughtBox(session, name, index + 1)) })),
  };
}

const box = (number: number): DocumentFields => (number % 2 === 1 ? { KIRI: `${number}.`, KANAN: "" } : { KIRI: "", KANAN: `${number}.` });

/** Who does not teach a session has nothing to sign there. */
function taughtBox({ speakers }: Session, name: string, number: number): DocumentFields {
  return name === DOTS || speakers.includes(name) ? { KIRI: `${number}.`, KANAN: "" } : { KIRI: "", KANAN: "" };
}

export const sexLetter = ({ sex }: Participant): string => (sex === null ? "" : sex === "M" ? "L" : "P");

function headingOf({ label, date, time }: Session): string {
  return [label, date === null ? "" : printShortDate(date), time].filter((line) => line !== "").join("\n");
}

function daysText(sessions: readonly Session[]): string {
  const days = sessions.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined) return "";
  return first === last ? printDate(first) : `${printDate(first)} s.d. ${printDate(last)}`;
}
