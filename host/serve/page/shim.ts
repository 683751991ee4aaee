/**
 * `google.script` inside a panel, as Google's page gives it: documented in guides/html/reference/run and /host. Calls
 * leave by `postMessage`; the desk's page answers. Runs before the panel's own scripts.
 */
import { encodeArguments } from "./encode-arguments";
import type { FromPanel, ToPanel } from "./panel-messages";

/** Given by the server, which wraps this script in a function: see `panel-page.ts`. */
declare const DESK: { readonly origin: string; readonly functions: readonly string[] };

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

const waiting = new Map<number, Handlers>();
let lastCall = 0;

/** Every `with…` answers a new runner, so that a kept one never inherits the handlers of another call. */
function runner(handlers: Handlers): Readonly<Record<string, unknown>> {
  const called = DESK.functions.map((name) => [
    name,
    (...args: readonly unknown[]): void => {
      const encoded = encodeArguments(args);
      lastCall += 1;
      waiting.set(lastCall, handlers);
      tell({ kind: "call", id: lastCall, functionName: name, args: encoded });
    },
  ]);
  return {
    ...Object.fromEntries(called),
    withSuccessHandler: (success: unknown) => runner({ ...handlers, success: handler(success) }),
    withFailureHandler: (failure: unknown) => runner({ ...handlers, failure: handler(failure) }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
}

function handler(value: unknown): Handler {
  if (typeof value !== "function") throw new TypeError("The handler must be a function.");
  return value as Handler;
}

function receive(event: MessageEvent): void {
  if (event.source !== window.parent || event.origin !== DESK.origin) return;
  const reply = event.data as ToPanel;
  const handlers = waiting.get(reply.id);
  if (!handlers) return;
  waiting.delete(reply.id);
  if (reply.ok) {
    handlers.success?.(reply.value, handlers.userObject);
    return;
  }
  const error = Object.assign(new Error(reply.message), { name: "ScriptError" });
  // Without a handler the failure is known to the console alone.
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error("Uncaught", error);
}

function tell(message: FromPanel): void {
  window.parent.postMessage(message, DESK.origin);
}

/** A link to a document would leave for Google; here it opens the document of the emulated Drive. */
function openDocument(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || !/^https:\/\/(docs|drive)\.google\.com\//.test(link.href)) return;
  event.preventDefault();
  tell({ kind: "follow", url: link.href });
}

window.addEventListener("message", receive);
document.addEventListener("click", openDocument);

const google = {
  script: {
    run: runner({ success: null, failure: null, userObject: undefined }),
    host: {
      origin: DESK.origin,
      close: () => tell({ kind: "close" }),
      // A sidebar keeps the size the editor gives it.
      setHeight: () => undefined,
      setWidth: () => undefined,
      editor: { focus: () => tell({ kind: "focus" }) },
    },
  },
};
Object.defineProperty(window, "google", { value: google, enumerable: true });
