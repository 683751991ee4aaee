import type { Participant } from "../enrollment/participant";
import type { CellRef } from "../located";
import type { MarkCell, PersonMarks, Session } from "./attendance";
import { type AttendanceFinding, attendanceFinding } from "./findings";

/** One person of the programme with their marks. */
interface Marked {
  readonly participant: Participant;
  readonly marks: PersonMarks;
}

/**
 * Up to so many, an unknown mark is a slip of the pen and a blank a gap, each shown at its cell; beyond, it is a custom of the
 * list to be explained once, or a session that nobody has recorded yet.
 */
const SLIPS = 5;

/**
 * What the marks of one programme leave open: marks nobody can read, gaps, and marks where none should be. A session that
 * nobody has a mark for is told once, at its heading.
 */
export function checkMarks({ sessions, hasColumn, people, known, until, today }: MarksToCheck): readonly AttendanceFinding[] {
  const uses = sessions.map((session, position) => useOf(session, position, people, today, until));
  const anyMark = uses.some((use) => use.marked);
  const many = people.length > SLIPS;
  const due = sessions.map((_, position) => anyMark && hasColumn(position) && (uses[position]?.due ?? false));
  const missing = due.map((isDue, position) => isDue && (!many || (uses[position]?.marked ?? false)));
  return [
    ...unreadableMarks(sessions, people, known),
    ...sessions.flatMap((session, position) => sessionFindings(session, uses[position], many && (due[position] ?? false))),
    ...people.flatMap((person) => personFindings(person, sessions, missing)),
  ];
}

export interface MarksToCheck {
  readonly sessions: readonly Session[];
  /** Whether any list has room for the session at that position. */
  readonly hasColumn: (position: number) => boolean;
  readonly people: readonly Marked[];
  /** Marks that need no explanation. */
  readonly known: readonly string[];
  /** Last day of the programme: later sessions are reported as outside of it. */
  readonly until: string | null;
  readonly today: string;
}

interface Use {
  /** Its time has passed, so everybody should have a mark. */
  readonly due: boolean;
  /** Somebody has one. */
  readonly marked: boolean;
  readonly inFuture: boolean;
  readonly attended: boolean;
}

function useOf(session: Session, position: number, people: readonly Marked[], today: string, until: string | null): Use {
  const marks = people.map(({ marks: { marks } }) => marks[position]);
  const marked = marks.some((cell) => cell !== undefined && cell.shown !== "");
  const attended = marks.some(isAttended);
  const due = !session.cancelled && session.unclear === null && (session.date === null ? marked : session.date < today);
  const inFuture = attended && session.date !== null && session.date > today && (until === null || session.date <= until);
  return { due, marked, inFuture, attended };
}

function sessionFindings(session: Session, use: Use | undefined, due: boolean): readonly AttendanceFinding[] {
  if (!use) return [];
  const at = [session.at];
  return [
    ...(due && !use.marked && !session.makeUp ? [attendanceFinding(at, null, { code: "session-unrecorded", session: session.label })] : []),
    ...(use.inFuture && !session.cancelled ? [attendanceFinding(at, null, { code: "mark-in-future", session: session.label })] : []),
    ...(session.cancelled && use.attended ? [attendanceFinding(at, null, { code: "mark-in-cancelled", session: session.label })] : []),
  ];
}

function personFindings({ participant, marks }: Marked, sessions: readonly Session[], missing: readonly boolean[]): readonly AttendanceFinding[] {
  const { key, name, joinedOn, leftOn } = participant;
  const gaps: Gap[] = [];
  const early: CellRef[] = [];
  const late: CellRef[] = [];
  marks.marks.forEach((cell, position) => {
    const session = sessions[position];
    if (!session) return;
    const before = joinedOn !== null && session.date !== null && session.date < joinedOn;
    const after = leftOn !== null && session.date !== null && session.date > leftOn;
    if (before && isAttended(cell)) early.push(marks.cellAt(position));
    if (after && isAttended(cell)) late.push(marks.cellAt(position));
    const blank = cell.mark === "unknown" && cell.shown === "" && !marks.contradictions.includes(position);
    if (blank && missing[position] && !before && !after && !session.makeUp) gaps.push({ at: marks.cellAt(position), session: session.label });
  });
  return [
    ...(gaps.length > 0
      ? [attendanceFinding(gaps.map((gap) => gap.at), key, { code: "marks-missing", name, sessions: gaps.map((gap) => gap.session) })]
      : []),
    ...(early.length > 0 ? [attendanceFinding(early, key, { code: "mark-before-joining", name, day: joinedOn ?? "" })] : []),
    ...(late.length > 0 ? [attendanceFinding(late, key, { code: "mark-after-leaving", name, day: leftOn ?? "" })] : []),
  ];
}

interface Gap {
  readonly at: CellRef;
  readonly session: string;
}

interface Unreadable {
  readonly shown: string;
  readonly cells: { readonly at: CellRef; readonly person: string; readonly heading: string }[];
}

function unreadableMarks(sessions: readonly Session[], people: readonly Marked[], known: readonly string[]): readonly AttendanceFinding[] {
  const signs = new Map<string, Unreadable>();
  for (const { participant, marks } of people) {
    marks.marks.forEach(({ mark, shown }, position) => {
      const session = sessions[position];
      if (mark !== "unknown" || shown === "" || !session || session.cancelled) return;
      const at = marks.cellAt(position);
      const key = `${at.sheet}!${shown.toUpperCase()}`;
      const sign = signs.get(key) ?? { shown, cells: [] };
      signs.set(key, sign);
      sign.cells.push({ at, person: participant.key, heading: session.label });
    });
  }
  return [...signs.values()].flatMap(({ shown, cells }) =>
    cells.length > SLIPS
      ? [attendanceFinding(cells.map((cell) => cell.at), null, { code: "mark-needs-legend", shown, known })]
      : cells.map(({ at, person, heading }) => attendanceFinding([at], person, { code: "mark-unknown", shown, known, heading })),
  );
}

function isAttended(cell: MarkCell | undefined): boolean {
  return cell?.mark === "present" || cell?.mark === "late";
}
