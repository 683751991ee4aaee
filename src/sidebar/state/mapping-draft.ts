import type { Api, TableKindView, WorkbookView } from "../../contract";
import { mappingLabels } from "../../text/panel/tools";
import type { MappingDraft } from "./state";

/** The form for one tab, filled with what was recognised there. A kind that is not pointed at starts as a list of people. */
export function startMapping({ tables, words }: Pick<WorkbookView, "tables" | "words">, sheet: string): MappingDraft {
  const table = tables.find((each) => each.sheet === sheet);
  const columns = (table?.columns ?? []).flatMap(({ role, heading }): readonly [string, string][] => (role === "" ? [] : [[role, heading]]));
  const kinds = pointable(words);
  const kind = kinds.find((each) => each.kind === table?.kind) ?? kinds[0] ?? null;
  // Reversed, because the first column of a role counts and a map keeps the last.
  return { sheet, kind, columns: new Map([...columns].reverse()), tried: false };
}

/** The kinds whose columns staff may point at. */
export function pointable({ tableKinds }: WorkbookView["words"]): readonly TableKindView[] {
  return tableKinds.filter(({ roles }) => roles.length > 0);
}

/** What keeps the form from being sent, as a sentence; null when nothing does. */
export function mappingProblem(draft: MappingDraft): string | null {
  const roles = rolesOf(draft);
  if (roles.includes("name") && (draft.columns.get("name") ?? "") === "") return mappingLabels.needName;
  const chosen = roles.flatMap((role) => draft.columns.get(role) || []);
  const twice = chosen.find((heading, place) => chosen.indexOf(heading) !== place);
  return twice === undefined ? null : mappingLabels.twice(twice);
}

/**
 * Every role that was recognised or chosen is sent; "" says that no column is meant, whatever its heading looks like. Of a role
 * nobody found nothing is said, so that a column added later, as that of the codes, is seen.
 */
export function mappingRequest(draft: MappingDraft): Api["saveMapping"]["request"] | null {
  if (draft.sheet === null || draft.kind === null) return null;
  const columns = Object.fromEntries(
    rolesOf(draft).flatMap((role) => {
      const heading = draft.columns.get(role);
      return heading === undefined ? [] : [[role, heading] as const];
    }),
  );
  return { sheet: draft.sheet, kind: draft.kind.kind, columns };
}

function rolesOf({ kind }: MappingDraft): readonly string[] {
  return (kind?.roles ?? []).map(({ role }) => role);
}
