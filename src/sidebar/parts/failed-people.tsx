import { certificateLabels } from "../../text/panel/certificates";
import type { Send } from "../state/panel-event";
import type { Run } from "../state/run";
import type { State } from "../state/state";
import { Icon } from "./icon";
import { Press } from "./press";

interface Props {
  readonly state: State;
  readonly run: Run;
  readonly send: Send;
}

/** Who is still without, by name where the plan or the decisions know it, and why. */
export function FailedPeople({ state, run, send }: Props) {
  if (run.failed.length === 0) return null;
  const colleague = run.failed.some(({ code }) => code === "reserved-by-colleague");
  return (
    <section class="card trouble">
      <h2>
        <Icon name="error" />
        {certificateLabels.failedCount(run.failed.length)}
      </h2>
      <ul>
        {run.failed.map(({ person, message }) => (
          <li key={person}>
            <strong>{nameOf(state, person)}</strong>
            {`: ${message}`}
          </li>
        ))}
      </ul>
      {colleague && run.phase !== "running" ? (
        <>
          <Press send={send} event={{ type: "issuePressed", takeOver: true }} busy={state.asking !== null}>
            {certificateLabels.takeOver}
          </Press>
          <p class="small">{certificateLabels.takeOverHint}</p>
        </>
      ) : null}
    </section>
  );
}

function nameOf({ completion, preflight }: State, person: string): string {
  const known = [...(preflight?.view.willIssue ?? []), ...(completion?.view.decisions ?? [])].find((each) => each.person === person);
  return known?.name ?? person;
}
