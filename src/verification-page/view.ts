import type { SignedFacts } from "../core/verification/signed-facts";
import { type PageMessage, VERIFICATION_PAGE } from "../text/verification-page";
import { element } from "./element";
import type { Published } from "./published";

export function messageView({ tone, title, lines }: PageMessage): HTMLElement {
  return element("section", { class: `message ${tone}`, role: "status" }, element("h2", {}, title), ...lines.map((line) => element("p", {}, line)));
}

/** What the office signed, to be held against the paper. What is not printed is not listed. */
export function factsView(facts: SignedFacts): HTMLElement {
  const order: readonly (keyof SignedFacts)[] = ["name", "number", "program", "lessonHours", "start", "end", "place", "issueDate", "issuer", "signatory", "code"];
  const rows = order.filter((fact) => facts[fact] !== "").flatMap((fact) => [element("dt", {}, VERIFICATION_PAGE.facts[fact]), element("dd", { "data-fact": fact }, facts[fact])]);
  return element("section", {}, element("h2", {}, VERIFICATION_PAGE.compare), element("dl", {}, ...rows));
}

interface TypedForm {
  readonly section: HTMLElement;
  readonly code: HTMLInputElement;
}

/** The form for whoever has no camera; `ask` gives what the list says. */
export function typedForm(ask: (number: string, code: string) => PageMessage | null): TypedForm {
  const number = element("input", { name: "number", autocomplete: "off" });
  const code = element("input", { name: "code", autocomplete: "off", autocapitalize: "characters" });
  const answer = element("div", { role: "status" });
  const form = element(
    "form",
    {},
    element("label", {}, VERIFICATION_PAGE.number, number),
    element("label", {}, VERIFICATION_PAGE.code, code),
    element("p", {}, element("button", { type: "submit" }, VERIFICATION_PAGE.look)),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const message = ask(number.value, code.value);
    answer.replaceChildren(message === null ? element("p", {}, VERIFICATION_PAGE.bothNeeded) : messageView(message));
  });
  return { section: element("section", { class: "by-hand" }, element("h2", {}, VERIFICATION_PAGE.byHand), element("p", { class: "quiet" }, VERIFICATION_PAGE.byHandHint), form, answer), code };
}

export function aboutView({ keys, made }: Published): HTMLElement {
  const lines = VERIFICATION_PAGE.aboutLines.map((line) => element("p", {}, line));
  const list = keys.map(({ key, from, to }) => element("li", {}, VERIFICATION_PAGE.key(key, from, to)));
  return element(
    "details",
    {},
    element("summary", {}, VERIFICATION_PAGE.about),
    ...lines,
    element("h2", {}, VERIFICATION_PAGE.keys),
    element("ul", {}, ...list),
    element("p", {}, made === "" ? "" : VERIFICATION_PAGE.made(made)),
  );
}
