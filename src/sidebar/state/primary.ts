import { certificateLabels } from "../../text/panel/certificates";
import { checkLabels } from "../../text/panel/check";
import { homeLabels } from "../../text/panel/home";
import { panel } from "../../text/panel/labels";
import { completionLabels } from "../../text/panel/completion";
import type { PanelEvent } from "./panel-event";
import type { State } from "./state";
import { canIssue, errorCount, undecidedCount } from "./steps";

/** The one blue button of a screen: the next sensible thing. */
export interface Primary {
  readonly label: string;
  readonly event: PanelEvent;
}

const check: Primary = { label: homeLabels.check, event: { type: "setOut", from: "check", goal: "check" } };
const compute: Primary = { label: homeLabels.compute, event: { type: "setOut", from: "completion", goal: "completion" } };
const plan: Primary = { label: homeLabels.plan, event: { type: "setOut", from: "certificates", goal: "certificates" } };

/** Null where the page has a form with a button of its own, or nothing is left to do. */
export function primaryOf(state: State): Primary | null {
  if (state.workbook === null) return null;
  switch (state.screen) {
    case "home":
      return homePrimary(state);
    case "check":
      return checkPrimary(state);
    case "completion":
      return completionPrimary(state);
    case "certificates":
      return certificatesPrimary(state);
    default:
      return null;
  }
}

function homePrimary(state: State): Primary {
  const { workbook } = state;
  if (workbook?.canPrepare === true) return { label: homeLabels.prepare, event: { type: "asked", wish: { action: "prepareWorkbook", request: {} } } };
  if (runIsOpen(state)) return { label: homeLabels.toRun, event: { type: "went", screen: "certificates" } };
  if (workbook?.unfinished?.mine === true) return { label: homeLabels.resume(workbook.unfinished.open), event: { type: "issuePressed", takeOver: false } };
  if (errorCount(state) === null || state.changed.check) return check;
  return undecidedCount(state) === null || state.changed.completion ? compute : plan;
}

function checkPrimary({ check: seen, findings, changed }: State): Primary {
  if (seen === null) return check;
  if (findings.ticked.size > 0) return { label: checkLabels.apply(findings.ticked.size), event: { type: "fixesApplied" } };
  if (changed.check) return { ...check, label: checkLabels.again };
  return { ...compute, label: checkLabels.next };
}

function completionPrimary({ completion, changed }: State): Primary {
  if (completion === null) return compute;
  return changed.completion ? { ...compute, label: completionLabels.again } : { ...plan, label: certificateLabels.next };
}

function certificatesPrimary(state: State): Primary | null {
  const { run, preflight, workbook } = state;
  if (run !== null) {
    if (run.phase === "paused" && run.hold?.code === "blocked") return plan;
    if (run.phase === "paused" || run.phase === "stopped") return { label: certificateLabels.resume, event: { type: "resumed" } };
    if (run.phase !== "finished") return null;
    if (run.failed.length > 0) return { label: certificateLabels.retryFailed(run.failed.length), event: { type: "issuePressed", takeOver: false } };
    return { label: panel.home, event: { type: "went", screen: "home" } };
  }
  if (preflight !== null && preflight.view.blockers.length > 0) return { ...plan, label: certificateLabels.again };
  if (canIssue(state)) {
    const due = preflight?.view.willIssue.length ?? 0;
    const label = due > 0 ? certificateLabels.issue(due) : homeLabels.resume(workbook?.unfinished?.open ?? 0);
    return { label, event: { type: "issuePressed", takeOver: false } };
  }
  return preflight === null ? plan : { label: panel.home, event: { type: "went", screen: "home" } };
}

/** The grey button beside it: the same step once more, after the sheet has changed. */
export function againOf(state: State): Primary | null {
  if (state.screen === "check" && state.check !== null && (!state.changed.check || state.findings.ticked.size > 0)) return { ...check, label: checkLabels.again };
  if (state.screen === "completion" && state.completion !== null && !state.changed.completion) return { ...compute, label: completionLabels.again };
  if (state.screen !== "certificates" || runIsOpen(state)) return null;
  const planned = state.run !== null || (state.preflight !== null && state.preflight.view.blockers.length === 0);
  return planned ? { ...plan, label: certificateLabels.again } : null;
}

/** A run that staff can still see through in this panel. */
function runIsOpen({ run }: State): boolean {
  return run !== null && run.phase !== "finished";
}
