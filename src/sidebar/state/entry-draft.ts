import type { EntryCells, EntryField, PanelWords } from "../../contract";
import { entryLabels, type EntryKind } from "../../text/panel/entries";
import type { WishFor } from "../ask";
import { settingProblem } from "./setting-problem";

/** The form for a programme or an official while it is open; cells by role. */
export interface EntryDraft {
  readonly kind: EntryKind;
  /** Those that can be filled in: a list of staff's own may lack columns, and what has none cannot be changed. */
  readonly fields: readonly EntryField[];
  /** The row that is to be changed, as it stands; null for a new one. */
  readonly before: EntryCells | null;
  readonly cells: ReadonlyMap<string, string>;
  readonly tried: boolean;
}

export function startEntry(words: PanelWords["entries"], kind: EntryKind, before: EntryCells | null): EntryDraft {
  const fields = words[kind].filter(({ role }) => before === null || role in before);
  return { kind, fields, before, cells: new Map(Object.entries(before ?? {})), tried: false };
}

/** What is wrong with one field, in a sentence. What is only missing is said after the button was pressed; what stood there is not judged. */
export function entryProblem({ role, kind, needed, options }: EntryField, { cells, before, tried }: EntryDraft): string | null {
  const typed = (cells.get(role) ?? "").trim();
  if (typed === "") return needed && tried ? entryLabels.needed : null;
  if (typed === before?.[role]?.trim()) return null;
  if (kind === "employeeId") return /^\d{18}$/.test(typed.replace(/[\s.]/g, "")) ? null : entryLabels.needEmployeeId;
  return settingProblem({ kind, options }, typed);
}

/** The request of a complete form, else null. */
export function entryWish(draft: EntryDraft): WishFor<"addEntry" | "changeEntry"> | null {
  const { kind, fields, before } = draft;
  if (fields.some((field) => entryProblem(field, { ...draft, tried: true }) !== null)) return null;
  const cells = Object.fromEntries([...draft.cells].map(([role, typed]) => [role, typed.trim()]));
  return before === null ? { action: "addEntry", request: { kind, cells } } : { action: "changeEntry", request: { kind, before, cells } };
}
