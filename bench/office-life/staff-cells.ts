import type { Host } from "../../host/host";
import type { Act } from "./step";
import { OWN_TABS, SETTINGS } from "./workbook-look";
import type { World } from "./world";

/** What the staff's tabs hold, by tab and cell; the add-on's own tabs aside. */
export type StaffCells = ReadonlyMap<number, { readonly name: string; readonly rows: readonly (readonly Held[])[] }>;

/** A cell as it is kept, and its text. */
interface Held {
  readonly text: string;
  readonly whole: string;
}

export function staffCells(host: Host): StaffCells {
  return host.read(({ spreadsheet }) => new Map(spreadsheet.sheets.filter(({ name }) => !OWN_TABS.includes(name)).map(({ gid, name, cells }) => [gid, { name, rows: cells.map((row) => row.map(held)) }])));
}

const held = (cell: { readonly value: unknown; readonly formula?: string } | null | undefined): Held =>
  cell ? { text: cell.formula ?? String(cell.value), whole: JSON.stringify(cell) } : { text: "", whole: "" };

/** Actions that staff use in order to write into `Pengaturan`. */
const SETTING_ACTIONS = new Set(["saveSettings", "saveMapping", "saveLegend", "useTemplate", "confirm"]);
const ENTRY_ACTIONS = new Set(["addEntry", "changeEntry"]);

/** Every cell of the staff that changed though nobody who acted in this step had asked for it. */
export function changedUnasked(world: World, before: StaffCells, acts: readonly Act[]): readonly string[] {
  const after = staffCells(world.host);
  const asked = new Set(acts.flatMap(({ action, request, faults }) => [action === "purgeExpired" && !isConfirmed(request) ? "" : action, ...faults.map((fault) => fault.function ?? "")]));
  if (asked.has("purgeExpired")) return [];
  const wrong: string[] = [];
  for (const [gid, { name, rows }] of before) {
    const now = after.get(gid)?.rows ?? [];
    if ([...ENTRY_ACTIONS].some((action) => asked.has(action)) && (name === "Program" || name === "Pejabat")) continue;
    for (let row = 0; row < Math.max(rows.length, now.length); row += 1) {
      for (let column = 0; column < Math.max(rows[row]?.length ?? 0, now[row]?.length ?? 0); column += 1) {
        const [old, fresh] = [rows[row]?.[column] ?? held(null), now[row]?.[column] ?? held(null)];
        if (old.whole === fresh.whole || isBlank(old, fresh)) continue;
        if (name === SETTINGS && [...SETTING_ACTIONS].some((action) => asked.has(action))) continue;
        if (name === SETTINGS && rows[row]?.[0]?.text === "ID buku kerja") continue;
        if (isFix(world, asked, old, fresh)) continue;
        wrong.push(`${name}, row ${row + 1}, column ${column + 1}: “${old.text}” became “${fresh.text}”`);
      }
    }
  }
  return wrong;
}

/** A cell without content that got or lost its look, which no action is asked to keep: new columns bring it along. */
const isBlank = (old: Held, fresh: Held): boolean => old.text === "" && fresh.text === "";

const isConfirmed = (request: unknown): boolean => typeof request === "object" && request !== null && "confirm" in request && typeof request.confirm === "string";

/** What a ticked fix puts there, or its undoing puts back. Codes for a list without any are drawn, and go into cells that were blank. */
function isFix({ fixed }: World, asked: ReadonlySet<string>, old: Held, fresh: Held): boolean {
  if (asked.has("applyFixes") && fixed.some(({ before, after }) => after === fresh.text && before === old.text)) return true;
  const code = /^(P-[0-9A-Z]{4,}|Kode Peserta)$/;
  if (asked.has("applyFixes") && old.text === "" && code.test(fresh.text)) return true;
  if (!asked.has("undoFixes")) return false;
  return fixed.some(({ before, after }) => after === old.text && before === fresh.text) || (fresh.text === "" && code.test(old.text));
}
