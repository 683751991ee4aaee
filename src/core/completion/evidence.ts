import type { AttendanceBase } from "../settings/settings";
import { basisChanges } from "./basis";
import type { Decision, Verdict } from "./decision";

/** What a decision rested on, short enough to be kept in one cell beside an issued certificate. */
export interface Evidence {
  readonly verdict: Verdict;
  /** Whole minutes, or whole sessions by `unit`. */
  readonly attended: number;
  readonly base: number;
  readonly unit: AttendanceBase;
  /** As the sheet showed it; "" where there was none. */
  readonly score: string;
  readonly basis: string;
}

/** Something a decision rested on is no longer what it was. Figures that stayed the same are left out. */
export interface EvidenceChange {
  readonly verdict: { readonly before: Verdict; readonly after: Verdict } | null;
  readonly attended: { readonly before: number; readonly after: number; readonly baseBefore: number; readonly baseAfter: number } | null;
  readonly score: { readonly before: string; readonly after: string } | null;
  /** The person's marks, score, day of joining or of leaving changed, whether or not any figure did. */
  readonly person: boolean;
  /** Sessions or rules of the programme changed, whether or not any figure did. */
  readonly course: boolean;
}

export function evidenceOf({ verdict, tally, policy, score, basis }: Decision): Evidence {
  return { verdict, attended: tally.attended, base: tally.base, unit: policy.base, score: score ?? "", basis };
}

/** `passed 1440/1800 3f0c… 87,50`, or `passed 8/10s …` where sessions were counted: one line of text, for any tab. */
export function printEvidence({ verdict, attended, base, unit, score, basis }: Evidence): string {
  return `${verdict} ${attended}/${base}${unit === "sessions" ? "s" : ""} ${basis} ${score}`.trim();
}

/** Null for anything that `printEvidence` did not write. */
export function parseEvidence(text: string): Evidence | null {
  const [, verdict = "", attended = "", base = "", unit, basis = "", score = ""] = /^(\w+) (\d+)\/(\d+)(s?) ([0-9a-f]{32})(?: (.*))?$/.exec(text.trim()) ?? [];
  const known = VERDICTS.find((one) => one === verdict);
  return known === undefined ? null : { verdict: known, attended: Number(attended), base: Number(base), unit: unit === "s" ? "sessions" : "lessons", score, basis };
}

/** Null where nothing changed since. */
export function changeSince(before: Evidence, decision: Decision): EvidenceChange | null {
  const after = evidenceOf(decision);
  if (after.basis === before.basis && after.verdict === before.verdict) return null;
  const sameFigures = before.attended === after.attended && before.base === after.base && before.unit === after.unit;
  return {
    verdict: before.verdict === after.verdict ? null : { before: before.verdict, after: after.verdict },
    attended: sameFigures ? null : { before: before.attended, after: after.attended, baseBefore: before.base, baseAfter: after.base },
    score: before.score === after.score ? null : { before: before.score, after: after.score },
    ...basisChanges(before.basis, after.basis),
  };
}

const VERDICTS: readonly Verdict[] = ["passed", "failed", "undecided", "surePass", "open", "sureFail", "hoursLetter", "notApplicable"];
