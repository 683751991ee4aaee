import type { PersonMarks } from "../attendance/attendance";
import type { Score } from "../attendance/score";
import type { Participant } from "../enrollment/participant";
import type { Course } from "./course";
import type { DecisionReason, Tally, Verdict } from "./decision";
import type { Entry } from "./entry";
import { type Judged, type Outcome, asked, judgeAttendance, judgePractice, judgeScore, judgeUnits, practiceEntries, together } from "./judge";
import { leavingOf } from "./leaving";
import type { Minimum, Policy } from "./policy";
import { type Scenario, minutesLostToLates, tally } from "./tally";

export interface Case {
  readonly participant: Participant;
  readonly course: Course;
  readonly policy: Policy;
  readonly entries: readonly Entry[];
  readonly marks: PersonMarks | undefined;
  readonly score: Score | undefined;
  readonly today: string;
  readonly waived: ReadonlySet<Minimum>;
}

/** What the computation finds for one person, before any word of staff. */
export interface Reached {
  readonly verdict: Verdict;
  /** On the base that is shown: the whole course unless a setting or a waiver says the person's own window. */
  readonly tally: Tally;
  readonly practice: Tally | null;
  readonly reasons: readonly DecisionReason[];
}

/** Finds the verdict that no missing mark, and no base that the rules leave open, can overturn. */
export function reach(given: Case): Reached {
  const { policy, course, entries, waived } = given;
  const judged = judgeScenarios(given);
  const [shown] = judged;
  const remarks = remarksOf(given, shown.scenario);
  const found = (verdict: Verdict, ...reasons: readonly DecisionReason[]): Reached => ({
    verdict,
    tally: shown.total,
    practice: shown.practice,
    reasons: [...reasons, ...remarks],
  });
  const leaving = leavingOf(given.participant, course, given.today);
  if (leaving.kind === "left-early") {
    // A letter confirms every hour attended, whichever base a certificate would be judged on.
    const all = tally(entries, WHOLE_COURSE, optionsOf(given));
    return { ...found(letterOrNothing(given, all), { kind: "left-early", leftOn: leaving.on }), tally: all };
  }
  if (policy.thresholdPercent === null) return found("undecided", { kind: "threshold-unreadable" });
  const unreadable = policy.unreadable.filter((minimum) => !waived.has(minimum));
  if (unreadable.length > 0) return found("undecided", ...unreadable.map((minimum) => ({ kind: "minimum-unreadable", minimum }) as const));
  const obstacles = obstaclesOf(given);
  if (obstacles.length > 0) return found(course.ended ? "undecided" : "open", ...obstacles);
  const outcome = judged.every((other) => other.outcome === shown.outcome) ? shown.outcome : "depends";
  const chances = outcome === "depends" && !course.ended && judged.length === 1 ? chancesOf(shown.total, policy.thresholdPercent) : [];
  return found(verdictOf(outcome, course.ended), ...basesOf(given, judged), ...decisiveFirst(shown.judgements), ...chances);
}

const WHOLE_COURSE: Scenario = { window: "course", notScheduled: "in" };

/** The bases that the rules leave open for this person; the first is the one whose figures are shown. */
function scenariosOf({ entries, policy, waived }: Case): readonly Scenario[] {
  const twoWindows = entries.some(({ place, standing }) => (place === "before-joining" || place === "elsewhere") && standing !== "cancelled");
  const ownWindow = policy.lateJoinerBase === "since-joining" || waived.has("own-window");
  const windows = ownWindow ? (["own"] as const) : twoWindows ? (["course", "own"] as const) : (["course"] as const);
  const spared = entries.some(({ standing }) => standing === "not-scheduled");
  const notScheduled = waived.has("not-scheduled") ? (["out"] as const) : spared ? (["in", "out"] as const) : (["in"] as const);
  return windows.flatMap((window) => notScheduled.map((choice) => ({ window, notScheduled: choice })));
}

function optionsOf({ course, policy }: Case): { readonly unlistedMinutes: number; readonly latesPerAbsence: number } {
  return { unlistedMinutes: course.unlistedMinutes, latesPerAbsence: policy.latesPerAbsence };
}

/** Leaving is no failure: hours that were attended are confirmed by letter. Gaps must be filled before "none" can be said. */
function letterOrNothing({ entries, marks, course }: Case, total: Tally): Verdict {
  if ((marks?.contradictions.length ?? 0) > 0 || course.unclear.length > 0) return "undecided";
  if (total.attended > 0) return "hoursLetter";
  return entries.some((entry) => entry.gap !== null) ? "undecided" : "notApplicable";
}

/** What keeps any verdict from being given, whatever the figures. */
function obstaclesOf({ participant, course, marks, today }: Case): readonly DecisionReason[] {
  const leaving = leavingOf(participant, course, today);
  const held = course.sessions.some((session) => !session.cancelled);
  const contradictions = marks?.contradictions ?? [];
  return [
    ...(held ? [] : [{ kind: course.sessions.length > 0 ? "no-session-held" : "no-session-listed" } as const]),
    ...(contradictions.length > 0
      ? [{ kind: "contradictory-rows", sessions: contradictions.map((position) => course.sessions[position]?.label ?? "") } as const]
      : []),
    ...(course.unclear.length > 0 ? [{ kind: "sessions-unclear", sessions: course.unclear } as const] : []),
    ...(course.lengthsAssumed ? [{ kind: "sessions-assumed" } as const] : []),
    ...(held && !marks ? [{ kind: "no-attendance-row" } as const] : []),
    ...(leaving.kind === "left-without-date" ? [{ kind: "left-without-date" } as const] : []),
    ...(leaving.kind === "left-but-active" ? [{ kind: "left-but-active", leftOn: leaving.on } as const] : []),
  ];
}

interface Judgement extends Judged {
  /** False where staff waived this minimum: it is told, and decides nothing. */
  readonly counts: boolean;
}

/** One base, with everything judged on it. */
interface JudgedScenario {
  readonly scenario: Scenario;
  readonly total: Tally;
  readonly practice: Tally | null;
  readonly judgements: readonly Judgement[];
  readonly outcome: Outcome;
}

function judgeScenarios(given: Case): readonly [JudgedScenario, ...JudgedScenario[]] {
  const { policy, entries, score, waived } = given;
  const minima = asked(policy, waived);
  const practical = policy.practicePercent === null ? null : practiceEntries(entries);
  const options = optionsOf(given);
  const judge = (scenario: Scenario): JudgedScenario => {
    const total = tally(entries, scenario, options);
    const judgements: Judgement[] = [{ ...judgeAttendance(total, policy.thresholdPercent ?? 100), counts: minima.has("attendance") }];
    const practice = practical === null ? null : judgePractice(practical, scenario, policy.practicePercent ?? 0, options);
    if (practice) judgements.push({ ...practice, counts: minima.has("practice") });
    if (policy.minimumScore !== null) judgements.push({ ...judgeScore(score, policy.minimumScore), counts: minima.has("score") });
    if (policy.allUnits) judgements.push({ ...judgeUnits(score), counts: minima.has("units") });
    const outcome = together(judgements.filter(({ counts }) => counts).map((judgement) => judgement.outcome));
    return { scenario, total, practice: practice?.tally ?? null, judgements, outcome };
  };
  const [first = WHOLE_COURSE, ...others] = scenariosOf(given);
  return [judge(first), ...others.map(judge)];
}

function decisiveFirst(judgements: readonly Judgement[]): readonly DecisionReason[] {
  const rank = ({ outcome, counts }: Judgement): number => (counts ? { missed: 0, depends: 1, met: 2 }[outcome] : 3);
  return [...judgements].sort((a, b) => rank(a) - rank(b)).map(({ reason }) => reason);
}

function verdictOf(outcome: Outcome, ended: boolean): Verdict {
  if (outcome === "depends") return ended ? "undecided" : "open";
  if (outcome === "met") return ended ? "passed" : "surePass";
  return ended ? "failed" : "sureFail";
}

function chancesOf({ attended, open, base }: Tally, percent: number): readonly DecisionReason[] {
  const neededMinutes = Math.ceil((percent * base) / 100) - attended;
  return neededMinutes > 0 && neededMinutes <= open ? [{ kind: "can-still-pass", neededMinutes, leftMinutes: open }] : [];
}

/** Names the choice of base wherever it changes the outcome. */
function basesOf({ entries }: Case, judged: readonly [JudgedScenario, ...JudgedScenario[]]): readonly DecisionReason[] {
  if (judged.length === 1) return [];
  const [shown] = judged;
  const differs = (same: (a: Scenario, b: Scenario) => boolean): boolean =>
    judged.some((a, i) => judged.some((b, j) => i < j && same(a.scenario, b.scenario) && a.outcome !== b.outcome));
  const other = (scenario: Partial<Scenario>): Tally => {
    const wanted = { ...shown.scenario, ...scenario };
    return judged.find((one) => one.scenario.window === wanted.window && one.scenario.notScheduled === wanted.notScheduled)?.total ?? shown.total;
  };
  const byWindow = differs((a, b) => a.notScheduled === b.notScheduled);
  const byScheduling = differs((a, b) => a.window === b.window);
  const why = entries.some(({ place }) => place === "elsewhere") ? "transfer" : "late-joiner";
  return [
    ...(byWindow ? [{ kind: "two-bases", why, course: shown.total, own: other({ window: "own" }) } as const] : []),
    ...(byScheduling ? [{ kind: "two-bases", why: "not-scheduled", course: shown.total, own: other({ notScheduled: "out" }) } as const] : []),
  ];
}

/** What stands beside the verdict: gaps to fill even where they change nothing, and rules that moved the figures. */
function remarksOf(given: Case, shown: Scenario): readonly DecisionReason[] {
  const { entries, course, policy, marks } = given;
  const unreadable: string[] = [];
  const blank: string[] = [];
  let elsewhere = 0;
  let origin = "";
  entries.forEach(({ gap, share, place, standing, program }, position) => {
    if (gap === "unreadable") unreadable.push(share.label);
    if (gap === "blank" && marks && !marks.contradictions.includes(position)) blank.push(share.label);
    if (place !== "elsewhere" || standing !== "attended") return;
    elsewhere += share.minutes;
    origin = program;
  });
  const lates = policy.latesPerAbsence > 0 ? minutesLostToLates(entries, shown, policy.latesPerAbsence) : { lates: 0, minutes: 0 };
  return [
    ...(unreadable.length > 0 ? [{ kind: "unreadable-marks", sessions: unreadable } as const] : []),
    ...(blank.length > 0 ? [{ kind: "blank-marks", sessions: blank } as const] : []),
    ...(lates.minutes > 0 ? [{ kind: "lates-count", ...lates } as const] : []),
    ...(elsewhere > 0 ? [{ kind: "transferred-in", minutes: elsewhere, program: origin } as const] : []),
    ...(course.endUnknown ? [{ kind: "course-end-unknown" } as const] : []),
  ];
}
