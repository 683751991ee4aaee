import type { Program } from "../settings/settings";
import type { Session } from "./attendance";
import { within } from "./day-reading";
import { type AttendanceFinding, attendanceFinding } from "./findings";
import type { SessionDraft } from "./session-draft";

/** Sessions whose days or hours do not fit the programme's. Days read day first that fit only month first are told so, once. */
export function checkCourse(
  program: Program,
  built: readonly { readonly session: Session; readonly draft: SessionDraft }[],
  minutesPerLesson: number,
  today: string,
): readonly AttendanceFinding[] {
  const period = { from: program.start, to: program.end, years: [], month: null };
  const outside = program.start === null || program.end === null ? [] : built.filter(({ session }) => session.date !== null && !within(session.date, period));
  const swappedOf = ({ session, draft }: (typeof built)[number]): string | null => {
    const day = draft.row?.date ? null : draft.slots[0]?.slot.day;
    return day?.kind === "day" && day.day === session.date && day.monthFirst !== null && within(day.monthFirst, period) ? day.monthFirst : null;
  };
  const monthFirst = outside.filter((one) => swappedOf(one) !== null);
  const others = outside.filter((one) => swappedOf(one) === null);
  const days = (some: typeof built): readonly string[] => [...new Set(some.map(({ session }) => session.date ?? ""))];
  const cells = (some: typeof built) => some.map(({ session }) => session.at);
  return [
    ...(monthFirst.length > 0
      ? [
          attendanceFinding(cells(monthFirst), null, {
            code: "sessions-month-first",
            program: program.code,
            days: days(monthFirst),
            swapped: [...new Set(monthFirst.map((one) => swappedOf(one) ?? ""))],
          }),
        ]
      : []),
    ...(others.length > 0 ? [attendanceFinding(cells(others), null, { code: "sessions-outside-course", program: program.code, days: days(others) })] : []),
    ...hoursDiffer(program, built.map(({ session }) => session), minutesPerLesson, today),
  ];
}

/** Hours still missing while the course runs are no finding: its list may be growing. */
function hoursDiffer(program: Program, sessions: readonly Session[], minutesPerLesson: number, today: string): readonly AttendanceFinding[] {
  const regular = sessions.filter((session) => !session.makeUp);
  if (program.lessonHours === null || regular.length === 0 || regular.some((session) => session.unclear !== null || session.assumed || (session.minutes === 0 && !session.cancelled))) return [];
  const programMinutes = program.lessonHours * minutesPerLesson;
  const total = (some: readonly Session[]): number => some.reduce((sum, session) => sum + session.minutes, 0);
  const planned = total(regular);
  const held = total(regular.filter((session) => !session.cancelled));
  if (planned === programMinutes || held === programMinutes) return [];
  if (planned < programMinutes && program.end !== null && today <= program.end) return [];
  return [attendanceFinding([program.at], null, { code: "hours-differ", program: program.code, listedMinutes: planned, programMinutes, minutesPerLesson })];
}
