import type { Session } from "../attendance/attendance";
import { programFinder } from "../attendance/program-finder";
import { isoDay, partsOfDay } from "../indonesia/calendar";
import type { CellRef } from "../located";
import type { Program } from "../settings/settings";
import type { TableKind } from "../sheet/role";
import { cellOf, columnOf, type Table } from "../sheet/table";

type Kept = Extract<TableKind, "enrollment" | "attendance" | "log" | "scores" | "outcomes">;

/** Data of people in one tab that is kept longer than it may be. */
export interface ExpiredRows {
  readonly sheet: string;
  readonly kind: Kept;
  /** How many entries. */
  readonly count: number;
  /** Their filled cells. */
  readonly cells: readonly CellRef[];
}

const ABOUT_PEOPLE: ReadonlySet<TableKind> = new Set<Kept>(["enrollment", "attendance", "log", "scores", "outcomes"]);

/**
 * Codes of the programmes whose last day lies `months` or more behind `today`. The last day is the programme's own or that of its last
 * session, whichever is later; a programme without any keeps its data, and so does every one where `months` is 0.
 */
export function expiredPrograms(programs: readonly Program[], sessions: readonly Session[], months: number, today: string): ReadonlySet<string> {
  const last = new Map<string, string>();
  const later = (code: string, day: string | null): void => {
    if (day !== null && day > (last.get(code) ?? "")) last.set(code, day);
  };
  for (const { code, end } of programs) later(code, end);
  for (const { program, date, cancelled } of sessions) if (!cancelled) later(program, date);
  return new Set(months <= 0 ? [] : [...last].flatMap(([code, day]) => (monthsAfter(day, months) <= today ? [code] : [])));
}

/** The entries of these programmes wherever a list has them, and the lines below an entry that belong to it. */
export function findExpired(tables: readonly Table[], programs: readonly Program[], expired: ReadonlySet<string>): readonly ExpiredRows[] {
  const programOf = programFinder(programs);
  return tables.flatMap((table): ExpiredRows[] => {
    if (!isKept(table.kind)) return [];
    const column = columnOf(table, "program");
    const codeOf = (row: number): string | undefined => {
      const written = column ? cellOf(table, row, column).shown : "";
      return programOf(written.trim() === "" ? (table.program ?? "") : written)?.code;
    };
    const rows = table.rows.filter((row) => expired.has(codeOf(row) ?? ""));
    return rows.length === 0 ? [] : [{ sheet: table.sheet, kind: table.kind, count: rows.length, cells: cellsOf(table, rows) }];
  });
}

function isKept(kind: TableKind): kind is Kept {
  return ABOUT_PEOPLE.has(kind);
}

function cellsOf(table: Table, rows: readonly number[]): readonly CellRef[] {
  const continued = new Set(table.skipped.flatMap(({ row, reason }) => (reason === "continuation" ? [row] : [])));
  const lines = rows.flatMap((row) => {
    const own = new Set(table.columns.map(({ rowOffset }) => row + rowOffset));
    for (let below = Math.max(...own) + 1; continued.has(below); below += 1) own.add(below);
    return [...own];
  });
  return lines.flatMap((row) =>
    table.columns.flatMap(({ index }) => ((table.grid.shown[row]?.[index] ?? "") === "" ? [] : [{ sheet: table.sheet, row, column: index }])),
  );
}

/** The same day of a later month, or the last one that month has. */
function monthsAfter(day: string, months: number): string {
  const { year, month, day: date } = partsOfDay(day);
  const target = month - 1 + months;
  const find = (on: number): string => isoDay(year + Math.floor(target / 12), (target % 12) + 1, on) ?? (on > 28 ? find(on - 1) : "9999-12-31");
  return find(date);
}
