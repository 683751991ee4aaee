import type { Attendance, Mark, Session } from "../attendance/attendance";
import type { Decision, MarkCounts } from "../completion/decision";
import type { Participant } from "../enrollment/participant";
import { sheetsOf } from "./sheets-of";

/** What one cell of the grid says; `outside` is before joining or after leaving, `unreadable` a mark that nobody could read. */
export type GridMark = Mark | "outside" | "unreadable";

interface AttendanceRow {
  readonly participant: Participant;
  readonly decision: Decision;
  /** One for each session of the sheet. */
  readonly marks: readonly GridMark[];
  /** Of the whole course, whichever sheet this is. */
  readonly counts: MarkCounts;
}

/** One sheet of paper: some of the sessions, and everybody. */
export interface AttendanceSheet {
  readonly sessions: readonly Session[];
  readonly rows: readonly AttendanceRow[];
  /** People present or late in each session of the sheet. */
  readonly present: readonly number[];
}

/** So many narrow columns stand side by side on landscape paper. */
const MOST_SESSIONS = 16;

export interface GridInput {
  readonly participants: readonly Participant[];
  readonly decisions: readonly Decision[];
  readonly attendance: Attendance;
}

/** The marks of a programme, cancelled sessions aside, everybody of its list in its order. Empty where there are no sessions. */
export function attendanceGrid({ participants, decisions, attendance }: GridInput, program: string): readonly AttendanceSheet[] {
  const all = attendance.sessions.filter((session) => session.program === program);
  const held = all.map((session, position) => ({ session, position })).filter(({ session }) => !session.cancelled);
  const written = new Map(attendance.people.filter((one) => one.program === program).map(({ person, marks }) => [person, marks]));
  // Participants and decisions stand in the same order, one decision each.
  const people = participants.flatMap((participant, index) => {
    const decision = decisions[index];
    return decision && decision.program === program ? [{ participant, decision }] : [];
  });
  return sheetsOf(held, MOST_SESSIONS).map((own) => {
    const rows = people.map(({ participant, decision }) => ({
      participant,
      decision,
      counts: decision.counts,
      marks: own.map(({ position }): GridMark => {
        const share = decision.sessions[position];
        if (share === undefined) return "unknown";
        if (share.counted === "outside" && isAway(participant, share.date)) return "outside";
        return share.mark === "unknown" && (written.get(participant.key)?.[position]?.shown ?? "") !== "" ? "unreadable" : share.mark;
      }),
    }));
    const present = own.map((_, column) => rows.filter(({ marks }) => marks[column] === "present" || marks[column] === "late").length);
    return { sessions: own.map(({ session }) => session), rows, present };
  });
}

function isAway({ joinedOn, leftOn }: Participant, date: string | null): boolean {
  return date !== null && ((joinedOn !== null && date < joinedOn) || (leftOn !== null && date > leftOn));
}
