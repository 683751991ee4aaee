import { cleanText } from "../indonesia/clean-text";
import { headingKey, headingWords } from "../sheet/heading-key";
import type { Reading } from "../located";
import type { Program } from "../settings/settings";
import { type Column, type Table, cellOf, columnOf, columnsOf } from "../sheet/table";
import { assignRows } from "./assign-rows";
import { type AttendanceFinding, attendanceFinding } from "./findings";
import { indexPeople } from "./people-index";
import { programFinder } from "./program-finder";
import type { AttendanceInput } from "./read-attendance";
import { type List, type ListRow, identityReader } from "./read-list";
import type { Score, UnitResult } from "./score";

/**
 * Reads every table of scores: one total and a column per unit. People are joined as in attendance. A total keeps the form
 * that its sheet shows; what cannot be read is an error at its cell. Two rows of one person: the rows must agree.
 */
export function readScores({
  tables,
  participants,
  programs,
}: Pick<AttendanceInput, "tables" | "participants" | "programs">): Reading<readonly Score[], AttendanceFinding> {
  const findings: AttendanceFinding[] = [];
  const people = indexPeople(participants);
  const programOf = programFinder(programs);
  const scores = new Map<string, { readonly score: Score; readonly row: ListRow }>();
  for (const table of tables.filter((one) => one.kind === "scores")) {
    const assigned = assignRows(rowsOf(table), people, programOf);
    const unitsOf = unitColumns(table, programs);
    findings.push(...assigned.findings);
    for (const { row, participant, program } of assigned.rows) {
      const score = readRow(table, row.row, participant.key, program, unitsOf(program), findings);
      const known = scores.get(`${program}\n${participant.key}`);
      if (known && !agrees(known.score, score)) {
        findings.push(attendanceFinding([known.row.at, row.at], participant.key, { code: "rows-contradict", name: participant.name, sessions: [] }));
        scores.set(`${program}\n${participant.key}`, { score: { ...score, shown: "", value: null, units: score.units.map((unit) => ({ ...unit, result: null })) }, row });
      } else scores.set(`${program}\n${participant.key}`, { score, row });
    }
  }
  return { value: [...scores.values()].map(({ score }) => score), findings };
}

/** A table of scores as a list without marks, so that its people are found in the same way. */
function rowsOf(table: Table): List {
  const identity = identityReader(table);
  const program = columnOf(table, "program");
  const rows = table.rows.map((row): ListRow => ({
    row,
    ...identity(row),
    program: program ? cleanText(cellOf(table, row, program).shown) : "",
    readings: [],
    clashes: [],
  }));
  return { table, rows, slots: () => [], cellAt: (row) => row.at };
}

/** The columns of units that are this programme's: one tab may hold the units of all. A heading that no programme names is everybody's. */
function unitColumns(table: Table, programs: readonly Program[]): (program: string) => readonly Column[] {
  const owners = columnsOf(table, "unit").map((column) => {
    const key = headingKey(column.heading);
    const owning = programs.filter(({ units }) => units.some(({ code, title }) => headingKey(title) === key || (code !== "" && headingKey(code) === key)));
    return { column, codes: new Set(owning.map((program) => program.code)) };
  });
  return (program) => owners.filter(({ codes }) => codes.size === 0 || codes.has(program)).map(({ column }) => column);
}

function readRow(table: Table, row: number, person: string, program: string, units: readonly Column[], findings: AttendanceFinding[]): Score {
  const column = columnOf(table, "score");
  const cell = column ? cellOf(table, row, column) : null;
  const shown = cleanText(cell?.shown ?? "");
  const value = cell && typeof cell.value === "number" ? cell.value : numberShown(shown);
  if (cell && shown !== "" && shown !== "-" && value === null) {
    findings.push(attendanceFinding([cell.at], person, { code: "score-unreadable", shown, heading: column?.heading ?? "" }));
  }
  return {
    person,
    program,
    shown: shown === "-" ? "" : shown,
    value,
    units: units.map((unit) => readUnit(table, row, unit, person, findings)),
    at: cell?.at ?? { sheet: table.sheet, row, column: 0 },
  };
}

function readUnit(table: Table, row: number, column: Column, person: string, findings: AttendanceFinding[]): UnitResult {
  const { shown, at } = cellOf(table, row, column);
  const words = headingWords(shown);
  const result = /^(?:k|kompeten)$/.test(words) ? "competent" : /^(?:bk|belum kompeten|tk|tidak kompeten)$/.test(words) ? "not-yet" : null;
  if (result === null && words !== "") findings.push(attendanceFinding([at], person, { code: "unit-result-unreadable", shown: cleanText(shown), heading: column.heading }));
  return { unit: column.heading, result, shown: cleanText(shown) };
}

function numberShown(shown: string): number | null {
  return /^\d{1,3}([.,]\d+)?$/.test(shown) ? Number(shown.replace(",", ".")) : null;
}

function agrees(a: Score, b: Score): boolean {
  return a.shown === b.shown && a.units.every((unit, position) => unit.shown === b.units[position]?.shown);
}
