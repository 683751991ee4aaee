import type { Attendance, Session } from "../attendance/attendance";
import type { Program } from "../settings/settings";
import type { Policy } from "./policy";

/** What is the same for everybody of one programme. */
export interface Course {
  readonly program: Program;
  /** In the order of the marks. */
  readonly sessions: readonly Session[];
  /** Day of the last session that is not cancelled; null where nothing says when. */
  readonly lastDay: string | null;
  /** The last day is over, and no more sessions are to be expected. */
  readonly ended: boolean;
  /** Nothing says when the course ends. */
  readonly endUnknown: boolean;
  /** Minutes of the programme that no listed session carries yet; 0 once the course has ended, or where sessions are counted. */
  readonly unlistedMinutes: number;
  /** More sessions may yet be listed, and nobody can say how much they will weigh. */
  readonly listOpen: boolean;
  /** Labels of sessions that must be mended before anybody can be decided. */
  readonly unclear: readonly string[];
  /** Labels of sessions held whose length nobody knows: no hours can be confirmed, though sessions may be counted. */
  readonly lengthless: readonly string[];
}

/** Sessions by programme, in the order of the sheet. */
export function sessionsByProgram({ sessions }: Attendance): ReadonlyMap<string, readonly Session[]> {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    const group = groups.get(session.program);
    if (group) group.push(session);
    else groups.set(session.program, [session]);
  }
  return groups;
}

/**
 * The course as of `today` (ISO day in the spreadsheet's zone). It has ended on the day after its last session that is not
 * cancelled. While the list of sessions is still being filled in (it carries fewer lesson hours than the programme, or nobody
 * can say how many it carries, and the programme's last day has not come), the course goes on: nobody passes on the first third.
 */
export function describeCourse(program: Program, sessions: readonly Session[], { base, minutesPerLesson }: Policy, today: string): Course {
  const held = sessions.filter((session) => !session.cancelled);
  const lastDay = lastDayOf(held, program.end);
  const listed = sum(sessions.filter((session) => !session.makeUp).map((session) => session.minutes));
  const missing = Math.max(0, Math.ceil((program.lessonHours ?? 0) * minutesPerLesson) - listed);
  const beforeEnd = program.end !== null && today <= program.end;
  const growing = missing > 0 && beforeEnd;
  const listOpen = beforeEnd && (sessions.some((session) => session.assumed) || (growing && base === "sessions"));
  const over = lastDay === null ? held.length === 0 : today > lastDay;
  return {
    program,
    sessions,
    lastDay,
    ended: over && !growing && !listOpen,
    endUnknown: lastDay === null && held.length > 0,
    unlistedMinutes: growing && base === "lessons" ? missing : 0,
    listOpen,
    unclear: sessions.filter((session) => session.unclear !== null).map((session) => session.label),
    lengthless: held.filter((session) => session.minutes === 0).map((session) => session.label),
  };
}

/** A session without a date may be the last one: then the programme's last day counts as well. */
function lastDayOf(held: readonly Session[], programEnd: string | null): string | null {
  const undated = held.some((session) => session.date === null);
  if (undated && programEnd === null) return null;
  return [...held.map((session) => session.date), undated ? programEnd : null].reduce<string | null>(
    (latest, day) => (day !== null && (latest === null || day > latest) ? day : latest),
    null,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
