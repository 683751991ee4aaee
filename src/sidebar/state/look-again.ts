import type { WorkbookView } from "../../contract";
import { described } from "./reduce-answer";
import type { State } from "./state";

/** How old a view of the workbook must be before the panel looks again by itself. */
const LOOK_AGAIN = 10_000;

/** What stands in the panel is held against the sheet again: not while it works, and not at every click. */
export function look(state: State): State {
  const { asking, looking, check, completion, workbookAt, now } = state;
  const idle = asking === null && looking === null && (check !== null || completion !== null);
  return idle && now - workbookAt >= LOOK_AGAIN ? { ...state, looking: { since: now } } : state;
}

/** Taken only where nothing else happened meanwhile; the start step of a menu is left to the panel it opens. */
export function looked(state: State, workbook: WorkbookView | null): State {
  const { looking, asking, workbookAt } = state;
  const rest: State = { ...state, looking: null };
  if (workbook === null || looking === null || asking !== null || workbookAt > looking.since) return rest;
  return described(rest, workbook);
}
