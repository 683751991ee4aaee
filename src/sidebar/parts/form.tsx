import type { ComponentChildren } from "preact";
import type { PanelEvent, Send } from "../state/panel-event";

interface Props {
  readonly send: Send;
  /** What its button, and the Enter key, say to the panel. */
  readonly event: PanelEvent;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A form that is never sent anywhere: what is wrong in it is said in our words, not in the browser's. */
export function Form({ send, event, class: look, children }: Props) {
  return (
    <form
      class={look}
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        send(event);
      }}
    >
      {children}
    </form>
  );
}
