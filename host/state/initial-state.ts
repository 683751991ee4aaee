import { randomStream } from "../execution/random";
import type { SpreadsheetState } from "../services/spreadsheet/spreadsheet-state";
import type { State } from "./state";
import { STATE_VERSION } from "./state";

/** The clock of a fresh folder whose first call names no time: 2026-03-02 10:00 in Jakarta, so that a run without `--now` repeats. */
const FIRST_MOMENT = Date.UTC(2026, 2, 2, 3, 0, 0);

export function initialState(spreadsheet: SpreadsheetState, seed: number): State {
  return {
    version: STATE_VERSION,
    seed,
    callCount: 0,
    clock: FIRST_MOMENT,
    spreadsheet: { ...spreadsheet, id: spreadsheetId(`${seed}:spreadsheet`) },
    drive: { files: [], nextId: 1, late: [], buckets: {} },
    properties: { document: {}, script: {}, users: {} },
    cache: {},
    quotas: {},
    ui: { sidebar: null, menus: [] },
  };
}

/** 44 characters, as Drive's ids of spreadsheets look; the same for the same text. */
export function spreadsheetId(text: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const random = randomStream(text);
  return `1${Array.from({ length: 43 }, () => letters[Math.floor(random() * letters.length)]).join("")}`;
}
