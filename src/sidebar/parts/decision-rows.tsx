import type { DecisionView, SessionView } from "../../contract";
import { COUNTED, completionLabels, markSign } from "../../text/panel/completion";
import type { Send } from "../state/panel-event";
import { Bar } from "./bar";
import { Icon } from "./icon";

interface Props {
  readonly decision: DecisionView;
  readonly send: Send;
}

/** One person in the list: verdict, attendance against the threshold, and what is missing. */
export function DecisionLine({ decision, send }: Props) {
  const { name, verdict, verdictLabel, overridden, sick, excused, absent, unknown } = decision;
  return (
    <button type="button" class="bare whole line person" data-row onClick={open(decision, send)}>
      <Icon name={verdict} />
      <span class="grow">
        <strong>{name}</strong>
        <span class={`block small verdict ${verdict}`}>
          {verdictLabel}
          {overridden === null ? null : <span class="quiet">{` · ${completionLabels.overridden}`}</span>}
        </span>
        <Bar percent={decision.percent} threshold={decision.thresholdPercent} />
        <span class="block quiet small">{completionLabels.marksOf(sick, excused, absent, unknown)}</span>
      </span>
    </button>
  );
}

/** One person in the map of attendance: a box per session, its mark inside. */
export function MapLine({ decision, sessions, send }: Props & { readonly sessions: readonly SessionView[] }) {
  const { name, verdict, verdictLabel, sick, excused, absent, unknown } = decision;
  return (
    <button type="button" class="bare whole line person" data-row onClick={open(decision, send)}>
      <Icon name={verdict} />
      <span class="grow">
        <span class="block">{name}</span>
        <span class="sr">{`${verdictLabel}, ${completionLabels.marksOf(sick, excused, absent, unknown)}`}</span>
        <span class="boxes" aria-hidden="true">
          {sessions.map(({ label, mark, counted }, place) => (
            <span key={place} class={`box ${counted}`} title={`${label}: ${COUNTED[counted] ?? counted}`}>
              {markSign(mark)}
            </span>
          ))}
        </span>
      </span>
    </button>
  );
}

function open({ person, program }: DecisionView, send: Send): () => void {
  return () => send({ type: "personOpened", key: { person, program } });
}
