import type { Level, Located } from "../located";
import type { Role, TableKind } from "./role";

/** What is wrong with the shape of a tab. `heading` is the heading of the first cell as shown, "" where there is none. */
export type SheetFinding = Located & { readonly stage: "sheet"; readonly heading: string } & (
    | {
        /** A column that the work depends on. Located at the heading that may be meant, else at the header. */
        readonly code: "column-missing" | "column-unsure";
        readonly kind: TableKind;
        readonly role: Role;
        /** The heading that staff know the column by. */
        readonly expected: string;
        /** A heading one or two letters away: proposed, never taken. */
        readonly suspect: string | null;
      }
    | { readonly code: "column-twice" | "column-repeated"; readonly role: Role; readonly expected: string }
    | { readonly code: "mapping-lost"; readonly role: Role; readonly expected: string; readonly mapped: string }
    | { readonly code: "list-missing"; readonly looked: readonly string[]; readonly expected: readonly string[] }
    /** A column with values and no heading, inside the list. */
    | { readonly code: "heading-blank" }
    | { readonly code: "list-empty" }
    | { readonly code: "rows-skipped"; readonly rows: readonly number[] }
    | { readonly code: "person-after-end"; readonly name: string }
    | { readonly code: "sensitive-column"; readonly about: "offence" | "register" | "release" | "cell" | "private" }
    | { readonly code: "unneeded-column" }
    /** Rows of one register number; the number itself is not told. */
    | { readonly code: "register-twice" }
    | { readonly code: "date-format-hint"; readonly hint: string }
    | { readonly code: "merged-over-people"; readonly rows: number }
    | { readonly code: "cells-in-one-column" }
    | { readonly code: "header-missing"; readonly dateColumn: number; readonly nameColumn: number }
    | { readonly code: "count-differs"; readonly stated: number; readonly found: number }
    | { readonly code: "sums-only" | "signatures-only" }
    | { readonly code: "not-a-nik" }
  );

/** How serious each is. */
export const SHEET_LEVELS: Readonly<Record<SheetFinding["code"], Level>> = {
  "column-missing": "error",
  "column-unsure": "warning",
  "column-twice": "error",
  "column-repeated": "warning",
  "mapping-lost": "error",
  "heading-blank": "warning",
  "list-missing": "error",
  "list-empty": "error",
  "rows-skipped": "note",
  "person-after-end": "warning",
  "sensitive-column": "warning",
  "unneeded-column": "note",
  "register-twice": "warning",
  "date-format-hint": "warning",
  "merged-over-people": "warning",
  "cells-in-one-column": "error",
  "header-missing": "warning",
  "count-differs": "note",
  "sums-only": "note",
  "signatures-only": "note",
  "not-a-nik": "note",
};
