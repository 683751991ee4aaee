import type { Wish } from "../ask";
import { startRun } from "./run";
import type { Goal, State, Step } from "./state";

/** Takes up a wish of staff, unless a request is under way: then nothing changes at all. */
export function ask(state: State, wish: Wish): State {
  return state.asking === null ? askNext({ ...state, notice: null }, wish) : state;
}

/** The request that follows from an answer; what was just said stays on the screen. */
export function askNext(state: State, wish: Wish): State {
  return { ...state, asking: { wish, since: state.now }, trouble: null };
}

/** Shows a step and starts it. */
export function setOut(state: State, from: Step, goal: Goal): State {
  if (state.asking !== null) return state;
  return { ...ask(state, wishOf(state, from)), screen: from, goal, stoppedByFacts: false, draft: null };
}

export function wishOf({ program }: State, step: Step): Wish {
  switch (step) {
    case "check":
      return { action: "checkEnrollment", request: {} };
    case "completion":
      return { action: "computeCompletion", request: { program: null } };
    case "certificates":
      return { action: "preflightCertificates", request: { program } };
  }
}

/** Begins a run of issuing: the first of its steps. */
export function startIssuing(state: State, takeOver: boolean): State {
  if (state.asking !== null) return state;
  const run = startRun(dueCount(state), takeOver);
  return { ...ask(state, issueWish(state, takeOver)), screen: "certificates", run, stoppedByFacts: false };
}

/** How many a new run sets out to issue: what the last run left, else the plan, else what is open in the register. */
function dueCount({ run, preflight, workbook }: State): number | null {
  if (run !== null) return run.remaining;
  return preflight?.view.willIssue.length || (workbook?.unfinished?.open ?? null);
}

export function issueWish({ program }: State, takeOver: boolean): Wish {
  return { action: "issueCertificates", request: { program, takeOver } };
}
