import type { CellRef } from "../core/located";
import { headingKey } from "../core/sheet/heading-key";
import { cellOf, columnOf, type Table } from "../core/sheet/table";
import { STAFF_TABS, TAB } from "../text/standard-tabs";
import { blocksBySheet } from "./cell-blocks";
import type { Ports, WriteResult } from "./ports";

/** One key of `Pengaturan` and what is to stand beside it. */
export type SettingEntry = readonly [key: string, value: string];

/**
 * Writes entries where their key stands, and the others below the last row of the settings; makes the tab when there is none.
 * Nothing else of the tab is touched.
 */
export function writeSettings(ports: Ports, tables: readonly Table[], entries: readonly SettingEntry[]): WriteResult {
  const table = tables.find(({ kind }) => kind === "settings");
  if (!table) return writeNewTab(ports, entries);
  const known = valueCells(table);
  const cells = entries.flatMap(([key, after]) => {
    const at = known.get(headingKey(key));
    return at ? [{ at, after }] : [];
  });
  for (const [sheet, blocks] of blocksBySheet(cells)) {
    const written = ports.workbook.writeText(sheet, blocks);
    if (written.kind === "protected") return written;
  }
  const added = entries.filter(([key]) => !known.has(headingKey(key)));
  return added.length === 0 ? { kind: "written" } : ports.workbook.appendRows(table.sheet, added.map((entry) => inColumns(table, entry)));
}

function writeNewTab({ workbook }: Ports, entries: readonly SettingEntry[]): WriteResult {
  const standard = STAFF_TABS.find(({ name }) => name === TAB.settings);
  if (!standard) return { kind: "written" };
  const values = new Map(entries);
  const known = new Set(standard.rows.map(([key]) => key));
  workbook.createTab(standard.name, {
    ...standard,
    hiddenColumns: [],
    sentences: null,
    rows: [
      ...standard.rows.map(([key = "", value = "", hint = ""]) => [key, values.get(key) ?? value, hint]),
      ...entries.filter(([key]) => !known.has(key)).map(([key, value]) => [key, value, ""]),
    ],
  });
  return { kind: "written" };
}

/** Value cells by the folded key. */
function valueCells(table: Table): ReadonlyMap<string, CellRef> {
  const [key, value] = [columnOf(table, "key"), columnOf(table, "value")];
  if (!key || !value) return new Map();
  return new Map(table.rows.map((row) => [headingKey(cellOf(table, row, key).shown), cellOf(table, row, value).at]));
}

function inColumns(table: Table, [key, value]: SettingEntry): readonly string[] {
  const at = (role: "key" | "value"): number => columnOf(table, role)?.index ?? 0;
  const cells = Array.from({ length: Math.max(at("key"), at("value")) + 1 }, () => "");
  cells[at("key")] = key;
  cells[at("value")] = value;
  return cells;
}
