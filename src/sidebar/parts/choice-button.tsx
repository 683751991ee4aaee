import type { Choice } from "../../contract";
import { panel } from "../../text/panel/labels";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { Press } from "./press";

/** An answer that only a person may give takes a second press: one of them empties a register. */
export function ChoiceButton({ choice, state, send }: { readonly choice: Choice; readonly state: State; readonly send: Send }) {
  const { what, value, label } = choice;
  const pressed = state.choosing?.what === what && state.choosing.value === value;
  if (!pressed) {
    return (
      <Press send={send} event={{ type: "choicePressed", choice }}>
        {label}
      </Press>
    );
  }
  return (
    <div class="ask" role="group" aria-label={label}>
      <p>{panel.sure(label)}</p>
      <div class="row">
        <Press send={send} event={{ type: "asked", wish: { action: "confirm", request: { what, value } } }} busy={state.asking !== null}>
          {panel.yes}
        </Press>
        <Press send={send} event={{ type: "choicePressed", choice: null }}>
          {panel.cancel}
        </Press>
      </div>
    </div>
  );
}
