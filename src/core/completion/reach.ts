import type { PersonMarks } from "../attendance/attendance";
import type { DecisionReason, Tally, Verdict } from "./decision";
import type { Outcome } from "./judge";
import { type Judgeable, type JudgedScenario, type Judgement, WHOLE_COURSE, judgeScenarios, optionsOf } from "./judge-scenarios";
import type { Leaving } from "./leaving";
import { type Scenario, lostToLates, tally } from "./tally";

export interface Case extends Judgeable {
  readonly leaving: Leaving;
  readonly marks: PersonMarks | undefined;
}

/** What the computation finds for one person, before any word of staff. */
export interface Reached {
  readonly verdict: Verdict;
  /** On the base that is shown: the whole course unless a setting or a waiver says the person's own window. */
  readonly tally: Tally;
  /** The same in lesson minutes. */
  readonly minutes: Pick<Tally, "attended" | "base">;
  readonly practice: Tally | null;
  readonly reasons: readonly DecisionReason[];
}

/** Finds the verdict that no missing mark, and no base that the rules leave open, can overturn. */
export function reach(given: Case): Reached {
  const { policy, course, entries, leaving, waived } = given;
  const judged = judgeScenarios(given);
  const [shown] = judged;
  const remarks = remarksOf(given, shown.scenario);
  const found = (verdict: Verdict, ...reasons: readonly DecisionReason[]): Reached => ({
    verdict,
    tally: shown.total,
    minutes: minutesOf(given, shown.scenario),
    practice: shown.practice,
    reasons: [...reasons, ...remarks],
  });
  if (leaving.kind === "left-early") {
    // A letter confirms every hour attended, whichever base a certificate would be judged on.
    const all = tally(entries, WHOLE_COURSE, optionsOf(given));
    return { ...found(letterOrNothing(given, all), { kind: "left-early", leftOn: leaving.on }, ...withoutHours(course)), tally: all, minutes: minutesOf(given, WHOLE_COURSE) };
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

function minutesOf(given: Case, scenario: Scenario): Pick<Tally, "attended" | "base"> {
  const { attended, base } = tally(given.entries, scenario, { ...optionsOf(given), unit: "lessons" });
  return { attended, base };
}

/** Leaving is no failure: hours that were attended are confirmed by letter. Gaps must be filled before "none" can be said. */
function letterOrNothing({ entries, marks, course }: Case, total: Tally): Verdict {
  if ((marks?.contradictions.length ?? 0) > 0 || withoutHours(course).length > 0) return "undecided";
  if (total.attended > 0) return "hoursLetter";
  return entries.some((entry) => entry.gap !== null) ? "undecided" : "notApplicable";
}

/** Sessions that keep anybody from saying how many hours were attended. */
function withoutHours({ unclear, lengthless }: Case["course"]): readonly DecisionReason[] {
  const sessions = [...new Set([...unclear, ...lengthless])];
  return sessions.length > 0 ? [{ kind: "sessions-unclear", sessions }] : [];
}

/** What keeps any verdict from being given, whatever the figures. */
function obstaclesOf({ leaving, course, marks }: Case): readonly DecisionReason[] {
  const held = course.sessions.some((session) => !session.cancelled);
  const contradictions = marks?.contradictions ?? [];
  return [
    ...(held ? [] : [{ kind: course.sessions.length > 0 ? "no-session-held" : "no-session-listed" } as const]),
    ...(contradictions.length > 0
      ? [{ kind: "contradictory-rows", sessions: contradictions.map((position) => course.sessions[position]?.label ?? "") } as const]
      : []),
    ...(course.unclear.length > 0 ? [{ kind: "sessions-unclear", sessions: course.unclear } as const] : []),
    ...(course.listOpen ? [{ kind: "sessions-assumed" } as const] : []),
    ...(held && !marks ? [{ kind: "no-attendance-row" } as const] : []),
    ...(leaving.kind === "left-without-date" ? [{ kind: "left-without-date" } as const] : []),
    ...(leaving.kind === "left-but-active" ? [{ kind: "left-but-active", leftOn: leaving.on } as const] : []),
  ];
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
  const needed = Math.ceil((percent * base) / 100) - attended;
  return needed > 0 && needed <= open ? [{ kind: "can-still-pass", needed, left: open }] : [];
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
    elsewhere += policy.base === "sessions" ? 1 : share.minutes;
    origin = program;
  });
  const lates = policy.latesPerAbsence > 0 ? lostToLates(entries, shown, optionsOf(given)) : { lates: 0, lost: 0 };
  return [
    ...(unreadable.length > 0 ? [{ kind: "unreadable-marks", sessions: unreadable } as const] : []),
    ...(blank.length > 0 ? [{ kind: "blank-marks", sessions: blank } as const] : []),
    ...(lates.lost > 0 ? [{ kind: "lates-count", ...lates } as const] : []),
    ...(elsewhere > 0 ? [{ kind: "transferred-in", attended: elsewhere, program: origin } as const] : []),
    ...(course.endUnknown ? [{ kind: "course-end-unknown" } as const] : []),
  ];
}
