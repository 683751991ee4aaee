import { cleanText } from "../indonesia/clean-text";
import type { CellRef } from "../located";
import type { Program, Settings } from "../settings/settings";
import { headingKey, headingWords } from "../sheet/heading-key";
import type { Role } from "../sheet/role";
import { type Table, type TableCell, cellOf, columnOf } from "../sheet/table";
import type { Session } from "./attendance";
import { type DayReading, dayOfCell } from "./day-reading";
import { type AttendanceFinding, attendanceFinding } from "./findings";
import { lessonThousandths, minutesOf } from "./lesson-minutes";
import { periodOf } from "./period-of";
import { type PartOfDay, type Slot, isCancelled, isMakeUp, kindOf, numberIn, partOfDay } from "./read-heading";

/** One row of `Sesi`. */
export interface SessionRow {
  readonly program: string;
  /** As shown; "" where the row has none. */
  readonly label: string;
  /** `headingKey` of the label. */
  readonly key: string;
  readonly number: Slot["number"];
  readonly date: string | null;
  readonly time: string;
  readonly part: PartOfDay | null;
  /** Its length as written; `minutes` is null where that is blank or nobody can read it. */
  readonly length: { readonly minutes: number | null; readonly shown: string; readonly at: CellRef };
  readonly kind: Session["kind"];
  readonly cancelled: boolean;
  /** The status is written, and says that the session was held. */
  readonly calledHeld: boolean;
  readonly statusUnclear: boolean;
  readonly makeUp: boolean;
  readonly topic: string;
  readonly speakers: readonly string[];
  readonly at: CellRef;
}

/** Every row of a table of sessions, in its order. A row whose programme is missing or unknown is reported and left out. */
export function readSessionRows(
  table: Table,
  programOf: (shown: string) => Program | undefined,
  settings: Settings,
): { readonly rows: readonly SessionRow[]; readonly findings: readonly AttendanceFinding[] } {
  const found: AttendanceFinding[] = [];
  const rows = table.rows.flatMap((row) => {
    const program = rowProgram(table, row, programOf, found);
    return program ? [readRow(table, row, program, settings, found)] : [];
  });
  return { rows, findings: found };
}

function rowProgram(table: Table, row: number, programOf: (shown: string) => Program | undefined, found: AttendanceFinding[]): Program | undefined {
  const cell = cellAt(table, row, "program");
  const shown = cleanText(cell?.shown ?? "") || (table.program ?? "");
  const program = programOf(shown);
  const at = cell?.at ?? { sheet: table.sheet, row, column: table.columns[0]?.index ?? 0 };
  if (!program) found.push(attendanceFinding([at], null, shown === "" ? { code: "program-missing" } : { code: "program-unknown", shown }));
  return program;
}

function readRow(table: Table, row: number, program: Program, settings: Settings, found: AttendanceFinding[]): SessionRow {
  const text = (role: Role): string => cleanText(cellAt(table, row, role)?.shown ?? "");
  const label = text("session");
  const words = headingWords(label);
  const date = cellAt(table, row, "date");
  const name = label || text("topic") || cleanText(date?.shown ?? "");
  const at = cellAt(table, row, "session")?.at ?? date?.at ?? { sheet: table.sheet, row, column: table.columns[0]?.index ?? 0 };
  const status = statusOf(cellAt(table, row, "status"), name, found);
  const time = text("time");
  return {
    program: program.code,
    label: name,
    key: headingKey(label),
    number: numberIn([label], [words]),
    date: dateOf(date, name, program, found),
    time,
    part: partOfDay(words) ?? partOfTime(time),
    length: lengthOf(cellAt(table, row, "lessonHours"), at, settings.minutesPerLesson),
    kind: kindAt(cellAt(table, row, "kind"), name, found),
    cancelled: status === "cancelled" || isCancelled(words),
    calledHeld: status === "called held",
    statusUnclear: status === "unclear",
    makeUp: isMakeUp(`${words} ${headingWords(text("topic"))} ${headingWords(text("kind"))}`),
    topic: text("topic"),
    speakers: text("speaker").split(/\s*[;/]\s*|\n/).filter((speaker) => speaker !== "" && speaker !== "-"),
    at,
  };
}

function dateOf(cell: TableCell | undefined, session: string, program: Program, found: AttendanceFinding[]): string | null {
  if (!cell || cleanText(cell.shown) === "") return null;
  const reading: DayReading = dayOfCell(cell.shown, cell.value, periodOf(null, program));
  if (reading.kind !== "day") {
    found.push(attendanceFinding([cell.at], null, { code: "session-date-unreadable", session, shown: cleanText(cell.shown) }));
    return null;
  }
  if (reading.weekdayDiffers) found.push(attendanceFinding([cell.at], null, { code: "session-weekday-differs", session, shown: cleanText(cell.shown) }));
  return reading.day;
}

function lengthOf(cell: TableCell | undefined, row: CellRef, minutesPerLesson: number): SessionRow["length"] {
  const shown = cleanText(cell?.shown ?? "");
  // What a cell displays may be rounded: a number counts as it is held.
  const thousandths = typeof cell?.value === "number" ? lessonThousandths(String(cell.value)) : lessonThousandths(shown);
  const minutes = thousandths === null ? null : minutesOf(thousandths, minutesPerLesson);
  return { minutes: minutes !== null && minutes > 0 ? minutes : null, shown, at: cell?.at ?? row };
}

function kindAt(cell: TableCell | undefined, session: string, found: AttendanceFinding[]): Session["kind"] {
  const shown = cleanText(cell?.shown ?? "");
  const kind = kindOf(headingWords(shown));
  if (cell && shown !== "" && kind === null && !isMakeUp(headingWords(shown))) {
    found.push(attendanceFinding([cell.at], null, { code: "session-kind-unknown", session, shown }));
  }
  return kind;
}

const HELD = /^(?:terlaksana|selesai|dilaksanakan|ya|ok|held)$/;
const PLANNED = /^(?:direncanakan|rencana|terjadwal|dijadwalkan|belum|belum terlaksana|berjalan|susulan)?$/;

function statusOf(cell: TableCell | undefined, session: string, found: AttendanceFinding[]): "called held" | "planned" | "cancelled" | "unclear" {
  const words = headingWords(cell?.shown ?? "");
  if (HELD.test(words)) return "called held";
  if (PLANNED.test(words)) return "planned";
  if (isCancelled(words) && !/\b(?:tidak|bukan)\b/.test(words)) return "cancelled";
  if (cell) found.push(attendanceFinding([cell.at], null, { code: "session-status-unknown", session, shown: cleanText(cell.shown) }));
  return "unclear";
}

/** The part of the day a session begins in, from `08.00-11.00`. */
function partOfTime(time: string): PartOfDay | null {
  const hour = Number(/^\D*(\d{1,2})[.:]\d{2}/.exec(time)?.[1] ?? NaN);
  if (Number.isNaN(hour)) return null;
  return hour < 6 ? "dawn" : hour < 12 ? "morning" : hour < 15 ? "noon" : hour < 18 ? "afternoon" : "night";
}

function cellAt(table: Table, row: number, role: Role): TableCell | undefined {
  const column = columnOf(table, role);
  return column && cellOf(table, row, column);
}
