import { cleanText } from "../indonesia/clean-text";
import { isFormulaError } from "../sheet/formula-error";
import { maskNik } from "../indonesia/nik";
import { firstNameFirst, readPersonName, type PersonName } from "../indonesia/person-name";
import type { CellRef } from "../located";
import type { Role } from "../sheet/role";
import { cellOf, type Column, type Table, type TableCell } from "../sheet/table";
import type { EnrollmentFact, EnrollmentFinding } from "./findings";

/** One row of a list of people, with its columns by role and a place for what is wrong in it. */
export interface PersonRow {
  readonly table: Table;
  readonly row: number;
  readonly key: string;
  readonly code: string | null;
  readonly name: PersonName;
  /** A readable cell; null where there is no such column, or where its formula failed. */
  readonly cell: (role: Role) => TableCell | null;
  /** Cleaned text of that cell; "" where null. */
  readonly text: (role: Role) => string;
  /** The same for one column, where several hold the role. */
  readonly textAt: (column: Column) => string;
  /** The place of a column in this row, whether readable or not. */
  readonly place: (role: Role) => CellRef;
  /**
   * Adds a finding at the cells of these roles, the first one first. `after` is the content that a fix would give the first
   * cell.
   */
  readonly report: (fact: EnrollmentFact, roles: readonly Role[], after?: string) => void;
  /** Adds a finding that concerns other rows as well; `cells` are all of one role. */
  readonly reportTogether: (fact: EnrollmentFact, cells: readonly CellRef[], role: Role) => void;
}

export type ColumnsByRole = ReadonlyMap<Role, Column>;

export function columnsByRole(table: Table): ColumnsByRole {
  const columns = new Map<Role, Column>();
  for (const column of table.columns) if (column.role !== null && !columns.has(column.role)) columns.set(column.role, column);
  return columns;
}

/** What identifies a row before its key is known. */
export interface RowIdentity {
  readonly table: Table;
  readonly columns: ColumnsByRole;
  readonly row: number;
  readonly code: string | null;
  readonly name: PersonName;
}

export function readIdentity(table: Table, columns: ColumnsByRole, row: number): RowIdentity {
  const code = cleanText(shownAt(table, columns, row, "code"));
  const shown = shownAt(table, columns, row, "name");
  return { table, columns, row, code: code === "" || code === "-" || isFormulaError(code) ? null : code, name: readPersonName(isFormulaError(shown) ? "" : shown) };
}

/** The list asks for last names first, so the name is read in the order of speaking only as a proposal. */
export function lastFirst(row: PersonRow): string | null {
  const heading = row.table.columns.find((column) => column.role === "name")?.heading ?? "";
  return /last name|nama belakang|nama keluarga/i.test(heading) || /,\s*-$/.test(row.name.name) ? firstNameFirst(row.name.name) : null;
}

export function personRow(identity: RowIdentity, key: string, findings: EnrollmentFinding[]): PersonRow {
  const { table, columns, row, code, name } = identity;
  const masked = maskDigits(name.name);
  const failed = new Set<Role>();
  const raw = (role: Role): TableCell | null => {
    const column = columns.get(role);
    return column ? cellOf(table, row, column) : null;
  };
  const place = (role: Role): CellRef => raw(role)?.at ?? { sheet: table.sheet, row, column: table.columns[0]?.index ?? 0 };
  const report: PersonRow["report"] = (fact, roles, after) => {
    const [first] = roles;
    const before = first === undefined ? null : raw(first);
    findings.push({
      stage: "enrollment",
      cells: roles.map(place),
      person: key,
      fix: before && after !== undefined ? { at: before.at, before: before.shown, after } : null,
      heading: first === undefined ? "" : columns.get(first)?.heading ?? "",
      name: masked,
      ...fact,
    });
  };
  const reportTogether: PersonRow["reportTogether"] = (fact, cells, role) => {
    findings.push({ stage: "enrollment", cells, person: key, fix: null, heading: columns.get(role)?.heading ?? "", name: masked, ...fact });
  };
  const cell = (role: Role): TableCell | null => {
    const found = raw(role);
    if (!found || !isFormulaError(found.shown)) return found;
    if (!failed.has(role)) report({ code: "cell-formula-error", shown: found.shown.trim() }, [role]);
    failed.add(role);
    return null;
  };
  const textAt = (column: Column): string => {
    const { shown } = cellOf(table, row, column);
    return isFormulaError(shown) ? "" : cleanText(shown);
  };
  return { table, row, key, code, name, cell, textAt, text: (role) => cleanText(cell(role)?.shown ?? ""), place, report, reportTogether };
}

/** A NIK that was typed in the name's place is masked wherever the name is told. */
export function maskDigits(name: string): string {
  return name.replace(/\d{11,}/g, maskNik);
}

function shownAt(table: Table, columns: ColumnsByRole, row: number, role: Role): string {
  const column = columns.get(role);
  return column ? cellOf(table, row, column).shown : "";
}
