import type { Score } from "../attendance/score";
import type { DecisionReason, Tally } from "./decision";
import type { Entry } from "./entry";
import type { Minimum, Policy } from "./policy";
import { type Scenario, type TallyOptions, tally } from "./tally";

/** Met whatever the missing marks turn out to be, not met whatever they turn out to be, or it depends on them. */
export type Outcome = "met" | "missed" | "depends";

/** One minimum, judged; `reason` says it in the terms of the sentence. */
export interface Judged {
  readonly outcome: Outcome;
  readonly reason: DecisionReason;
}

/**
 * Compares by multiplying. `percent` is a whole number from 0 to 100, inclusive. An empty base meets nothing and misses
 * nothing: nobody can attend what was not held.
 */
function compare({ attended, open, base }: Tally, percent: number): Outcome {
  if (base <= 0) return "depends";
  const needed = percent * base;
  if (attended * 100 >= needed) return "met";
  return (attended + open) * 100 < needed ? "missed" : "depends";
}

export function judgeAttendance(total: Tally, percent: number): Judged {
  const outcome = compare(total, percent);
  return { outcome, reason: { kind: outcome === "met" ? "attendance-met" : outcome === "missed" ? "attendance-missed" : "attendance-open" } };
}

/** The sessions that are practice, and those whose kind nobody wrote down. */
export interface PracticeEntries {
  readonly practice: readonly Entry[];
  readonly either: readonly Entry[];
}

export function practiceEntries(entries: readonly Entry[]): PracticeEntries {
  return { practice: entries.filter((entry) => entry.share.kind === "practice"), either: entries.filter((entry) => entry.share.kind === null) };
}

/**
 * Practice is judged on the practice sessions. One whose kind nobody wrote down may be either, so it counts against the
 * person for the lowest and for the person for the highest: the verdict stands only where both agree.
 */
export function judgePractice(
  { practice: certain, either: unnamed }: PracticeEntries,
  scenario: Scenario,
  percent: number,
  options: TallyOptions,
): Judged & { readonly tally: Tally } {
  const practice = tally(certain, scenario, options);
  const either = tally(unnamed, scenario, { ...options, unlistedMinutes: 0 });
  const lowest = { attended: practice.attended, open: 0, base: practice.base + either.base - either.attended };
  const best = practice.attended + practice.open + either.attended + either.open;
  const highest = { attended: best, open: 0, base: practice.base + either.attended + either.open };
  if (practice.base + either.base === 0) {
    const outcome = percent === 0 ? "met" : "depends";
    return { outcome, tally: practice, reason: { kind: "practice-unlisted" } };
  }
  const met = compare(lowest, percent) === "met";
  const missed = compare(highest, percent) === "missed";
  if (!met && !missed && either.base > 0 && compare(practice, percent) !== "depends") {
    return { outcome: "depends", tally: practice, reason: { kind: "practice-unlisted" } };
  }
  return {
    outcome: met ? "met" : missed ? "missed" : "depends",
    tally: practice,
    reason: { kind: met ? "practice-met" : missed ? "practice-missed" : "practice-open" },
  };
}

/** A score that only its rounding lifts over the minimum is for staff to judge: the paper would show it as met. */
export function judgeScore(score: Score | undefined, minimum: number): Judged {
  const shown = score ? numberShown(score.shown) : null;
  const value = score?.value ?? null;
  if (value === null && shown === null) return { outcome: "depends", reason: { kind: "score-missing", minimum } };
  const byValue = (value ?? shown ?? 0) >= minimum;
  const byShown = (shown ?? value ?? 0) >= minimum;
  if (byValue !== byShown) return { outcome: "depends", reason: { kind: "score-unclear", minimum } };
  return byValue ? { outcome: "met", reason: { kind: "score-met", minimum } } : { outcome: "missed", reason: { kind: "score-missed", minimum } };
}

/** Every unit is K. `units` is how many the programme has: one without a column of its own has no result yet. */
export function judgeUnits(score: Score | undefined, units: number): Judged {
  const results = score?.units ?? [];
  const failed = results.filter((unit) => unit.result === "not-yet").map((unit) => unit.unit);
  if (failed.length > 0) return { outcome: "missed", reason: { kind: "units-not-competent", units: failed } };
  const missing = results.filter((unit) => unit.result === null).map((unit) => unit.unit);
  if (missing.length > 0 || results.length === 0 || results.length < units) return { outcome: "depends", reason: { kind: "units-missing", units: missing } };
  return { outcome: "met", reason: { kind: "units-met", units: results.map((unit) => unit.unit) } };
}

/** All have to be met; one that is missed for certain decides alone. */
export function together(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("missed")) return "missed";
  return outcomes.includes("depends") ? "depends" : "met";
}

/** `87,50` or `87.50` as displayed; null for anything else, thousands included. */
function numberShown(shown: string): number | null {
  const text = shown.trim();
  return /^\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
}

/** The minima that a policy asks for, unless staff waived them. */
export function asked(policy: Policy, waived: ReadonlySet<Minimum>): ReadonlySet<"attendance" | "practice" | "score" | "units"> {
  const minima = new Set<"attendance" | "practice" | "score" | "units">();
  if (!waived.has("attendance")) minima.add("attendance");
  if (policy.practicePercent !== null && !waived.has("practice")) minima.add("practice");
  if (policy.minimumScore !== null && !waived.has("score")) minima.add("score");
  if (policy.units !== null && !waived.has("units")) minima.add("units");
  return minima;
}
