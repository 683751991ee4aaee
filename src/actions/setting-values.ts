import { cellOf, columnOf, type Table } from "../core/sheet/table";

/** What stands beside each key of the settings, as shown. */
export function settingValues(tables: readonly Table[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const table of tables) {
    const [key, value] = [columnOf(table, "key"), columnOf(table, "value")];
    if (table.kind !== "settings" || !key || !value) continue;
    for (const row of table.rows) values.set(cellOf(table, row, key).shown.trim(), cellOf(table, row, value).shown.trim());
  }
  return values;
}
