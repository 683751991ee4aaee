import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import type { Role } from "../core/sheet/role";
import { columnOf, type Table } from "../core/sheet/table";
import { entryAdded } from "../text/done";
import { STAFF_TABS } from "../text/standard-tabs";
import { ENTRIES, type EntryKind } from "./entry-rows";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound } from "./read-round";
import { writeLog } from "./write-log";

const Request = z.object({ kind: z.enum(["programs", "officials"]), cells: z.record(z.string(), z.string().check(z.maxLength(500))) });

/**
 * Adds a programme or an official below the list that the workbook has, or in the standard tab, which is made when missing. As
 * text, so that it stays what was typed; whether it makes sense is the next reading's affair, which names the cell.
 */
export function addEntry(ports: Ports, request: unknown): Envelope<Api["addEntry"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const { tab, needed, roles, name } = ENTRIES[asked.kind];
  const given = roles.flatMap((role) => (asked.cells[role]?.trim() ? [[role, asked.cells[role].trim()] as const] : []));
  if (needed.some((role) => !given.some(([known]) => known === role))) return refused({ code: "bad-request" });
  const table = tableFor(ports, asked.kind, tab);
  if (!table) return refused({ code: "tab-gone", sheet: tab });
  if (ports.workbook.appendRows(table.sheet, [inColumns(table, given)]).kind === "protected") return refused({ code: "protected", sheet: table.sheet });
  const called = (asked.cells[name] ?? "").trim();
  writeLog(ports, [{ action: "baris baru", person: "", cell: table.sheet, before: "", after: called, note: "" }]);
  return done({ summary: entryAdded(called, table.sheet) });
}

function tableFor(ports: Ports, kind: EntryKind, tab: string): Table | undefined {
  const find = (): Table | undefined => readRound(ports).tables.find((table) => table.kind === kind);
  const known = find();
  const standard = STAFF_TABS.find(({ name }) => name === tab);
  if (known || !standard || !ports.workbook.createTab(tab, { ...standard, hiddenColumns: [], sentences: null })) return known;
  return find();
}

function inColumns(table: Table, given: readonly (readonly [Role, string])[]): readonly string[] {
  const placed = given.flatMap(([role, text]) => {
    const column = columnOf(table, role);
    return column ? [[column.index, text] as const] : [];
  });
  const cells = Array.from({ length: Math.max(...placed.map(([index]) => index)) + 1 }, () => "");
  for (const [index, text] of placed) cells[index] = text;
  return cells;
}
