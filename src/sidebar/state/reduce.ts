import type { Wish } from "../ask";
import { ask, issueWish, setOut, startIssuing } from "./ask-script";
import type { CallEvent, PanelEvent, WorkEvent } from "./panel-event";
import { look, looked } from "./look-again";
import { reduceAnswer } from "./reduce-answer";
import { reduceForm } from "./reduce-form";
import type { Phase } from "./run";
import type { Screen, State } from "./state";
import { recogniseTrouble } from "./trouble";

/** Google ends a script after six minutes; one more for the way. After that no answer will come. */
const LONGEST_WAIT = 7 * 60 * 1000;

/**
 * What the panel is after an event. Pure: `now` (milliseconds) comes from outside, and a request is sent by whoever sees a
 * new `asking`. While one is under way every further wish leaves the state as it is.
 */
export function reduce(before: State, event: PanelEvent, now: number): State {
  // Time alone changes nothing that anybody sees, unless somebody waits.
  if (event.type === "ticked" && before.asking === null && (before.run?.resumeAt ?? null) === null) return before;
  const state = before.now === now ? before : { ...before, now };
  switch (event.type) {
    case "opened":
    case "ticked":
    case "connectionChanged":
    case "answered":
    case "refused":
    case "callFailed":
    case "cellShown":
    case "cellFailed":
    case "turnedTo":
    case "looked":
      return reduceCall(state, event);
    case "went":
    case "asked":
    case "setOut":
    case "retried":
    case "troubleClosed":
    case "noticeClosed":
    case "cellChosen":
    case "choicePressed":
    case "issuePressed":
    case "resumed":
    case "paused":
    case "stopped":
      return reduceWork(state, event);
    default:
      return reduceForm(state, event);
  }
}

function reduceCall(state: State, event: CallEvent): State {
  const { asking } = state;
  switch (event.type) {
    case "opened":
      return ask(state, { action: "describeWorkbook", request: {} });
    case "ticked":
      return ticked(state);
    case "connectionChanged":
      return { ...state, online: event.online };
    case "answered":
      return asking === null ? state : reduceAnswer(state, event.answer);
    case "refused":
      return asking === null ? state : holdRun({ ...state, asking: null, goal: null, trouble: { kind: "refused", wish: asking.wish, failure: event.failure } });
    case "callFailed":
      return asking === null ? state : fail(state, asking.wish, event.message);
    case "cellShown":
      return state.selecting?.cell === event.cell ? { ...state, selecting: null } : state;
    case "cellFailed":
      return cellFailed(state, event);
    case "turnedTo":
      return look(state);
    case "looked":
      return looked(state, event.workbook);
  }
}

function reduceWork(state: State, event: WorkEvent): State {
  switch (event.type) {
    case "went":
      return go(state, event.screen);
    case "asked":
      return ask(state, event.wish);
    case "setOut":
      return setOut(state, event.from, event.goal);
    case "retried":
      return retry(state);
    case "troubleClosed":
      return { ...state, trouble: null };
    case "noticeClosed":
      return { ...state, notice: null };
    case "cellChosen":
      return { ...state, selecting: { cell: event.cell }, selected: event.cell };
    case "choicePressed":
      return { ...state, choosing: event.choice };
    case "issuePressed":
      return startIssuing(state, event.takeOver);
    case "resumed":
      return resume(state);
    case "paused":
      return withPhase(state, ["running"], "pausing", "paused");
    case "stopped":
      return withPhase(state, ["running", "pausing", "paused"], "stopping", "stopped");
  }
}

/** Whoever goes elsewhere during a run of all steps has taken over: nothing is issued behind their back. */
function go(state: State, screen: Screen): State {
  const there: State = { ...state, screen, goal: null, choosing: null, draft: null, notice: null, trouble: state.workbook === null ? state.trouble : null };
  return screen === "lookup" && state.certificates === null && state.workbook !== null ? ask(there, { action: "listCertificates", request: {} }) : there;
}

function ticked(state: State): State {
  const { asking, run } = state;
  if (asking !== null) return state.now - asking.since > LONGEST_WAIT ? fail(state, asking.wish, "timed out") : state;
  const due = run !== null && run.resumeAt !== null && state.now >= run.resumeAt;
  return due && state.trouble === null ? runOn(ask(state, issueWish(state, run.takeOver))) : state;
}

/** Staff say go on: what was tried in vain before counts no longer. */
function resume(state: State): State {
  if (state.run === null || state.asking !== null) return state;
  const asked = ask(state, issueWish(state, state.run.takeOver));
  return runOn({ ...asked, run: { ...state.run, idle: 0 } });
}

function runOn(state: State): State {
  return state.run === null ? state : { ...state, run: { ...state.run, phase: "running", hold: null, resumeAt: null } };
}

/** While a step is under way its end is waited for; with none under way the phase comes at once. */
function withPhase(state: State, from: readonly Phase[], waiting: Phase, reached: Phase): State {
  if (state.run === null || !from.includes(state.run.phase)) return state;
  return { ...state, run: { ...state.run, phase: state.asking === null ? reached : waiting, resumeAt: null } };
}

function fail(state: State, wish: Wish, message: string): State {
  return holdRun({ ...state, asking: null, goal: null, trouble: { kind: recogniseTrouble(message, state.online), wish } });
}

/** A run whose step brought no answer waits for staff. */
function holdRun(state: State): State {
  const { run } = state;
  if (run === null || run.phase === "finished" || run.phase === "stopped") return state;
  return { ...state, run: { ...run, phase: run.phase === "stopping" ? "stopped" : "paused" } };
}

function retry(state: State): State {
  const { trouble } = state;
  if (trouble === null || state.asking !== null) return state;
  const asking = ask(state, trouble.wish);
  return trouble.wish.action === "issueCertificates" ? runOn(asking) : asking;
}

/** The cell is looked at beside the work: a refusal is told, and never gets in the way of a request under way. */
function cellFailed(state: State, { cell, failure }: Extract<CallEvent, { readonly type: "cellFailed" }>): State {
  if (state.selecting?.cell !== cell) return state;
  const rest = { ...state, selecting: null, selected: null };
  return failure === null ? rest : { ...rest, notice: { text: failure.message, details: [failure.remedy], fixes: [], url: null, pdfUrl: null, files: [] } };
}
