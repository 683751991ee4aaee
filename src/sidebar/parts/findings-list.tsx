import type { FindingView } from "../../contract";
import { panel } from "../../text/panel/labels";
import type { Send } from "../state/panel-event";
import { Icon } from "./icon";

interface Props {
  readonly findings: readonly FindingView[];
  readonly selected: string | null;
  readonly send: Send;
}

/** A few findings without groups: what holds a run back, what to look at. Answers that only a person may give are buttons. */
export function FindingsList({ findings, selected, send }: Props) {
  return (
    <ul class="plain">
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingBody finding={finding} selected={selected} send={send} />
        </li>
      ))}
    </ul>
  );
}

/** One finding: pressing it shows its first cell in the sheet; the others have a link each. */
export function FindingBody({ finding, selected, send }: { readonly finding: FindingView; readonly selected: string | null; readonly send: Send }) {
  const [cell, ...others] = finding.cells;
  return (
    <div class={`finding ${finding.level}`}>
      <button
        type="button"
        class="bare whole"
        data-row
        aria-current={cell !== undefined && cell === selected ? "true" : undefined}
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
          {finding.choices.map(({ what, value, label }) => (
            <button key={`${what} ${value ?? ""}`} type="button" onClick={() => send({ type: "asked", wish: { action: "confirm", request: { what, value } } })}>
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
