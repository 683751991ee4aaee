import { cleanText } from "../indonesia/clean-text";
import { editDistance } from "../sheet/edit-distance";
import { headingKey } from "../sheet/heading-key";
import { cellOf, columnOf, type Table, type TableCell } from "../sheet/table";
import type { SettingsFinding } from "./findings";
import { isMappingKey } from "./mapping-rows";
import { SETTING_KEYS, type SettingKey } from "./setting-keys";

/** The value cells of the settings, by key, and what is wrong with the keys. The first row of a repeated key counts. */
export interface SettingRows {
  readonly cells: ReadonlyMap<SettingKey, TableCell>;
  readonly findings: readonly SettingsFinding[];
}

const BY_KEY: ReadonlyMap<string, SettingKey> = new Map(SETTING_KEYS.map((key) => [headingKey(key), key]));

export function readSettingRows(tables: readonly Table[]): SettingRows {
  const cells = new Map<SettingKey, TableCell>();
  const findings: SettingsFinding[] = [];
  for (const table of tables.filter((one) => one.kind === "settings")) {
    const keyColumn = columnOf(table, "key");
    const valueColumn = columnOf(table, "value");
    if (!keyColumn || !valueColumn) continue;
    for (const row of table.rows) {
      const keyCell = cellOf(table, row, keyColumn);
      const valueCell = cellOf(table, row, valueColumn);
      const key = BY_KEY.get(headingKey(keyCell.shown));
      const frame = { stage: "settings", person: null, fix: null, heading: cleanText(keyCell.shown), subject: "" } as const;
      const before = key === undefined ? undefined : cells.get(key);
      if (key === undefined) {
        if (!isMappingKey(keyCell.shown)) findings.push({ ...frame, cells: [keyCell.at], code: "setting-unknown", suspect: nearestKey(keyCell.shown) });
      } else if (before === undefined) cells.set(key, valueCell);
      else if (cleanText(before.shown) !== cleanText(valueCell.shown)) findings.push({ ...frame, cells: [before.at, valueCell.at], code: "setting-twice" });
    }
  }
  return { cells, findings };
}

function nearestKey(shown: string): SettingKey | null {
  const written = headingKey(shown);
  return SETTING_KEYS.find((key) => editDistance(written, headingKey(key), 2) <= 2) ?? null;
}
