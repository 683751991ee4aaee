import { judgeLink, standingOf } from "../core/verification/judge-link";
import { readStatusFile, type StatusList } from "../core/verification/status-list";
import { judgementMessage, typedMessage, VERIFICATION_PAGE } from "../text/verification-page";
import { element } from "./element";
import { readPublished } from "./published";
import { aboutView, factsView, messageView, typedForm } from "./view";
import "./page.css";

declare global {
  interface Window {
    /** Called by `verifikasi-status.js`, the list of states beside this page. */
    tuntasStatus: (file: unknown) => void;
  }
}

const published = readPublished(document.getElementById("published")?.textContent ?? "");
const answer = element("div", {});
const typed = typedForm((number, code) => (number.trim() === "" || code.trim() === "" ? null : typedMessage(standingOf({ number, code }, list ?? null), list?.made ?? null)));

/** Undefined while it is being fetched, null where there is none that can be trusted. */
let list: StatusList | null | undefined;

function show(): void {
  const behind = location.hash.slice(1);
  if (behind === "") {
    answer.replaceChildren(element("p", {}, VERIFICATION_PAGE.intro));
    return;
  }
  const judgement = judgeLink(behind, published.keys, list ?? null);
  if (judgement.kind === "codeAlone") typed.code.value = judgement.code;
  const looking = judgement.kind === "genuine" && list === undefined;
  const message = looking ? element("p", { role: "status" }, VERIFICATION_PAGE.looking) : messageView(judgementMessage(judgement, list?.made ?? null));
  answer.replaceChildren(message, ...(judgement.kind === "genuine" ? [factsView(judgement.facts)] : []));
}

function listIs(found: StatusList | null): void {
  list = found;
  show();
}

window.tuntasStatus = (file) => listIs(readStatusFile(file, published.keys));
window.addEventListener("hashchange", show);

// A script and not a request, because a page opened from the disk may load only that. The question mark keeps an old copy away.
const script = element("script", { src: `verifikasi-status.js?${Date.now()}` });
script.addEventListener("error", () => listIs(null));
script.addEventListener("load", () => listIs(list ?? null));

document.getElementById("page")?.append(
  element("h1", {}, VERIFICATION_PAGE.title),
  answer,
  typed.section,
  aboutView(published),
);
show();
document.head.append(script);
