import type { Attendance, PersonMarks } from "../attendance/attendance";
import type { Score } from "../attendance/score";
import type { Participant } from "../enrollment/participant";
import type { Program, Settings } from "../settings/settings";
import { applyWords, waivedMinima } from "./apply-words";
import { type CourseBasis, basisOf, courseBasis } from "./basis";
import { countMarks } from "./count-marks";
import { type Course, describeCourse, sessionsByProgram } from "./course";
import type { Decision } from "./decision";
import { type Entry, entryMaker, type MakeEntry } from "./entry";
import { entriesOf } from "./entries-of";
import { leavingOf } from "./leaving";
import { type Policy, policyOf } from "./policy";
import { reach } from "./reach";
import { type StaffWord, enrolmentKey, groupWords } from "./staff-word";
import { earlierClass } from "./transfer";

export interface CompletionInput {
  readonly participants: readonly Participant[];
  readonly attendance: Attendance;
  readonly programs: readonly Program[];
  readonly settings: Settings;
  readonly scores: readonly Score[];
  /** In any order. */
  readonly words: readonly StaffWord[];
  /** ISO day in the spreadsheet's zone. */
  readonly today: string;
  /** Codes of the errors that hold a person's certificate back, by person key. They change no verdict. */
  readonly heldBack: ReadonlyMap<string, readonly string[]>;
}

/** What is the same for everybody of a programme, and how its entries are made. */
interface Class {
  readonly course: Course;
  readonly policy: Policy;
  readonly basis: CourseBasis;
  readonly makeEntry: MakeEntry;
}

/**
 * Decides every participant, in the order of the list. All durations are whole lesson minutes and nothing is divided, so 1,935
 * of 2,430 minutes (79.63 %) does not pass 80. Unknown is not absent: a verdict stands only where every way to fill the gaps
 * leads to it. Linear in marks.
 */
export function decideCompletion(input: CompletionInput): readonly Decision[] {
  const classes = describeClasses(input);
  const marks = new Map(input.attendance.people.map((person) => [enrolmentKey(person.person, person.program), person]));
  const scores = new Map(input.scores.map((score) => [enrolmentKey(score.person, score.program), score]));
  const words = groupWords(input.words);
  const earlier = earlierClass(input.participants, input.programs);
  return input.participants.map((participant) => {
    const ofProgram = participant.program === null ? undefined : classes.get(participant.program);
    if (!ofProgram) return withoutProgram(participant, input);
    const key = enrolmentKey(participant.key, ofProgram.course.program.code);
    const before = earlier(participant);
    const former = before?.program ? classes.get(before.program) : undefined;
    return decideOne(participant, ofProgram, {
      marks: marks.get(key),
      score: scores.get(key),
      words: words.get(key) ?? [],
      errors: input.heldBack.get(participant.key) ?? [],
      elsewhere: before && former ? elsewhereEntries(before, former, marks.get(enrolmentKey(before.key, former.course.program.code))) : [],
      today: input.today,
    });
  });
}

function describeClasses({ programs, settings, attendance, today }: CompletionInput): ReadonlyMap<string, Class> {
  const sessions = sessionsByProgram(attendance);
  return new Map(
    programs.map((program) => {
      const policy = policyOf(program, settings);
      const course = describeCourse(program, sessions.get(program.code) ?? [], policy, today);
      const makeEntry = entryMaker(policy.excusedRule, today, course.ended);
      return [program.code, { course, policy, basis: courseBasis(course.sessions, policy), makeEntry }];
    }),
  );
}

/** What somebody did in the class they were transferred from, until they left it. */
function elsewhereEntries(before: Participant, { course, makeEntry }: Class, marks: PersonMarks | undefined): readonly Entry[] {
  const { leftOn } = before;
  return course.sessions.flatMap((session, position) => {
    if (session.date === null || leftOn === null || session.date > leftOn) return [];
    const cell = marks?.marks[position];
    const mark = cell?.mark ?? "unknown";
    return [makeEntry(session, mark, mark === "unknown" && (cell?.shown ?? "") !== "", "elsewhere")];
  });
}

interface OfPerson {
  readonly marks: PersonMarks | undefined;
  readonly score: Score | undefined;
  readonly words: readonly StaffWord[];
  readonly errors: readonly string[];
  readonly elsewhere: readonly Entry[];
  readonly today: string;
}

function decideOne(participant: Participant, { course, policy, basis, makeEntry }: Class, of: OfPerson): Decision {
  const leaving = leavingOf(participant, course, of.today);
  const own = entriesOf(participant, leaving, course, of.marks, makeEntry);
  const entries = of.elsewhere.length > 0 ? [...own, ...of.elsewhere] : own;
  const personBasis = basisOf(
    participant.joinedOn,
    leaving,
    basis,
    of.marks,
    of.score,
    of.elsewhere.map((entry) => entry.share),
  );
  const finding = reach({
    leaving,
    course,
    policy,
    entries,
    marks: of.marks,
    score: of.score,
    waived: waivedMinima(of.words, personBasis),
  });
  const computed: Decision = {
    person: participant.key,
    name: participant.name,
    program: course.program.code,
    verdict: finding.verdict,
    overridden: null,
    waived: [],
    approved: { prison: null, labor: null },
    tally: finding.tally,
    minutes: finding.minutes,
    practice: finding.practice,
    policy,
    thresholdPercent: policy.thresholdPercent,
    score: of.score && of.score.shown !== "" ? of.score.shown : null,
    reasons: of.errors.length > 0 ? [...finding.reasons, { kind: "row-has-error", codes: of.errors }] : finding.reasons,
    counts: countMarks(entries),
    sessions: entries.map((entry) => entry.share),
    percentHidden: finding.tally.base === 0 || (of.marks?.contradictions.length ?? 0) > 0,
    basis: personBasis,
  };
  return of.words.length === 0 ? computed : applyWords(computed, of.words);
}

/** A person whose programme is missing or unknown stays in the list, undecided. */
function withoutProgram(participant: Participant, { settings, heldBack }: CompletionInput): Decision {
  const errors = heldBack.get(participant.key) ?? [];
  return {
    person: participant.key,
    name: participant.name,
    program: "",
    verdict: "undecided",
    overridden: null,
    waived: [],
    approved: { prison: null, labor: null },
    tally: { attended: 0, open: 0, base: 0 },
    minutes: { attended: 0, base: 0 },
    practice: null,
    policy: policyOf({ thresholdPercent: null, practicePercent: null, minimumScore: null, units: [] }, settings),
    thresholdPercent: settings.thresholdPercent,
    score: null,
    reasons: [{ kind: "no-program" }, ...(errors.length > 0 ? [{ kind: "row-has-error", codes: errors } as const] : [])],
    counts: countMarks([]),
    sessions: [],
    percentHidden: true,
    basis: "",
  };
}
