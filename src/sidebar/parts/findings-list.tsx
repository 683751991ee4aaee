import type { FindingView } from "../../contract";
import { panel } from "../../text/panel/labels";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { ChoiceButton } from "./choice-button";
import { Icon } from "./icon";

interface Props {
  readonly findings: readonly FindingView[];
  readonly state: State;
  readonly send: Send;
}

/** A few findings without groups: what holds a run back, what to look at. Answers that only a person may give are buttons. */
export function FindingsList({ findings, state, send }: Props) {
  return (
    <ul class="plain">
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingBody finding={finding} state={state} send={send} />
        </li>
      ))}
    </ul>
  );
}

/** One finding: pressing it shows its first cell in the sheet; the others have a link each. */
export function FindingBody({ finding, state, send }: Omit<Props, "findings"> & { readonly finding: FindingView }) {
  const [cell, ...others] = finding.cells;
  return (
    <div class={`finding ${finding.level}`}>
      <button
        type="button"
        class="bare whole"
        data-row
        aria-current={cell !== undefined && cell === state.selected ? "true" : undefined}
        onClick={() => (cell === undefined ? undefined : send({ type: "cellChosen", cell }))}
      >
        <Icon name={finding.level} />
        <span>
          {finding.message}
          <span class="quiet"> {finding.advice}</span>
        </span>
      </button>
      {others.length === 0 && finding.choices.length === 0 ? null : (
        <div class="row under">
          {others.slice(0, 5).map((other) => (
            <button key={other} type="button" class="link small" aria-label={panel.openCell(other)} onClick={() => send({ type: "cellChosen", cell: other })}>
              {other}
            </button>
          ))}
          {finding.choices.map((choice) => (
            <ChoiceButton key={choice.label} choice={choice} state={state} send={send} />
          ))}
        </div>
      )}
    </div>
  );
}
