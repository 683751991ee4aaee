import type { Attendance, Mark, MarkCell, PersonMarks, Session } from "../../../src/core/attendance/attendance";
import type { Score } from "../../../src/core/attendance/score";
import type { CompletionInput } from "../../../src/core/completion/decide-completion";
import { decideCompletion } from "../../../src/core/completion/decide-completion";
import type { Decision } from "../../../src/core/completion/decision";
import type { StaffWord } from "../../../src/core/completion/staff-word";
import type { Participant } from "../../../src/core/enrollment/participant";
import type { Program, Settings } from "../../../src/core/settings/settings";
import { program, settings } from "../plain-settings";

const LETTERS: Readonly<Record<string, Mark>> = { H: "present", T: "late", S: "sick", I: "excused", A: "absent", "-": "notScheduled" };

/** Session 1 on 2 February 2026, each the day after the one before; four lesson hours. */
export const session = (number: number, changes: Partial<Session> = {}): Session => ({
  program: "LDY",
  id: `Sesi ${number}`,
  label: `Sesi ${number}`,
  date: day(number),
  time: "",
  minutes: 180,
  assumed: false,
  kind: "theory",
  cancelled: false,
  makeUp: false,
  unclear: null,
  topic: "",
  speakers: [],
  at: { sheet: "Kehadiran LDY", row: 0, column: 2 + number },
  ...changes,
});

export const sessions = (count: number, change: (number: number) => Partial<Session> = () => ({})): readonly Session[] =>
  Array.from({ length: count }, (_, index) => session(index + 1, change(index + 1)));

/** The day of session n of the standard class. */
export const day = (number: number): string => `2026-02-${String(number + 1).padStart(2, "0")}`;

export const participant = (changes: Partial<Participant> = {}): Participant => ({
  key: "P-01",
  code: "P-01",
  name: "Wulan Contoh",
  nik: null,
  birthPlace: "",
  birthDate: null,
  sex: null,
  education: "",
  address: "",
  interests: [],
  program: "LDY",
  joinedOn: null,
  leftOn: null,
  status: "enrolled",
  at: { sheet: "Peserta", row: 1, column: 2 },
  ...changes,
});

/** One letter per session: H T S I A, `-` not scheduled, `.` blank, anything else a mark nobody can read. */
export const marks = (letters: string, changes: Partial<PersonMarks> = {}): PersonMarks => ({
  person: "P-01",
  program: "LDY",
  marks: [...letters].map(
    (letter): MarkCell => ({
      mark: LETTERS[letter] ?? "unknown",
      shown: letter === "." ? "" : letter,
    }),
  ),
  contradictions: [],
  cellAt: (position) => ({ sheet: "Kehadiran LDY", row: 1, column: 3 + position }),
  ...changes,
});

export interface ClassSource {
  readonly marks?: string;
  readonly people?: readonly PersonMarks[];
  readonly participants?: readonly Participant[];
  readonly participant?: Partial<Participant>;
  readonly sessions?: readonly Session[];
  readonly program?: Partial<Program>;
  readonly programs?: readonly Program[];
  readonly settings?: Partial<Settings>;
  readonly scores?: readonly Score[];
  readonly words?: readonly StaffWord[];
  readonly today?: string;
  readonly heldBack?: ReadonlyMap<string, readonly string[]>;
}

/** The standard class of the cases: Laundry, 40 lesson hours in ten sessions from 2 to 11 February 2026, seen on 2 March. */
export function classOf(source: ClassSource): CompletionInput {
  const people = source.people ?? (source.marks === undefined ? [] : [marks(source.marks)]);
  const attendance: Attendance = { sessions: source.sessions ?? sessions(10), people };
  return {
    participants: source.participants ?? [participant(source.participant)],
    attendance,
    programs: source.programs ?? [program(source.program)],
    settings: settings(source.settings),
    scores: source.scores ?? [],
    words: source.words ?? [],
    today: source.today ?? "2026-03-02",
    heldBack: source.heldBack ?? new Map(),
  };
}

export function decide(source: ClassSource): Decision {
  const [decision] = decideCompletion(classOf(source));
  if (!decision) throw new Error("the class has no participant");
  return decision;
}

export const kinds = (decision: Decision): readonly string[] => decision.reasons.map((reason) => reason.kind);
