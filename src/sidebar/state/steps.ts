import type { Verdict } from "../../contract";
import { countLevels } from "./finding-rows";
import type { State, Step } from "./state";

export const STEPS: readonly Step[] = ["check", "completion", "certificates"];

/** How a step stands, for its sign: not yet, something to do, done, or running. */
export type StepState = "waiting" | "attention" | "done" | "running";

const STEP_OF: Readonly<Record<string, Step>> = {
  checkEnrollment: "check",
  computeCompletion: "completion",
  preflightCertificates: "certificates",
  issueCertificates: "certificates",
};

export function stepState(state: State, step: Step): StepState {
  if (state.asking !== null && STEP_OF[state.asking.wish.action] === step) return "running";
  switch (step) {
    case "check":
      return standing(errorCount(state), state.changed.check);
    case "completion":
      return standing(undecidedCount(state), state.changed.completion);
    case "certificates":
      return certificateState(state);
  }
}

/** `open`: how many wait for staff; null where the step was never taken. */
function standing(open: number | null, changed: boolean): StepState {
  if (open === null) return "waiting";
  return open > 0 || changed ? "attention" : "done";
}

/** Errors of the last check, also one before this panel was opened; null where there was none. */
export function errorCount({ check, workbook }: State): number | null {
  return check === null ? (workbook?.lastCheck?.errors ?? null) : countLevels(check.view.findings).error;
}

function certificateState(state: State): StepState {
  if (state.run?.phase === "finished") return state.run.failed.length > 0 ? "attention" : "done";
  if (state.run !== null || (state.workbook?.unfinished?.open ?? 0) > 0) return "attention";
  if (state.preflight === null) return (state.workbook?.issued ?? 0) > 0 ? "done" : "waiting";
  const { blockers, willIssue } = state.preflight.view;
  return blockers.length > 0 || willIssue.length > 0 ? "attention" : "done";
}

export function countVerdict(state: State, ...verdicts: readonly Verdict[]): number {
  return state.completion?.view.decisions.filter(({ verdict }) => verdicts.includes(verdict)).length ?? 0;
}

/** People whose decision waits for staff, also by a computation before this panel was opened; null where there was none. */
export function undecidedCount(state: State): number | null {
  return state.completion === null ? (state.workbook?.lastCompletion?.undecided ?? null) : countVerdict(state, "undecided");
}

/** There is something to issue and nothing that holds everything back. An open run of this account counts, even where nobody new is due. */
export function canIssue({ preflight, workbook }: State): boolean {
  if (preflight === null) return workbook?.unfinished?.mine === true;
  return preflight.view.blockers.length === 0 && (preflight.view.willIssue.length > 0 || workbook?.unfinished?.mine === true);
}

/** Reasons why a run of all steps must not go on to issue: numbers of what somebody has to look at. */
export interface StopFacts {
  readonly errors: number;
  readonly undecided: number;
  readonly blockers: number;
  readonly warnings: number;
}

export function stopFacts(state: State): StopFacts {
  return {
    errors: errorCount(state) ?? 0,
    undecided: undecidedCount(state) ?? 0,
    blockers: state.preflight?.view.blockers.length ?? 0,
    warnings: state.preflight?.view.warnings.length ?? 0,
  };
}

/** Somebody must decide before certificates are issued. */
export function mustStop(facts: StopFacts): boolean {
  return facts.errors + facts.undecided + facts.blockers + facts.warnings > 0;
}
