import type { Fix } from "../located";
import { blankHeadings } from "./blank-headings";
import type { BuiltTable } from "./build-table";
import type { SheetFinding } from "./findings";
import { headingKey } from "./heading-key";
import { standardHeading } from "./known-headings";
import { atHeading, atTable, missingColumn } from "./locate";
import type { Mapping } from "./mapping";
import { findNearMisses } from "./near-misses";
import { findSensitiveColumns } from "./sensitive-columns";
import type { Role, TableKind } from "./role";
import { type Column, columnOf, type Table } from "./table";

/** Without these the table cannot be used; each inner list is satisfied by one of its roles. `program` is judged with the programmes at hand. */
const REQUIRED: { readonly [kind in TableKind]?: readonly (readonly Role[])[] } = {
  enrollment: [["name"], ["birthDate", "birthPlaceDate"]],
  programs: [["program"], ["lessonHours"]],
  officials: [["title"], ["name"]],
  settings: [["key"], ["value"]],
};

/** Misread, these would give somebody a wrong certificate; a near miss is settled before anything is issued. */
const DECISIVE: ReadonlySet<Role> = new Set(["code", "name", "nik", "birthPlace", "birthDate", "birthPlaceDate", "program", "joinedOn", "leftOn", "status", "lessonHours", "start", "end"]);

/** Everything about headings: one finding per heading, never one per row. */
export function columnFindings(built: BuiltTable, mapping: Mapping | undefined): readonly SheetFinding[] {
  const { table } = built;
  if (table.kind === "own" || table.kind === "unrelated") return [];
  return [...missing(table, mapping), ...repeated(built), ...blankHeadings(table).map((at) => ({ ...atHeading({ at, heading: "" }), code: "heading-blank" }) as const), ...formatHints(table), ...otherNumbers(table), ...findSensitiveColumns(table)];
}

function missing(table: Table, mapping: Mapping | undefined): readonly SheetFinding[] {
  const lost = lostMappings(table, mapping);
  const near = findNearMisses(table).filter(({ role }) => mapping?.columns[role] !== "");
  const unsure = near.map(({ role, column }): SheetFinding => ({
    ...atHeading(column),
    code: table.kind === "enrollment" && DECISIVE.has(role) ? "column-missing" : isRequired(table.kind, role) ? "column-missing" : "column-unsure",
    kind: table.kind,
    role,
    expected: standardHeading(table.kind, role),
    suspect: column.heading,
    fix: renamed(table, column, role),
  }));
  const settled = new Set([...near.map(({ role }) => role), ...lost.map(({ role }) => role)]);
  const absent = (REQUIRED[table.kind] ?? []).flatMap((roles) => {
    const there = roles.some((role) => columnOf(table, role) !== undefined || settled.has(role));
    return there || roles[0] === undefined ? [] : [missingColumn(table, roles[0])];
  });
  return [...lost.map(({ finding }) => finding), ...unsure, ...absent];
}

/** The proposed heading, for staff to tick; not where several levels of headings make one. */
function renamed({ kind, grid }: Table, { at, levels }: Column, role: Role): Fix | null {
  const before = grid.shown[at.row]?.[at.column] ?? "";
  return levels.length === 1 && before !== "" ? { at, before, after: standardHeading(kind, role) } : null;
}

function isRequired(kind: TableKind, role: Role): boolean {
  return (REQUIRED[kind] ?? []).some((roles) => roles.includes(role));
}

/** Headings that staff named and that are gone, unless the column is found under a known heading by now. */
function lostMappings(table: Table, mapping: Mapping | undefined): readonly { readonly role: Role; readonly finding: SheetFinding }[] {
  if (!mapping) return [];
  const entries = Object.entries(mapping.columns) as readonly (readonly [Role, string])[];
  return entries.flatMap(([role, heading]) =>
    heading === "" || columnOf(table, role) !== undefined
      ? []
      : [{ role, finding: { ...atTable(table), code: "mapping-lost", role, expected: standardHeading(table.kind, role), mapped: heading } as const }],
  );
}

function repeated({ table, repeated: pairs }: BuiltTable): readonly SheetFinding[] {
  return pairs.flatMap(({ role, kept, other, sameHeading }): readonly SheetFinding[] => {
    // `Nama` beside `Nama (pada sertifikat)` is how registers are: the better heading is used.
    if (role === "number" || (!sameHeading && (role === "name" || headingKey(kept.heading) !== headingKey(other.heading) && !DECISIVE.has(role)))) return [];
    const code = sameHeading && DECISIVE.has(role) ? "column-twice" : "column-repeated";
    return [{ ...atHeading(kept, other), code, role, expected: standardHeading(table.kind, role) }];
  });
}

/** A column called `Nik` that holds the numbers of employees. */
function otherNumbers(table: Table): readonly SheetFinding[] {
  return table.columns.flatMap((column) => (column.role === null && headingKey(column.heading) === "nik" && columnOf(table, "nik") === undefined ? [{ ...atHeading(column), code: "not-a-nik" } as const] : []));
}

function formatHints(table: Table): readonly SheetFinding[] {
  return table.columns.flatMap((column) => {
    const hint = /\(?\b(mm\s*[/.-]\s*dd[^)]*|bb\s*[/.-]\s*hh[^)]*|m\/d\/y+)\)?/i.exec(column.levels.join(" "))?.[1];
    const isDate = column.role === "birthDate" || column.role === "joinedOn" || column.role === "leftOn" || column.role === "date";
    return hint !== undefined && isDate ? [{ ...atHeading(column), code: "date-format-hint", hint } as const] : [];
  });
}
