import type { DecisionView } from "../contract";
import type { Decision } from "../core/completion/decision";
import { decisionPercent, explainDecision } from "../text/decisions";
import { markLabel, verdictLabel } from "../text/decisions-labels";
import { timeShown } from "../text/decisions-time";

/** A decision as the panel shows it. `attendedMinutes` counts certain marks only. */
export function decisionView(decision: Decision): DecisionView {
  const { tally, counts, approved, overridden, sessions } = decision;
  const signed = (signature: Decision["approved"]["prison"]): string | null => signature && `${signature.by}, ${timeShown(signature.at)}`;
  return {
    person: decision.person,
    name: decision.name,
    program: decision.program,
    verdict: decision.verdict,
    verdictLabel: verdictLabel(decision.verdict),
    attendedMinutes: tally.attended,
    baseMinutes: tally.base,
    percent: decisionPercent(decision),
    reason: explainDecision(decision),
    unknown: counts.unknown,
    excused: counts.excused,
    sick: counts.sick,
    absent: counts.absent,
    thresholdPercent: decision.thresholdPercent,
    approvedByPrison: signed(approved.prison),
    approvedByLaborOffice: signed(approved.labor),
    overridden: overridden && `${overridden.by}, ${timeShown(overridden.at)}: ${overridden.reason}`,
    sessions: sessions.map(({ label, mark, counted }) => ({ label, mark: markLabel(mark), counted })),
  };
}
