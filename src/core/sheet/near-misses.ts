import { editDistance } from "./edit-distance";
import { isKnownHeading, keysOf } from "./heading-index";
import { headingKey } from "./heading-key";
import { KNOWN_HEADINGS } from "./known-headings";
import type { Role, TableKind } from "./role";
import { columnByValues } from "./column-by-values";
import type { Column, Table } from "./table";

/** A heading that is nearly one that is missing: proposed to staff, never taken. */
export interface NearMiss {
  readonly role: Role;
  readonly column: Column;
}

/** Other things with short names, one letter away from what we look for. */
const FOREIGN = new Set(["nip", "nis", "nisn", "nrp", "npwp", "nuptk", "kelas", "kode", "unit", "lama", "gaji", "hadir", "statuskerja"]);

/**
 * For each role without a column, the unknown heading nearest to it, else an unknown column whose values can be nothing
 * else; every column is proposed once.
 */
export function findNearMisses(table: Table): readonly NearMiss[] {
  const { kind, columns } = table;
  const taken = new Set(columns.flatMap((column) => (column.role === null ? [] : [column.role])));
  const roles = (Object.keys(KNOWN_HEADINGS[kind]) as Role[]).filter((role) => !taken.has(role));
  const unknown = columns.filter((column) => column.role === null && !isKnownHeading(column.heading) && !FOREIGN.has(headingKey(column.heading)));
  const pairs = unknown.flatMap((column) => roles.map((role) => ({ role, column, distance: nearest(kind, role, column) })));
  const found: NearMiss[] = [];
  for (const { role, column } of pairs.filter((pair) => pair.distance < Infinity).sort((a, b) => a.distance - b.distance)) {
    if (found.some((other) => other.role === role || other.column === column)) continue;
    found.push({ role, column });
  }
  if (kind !== "enrollment") return found;
  for (const column of unknown) {
    const role = found.some((other) => other.column === column) ? null : columnByValues(table, column);
    if (role !== null && roles.includes(role) && !found.some((other) => other.role === role)) found.push({ role, column });
  }
  return found;
}

/** Letters apart, as a share of what is allowed for a word of that length; Infinity beyond it. */
function nearest(kind: TableKind, role: Role, column: Column): number {
  const spellings = [headingKey(column.heading), headingKey(column.heading.replace(/\([^)]*\)?/g, " ")), headingKey(column.levels[column.levels.length - 1] ?? "")];
  return Math.min(...spellings.flatMap((spelling) => keysOf(kind, role).map((key) => distanceOf(spelling, key))));
}

function distanceOf(spelling: string, key: string): number {
  const length = Math.max(spelling.length, key.length);
  if (length < 4) return Infinity;
  const limit = length < 7 ? 1 : 2;
  const distance = editDistance(spelling, key, limit);
  return distance > limit ? Infinity : distance;
}
