import type { Fault } from "../../host/execution/faults";

/** Something that happens in the office, told so exactly that it can be done again without any draw. */
export type Step =
  | { readonly do: "edit"; readonly cell: string; readonly typed: string }
  | { readonly do: "sort"; readonly sheet: string; readonly column: number; readonly descending: boolean }
  | { readonly do: "insert" | "delete" | "hide" | "filter"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly do: "rename"; readonly sheet: string; readonly to: string }
  /** A person of the list again as they were entered, and everybody who came later: staff paste their own copy over their tabs. */
  | { readonly do: "mend" }
  /** A new person in the lists, complete. */
  | { readonly do: "enroll"; readonly index: number }
  | { readonly do: "bin" | "restore" | "share" | "replace"; readonly document: DocumentName }
  | { readonly do: "wait"; readonly hours: number }
  | { readonly do: "copy" }
  | Act
  /** Everybody issues until nothing is left to do. `choice` answers what only a person may settle: the first or the last offer. */
  | { readonly do: "finish"; readonly choice: "first" | "last" };

export interface Act {
  readonly do: "act";
  readonly action: string;
  /** Passed as JSON; a text as it is, so that it may be no JSON at all. */
  readonly request: unknown;
  readonly user: User;
  readonly faults: readonly Fault[];
  /** The fixes ticked, as the panel showed them. */
  readonly ticked: readonly Ticked[];
}

interface Ticked {
  readonly before: string;
  readonly after: string;
}

/** A certificate by its number, the account's folder, or the template last made. */
export type DocumentName = { readonly number: string } | "folder" | "template";

/** The colleague's address may be withheld by Google. */
export type User = "staf@example.com" | "rekan@example.com" | "";

export const OWNER: User = "staf@example.com";
export const COLLEAGUE: User = "rekan@example.com";
