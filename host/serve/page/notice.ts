import { element } from "./dom";
import { LABELS } from "./labels";

/** A message at the lower edge that goes by itself; errors stay until they are closed. */
export function toast(message: string, kind: "plain" | "error" = "plain"): void {
  // A modal dialog covers everything outside it.
  const place = document.querySelector("dialog:modal") ?? document.getElementById("toasts");
  const close = (): void => note.remove();
  const note = element(
    "div",
    { class: `toast ${kind}`, role: kind === "error" ? "alert" : "status" },
    element("span", {}, message),
    element("button", { type: "button", "aria-label": LABELS.close, click: close }, "×"),
  );
  place?.append(note);
  if (kind === "plain") setTimeout(close, 6000);
}

/** The yellow bar of a running menu function; answers how to take it away. */
export function showRunning(): () => void {
  const bar = element("div", { class: "running", role: "status" }, LABELS.running);
  document.body.append(bar);
  return () => bar.remove();
}

/** Asks for one line of text; null when cancelled. */
export function ask(title: string, field: HTMLInputElement | HTMLSelectElement, ...more: readonly HTMLElement[]): Promise<string | null> {
  return dialog(title, [field, ...more], true).then((agreed) => (agreed ? field.value : null));
}

export function confirm(question: string): Promise<boolean> {
  return dialog(question, [], true);
}

export async function tell(title: string, text: string): Promise<void> {
  await dialog(title, [element("p", {}, text)], false);
}

function dialog(title: string, content: readonly HTMLElement[], cancellable: boolean): Promise<boolean> {
  const ok = element("button", { value: "ok", class: "primary" }, LABELS.ok);
  const cancel = cancellable ? element("button", { value: "", formnovalidate: true }, LABELS.cancel) : null;
  const form = element("form", { method: "dialog" }, element("h2", {}, title), ...content, element("footer", {}, ok, cancel));
  const box = element("dialog", { class: "question", "aria-label": title }, form);
  document.body.append(box);
  box.showModal();
  return new Promise((resolve) => {
    box.addEventListener("close", () => {
      box.remove();
      resolve(box.returnValue === "ok");
    });
  });
}
