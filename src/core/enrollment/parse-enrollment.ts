import type { Reading } from "../located";
import type { Program, Settings } from "../settings/settings";
import type { SheetFinding } from "../sheet/findings";
import { missingColumn } from "../sheet/locate";
import { findNearMisses } from "../sheet/near-misses";
import type { Role } from "../sheet/role";
import type { Table } from "../sheet/table";
import { checkBirth } from "./check-birth";
import { checkCourse } from "./check-course";
import { checkDetails, checkInterests, checkSex } from "./check-details";
import { checkName } from "./check-name";
import { checkNik, compareNik } from "./check-nik";
import { checkProgram, programSource, type ProgramSource } from "./check-program";
import { checkStrangers } from "./check-strangers";
import { findDuplicates, type ReadPerson } from "./find-duplicates";
import { indexPrograms } from "./find-program";
import type { EnrollmentFinding } from "./findings";
import { atList, mixedDates, notParticipants, overQuota } from "./list-findings";
import type { Participant } from "./participant";
import { personKeys } from "./person-keys";
import { columnsByRole, personRow, readIdentity, type PersonRow, type RowIdentity } from "./person-row";
import { readStatus } from "./read-status";

export interface EnrollmentInput {
  readonly tables: readonly Table[];
  readonly programs: readonly Program[];
  readonly settings: Settings;
  /** ISO day in the spreadsheet's zone. */
  readonly today: string;
}

/** Somebody in a list who takes no part: an instructor, a practitioner. */
export interface NotParticipant {
  readonly name: string;
  readonly table: Table;
  readonly row: number;
}

export interface Enrollment extends Reading<readonly Participant[], EnrollmentFinding | SheetFinding> {
  readonly notParticipants: readonly NotParticipant[];
}

/**
 * Reads every list of participants as one: who takes part in what, and everything wrong with it. A person stays in the
 * result whatever is wrong with the row; unreadable parts are null. Grows linearly with the rows.
 */
export function parseEnrollment({ tables, programs, settings, today }: EnrollmentInput): Enrollment {
  const lists = tables.filter((table) => table.kind === "enrollment");
  const findings: (EnrollmentFinding | SheetFinding)[] = [];
  const personal: EnrollmentFinding[] = [];
  const index = indexPrograms(programs);
  const sources = new Map<Table, ProgramSource>(lists.map((table) => [table, programSource(table, programs, index)]));
  findings.push(...lists.flatMap((table) => listFindings(table, sources.get(table), programs)));
  const { identities, others } = separate(lists);
  const keys = personKeys(identities);
  const people = identities.map((identity, at): ReadPerson => {
    const row = personRow(identity, keys[at] ?? "", personal);
    const program = checkProgram(row, sources.get(identity.table) ?? { kind: "missing" }, programs, index);
    return { row, participant: readParticipant(row, program, { settings, today, index }) };
  });
  checkCodes(people, lists, personal);
  checkStrangers(people);
  findDuplicates(people, new Map(programs.map((program) => [program.code, program])));
  const participants = people.map(({ participant }) => participant);
  findings.push(...personal, ...overQuota(participants, programs), ...notParticipants(others));
  return { value: participants, findings, notParticipants: others };
}

/** What is wrong once for a whole list and would else be repeated in every row. */
function listFindings(table: Table, source: ProgramSource | undefined, programs: readonly Program[]): readonly (EnrollmentFinding | SheetFinding)[] {
  if (table.rows.length === 0) return [];
  const withoutPrograms = programs.length === 0 ? [atList(table, { code: "programs-missing" })] : [];
  const withoutColumn = source?.kind === "missing" && programs.length > 0 && !isNearlyThere(table, "program") ? [missingColumn(table, "program")] : [];
  return [...withoutPrograms, ...withoutColumn, ...mixedDates(table)];
}

function separate(lists: readonly Table[]): { readonly identities: readonly RowIdentity[]; readonly others: readonly NotParticipant[] } {
  const identities: RowIdentity[] = [];
  const others: NotParticipant[] = [];
  for (const table of lists) {
    const columns = columnsByRole(table);
    const status = columns.get("status");
    for (const row of table.rows) {
      const identity = readIdentity(table, columns, row);
      const shown = status === undefined ? "" : table.grid.shown[row + status.rowOffset]?.[status.index] ?? "";
      if (shown !== "" && readStatus(shown).kind === "teacher") others.push({ name: identity.name.name, table, row });
      else identities.push(identity);
    }
  }
  return { identities, others };
}

function readParticipant(
  row: PersonRow,
  program: Program | null,
  { settings, today, index }: { readonly settings: Settings; readonly today: string; readonly index: ReturnType<typeof indexPrograms> },
): Participant {
  checkName(row);
  const nik = checkNik(row);
  const birth = checkBirth(row, { start: program?.start ?? today, today, minimumAge: settings.minimumAge });
  const sex = checkSex(row);
  compareNik(row, nik, birth.date, sex);
  const interests = checkInterests(row, program, index);
  checkDetails(row);
  const course = checkCourse(row, program);
  return {
    key: row.key,
    code: row.code,
    name: row.name.name,
    nik,
    birthPlace: birth.place,
    birthDate: birth.date,
    sex,
    education: row.text("education"),
    address: addressOf(row),
    interests,
    program: program?.code ?? null,
    ...course,
    at: row.place("name"),
  };
}

/** An address in several columns is one address. */
function addressOf(row: PersonRow): string {
  return row.table.columns
    .filter((column) => column.role === "address")
    .map((column) => row.textAt(column))
    .filter((text) => text !== "" && text !== "-")
    .join(", ");
}

/** A list that has codes needs one in every row; a list without any is told so once. */
function checkCodes(people: readonly ReadPerson[], lists: readonly Table[], findings: EnrollmentFinding[]): void {
  const coded = new Set(people.filter(({ row }) => row.code !== null).map(({ row }) => row.table));
  const counts = new Map<Table, number>();
  for (const { row } of people) {
    if (row.code !== null) continue;
    if (!coded.has(row.table)) counts.set(row.table, (counts.get(row.table) ?? 0) + 1);
    else if (row.cell("code")) row.report({ code: "code-missing" }, ["code"]);
  }
  for (const table of lists) {
    const without = counts.get(table);
    if (without !== undefined && !isNearlyThere(table, "code")) findings.push(atList(table, { code: "codes-missing", people: without }));
  }
}

/** The column is there under a misspelt heading, which is a finding of its own. */
function isNearlyThere(table: Table, role: Role): boolean {
  return findNearMisses(table).some((near) => near.role === role);
}
