import type { ComponentChildren } from "preact";
import type { PanelEvent, Send } from "../state/panel-event";

interface Props {
  readonly send: Send;
  readonly event: PanelEvent;
  /** Says so where pressing would have to wait; the reducer refuses it in any case. */
  readonly busy?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A button that says one thing to the panel. */
export function Press({ send, event, busy, class: look, children }: Props) {
  return (
    <button type="button" class={look} aria-disabled={busy} onClick={() => send(event)}>
      {children}
    </button>
  );
}
