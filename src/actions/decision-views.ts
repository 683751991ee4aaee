import type { CompletionView, DecisionView } from "../contract";
import type { Decision, SessionShare } from "../core/completion/decision";
import { decisionAmount, decisionPercent, explainDecision } from "../text/decisions";
import { markLabel, verdictLabel } from "../text/decisions-labels";
import { timeShown } from "../text/decisions-time";

/** Decisions as the panel shows them, and the sessions they point to. */
export function decisionViews(decisions: readonly Decision[]): Pick<CompletionView, "decisions" | "sessions"> {
  const places = new Map<SessionShare, number>();
  const placeOf = (share: SessionShare): number => {
    let place = places.get(share);
    if (place === undefined) places.set(share, (place = places.size));
    return place;
  };
  const views = decisions.map((decision) => decisionView(decision, placeOf));
  const sessions = [...places.keys()].map(({ label, mark, counted }) => ({ label, mark: markLabel(mark), counted }));
  return { decisions: views, sessions };
}

/** `attendedMinutes` counts certain marks only. */
function decisionView(decision: Decision, placeOf: (share: SessionShare) => number): DecisionView {
  const { minutes, counts, approved, overridden } = decision;
  const signed = (signature: Decision["approved"]["prison"]): string | null => signature && `${signature.by}, ${timeShown(signature.at)}`;
  return {
    person: decision.person,
    name: decision.name,
    program: decision.program,
    verdict: decision.verdict,
    verdictLabel: verdictLabel(decision.verdict),
    attendedMinutes: minutes.attended,
    baseMinutes: minutes.base,
    percent: decisionPercent(decision),
    amount: decisionAmount(decision),
    reason: explainDecision(decision),
    unknown: counts.unknown,
    excused: counts.excused,
    sick: counts.sick,
    absent: counts.absent,
    thresholdPercent: decision.thresholdPercent,
    approvedByPrison: signed(approved.prison),
    approvedByLaborOffice: signed(approved.labor),
    overridden: overridden && `${overridden.by}, ${timeShown(overridden.at)}: ${overridden.reason}`,
    sessions: decision.sessions.map(placeOf),
  };
}
