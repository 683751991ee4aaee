import { readBand, headerAt, HEADER_WINDOW, type FoundHeader } from "./find-bands";
import type { Grid } from "./grid";
import { bandColumns, bandFrom } from "./header-band";
import { headingKey } from "./heading-key";
import type { Mapping } from "./mapping";
import { resolveColumns } from "./resolve-columns";
import type { Role } from "./role";

/**
 * The header of a tab that staff have mapped: the row with most of the mapped headings, its kind as they said, and their
 * columns before any guess. Null where no row has any of them.
 */
export function findMappedHeader(grid: Grid, mapping: Mapping): FoundHeader | null {
  const wanted = new Set(Object.values(mapping.columns).filter((heading) => heading !== "").map(headingKey));
  let best: { readonly row: number; readonly count: number } | null = null;
  for (let row = 0; row < Math.min(HEADER_WINDOW, grid.shown.length); row += 1) {
    const count = columnsAt(grid, row).filter((column) => isWanted(column.levels, wanted)).length;
    if (count > (best?.count ?? 0)) best = { row, count };
  }
  if (best === null) return anyHeader(grid);
  const columns = columnsAt(grid, best.row);
  const guessed = resolveColumns(mapping.kind, columns);
  const keys = columns.map((column) => [headingKey(column.levels.join(" ")), headingKey(column.levels[column.levels.length - 1] ?? "")]);
  const roles: (Role | null)[] = [...guessed.roles];
  for (const [role, heading] of Object.entries(mapping.columns) as readonly (readonly [Role, string])[]) {
    const found = heading === "" ? -1 : keys.findIndex((spellings) => spellings.includes(headingKey(heading)));
    if (heading !== "" && found < 0) continue;
    roles.forEach((other, at) => {
      if (other === role && role !== "mark") roles[at] = null;
    });
    if (found >= 0) roles[found] = role;
  }
  const mapped = new Set(Object.keys(mapping.columns));
  const repeated = guessed.repeated.filter(({ role }) => !mapped.has(role));
  return { band: bandFrom(grid, best.row), tables: [{ columns, resolved: { kind: mapping.kind, roles, repeated } }] };
}

function anyHeader(grid: Grid): FoundHeader | null {
  for (let row = 0; row < Math.min(HEADER_WINDOW, grid.shown.length); row += 1) {
    const found = headerAt(grid, row);
    if (found) return readBand(grid, found.band);
  }
  return null;
}

function columnsAt(grid: Grid, row: number): ReturnType<typeof bandColumns> {
  return bandColumns(grid, bandFrom(grid, row), 0, (grid.shown[0]?.length ?? 1) - 1);
}

function isWanted(levels: readonly string[], wanted: ReadonlySet<string>): boolean {
  return wanted.has(headingKey(levels.join(" "))) || wanted.has(headingKey(levels[levels.length - 1] ?? ""));
}
