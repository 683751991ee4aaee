import { createCallQueue } from "./call-queue";
import { element } from "./dom";
import type { FromPanel, ToPanel } from "./panel-messages";

/** What a script's page may ask of the desk; `call` rejects only when the server is gone. */
export interface FrameDesk {
  call(functionName: string, args: readonly unknown[]): Promise<Outcome>;
  follow(url: string): void;
  focusGrid(): void;
}

export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** Makes a frame for a page that a script showed; `close` is what its `google.script.host.close()` does. */
export type MakeFrame = (title: string, url: string, close: () => void) => HTMLIFrameElement;

/** Documented: guides/html/restrictions, "Sandbox". A page in it cannot reach its parent: other origin, no top navigation. */
const SANDBOX =
  "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

/** Listens to the frames it makes and to nobody else; ten calls at a time over all of them. */
export function connectFrames(panelOrigin: string, desk: FrameDesk): MakeFrame {
  const closers = new WeakMap<HTMLIFrameElement, () => void>();
  const queue = createCallQueue();

  const answer = async (from: HTMLIFrameElement, message: FromPanel & { kind: "call" }): Promise<void> => {
    const outcome = await queue(() => desk.call(message.functionName, JSON.parse(message.args) as unknown[])).catch(
      (error: unknown): Outcome => ({ ok: false, message: `NetworkError: ${String(error)}` }),
    );
    // A page closed or loaded anew meanwhile hears nothing: its script is gone.
    from.contentWindow?.postMessage({ id: message.id, ...outcome } satisfies ToPanel, panelOrigin);
  };

  window.addEventListener("message", (event) => {
    if (event.origin !== panelOrigin) return;
    const frame = [...document.querySelectorAll("iframe")].find((one) => one.contentWindow === event.source);
    const close = frame && closers.get(frame);
    if (!frame || !close) return;
    const message = event.data as FromPanel;
    if (message.kind === "call") void answer(frame, message);
    else if (message.kind === "close") close();
    else if (message.kind === "follow") desk.follow(message.url);
    else desk.focusGrid();
  });

  return (title, url, close) => {
    const frame = element("iframe", { sandbox: SANDBOX, src: url, title });
    closers.set(frame, close);
    return frame;
  };
}
