import type { Api } from "../../contract";
import { ENTRY_FIELDS, entryLabels, type EntryField, type EntryKind } from "../../text/panel/entries";
import { settingProblem } from "./setting-problem";

/** The form for a new programme or official while it is open; cells by role. */
export interface EntryDraft {
  readonly kind: EntryKind;
  readonly cells: ReadonlyMap<string, string>;
  readonly tried: boolean;
}

/** What is wrong with one field, in a sentence. What is only missing is said after the button was pressed. */
export function entryProblem({ role, kind, needed, options }: EntryField, { cells, tried }: EntryDraft): string | null {
  const typed = (cells.get(role) ?? "").trim();
  if (typed === "") return needed && tried ? entryLabels.needed : null;
  if (kind === "employeeId") return /^\d{18}$/.test(typed.replace(/[\s.]/g, "")) ? null : entryLabels.needEmployeeId;
  return settingProblem({ kind, options }, typed);
}

/** The request of a complete form, else null. */
export function entryRequest(draft: EntryDraft): Api["addEntry"]["request"] | null {
  const wrong = ENTRY_FIELDS[draft.kind].some((field) => entryProblem(field, { ...draft, tried: true }) !== null);
  return wrong ? null : { kind: draft.kind, cells: Object.fromEntries([...draft.cells].map(([role, typed]) => [role, typed.trim()])) };
}
