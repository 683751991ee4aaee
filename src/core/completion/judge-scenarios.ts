import type { Score } from "../attendance/score";
import type { Course } from "./course";
import type { Tally } from "./decision";
import type { Entry } from "./entry";
import { type Judged, type Outcome, asked, judgeAttendance, judgePractice, judgeScore, judgeUnits, practiceEntries, together } from "./judge";
import type { Minimum, Policy } from "./policy";
import { type Scenario, type TallyOptions, tally } from "./tally";

/** What is judged, and by which rules. */
export interface Judgeable {
  readonly course: Course;
  readonly policy: Policy;
  readonly entries: readonly Entry[];
  readonly score: Score | undefined;
  readonly waived: ReadonlySet<Minimum>;
}

export interface Judgement extends Judged {
  /** False where staff waived this minimum: it is told, and decides nothing. */
  readonly counts: boolean;
}

/** One base, with everything judged on it. */
export interface JudgedScenario {
  readonly scenario: Scenario;
  readonly total: Tally;
  readonly practice: Tally | null;
  readonly judgements: readonly Judgement[];
  readonly outcome: Outcome;
}

/** Judges every base that the rules leave open for this person; the first is the one whose figures are shown. */
export function judgeScenarios(given: Judgeable): readonly [JudgedScenario, ...JudgedScenario[]] {
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
    if (policy.units !== null) judgements.push({ ...judgeUnits(score, policy.units), counts: minima.has("units") });
    const outcome = together(judgements.filter(({ counts }) => counts).map((judgement) => judgement.outcome));
    return { scenario, total, practice: practice?.tally ?? null, judgements, outcome };
  };
  const [first = WHOLE_COURSE, ...others] = scenariosOf(given);
  return [judge(first), ...others.map(judge)];
}

/** The base that is shown unless a setting or a waiver says otherwise. */
export const WHOLE_COURSE: Scenario = { window: "course", notScheduled: "in" };

function scenariosOf({ entries, policy, waived }: Judgeable): readonly Scenario[] {
  const twoWindows = entries.some(({ place, standing }) => (place === "before-joining" || place === "elsewhere") && standing !== "cancelled");
  const ownWindow = policy.lateJoinerBase === "since-joining" || waived.has("own-window");
  const windows = ownWindow ? (["own"] as const) : twoWindows ? (["course", "own"] as const) : (["course"] as const);
  const spared = entries.some(({ standing }) => standing === "not-scheduled");
  const notScheduled = waived.has("not-scheduled") ? (["out"] as const) : spared ? (["in", "out"] as const) : (["in"] as const);
  return windows.flatMap((window) => notScheduled.map((choice) => ({ window, notScheduled: choice })));
}

export function optionsOf({ course, policy }: Pick<Judgeable, "course" | "policy">): TallyOptions {
  return { unit: policy.base, unlistedMinutes: course.unlistedMinutes, latesPerAbsence: policy.latesPerAbsence };
}
