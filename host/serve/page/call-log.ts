import { readLog } from "./api";
import { element } from "./dom";
import { LABELS } from "./labels";
import type { LogEntry } from "./protocol";

/** The drawer under the grid: what each execution asked of Google's services and how long Google would have taken. */
export interface CallLog {
  toggle(): void;
  refresh(): Promise<void>;
}

export function createCallLog(place: HTMLElement): CallLog {
  const refresh = async (): Promise<void> => {
    if (place.hidden) return;
    const entries = await readLog();
    place.replaceChildren(heading(() => toggle()), entries.length > 0 ? table(entries) : element("p", { class: "empty" }, LABELS.logEmpty));
  };
  const toggle = (): void => {
    place.hidden = !place.hidden;
    void refresh();
  };
  return { toggle, refresh };
}

function heading(close: () => void): HTMLElement {
  const cross = element("button", { type: "button", class: "close", "aria-label": LABELS.close, click: close }, "×");
  return element("div", { class: "head" }, element("h2", {}, LABELS.logTitle), cross);
}

function table(entries: readonly LogEntry[]): HTMLElement {
  const head = [LABELS.logTime, LABELS.logFunction, LABELS.logUser, LABELS.logCalls].map((text) => element("th", { scope: "col" }, text));
  const figures = [LABELS.logSimulated, LABELS.logElapsed].map((text) => element("th", { scope: "col", class: "number" }, text));
  return element(
    "div",
    { class: "scroll" },
    element(
      "table",
      {},
      element("thead", {}, element("tr", {}, ...head, ...figures)),
      element("tbody", {}, ...[...entries].reverse().map(line)),
    ),
  );
}

function line(entry: LogEntry): HTMLElement {
  const name = element("td", {}, element("strong", {}, entry.functionName));
  if (entry.error) name.append(element("div", { class: "error" }, entry.error));
  return element(
    "tr",
    {},
    element("td", {}, entry.at),
    name,
    element("td", {}, entry.user),
    element("td", { class: "calls" }, Object.entries(entry.calls).map(([call, count]) => `${call} ${count}`).join(" · "), ...entry.warnings.map((text) => element("div", { class: "warning" }, text))),
    element("td", { class: "number" }, LABELS.seconds(entry.simulatedMs)),
    element("td", { class: "number" }, LABELS.seconds(entry.elapsedMs)),
  );
}
