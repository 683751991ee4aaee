import type { PreflightView } from "../../contract";
import { paperLabels } from "../../text/panel/certificate-acts";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { Press } from "./press";

interface Props {
  readonly state: State;
  readonly plan: PreflightView;
  readonly send: Send;
}

/** Papers beside the certificates themselves: one to look at before anything counts, and one of a whole class for the printer. */
export function PaperTools({ state, plan, send }: Props) {
  const waiting = state.asking !== null;
  const programs = (state.workbook?.programs ?? []).filter(({ code }) => state.program === null || code === state.program);
  const canTry = plan.blockers.length === 0 && plan.willIssue.length + plan.alreadyIssued > 0;
  const leavers = (state.completion?.view.decisions ?? []).some(({ verdict }) => verdict === "hoursLetter");
  if (!canTry && !state.trial && !leavers) return null;
  return (
    <details class="fold">
      <summary>{paperLabels.title}</summary>
      <div class="stack">
        {canTry ? (
          <Press send={send} event={{ type: "asked", wish: { action: "createTrial", request: { program: state.program, remove: null } } }} busy={waiting}>
            {paperLabels.trial}
          </Press>
        ) : null}
        {state.trial ? (
          <Press send={send} event={{ type: "asked", wish: { action: "createTrial", request: { program: null, remove: true } } }} busy={waiting}>
            {paperLabels.removeTrial}
          </Press>
        ) : null}
        {plan.alreadyIssued === 0
          ? null
          : programs.map(({ code, name }) => (
              <Press key={code} send={send} event={{ type: "asked", wish: { action: "printClass", request: { program: code } } }} busy={waiting}>
                {paperLabels.print(name)}
              </Press>
            ))}
        {leavers ? (
          <Press send={send} event={{ type: "went", screen: "reports" }}>
            {paperLabels.letters}
          </Press>
        ) : null}
      </div>
      <p class="quiet small">{paperLabels.hint}</p>
    </details>
  );
}
