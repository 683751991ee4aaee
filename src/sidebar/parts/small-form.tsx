import type { Wish } from "../ask";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { Form } from "./form";
import { TextField } from "./text-field";

interface Props {
  readonly state: State;
  readonly send: Send;
  /** Each with an id of its own, under which the panel keeps what is typed. */
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  readonly button: string;
  /** What is asked of the script with what was typed, in the order of the fields. */
  readonly wish: (...typed: readonly string[]) => Wish;
}

/** A line or two and a button, which waits until every line says something. */
export function SmallForm({ state, send, fields, button, wish }: Props) {
  const typed = fields.map(({ id }) => (state.typed.get(id) ?? "").trim());
  const ready = typed.every((text) => text !== "");
  return (
    <Form send={ready ? send : () => undefined} event={{ type: "asked", wish: wish(...typed) }}>
      {fields.map(({ id, label }) => (
        <TextField key={id} id={id} label={label} value={state.typed.get(id) ?? ""} onType={(value) => send({ type: "typed", id, value })} />
      ))}
      <button type="submit" aria-disabled={!ready || state.asking !== null}>
        {button}
      </button>
    </Form>
  );
}
