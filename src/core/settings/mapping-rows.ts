import { cleanText } from "../indonesia/clean-text";
import type { Grid } from "../sheet/grid";
import { headingKey } from "../sheet/heading-key";
import { KNOWN_HEADINGS, standardHeading } from "../sheet/known-headings";
import type { Mapping } from "../sheet/mapping";
import type { Role, TableKind } from "../sheet/role";

/** How staff read the kind of a tab in `Pengaturan` and in the mapping screen. */
export const KIND_WORDS: readonly (readonly [TableKind, string])[] = [
  ["enrollment", "daftar peserta"],
  ["attendance", "kehadiran"],
  ["sessions", "sesi"],
  ["programs", "program"],
  ["officials", "pejabat"],
  ["scores", "nilai"],
  ["log", "catatan harian"],
  ["unrelated", "tidak dipakai"],
];

const KIND_KEY = /^Jenis lembar “(.+)”$/;
const COLUMN_KEY = /^Kolom “(.+?)” di lembar “(.+)”$/;
const NONE = "(tidak ada)";

/** Whether a key of `Pengaturan` belongs to a mapping and not to a setting. */
export function isMappingKey(shown: string): boolean {
  const text = cleanText(shown);
  return KIND_KEY.test(text) || COLUMN_KEY.test(text);
}

/** The mappings kept below the settings. Rows that cannot be read are ignored: staff see the tab as unmapped and map it again. */
export function readMappings(grids: readonly Grid[]): readonly Mapping[] {
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
        return role === undefined || column.heading === "" ? [] : [[role, column.heading === NONE ? "" : column.heading]];
      }),
    ),
  }));
}

/** The rows (Kunci, Nilai) that keep a mapping; read back by `readMappings`. */
export function mappingRows({ sheet, kind, columns }: Mapping): readonly (readonly [string, string])[] {
  const word = KIND_WORDS.find(([other]) => other === kind)?.[1] ?? "tidak dipakai";
  const entries = Object.entries(columns) as readonly (readonly [Role, string])[];
  return [
    [`Jenis lembar “${sheet}”`, word],
    ...entries.map(([role, heading]) => [`Kolom “${standardHeading(kind, role)}” di lembar “${sheet}”`, heading === "" ? NONE : heading.replace(/\s+/g, " ")] as const),
  ];
}

function mappingPairs(grid: Grid): readonly (readonly [string, string])[] {
  return grid.shown.flatMap((row) => row.flatMap((shown, column) => (isMappingKey(shown) ? [[cleanText(shown), cleanText(row[column + 1] ?? "")] as const] : [])));
}

function roleOf(kind: TableKind, label: string): Role | undefined {
  const entries = Object.entries(KNOWN_HEADINGS[kind]) as readonly (readonly [Role, readonly string[]])[];
  return entries.find(([, headings]) => headingKey(headings[0] ?? "") === headingKey(label))?.[0];
}
