import type { UnknownMarkView } from "../../contract";
import { completionLabels, MARK_MEANINGS } from "../../text/panel/completion";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { Field } from "./field";
import { Form } from "./form";

interface Props {
  readonly marks: readonly UnknownMarkView[];
  readonly state: State;
  readonly send: Send;
}

/** Each mark nobody can read, with a choice of what it means; saved for all lists at once. */
export function LegendForm({ marks, state, send }: Props) {
  if (marks.length === 0) return null;
  const { legend } = state;
  return (
    <Form send={send} event={{ type: "legendSent" }} class="card">
      <h2>{completionLabels.legendTitle}</h2>
      <p class="quiet small">{completionLabels.legendIntro}</p>
      {marks.map(({ mark, cells, sheets }, place) => (
        <Field key={mark} id={`mark-${place}`} label={completionLabels.legendOf(mark, cells, sheets)}>
          <select id={`mark-${place}`} class="wide" value={legend.get(mark) ?? ""} onChange={(event) => send({ type: "markExplained", mark, letter: event.currentTarget.value })}>
            <option value="">{completionLabels.legendOpen}</option>
            {MARK_MEANINGS.map(({ letter, label }) => (
              <option key={letter} value={letter}>
                {label}
              </option>
            ))}
          </select>
        </Field>
      ))}
      <button type="submit" class="action" aria-disabled={state.asking !== null || legend.size === 0}>
        {completionLabels.legendSave(legend.size)}
      </button>
    </Form>
  );
}
