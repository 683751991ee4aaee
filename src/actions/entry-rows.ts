import type { EntryCells } from "../contract";
import type { CellRef } from "../core/located";
import type { Role } from "../core/sheet/role";
import { cellOf, columnOf, type Table } from "../core/sheet/table";
import { TAB } from "../text/standard-tabs";

export type EntryKind = "programs" | "officials";

interface EntryShape {
  /** The standard tab, made where there is no list yet. */
  readonly tab: string;
  /** What a row is nothing without. */
  readonly needed: readonly Role[];
  /** What may be given, in words of ours; other columns are left alone. */
  readonly roles: readonly Role[];
  /** The role that a row is called by. */
  readonly name: Role;
}

/** The two lists whose rows staff may write from the panel. */
export const ENTRIES: Readonly<Record<EntryKind, EntryShape>> = {
  programs: {
    tab: TAB.programs,
    needed: ["code", "program"],
    roles: ["code", "program", "englishName", "trade", "lessonHours", "start", "end", "instructor"],
    name: "program",
  },
  officials: {
    tab: TAB.officials,
    needed: ["office", "title", "name"],
    roles: ["office", "actingPrefix", "title", "name", "rank", "employeeId", "from", "to"],
    name: "name",
  },
};

/** A row as it stands: what its cells show, and where each is. */
export interface EntryRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: EntryCells;
  readonly at: ReadonlyMap<string, CellRef>;
}

/** Every row of the lists of that kind, from top to bottom; of its roles those that the list has a column for. */
export function entryRows(tables: readonly Table[], kind: EntryKind): readonly EntryRow[] {
  return tables
    .filter((table) => table.kind === kind)
    .flatMap((table) =>
      table.rows.map((row) => {
        const cells = ENTRIES[kind].roles.flatMap((role) => {
          const column = columnOf(table, role);
          return column ? [{ role, ...cellOf(table, row, column) }] : [];
        });
        return {
          sheet: table.sheet,
          row,
          cells: Object.fromEntries(cells.map(({ role, shown }) => [role, shown])),
          at: new Map(cells.map(({ role, at }) => [role, at])),
        };
      }),
    );
}
