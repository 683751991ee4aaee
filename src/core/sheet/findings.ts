import type { Level, Located } from "../located";

export type SheetFinding = Located & { readonly stage: "sheet" } & { readonly code: "placeholder-sheet" };

/** How serious each is. */
export const SHEET_LEVELS: Readonly<Record<SheetFinding["code"], Level>> = { "placeholder-sheet": "note" };
