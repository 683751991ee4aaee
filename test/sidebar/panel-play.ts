import type { Api, Failure } from "../../src/contract";
import type { Answer, AnswerFor } from "../../src/sidebar/ask";
import type { PanelEvent } from "../../src/sidebar/state/panel-event";
import { reduce } from "../../src/sidebar/state/reduce";
import { FIRST, type State } from "../../src/sidebar/state/state";
import { workbook } from "./views";

/** Plays the panel without a browser: events in, the state and the request under way out. Each event is a second later. */
export function playPanel(first: State = FIRST) {
  let state = first;
  let now = 1000;

  const send = (event: PanelEvent): State => {
    now += 1000;
    state = reduce(state, event, now);
    return state;
  };
  /** The script's answer to what was asked. */
  const answer = <Name extends keyof Api>(action: Name, data: Api[Name]["reply"]): State => {
    const wish = state.asking?.wish;
    if (wish?.action !== action) throw new Error(`${action} was not asked, but ${wish?.action ?? "nothing"}`);
    const full = { action, request: wish.request, data } as AnswerFor<Name>;
    return send({ type: "answered", answer: full as Answer });
  };
  const refuse = (failure: Failure): State => send({ type: "refused", failure });
  const asked = (): string | null => state.asking?.wish.action ?? null;
  /** Time in which nothing happens. */
  const wait = (seconds: number): void => {
    now += seconds * 1000;
  };
  return { send, answer, refuse, asked, wait, state: () => state };
}

/** A panel that has read an ordinary workbook. */
export function openPanel(view = workbook()) {
  const panel = playPanel();
  panel.send({ type: "opened" });
  panel.answer("describeWorkbook", view);
  return panel;
}
