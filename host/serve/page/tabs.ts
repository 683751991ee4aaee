import { element } from "./dom";
import type { TabView } from "./protocol";

/** The row of tabs at the bottom; hidden ones are left out unless shown now. */
export function showTabs(place: HTMLElement, tabs: readonly TabView[], active: number, choose: (gid: number) => void): void {
  const visible = tabs.filter((tab) => !tab.hidden || tab.gid === active);
  place.replaceChildren(...visible.map((tab) => button(tab, tab.gid === active, () => choose(tab.gid))));
  place.querySelector(".active")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function button(tab: TabView, active: boolean, choose: () => void): HTMLElement {
  const made = element(
    "button",
    { type: "button", role: "tab", "aria-selected": String(active), class: active ? "tab active" : "tab", "data-gid": String(tab.gid), click: choose },
    tab.name,
  );
  if (tab.color) made.style.boxShadow = `inset 0 -3px ${tab.color}`;
  return made;
}
