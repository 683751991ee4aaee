import type { Mark, Session } from "../../../src/core/attendance/attendance";
import type { Verdict } from "../../../src/core/completion/decision";
import type { CompletionInput } from "../../../src/core/completion/decide-completion";
import type { Participant } from "../../../src/core/enrollment/participant";
import type { Program, Settings } from "../../../src/core/settings/settings";

/**
 * A second way to decide, deliberately naive and sharing nothing with the first but the types: it writes down every way in
 * which the gaps may turn out, decides each by exact fractions, and gives a verdict only where all of them agree. Slow, and
 * meant to be read against the rules: threshold inclusive; S and I by the setting; both bases for late joiners and for
 * sessions not scheduled; minutes or sessions by the setting; lates cost the shortest sessions attended; nothing passes before the course is over.
 */
export function decideNaively(input: CompletionInput): readonly Verdict[] {
  return input.participants.map((person) => {
    const program = input.programs.find((one) => one.code === person.program);
    return program ? decidePerson(person, program, input) : "undecided";
  });
}

/** What one session turned out to be in one possible world. */
interface Turn {
  readonly minutes: bigint;
  readonly practice: boolean;
  readonly beforeJoining: boolean;
  /** Null: taken out of the base. */
  readonly attended: boolean | null;
  readonly late: boolean;
  readonly spared: boolean;
}

type Result = "pass" | "fail" | "nobody can say";

function decidePerson(person: Participant, program: Program, { attendance, settings, today }: CompletionInput): Verdict {
  const sessions = attendance.sessions.filter((session) => session.program === program.code);
  const marks = attendance.people.find((one) => one.person === person.key && one.program === program.code);
  const held = sessions.filter((session) => !session.cancelled);
  const lastDay = held.map((session) => session.date ?? "").sort()[held.length - 1] ?? "";
  const missing = (program.lessonHours ?? 0) * settings.minutesPerLesson - sessions.reduce((sum, session) => sum + session.minutes, 0);
  const growing = missing > 0 && program.end !== null && today <= program.end;
  const ended = today > lastDay && !growing;
  const bySessions = settings.attendanceBase === "sessions";
  const pending = growing && !bySessions ? BigInt(missing) : 0n;
  const markOf = (session: Session): Mark => marks?.marks[sessions.indexOf(session)]?.mark ?? "unknown";

  if (person.status !== "enrolled" && person.leftOn !== null && person.leftOn <= today && (person.leftOn < lastDay || growing)) {
    const before = held.filter((session) => (session.date ?? "") <= (person.leftOn ?? ""));
    const attended = before.filter((session) => counts(markOf(session), settings) === true);
    if (attended.length > 0 && creditAfterLates(before, markOf, settings) > 0n) return "hoursLetter";
    const inWindow = before.filter((session) => person.joinedOn === null || (session.date ?? "") >= person.joinedOn);
    return inWindow.some((session) => markOf(session) === "unknown") ? "undecided" : "notApplicable";
  }
  if (held.length === 0) return growing ? "open" : "undecided";
  if (!marks) return ended ? "undecided" : "open";
  if (growing && bySessions) return "open";

  const results = new Set<Result>();
  const illegible = (session: Session): boolean => (marks.marks[sessions.indexOf(session)]?.shown ?? "") !== "";
  for (const world of worlds(held, person, markOf, illegible, settings, today, ended)) {
    for (const extra of pending === 0n ? [[]] : extras(pending)) results.add(resultOf([...world, ...extra], program, settings));
  }
  const [only] = results;
  if (results.size !== 1 || only === "nobody can say") return ended ? "undecided" : "open";
  if (only === "pass") return ended ? "passed" : "surePass";
  return ended ? "failed" : "sureFail";
}

/** Sessions not listed yet: attended or not, practice or not. */
function extras(minutes: bigint): readonly (readonly Turn[])[] {
  return [true, false].flatMap((attended) =>
    [true, false].map((practice) => [{ minutes, practice, beforeJoining: false, attended, late: false, spared: false }]),
  );
}

/** Every combination of: present or absent for each gap, practice or theory for each session without a kind. */
function worlds(
  held: readonly Session[],
  person: Participant,
  markOf: (session: Session) => Mark,
  illegible: (session: Session) => boolean,
  settings: Settings,
  today: string,
  ended: boolean,
): readonly (readonly Turn[])[] {
  return held.reduce<readonly (readonly Turn[])[]>((sofar, session) => {
    const before = person.joinedOn !== null && (session.date ?? "") < person.joinedOn;
    const mark = markOf(session);
    const future = !ended && (session.date ?? "") > today && mark !== "notScheduled";
    const unknown = future || mark === "unknown";
    const notThere = before && (mark === "notScheduled" || (mark === "unknown" && !illegible(session)));
    const outcomes: readonly (boolean | null)[] = notThere ? [false] : unknown ? [true, false] : [counts(mark, settings)];
    const kinds = session.kind === null ? [true, false] : [session.kind === "practice"];
    const turns = outcomes.flatMap((attended) =>
      kinds.map((practice) => ({
        minutes: weight(session, settings),
        practice,
        beforeJoining: before,
        attended,
        late: !unknown && mark === "late",
        spared: !before && mark === "notScheduled",
      })),
    );
    return sofar.flatMap((world) => turns.map((turn) => [...world, turn]));
  }, [[]]);
}

/** Minutes, or one for every session where sessions are counted. */
function weight(session: Session, { attendanceBase }: Settings): bigint {
  return attendanceBase === "sessions" ? 1n : BigInt(session.minutes);
}

function counts(mark: Mark, { excusedRule }: Settings): boolean | null {
  if (mark === "present" || mark === "late") return true;
  if (mark !== "sick" && mark !== "excused") return false;
  return excusedRule === "attended" ? true : excusedRule === "leave" ? null : false;
}

/** Decides one world on every base that the rules leave open; "nobody can say" where they disagree or a base is empty. */
function resultOf(world: readonly Turn[], program: Program, settings: Settings): Result {
  const windows = settings.lateJoinerBase === "since-joining" ? [true] : [false, true];
  const bases = windows.flatMap((ownOnly) =>
    [false, true].map((withoutSpared) => world.filter((turn) => turn.attended !== null && !(ownOnly && turn.beforeJoining) && !(withoutSpared && turn.spared))),
  );
  const threshold = typeof program.thresholdPercent === "number" ? program.thresholdPercent : (settings.thresholdPercent ?? 0);
  const results = new Set(
    bases.map((base): Result => {
      const enough = reaches(base, threshold, settings);
      const practised = typeof program.practicePercent === "number" ? reaches(base.filter((turn) => turn.practice), program.practicePercent, settings) : true;
      if (enough === false || practised === false) return "fail";
      return enough === null || practised === null ? "nobody can say" : "pass";
    }),
  );
  const [only] = results;
  return results.size === 1 && only !== undefined ? only : "nobody can say";
}

/** Attended / base ≥ percent / 100 as fractions of whole numbers; null without a base. */
function reaches(base: readonly Turn[], percent: number, settings: Settings): boolean | null {
  const whole = sum(base.map((turn) => turn.minutes));
  if (whole === 0n) return null;
  const attended = base.filter((turn) => turn.attended === true);
  const lost = settings.latesPerAbsence === 0 ? 0 : Math.floor(attended.filter((turn) => turn.late).length / settings.latesPerAbsence);
  const kept = attended.map((turn) => turn.minutes).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).slice(lost);
  return sum(kept) * 100n >= BigInt(percent) * whole;
}

function creditAfterLates(sessions: readonly Session[], markOf: (session: Session) => Mark, settings: Settings): bigint {
  const attended = sessions.filter((session) => counts(markOf(session), settings) === true);
  const lates = attended.filter((session) => markOf(session) === "late").length;
  const lost = settings.latesPerAbsence === 0 ? 0 : Math.floor(lates / settings.latesPerAbsence);
  const kept = attended.map((session) => weight(session, settings)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).slice(lost);
  return sum(kept);
}

function sum(numbers: readonly bigint[]): bigint {
  return numbers.reduce((total, number) => total + number, 0n);
}
