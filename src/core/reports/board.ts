import type { Decision, Verdict } from "../completion/decision";

/** What the graduation board has before it, everybody of the programme in one of the four, in the order of the list. */
export interface Board {
  readonly passed: readonly Decision[];
  readonly failed: readonly Decision[];
  /** Left during the course, or the programme does not apply to them. */
  readonly left: readonly Decision[];
  /** Marks or a word of staff are missing, or the course is not over. */
  readonly open: readonly Decision[];
}

const GROUPS: Readonly<Record<Verdict, keyof Board>> = {
  passed: "passed",
  failed: "failed",
  hoursLetter: "left",
  notApplicable: "left",
  undecided: "open",
  open: "open",
  surePass: "open",
  sureFail: "open",
};

export const groupOf = (verdict: Verdict): keyof Board => GROUPS[verdict];

export function boardOf(decisions: readonly Decision[], program: string): Board {
  const own = decisions.filter((decision) => decision.program === program);
  const of = (group: keyof Board): readonly Decision[] => own.filter(({ verdict }) => groupOf(verdict) === group);
  return { passed: of("passed"), failed: of("failed"), left: of("left"), open: of("open") };
}
