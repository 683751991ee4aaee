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
  /** What the last calls opened or said, for the desk: never read by the bundle. */
  ui: UiState;
}

/** `call` is the number of the call that opened or said it (`callCount`). */
interface UiState {
  sidebar: { readonly title: string; readonly html: string; readonly call?: number } | null;
  menus: readonly MenuState[];
  /** These two are of the last call only. */
  dialog?: DialogState | null;
  messages?: readonly MessageState[];
}

export interface DialogState {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly modal: boolean;
  readonly call: number;
}

export interface MessageState {
  readonly kind: "alert" | "prompt" | "toast";
  readonly title: string;
  readonly text: string;
  readonly call: number;
}

export interface MenuState {
  readonly title: string;
  readonly items: readonly MenuItemState[];
}

/** The items of a sub-menu stand flat in their menu, as `Sub-menu ▸ item`. */
export type MenuItemState = { readonly caption: string; readonly functionName: string } | "separator";
