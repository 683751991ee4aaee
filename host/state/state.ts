import type { DriveState } from "../services/drive/drive-state";
import type { SpreadsheetState } from "../services/spreadsheet/spreadsheet-state";

/** Raised when the shape below changes; an older folder is refused with advice, never half read. */
export const STATE_VERSION = 1;

/**
 * Everything that outlives one call, as JSON. Document bytes are files beside it, named by their digest, so that
 * replacing this one file is the whole commit.
 */
export interface State {
  readonly version: typeof STATE_VERSION;
  readonly seed: number;
  /** How many calls have run; feeds the random numbers. */
  callCount: number;
  /** Virtual clock in milliseconds since 1970: where the last call ended. */
  clock: number;
  spreadsheet: SpreadsheetState;
  drive: DriveState;
  properties: {
    readonly document: Record<string, string>;
    readonly script: Record<string, string>;
    readonly users: Record<string, Record<string, string>>;
  };
  cache: Record<string, { readonly value: string; readonly until: number }>;
  /** Per account and quota: when the 24 hours began and how much is used. */
  quotas: Record<string, Record<string, { readonly since: number; readonly used: number }>>;
  /** The panel and menus the last calls opened, for the desk: never read by the bundle. */
  ui: UiState;
}

export interface UiState {
  /** `call` is the `callCount` of the call that opened it: a panel opened again with the same content is loaded anew. */
  sidebar: { readonly title: string; readonly html: string; readonly call: number } | null;
  menus: readonly MenuState[];
  /** What `toast` and `alert` showed, newest last; those of the last call are enough. */
  messages?: readonly { readonly title: string; readonly text: string; readonly call: number }[];
}

export interface MenuState {
  readonly title: string;
  readonly items: readonly ({ readonly caption: string; readonly functionName: string } | "separator")[];
}
