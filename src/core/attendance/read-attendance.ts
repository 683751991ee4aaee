import type { Participant } from "../enrollment/participant";
import type { Reading } from "../located";
import type { Program, Settings } from "../settings/settings";
import type { Table } from "../sheet/table";
import { type AssignedRow, assignRows } from "./assign-rows";
import type { Attendance, PersonMarks, Session } from "./attendance";
import { buildSessions } from "./build-sessions";
import { checkMarks } from "./check-marks";
import { checkRecap } from "./check-recap";
import { type AttendanceFinding, attendanceFinding } from "./findings";
import { type Legend, type Meaning, parseLegend } from "./legend";
import { type RowOf, mergeMarks } from "./merge-marks";
import { indexPeople } from "./people-index";
import { programFinder } from "./program-finder";
import { type List, readList } from "./read-list";
import { readLog } from "./read-log";
import { markReader } from "./read-mark";
import { type SessionRow, readSessionRows } from "./read-session-rows";
import type { ProgramList } from "./session-draft";

export interface AttendanceInput {
  readonly tables: readonly Table[];
  readonly participants: readonly Participant[];
  readonly programs: readonly Program[];
  readonly settings: Settings;
  /** ISO day in the spreadsheet's zone. */
  readonly today: string;
}

/** The rows of one list, with the marks that nobody has to explain there. */
interface AssignedList {
  readonly list: List;
  readonly rows: readonly AssignedRow[];
  readonly known: readonly string[];
}

/**
 * Reads every list of attendance: grids of one programme or of all, several months, logs. Sessions come from `Sesi` and from
 * the headings; people are joined by code, NIK or whole name. One bad row or heading never stops the rest. Linear in cells.
 */
export function readAttendance({ tables, participants, programs, settings, today }: AttendanceInput): Reading<Attendance, AttendanceFinding> {
  const findings: AttendanceFinding[] = [];
  const programOf = programFinder(programs);
  const sessionRows = tables.filter((table) => table.kind === "sessions").flatMap((table) => {
    const read = readSessionRows(table, programOf, settings);
    findings.push(...read.findings);
    return read.rows;
  });
  const people = indexPeople(participants);
  const general = generalLegend(settings, findings);
  const contested = new Set<string>();
  const lists = tables.filter((table) => table.kind === "attendance" || table.kind === "log").map((table): AssignedList => {
    const { list, known } = readTable(table, general, findings);
    const assigned = assignRows(list, people, programOf);
    findings.push(...assigned.findings, ...checkRecap(list));
    for (const candidate of assigned.candidates) contested.add(candidate.key);
    return { list, rows: assigned.rows, known };
  });
  const rowsByProgram = groupBy(sessionRows, (row) => row.program);
  const participantsByProgram = groupBy(participants, (participant) => participant.program ?? "");
  const sessions: Session[] = [];
  const marks: PersonMarks[] = [];
  for (const program of programs) {
    const enrolled = participantsByProgram.get(program.code) ?? [];
    const read = readProgram(program, rowsByProgram.get(program.code) ?? [], lists, settings, today);
    sessions.push(...read.sessions);
    marks.push(...read.marks);
    findings.push(...read.findings, ...withoutMarks(program, enrolled, read.marks, contested, tables));
  }
  return { value: { sessions, people: marks }, findings };
}

function generalLegend(settings: Settings, findings: AttendanceFinding[]): Legend {
  const legend = parseLegend(settings.legend);
  const at = settings.cells["Legenda tanda"];
  if (at) findings.push(...legend.unreadable.map((entry) => attendanceFinding([at], null, { code: "legend-unreadable", entry })));
  return legend;
}

/** The legend of a list speaks for that list alone, and never says what a blank means: that only the settings may. */
function readTable(table: Table, general: Legend, findings: AttendanceFinding[]): { readonly list: List; readonly known: readonly string[] } {
  const own = new Map<string, Meaning>();
  for (const { text, at } of table.legends) {
    const legend = parseLegend(text);
    legend.meanings.forEach((meaning, sign) => {
      if (sign !== "") own.set(sign, meaning);
    });
    findings.push(...legend.unreadable.map((entry) => attendanceFinding([at], null, { code: "legend-unreadable", entry })));
    if (legend.meanings.has("")) findings.push(attendanceFinding([at], null, { code: "legend-of-blanks" }));
  }
  const read = markReader([own, general.meanings]);
  const signs = [...own, ...general.meanings].filter(([sign, meaning]) => sign !== "" && meaning !== "unclear").map(([sign]) => sign);
  const known = [...new Set(["H", "T", "S", "I", "A", "-", ...signs])];
  if (table.kind === "attendance") return { list: readList(table, read), known };
  const log = readLog(table, read);
  findings.push(...log.findings);
  return { list: log.list, known };
}

interface ProgramRead {
  readonly sessions: readonly Session[];
  readonly marks: readonly PersonMarks[];
  readonly findings: readonly AttendanceFinding[];
}

function readProgram(program: Program, rows: readonly SessionRow[], all: readonly AssignedList[], settings: Settings, today: string): ProgramRead {
  const assigned = all.map((one) => ({ ...one, rows: one.rows.filter((row) => row.program === program.code) })).filter((one) => one.rows.length > 0);
  const lists: readonly ProgramList[] = assigned.map(({ list, rows: ofList }) => ({ list, rows: ofList.map(({ row }) => row) }));
  const built = buildSessions(program, rows, lists, settings, today);
  const byPerson = new Map<Participant, RowOf[]>();
  assigned.forEach(({ rows: ofList }, list) => {
    for (const { row, participant } of ofList) {
      const known = byPerson.get(participant);
      if (known) known.push({ list, row });
      else byPerson.set(participant, [{ list, row }]);
    }
  });
  const findings: AttendanceFinding[] = [];
  const marked = [...byPerson].map(([participant, ofPerson]) => {
    const merged = mergeMarks(participant, program, ofPerson, built.sessions, lists, built.slotOf);
    findings.push(...merged.findings);
    return { participant, marks: merged.marks };
  });
  const hasColumn = (position: number): boolean => built.slotOf.some((slots) => slots[position] !== undefined);
  const known = [...new Set(assigned.flatMap((one) => one.known))];
  findings.push(...checkMarks({ sessions: built.sessions, hasColumn, people: marked, known, until: program.end, today }));
  if (lists.length > 0) findings.push(...unusedRows(program, built.sessions, hasColumn, today));
  return { sessions: built.sessions, marks: marked.map(({ marks }) => marks), findings: [...built.findings, ...findings] };
}

/** Sessions of `Sesi` whose time has passed and for which no list has a column. */
function unusedRows(program: Program, sessions: readonly Session[], hasColumn: (position: number) => boolean, today: string): readonly AttendanceFinding[] {
  return sessions.flatMap((session, position) => {
    const expected = !session.cancelled && session.date !== null && session.date < today;
    return expected && !hasColumn(position) ? [attendanceFinding([session.at], null, { code: "session-without-column", session: session.label, program: program.code })] : [];
  });
}

/** Who has no marks: told once for a programme without any list, else person by person. */
function withoutMarks(
  program: Program,
  enrolled: readonly Participant[],
  marks: readonly PersonMarks[],
  contested: ReadonlySet<string>,
  tables: readonly Table[],
): readonly AttendanceFinding[] {
  if (enrolled.length === 0) return [];
  const instead = tables.filter((table) => table.kind === "sums" || table.kind === "signatures").map(({ sheet, kind }) => ({ sheet, kind }));
  if (marks.length === 0) return [attendanceFinding([program.at], null, { code: "attendance-missing", program: program.code, instead })];
  if (marks.every((person) => person.marks.every((cell) => cell.shown === ""))) {
    const at = marks[0]?.cellAt(0) ?? program.at;
    return [attendanceFinding([at], null, { code: "attendance-blank", program: program.code })];
  }
  const present = new Set(marks.map((person) => person.person));
  return enrolled
    .filter((participant) => !present.has(participant.key) && !contested.has(participant.key))
    .map((participant) => attendanceFinding([participant.at], participant.key, { code: "person-without-row", name: participant.name, program: program.code }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
