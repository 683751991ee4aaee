import { cleanText } from "../indonesia/clean-text";
import type { AttendanceBase, Program, Settings } from "../settings/settings";
import type { Session } from "./attendance";
import { checkCourse } from "./check-course";
import { type AttendanceFinding, attendanceFinding } from "./findings";
import type { Slot } from "./read-heading";
import type { SessionRow } from "./read-session-rows";
import { type ProgramList, type SessionDraft, draftSessions } from "./session-draft";
import { lengthsOf } from "./session-lengths";

export interface ProgramSessions {
  readonly sessions: readonly Session[];
  /** For each list, the slot of each session; undefined where the list has none. */
  readonly slotOf: readonly (readonly (number | undefined)[])[];
  readonly findings: readonly AttendanceFinding[];
}

/** Puts together the sessions of one programme: what `Sesi` says, what the lists say, and where the two do not meet. */
export function buildSessions(
  program: Program,
  rows: readonly SessionRow[],
  lists: readonly ProgramList[],
  { attendanceBase, minutesPerLesson }: Pick<Settings, "attendanceBase" | "minutesPerLesson">,
  today: string,
): ProgramSessions {
  const findings: AttendanceFinding[] = [];
  const drafts = draftSessions(program, rows, lists);
  const lengths = lengthsOf(program, drafts, minutesPerLesson, attendanceBase);
  findings.push(...lengths.findings, ...incompleteDates(drafts));
  const ids = new Map<string, number>();
  const built = drafts.map((draft, position) => ({
    draft,
    session: sessionOf(program, draft, lengths.of[position] ?? { minutes: null, assumed: false }, attendanceBase, ids, findings),
  }));
  if (built.every(({ session }) => session.date !== null)) built.sort((a, b) => compareTexts(a.session.date ?? "", b.session.date ?? ""));
  findings.push(...checkCourse(program, built, minutesPerLesson, today));
  return {
    sessions: built.map(({ session }) => session),
    slotOf: lists.map((_, list) => built.map(({ draft }) => draft.slots.find((slot) => slot.list === list)?.position)),
    findings,
  };
}

function sessionOf(
  program: Program,
  draft: SessionDraft,
  length: { readonly minutes: number | null; readonly assumed: boolean },
  base: AttendanceBase,
  ids: Map<string, number>,
  findings: AttendanceFinding[],
): Session {
  const { row, slots } = draft;
  const [first] = slots;
  const label = row ? rowLabel(row) : oneLine(first?.slot.label ?? "");
  const times = (ids.get(label) ?? 0) + 1;
  ids.set(label, times);
  const at = first?.slot.at ?? row?.at ?? program.at;
  const headingCancelled = slots.some(({ slot }) => slot.cancelled);
  const contradicts = (headingCancelled || draft.holiday) && (row?.calledHeld ?? false);
  if (contradicts) findings.push(attendanceFinding(row ? [at, row.at] : [at], null, { code: "session-status-contradicts", session: label }));
  const twice = slots.some((slot, position) => slots.some((other, index) => index < position && other.list === slot.list));
  if (twice) findings.push(attendanceFinding(slots.map(({ slot }) => slot.at), null, { code: "session-twice", session: label }));
  if (draft.unlisted) findings.push(attendanceFinding([at], null, { code: "session-unlisted", session: label, program: program.code }));
  findings.push(...dateFindings(draft, label));
  const cancelled = !contradicts && ((row?.cancelled ?? false) || headingCancelled || draft.holiday);
  const unclear = twice || draft.unlisted ? "match" : contradicts || (row?.statusUnclear ?? false) ? "status" : length.minutes === null && !cancelled && base === "lessons" ? "minutes" : null;
  return {
    program: program.code,
    id: times === 1 ? label : `${label} (${times})`,
    label,
    date: row?.date ?? slotDay(first?.slot),
    time: row?.time ?? "",
    minutes: length.minutes ?? 0,
    assumed: length.assumed,
    kind: row?.kind ?? first?.slot.kind ?? null,
    cancelled,
    makeUp: (row?.makeUp ?? false) || slots.some(({ slot }) => slot.makeUp),
    unclear,
    topic: row?.topic ?? "",
    speakers: row?.speakers ?? [],
    at,
  };
}

function dateFindings({ row, slots }: SessionDraft, session: string): readonly AttendanceFinding[] {
  return slots.flatMap(({ slot }) => {
    const { day } = slot;
    if (day.kind === "impossible") return [attendanceFinding([slot.at], null, { code: "session-date-unreadable", session, shown: oneLine(slot.label) })];
    if (day.kind !== "day") return [];
    return [
      ...(row && row.date !== null && row.date !== day.day
        ? [attendanceFinding([slot.at, row.at], null, { code: "session-date-differs", session, listed: day.day, scheduled: row.date })]
        : []),
      ...(day.weekdayDiffers ? [attendanceFinding([slot.at], null, { code: "session-weekday-differs", session, shown: oneLine(slot.label) })] : []),
    ];
  });
}

/** Headings that give a day without the year or the month, told once for all of them. */
function incompleteDates(drafts: readonly SessionDraft[]): readonly AttendanceFinding[] {
  const dateless = drafts.flatMap(({ row, slots }) => (row?.date ? [] : slots.filter(({ slot }) => slot.day.kind === "incomplete")));
  const [first] = dateless;
  if (!first) return [];
  const cells = dateless.map(({ slot }) => slot.at);
  return [attendanceFinding(cells, null, { code: "session-date-incomplete", session: oneLine(first.slot.label), sessions: cells.length })];
}

function slotDay(slot: Slot | undefined): string | null {
  return slot?.day.kind === "day" ? slot.day.day : null;
}

/** A row called merely `3` is `Sesi 3` to everybody. */
function rowLabel(row: SessionRow): string {
  return /^\d+$/.test(row.label) ? `Sesi ${Number(row.label)}` : row.label;
}

function oneLine(label: string): string {
  return cleanText(label);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
