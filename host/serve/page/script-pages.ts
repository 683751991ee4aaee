import { element } from "./dom";
import { LABELS } from "./labels";
import type { CallReply } from "./protocol";
import type { MakeFrame } from "./script-frames";

/** The sidebar: one at a time, 300 px, closed by its cross or by its own script. */
export function openSidebar(place: HTMLElement, title: string, url: string, makeFrame: MakeFrame, closed: () => void): void {
  const close = (): void => {
    closeSidebar(place);
    closed();
  };
  const cross = element("button", { type: "button", class: "close", "aria-label": LABELS.closePanel, click: close }, "×");
  const frame = makeFrame(title, url, close);
  place.replaceChildren(element("div", { class: "head" }, element("h2", {}, title), cross), frame);
  place.hidden = false;
  frame.focus();
}

export function closeSidebar(place: HTMLElement): void {
  place.replaceChildren();
  place.hidden = true;
}

/** A dialog of a script, modal or not, in the size it asked for. */
export function openDialog({ title, width, height, modal }: NonNullable<CallReply["dialog"]>, url: string, makeFrame: MakeFrame): void {
  const close = (): void => box.close();
  const cross = element("button", { type: "button", class: "close", "aria-label": LABELS.close, click: close }, "×");
  const frame = makeFrame(title, url, close);
  frame.style.width = `${width ?? 600}px`;
  frame.style.height = `${height ?? 400}px`;
  const box = element("dialog", { class: "script-dialog", "aria-label": title }, element("div", { class: "head" }, element("h2", {}, title), cross), frame);
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  if (modal) box.showModal();
  else box.show();
}
