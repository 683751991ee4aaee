import * as z from "zod/mini";
import type { LastCheck, LastCompletion } from "../contract";
import { columnOf, type Table } from "../core/sheet/table";
import { momentShown } from "../text/describe";
import type { Ports } from "./ports";

/** Document properties: what the last check and the last computation found, for a panel that is opened later. */
const CHECK = "hasil.periksa";
const COMPLETION = "hasil.kelulusan";

const Count = z.int().check(z.nonnegative());
const STAMP = { day: z.string(), time: z.string(), by: z.string(), content: z.string() };
const Check = z.object({ ...STAMP, people: Count, errors: Count, warnings: Count, notes: Count });
const Completion = z.object({ ...STAMP, people: Count, passed: Count, undecided: Count });

type Entries = Readonly<Record<string, string>>;
type CheckCounts = Pick<LastCheck, "people" | "errors" | "warnings" | "notes">;
type CompletionCounts = Pick<LastCompletion, "people" | "passed" | "undecided">;

/** The entry to be written after a check, together with whatever else the check remembers. */
export function checkEntry(ports: Ports, tables: readonly Table[], counts: CheckCounts): Entries {
  return { [CHECK]: JSON.stringify({ ...stamp(ports, tables), ...counts }) };
}

export function completionEntry(ports: Ports, tables: readonly Table[], counts: CompletionCounts): Entries {
  return { [COMPLETION]: JSON.stringify({ ...stamp(ports, tables), ...counts }) };
}

/** What was remembered, held against the tables as they are now. An entry that cannot be read counts as none. */
export function lastWork(ports: Ports, tables: readonly Table[], entries: Entries): { readonly lastCheck: LastCheck | null; readonly lastCompletion: LastCompletion | null } {
  const check = parse(Check, entries[CHECK]);
  const completion = parse(Completion, entries[COMPLETION]);
  const content = check || completion ? contentOf(ports, tables) : "";
  return { lastCheck: check && shown(check, content), lastCompletion: completion && shown(completion, content) };
}

type Stamp = { readonly day: string; readonly time: string; readonly by: string; readonly content: string };

function stamp(ports: Ports, tables: readonly Table[]): Stamp {
  return { ...ports.clock.local(ports.clock.now()), by: ports.identity.email, content: contentOf(ports, tables) };
}

function shown<Work extends Stamp>({ day, time, by, content, ...counts }: Work, now: string) {
  return { ...counts, at: momentShown(day, time), by: by === "" ? null : by, changed: content !== now };
}

/** Equal while the tabs with tables show the same cells in the same order. The add-on's own id in the settings is no change. */
function contentOf(ports: Ports, tables: readonly Table[]): string {
  const ofTab = new Map(tables.map((table) => [table.sheet, table]));
  const rows = [...ofTab.values()].flatMap(({ sheet, grid }) => [sheet, ...grid.shown.map((cells) => cells.join("\t"))]);
  const own = new Set(tables.flatMap(idRows));
  return ports.secrets.digest(rows.filter((row) => !own.has(row)).join("\n")).slice(0, 16);
}

function idRows(table: Table): readonly string[] {
  const key = table.kind === "settings" ? columnOf(table, "key") : undefined;
  if (!key) return [];
  return table.rows.map((row) => table.grid.shown[row] ?? []).flatMap((cells) => (cells[key.index] === "ID buku kerja" ? [cells.join("\t")] : []));
}

function parse<Schema extends z.ZodMiniType>(schema: Schema, entry: string | undefined): z.output<Schema> | null {
  if (entry === undefined) return null;
  try {
    return z.safeParse(schema, JSON.parse(entry)).data ?? null;
  } catch {
    return null;
  }
}
