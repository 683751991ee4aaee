import { element } from "./dom";

export type MenuEntry =
  | { readonly kind: "action"; readonly caption: string; readonly run: () => void; readonly checked?: boolean }
  | { readonly kind: "menu"; readonly caption: string; readonly entries: readonly MenuEntry[] }
  | { readonly kind: "hint"; readonly caption: string }
  | { readonly kind: "separator" };

export interface TopMenu {
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

/** The menus under the title: opened by click or keyboard, closed by Escape or a click elsewhere (ARIA menu bar). */
export function showMenuBar(place: HTMLElement, menus: readonly TopMenu[]): void {
  place.setAttribute("role", "menubar");
  const open = [...place.children].findIndex((holder) => holder.querySelector("[aria-expanded=true]") !== null);
  const focused = place.contains(document.activeElement);
  place.replaceChildren(...menus.map((menu) => topMenu(place, menu)));
  // News of the state may come while a menu is open: it stays open under the hand that is about to click.
  const button = place.children[open]?.querySelector("button");
  button?.setAttribute("aria-expanded", "true");
  if (focused) button?.focus();
}

export function closeMenus(place: HTMLElement): void {
  for (const open of place.querySelectorAll("[aria-expanded=true]")) open.setAttribute("aria-expanded", "false");
}

function topMenu(place: HTMLElement, menu: TopMenu): HTMLElement {
  const button = element("button", { type: "button", role: "menuitem", "aria-haspopup": "true", "aria-expanded": "false" }, menu.caption);
  const toggle = (open: boolean): void => {
    closeMenus(place);
    button.setAttribute("aria-expanded", String(open));
  };
  // Passing from one open menu to the next opens that one; the click that follows must not close it again.
  let passedInto = false;
  button.addEventListener("click", () => {
    toggle(passedInto || button.getAttribute("aria-expanded") !== "true");
    passedInto = false;
  });
  button.addEventListener("mouseenter", () => {
    passedInto = place.querySelector("[aria-expanded=true]") !== null && button.getAttribute("aria-expanded") !== "true";
    if (passedInto) toggle(true);
  });
  const holder = element("div", { class: "top-menu" }, button, list(place, menu.entries));
  holder.addEventListener("keydown", (event) => moveByKey(event, holder, button, toggle));
  return holder;
}

function list(place: HTMLElement, entries: readonly MenuEntry[]): HTMLElement {
  return element("div", { class: "menu", role: "menu" }, ...entries.map((entry) => item(place, entry)));
}

function item(place: HTMLElement, entry: MenuEntry): HTMLElement {
  switch (entry.kind) {
    case "separator":
      return element("hr", { role: "separator" });
    case "hint":
      return element("p", { class: "hint" }, entry.caption);
    case "action": {
      const checkable = entry.checked !== undefined;
      const button = element("button", { type: "button", role: checkable ? "menuitemcheckbox" : "menuitem", tabindex: "-1" }, entry.caption);
      if (checkable) button.setAttribute("aria-checked", String(entry.checked));
      button.addEventListener("click", () => {
        closeMenus(place);
        entry.run();
      });
      return button;
    }
    case "menu": {
      const button = element("button", { type: "button", role: "menuitem", class: "deeper", "aria-haspopup": "true", "aria-expanded": "false", tabindex: "-1" }, entry.caption);
      const holder = element("div", { class: "sub-menu" }, button, list(place, entry.entries));
      const toggle = (open: boolean): void => button.setAttribute("aria-expanded", String(open));
      button.addEventListener("click", () => toggle(true));
      holder.addEventListener("mouseenter", () => toggle(true));
      holder.addEventListener("mouseleave", () => toggle(false));
      return holder;
    }
  }
}

function moveByKey(event: KeyboardEvent, holder: HTMLElement, top: HTMLElement, toggle: (open: boolean) => void): void {
  const active = document.activeElement;
  const openItems = [...holder.querySelectorAll<HTMLElement>("[role^=menuitem]")].filter((one) => one.offsetParent !== null);
  const position = openItems.findIndex((one) => one === active);
  if (event.key === "Escape") {
    toggle(false);
    top.focus();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (active === top) toggle(true);
    const items = active === top ? [...holder.querySelectorAll<HTMLElement>("[role^=menuitem]")] : openItems;
    items[(position + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length]?.focus();
  } else if (event.key === "ArrowRight" && active instanceof HTMLElement && active.classList.contains("deeper")) {
    active.setAttribute("aria-expanded", "true");
    active.parentElement?.querySelector<HTMLElement>(":scope > .menu [role^=menuitem]")?.focus();
  } else if (event.key === "ArrowLeft" && active instanceof HTMLElement) {
    const parent = active.closest(".sub-menu")?.querySelector<HTMLElement>(".deeper");
    parent?.setAttribute("aria-expanded", "false");
    parent?.focus();
  } else return;
  event.preventDefault();
}
