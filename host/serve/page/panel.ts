import { element } from "./dom";
import { LABELS } from "./labels";
import type { FromPanel, ToPanel } from "./panel-messages";
import { createCallQueue } from "./call-queue";

/** What the desk does when the panel asks; `call` rejects only when the server is gone. */
export interface PanelDesk {
  call(functionName: string, args: readonly unknown[]): Promise<Outcome>;
  follow(url: string): void;
  focusGrid(): void;
}

export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

export interface Panel {
  open(title: string, url: string): void;
  close(): void;
}

/** Documented: guides/html/restrictions, "Sandbox". A page in it cannot reach its parent: other origin, no top navigation. */
const SANDBOX =
  "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

/** The sidebar: one at a time, 300 px, closed by its cross or by its own script. */
export function createPanel(place: HTMLElement, panelOrigin: string, desk: PanelDesk): Panel {
  let frame: HTMLIFrameElement | null = null;

  const close = (): void => {
    frame = null;
    place.replaceChildren();
    place.hidden = true;
    desk.focusGrid();
  };

  const open = (title: string, url: string): void => {
    frame = element("iframe", { sandbox: SANDBOX, src: url, title });
    const cross = element("button", { type: "button", class: "close", "aria-label": LABELS.closePanel, click: close }, "×");
    place.replaceChildren(element("header", {}, element("h2", {}, title), cross), frame);
    place.hidden = false;
  };

  const queue = createCallQueue();
  const answer = async (from: HTMLIFrameElement, message: FromPanel & { kind: "call" }): Promise<void> => {
    const outcome = await queue(() => desk.call(message.functionName, JSON.parse(message.args) as unknown[])).catch(
      (error: unknown): Outcome => ({ ok: false, message: `NetworkError: ${String(error)}` }),
    );
    // A panel closed or loaded anew meanwhile hears nothing: its script is gone.
    from.contentWindow?.postMessage({ id: message.id, ...outcome } satisfies ToPanel, panelOrigin);
  };

  window.addEventListener("message", (event) => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== panelOrigin) return;
    const message = event.data as FromPanel;
    if (message.kind === "call") void answer(frame, message);
    else if (message.kind === "close") close();
    else if (message.kind === "follow") desk.follow(message.url);
    else desk.focusGrid();
  });

  return { open, close };
}
