import type { WarehouseColumn } from "./columns";

/** One JSON object a line, in the order of the columns; a blank of a column that may lack is left out. */
export function writeLines<Source>(columns: readonly WarehouseColumn<Source>[], sources: readonly Source[]): string {
  return sources.map((source) => `${JSON.stringify(Object.fromEntries(columns.flatMap(({ name, value }) => entryOf(name, value(source)))))}\n`).join("");
}

function entryOf(name: string, value: string | number | boolean | null): readonly (readonly [string, string | number | boolean])[] {
  return value === null ? [] : [[name, value]];
}

/** The schema as BigQuery loads it. `describe` gives the words for each column. */
export function writeSchema(columns: readonly WarehouseColumn<never>[], describe: (name: string) => string): string {
  return `${JSON.stringify(columns.map(({ name, type, mode }) => ({ name, type, mode, description: describe(name) })), null, 2)}\n`;
}
