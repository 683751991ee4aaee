/**
 * What goes into a document: texts by tag, and lists. A list repeats what stands between `{{#UNIT}}` and `{{/UNIT}}`, the rows of a table
 * as a rule; an empty one leaves it out. A list whose tag begins with `KOLOM` repeats the one cell of a table that holds both tags, so that
 * a table has as many columns as there are sessions; wherever it occurs in the fields of a document it has the same length, at least one.
 */
export interface Fields {
  readonly [tag: string]: string | readonly Fields[];
}

export const isColumns = (tag: string): boolean => tag.startsWith("KOLOM");

/** Length of each list of columns, and the tags of one of its cells. */
export type Columns = ReadonlyMap<string, { readonly count: number; readonly tags: ReadonlySet<string> }>;

/** @throws Error if a list of columns is empty, or two of one name differ in length: no table can be both. */
export function columnsOf(fields: Fields, found = new Map<string, { readonly count: number; readonly tags: ReadonlySet<string> }>()): Columns {
  for (const [tag, value] of Object.entries(fields)) {
    if (typeof value === "string") continue;
    if (!isColumns(tag)) {
      for (const row of value) columnsOf(row, found);
      continue;
    }
    if (value.length === 0) throw new Error(`${tag} has no columns`);
    const known = found.get(tag);
    if (known && known.count !== value.length) throw new Error(`${tag} has ${known.count} columns here and ${value.length} there`);
    found.set(tag, { count: value.length, tags: new Set([...(known?.tags ?? []), ...Object.keys(value[0] ?? {})]) });
  }
  return found;
}

/** The same for two documents that differ by text alone. */
export function shapeOf(fields: Fields): string {
  return Object.entries(fields)
    .map(([tag, value]) => (typeof value === "string" ? "" : `${tag}:${value.length}${isColumns(tag) ? "" : value.map(shapeOf).join("")};`))
    .join("");
}

/** `NAMA`, `UNIT.0.JUDUL` in a list, `PESERTA.3.KOLOM_SESI.0.TANDA` in the columns of its row. */
export function valueAt(fields: Fields, place: string): string {
  let value: string | readonly Fields[] | Fields | undefined = fields;
  for (const step of place.split(".")) value = typeof value === "object" ? (value as { readonly [step: string]: string | readonly Fields[] | Fields })[step] : undefined;
  if (typeof value !== "string") throw new Error(`There is no value at ${place}`);
  return value;
}
