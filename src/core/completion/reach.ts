import type { PersonMarks } from "../attendance/attendance";
import type { Score } from "../attendance/score";
import type { Participant } from "../enrollment/participant";
import type { Course } from "./course";
import type { DecisionReason, Tally, Verdict } from "./decision";
import type { Entry } from "./entry";
import { type Judged, type Outcome, asked, judgeAttendance, judgePractice, judgeScore, judgeUnits, together } from "./judge";
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
  const { policy, course, entries } = given;
  const scenarios = scenariosOf(given);
  const shown = scenarios[0] ?? WHOLE_COURSE;
  const options = optionsOf(given);
  const total = tally(entries, shown, options);
  const practice = policy.practicePercent === null ? null : judgePractice(entries, shown, policy.practicePercent, options).tally;
  const remarks = remarksOf(given, shown);
  const found = (verdict: Verdict, ...reasons: readonly DecisionReason[]): Reached => ({
    verdict,
    tally: total,
    practice,
    reasons: [...reasons, ...remarks],
  });
  const unsettled: Verdict = course.ended ? "undecided" : "open";

  const leaving = leavingOf(given.participant, course, given.today);
  if (leaving.kind === "left-early") {
    // A letter confirms every hour attended, whichever base a certificate would be judged on.
    const all = tally(entries, WHOLE_COURSE, options);
    return { ...found(letterOrNothing(given, all), { kind: "left-early", leftOn: leaving.on }), tally: all };
  }
  if (policy.thresholdPercent === null) return found("undecided", { kind: "threshold-unreadable" });
  const unreadable = policy.unreadable.filter((minimum) => !given.waived.has(minimum));
  if (unreadable.length > 0) return found("undecided", ...unreadable.map((minimum) => ({ kind: "minimum-unreadable", minimum }) as const));

  const obstacles = obstaclesOf(given);
  const judged = scenarios.map((scenario) => judge(given, scenario));
  const reasons = decisiveFirst(judged[0] ?? []);
  if (obstacles.length > 0) return found(unsettled, ...obstacles);
  const outcomes = judged.map((judgements) => together(judgements.filter(({ counts }) => counts).map(({ outcome }) => outcome)));
  const outcome = outcomes.every((other) => other === outcomes[0]) ? (outcomes[0] ?? "depends") : "depends";
  const chances = outcome === "depends" && !course.ended && outcomes.length === 1 ? chancesOf(total, policy.thresholdPercent) : [];
  return found(verdictOf(outcome, course.ended), ...basesOf(given, scenarios, outcomes), ...reasons, ...chances);
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

function judge(given: Case, scenario: Scenario): readonly Judgement[] {
  const { policy, entries, score, waived } = given;
  const minima = asked(policy, waived);
  const options = optionsOf(given);
  const total = tally(entries, scenario, options);
  const judgements: Judgement[] = [{ ...judgeAttendance(total, policy.thresholdPercent ?? 100), counts: minima.has("attendance") }];
  if (policy.practicePercent !== null) {
    judgements.push({ ...judgePractice(entries, scenario, policy.practicePercent, options), counts: minima.has("practice") });
  }
  if (policy.minimumScore !== null) judgements.push({ ...judgeScore(score, policy.minimumScore), counts: minima.has("score") });
  if (policy.allUnits) judgements.push({ ...judgeUnits(score), counts: minima.has("units") });
  return judgements;
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
function basesOf(given: Case, scenarios: readonly Scenario[], outcomes: readonly Outcome[]): readonly DecisionReason[] {
  const options = optionsOf(given);
  const differs = (same: (a: Scenario, b: Scenario) => boolean): boolean =>
    scenarios.some((a, i) => scenarios.some((b, j) => i < j && same(a, b) && outcomes[i] !== outcomes[j]));
  const shown = scenarios[0] ?? WHOLE_COURSE;
  const course = tally(given.entries, shown, options);
  const byWindow = differs((a, b) => a.notScheduled === b.notScheduled);
  const byScheduling = differs((a, b) => a.window === b.window);
  const why = given.entries.some(({ place }) => place === "elsewhere") ? "transfer" : "late-joiner";
  return [
    ...(byWindow ? [{ kind: "two-bases", why, course, own: tally(given.entries, { ...shown, window: "own" }, options) } as const] : []),
    ...(byScheduling
      ? [{ kind: "two-bases", why: "not-scheduled", course, own: tally(given.entries, { ...shown, notScheduled: "out" }, options) } as const]
      : []),
  ];
}

/** What stands beside the verdict: gaps to fill even where they change nothing, and rules that moved the figures. */
function remarksOf(given: Case, shown: Scenario): readonly DecisionReason[] {
  const { entries, course, policy } = given;
  const contradictions = new Set(given.marks?.contradictions ?? []);
  const labels = (gap: "blank" | "unreadable"): readonly string[] =>
    entries.filter((entry, position) => entry.gap === gap && !contradictions.has(position)).map(({ share }) => share.label);
  const unreadable = labels("unreadable");
  const blank = given.marks ? labels("blank") : [];
  const lates = policy.latesPerAbsence > 0 ? minutesLostToLates(entries, shown, policy.latesPerAbsence) : { lates: 0, minutes: 0 };
  const elsewhere = entries.filter(({ place, standing }) => place === "elsewhere" && standing === "attended");
  return [
    ...(unreadable.length > 0 ? [{ kind: "unreadable-marks", sessions: unreadable } as const] : []),
    ...(blank.length > 0 ? [{ kind: "blank-marks", sessions: blank } as const] : []),
    ...(lates.minutes > 0 ? [{ kind: "lates-count", ...lates } as const] : []),
    ...(elsewhere.length > 0
      ? [{ kind: "transferred-in", minutes: elsewhere.reduce((sum, { share }) => sum + share.minutes, 0), ...originOf(elsewhere) } as const]
      : []),
    ...(course.endUnknown ? [{ kind: "course-end-unknown" } as const] : []),
  ];
}

function originOf(elsewhere: readonly Entry[]): { readonly program: string } {
  return { program: elsewhere[0]?.program ?? "" };
}
