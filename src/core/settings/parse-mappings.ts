import { cleanText } from "../indonesia/clean-text";
import type { Grid } from "../sheet/grid";
import { headingKey } from "../sheet/heading-key";
import { KNOWN_HEADINGS } from "../sheet/known-headings";
import type { Mapping } from "../sheet/mapping";
import type { Role, TableKind } from "../sheet/role";
import { COLUMN_KEY, isMappingKey, KIND_KEY, KIND_WORDS, NO_COLUMN } from "./mapping-rows";

/** The mappings kept below the settings. Rows that cannot be read are ignored: staff see the tab as unmapped and map it again. */
export function parseMappings(grids: readonly Grid[]): readonly Mapping[] {
  const kinds = new Map<string, TableKind>();
  const columns: { readonly label: string; readonly sheet: string; readonly heading: string }[] = [];
  for (const [key, value] of grids.flatMap(mappingPairs)) {
    const kind = KIND_WORDS.find(([, word]) => word === value.toLowerCase())?.[0];
    const sheet = KIND_KEY.exec(key)?.[1];
    if (sheet !== undefined && kind !== undefined) kinds.set(sheet, kind);
    const [, label, of] = COLUMN_KEY.exec(key) ?? [];
    if (label !== undefined && of !== undefined) columns.push({ label, sheet: of, heading: value });
  }
  return [...kinds].map(([sheet, kind]) => ({
    sheet,
    kind,
    columns: Object.fromEntries(
      columns.flatMap((column) => {
        const role = column.sheet === sheet ? roleOf(kind, column.label) : undefined;
        return role === undefined || column.heading === "" ? [] : [[role, column.heading === NO_COLUMN ? "" : column.heading]];
      }),
    ),
  }));
}

function mappingPairs(grid: Grid): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const row of grid.shown) {
    row.forEach((shown, column) => {
      if (isMappingKey(shown)) pairs.push([cleanText(shown), cleanText(row[column + 1] ?? "")]);
    });
  }
  return pairs;
}

function roleOf(kind: TableKind, label: string): Role | undefined {
  const entries = Object.entries(KNOWN_HEADINGS[kind]) as readonly (readonly [Role, readonly string[]])[];
  return entries.find(([, headings]) => headingKey(headings[0] ?? "") === headingKey(label))?.[0];
}
