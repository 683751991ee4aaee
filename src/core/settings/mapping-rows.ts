import { cleanText } from "../indonesia/clean-text";
import { standardHeading } from "../sheet/known-headings";
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
  ["outcomes", "penempatan"],
  ["log", "catatan harian"],
  ["unrelated", "tidak dipakai"],
];

export const KIND_KEY = /^Jenis lembar “(.+)”$/;
export const COLUMN_KEY = /^Kolom “(.+?)” di lembar “(.+)”$/;
/** The value that says a role has no column. */
export const NO_COLUMN = "(tidak ada)";

/** Whether a key of `Pengaturan` belongs to a mapping and not to a setting. */
export function isMappingKey(shown: string): boolean {
  // Every cell of the workbook is asked, and hardly any holds the quotation mark of such a key.
  if (!shown.includes("“")) return false;
  const text = cleanText(shown);
  return KIND_KEY.test(text) || COLUMN_KEY.test(text);
}

/** The rows (Kunci, Nilai) that keep a mapping; read back by `parseMappings`. */
export function mappingRows({ sheet, kind, columns }: Mapping): readonly (readonly [string, string])[] {
  const word = KIND_WORDS.find(([other]) => other === kind)?.[1] ?? "tidak dipakai";
  const entries = Object.entries(columns) as readonly (readonly [Role, string])[];
  return [
    [`Jenis lembar “${sheet}”`, word],
    ...entries.map(([role, heading]) => [`Kolom “${standardHeading(kind, role)}” di lembar “${sheet}”`, heading === "" ? NO_COLUMN : heading.replace(/\s+/g, " ")] as const),
  ];
}
