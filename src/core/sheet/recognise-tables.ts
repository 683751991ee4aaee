import type { Reading } from "../located";
import { findMappedHeader } from "./apply-mapping";
import { buildTable, type BuiltTable } from "./build-table";
import { columnFindings } from "./column-findings";
import { findHeader, HEADER_WINDOW } from "./find-bands";
import type { SheetFinding } from "./findings";
import type { Grid } from "./grid";
import { headingKey } from "./heading-key";
import type { Mapping } from "./mapping";
import { rowFindings } from "./row-findings";
import { looseFindings, missingList } from "./shape-findings";
import type { Role } from "./role";
import type { Table } from "./table";

/**
 * Finds every table of every tab: where it is, what it is for, which column is what, which rows are entries. Headers are
 * looked for in the first 25 rows and below each list; one header may have up to three rows, and tables may stand beside
 * each other. What staff have mapped wins over every guess. Tabs without a table are left out; linear in the cells.
 */
export function recogniseTables(grids: readonly Grid[], mappings: readonly Mapping[]): Reading<readonly Table[], SheetFinding> {
  const bySheet = new Map(mappings.map((mapping) => [mapping.sheet, mapping]));
  const tables: Table[] = [];
  const findings: SheetFinding[] = [];
  for (const grid of grids) {
    const mapping = bySheet.get(grid.sheet);
    const built = tablesOf(grid, mapping);
    tables.push(...built.map(({ table }) => table));
    findings.push(...built.flatMap((one) => [...columnFindings(one, mapping), ...rowFindings(one)]));
    if (built.length === 0) findings.push(...looseFindings(grid));
  }
  findings.push(...missingList(grids, tables));
  return { value: tables, findings };
}

function tablesOf(grid: Grid, mapping: Mapping | undefined): readonly BuiltTable[] {
  const mapped = mapping === undefined ? null : findMappedHeader(grid, mapping);
  const built: BuiltTable[] = [];
  let from = 0;
  let header = mapped ?? findHeader(grid, 0, HEADER_WINDOW);
  while (header !== null) {
    const found = header;
    const parts = found.tables.map((part) => buildTable(grid, found, part, from));
    built.push(...parts.map((part) => (mapped === found && mapping ? { ...part, table: markMapped(part.table, mapping) } : part)));
    from = Math.max(...parts.map((part) => part.end));
    header = from < grid.shown.length ? findHeader(grid, from, 1) : null;
  }
  return built.flatMap(withPeopleOfGrid);
}

function markMapped(table: Table, { columns }: Mapping): Table {
  return {
    ...table,
    columns: table.columns.map((column) => {
      const heading = column.role === null ? undefined : columns[column.role];
      const own = heading !== undefined && [column.heading, column.levels[column.levels.length - 1] ?? ""].some((text) => headingKey(text) === headingKey(heading));
      return own ? { ...column, confidence: "mapped" } : column;
    }),
  };
}

/** A list that holds birth dates and marks side by side is the enrollment list as well as the attendance. */
function withPeopleOfGrid(built: BuiltTable): readonly BuiltTable[] {
  const { table } = built;
  const has = (role: Role): boolean => table.columns.some((column) => column.role === role);
  if (table.kind !== "attendance" || !has("name") || !(has("birthDate") || has("birthPlaceDate"))) return [built];
  return [built, { ...built, repeated: [], afterEnd: [], table: { ...table, kind: "enrollment" } }];
}
