import { cleanText } from "../indonesia/clean-text";
import type { CellRef, Reading } from "../located";
import { headingKey } from "../sheet/heading-key";
import { isFormulaError } from "../sheet/formula-error";
import { readDate } from "../sheet/read-date";
import type { Role } from "../sheet/role";
import { cellOf, columnOf, type Table, type TableCell } from "../sheet/table";
import type { Expected, SettingsFinding } from "./findings";
import { wholeNumber } from "./parse-settings";
import { readPercent } from "./read-percent";
import { readUnits } from "./read-units";
import type { Program, Settings } from "./settings";

/**
 * Reads the programmes. A row without a code takes its name as code, so that its people are still found; a row without
 * either is none. The first of two rows with one code counts.
 */
export function parsePrograms(tables: readonly Table[], settings: Settings): Reading<readonly Program[], SettingsFinding> {
  const findings: SettingsFinding[] = [];
  const programs: Program[] = [];
  const byCode = new Map<string, Program>();
  for (const table of tables.filter((one) => one.kind === "programs")) {
    for (const row of table.rows) {
      const program = parseProgram(table, row, findings);
      const before = byCode.get(headingKey(program.code));
      if (before) findings.push({ ...frameOf([before.at, program.at], headingOf(table, "code"), program.code), code: "program-code-twice" });
      else {
        byCode.set(headingKey(program.code), program);
        programs.push(program);
        findings.push(...againstAgreement(table, row, program, settings));
      }
    }
  }
  return { value: programs, findings };
}

function parseProgram(table: Table, row: number, findings: SettingsFinding[]): Program {
  const cell = (role: Role): TableCell | null => {
    const column = columnOf(table, role);
    return column ? cellOf(table, row, column) : null;
  };
  const text = (role: Role): string => {
    const shown = cleanText(cell(role)?.shown ?? "");
    return isFormulaError(shown) ? "" : shown;
  };
  const at = cell("code")?.at ?? cell("program")?.at ?? { sheet: table.sheet, row, column: 0 };
  const name = text("program") || text("code");
  const code = text("code") || name;
  const report = (role: Role, finding: RowFact): void => {
    findings.push({ ...frameOf([cell(role)?.at ?? at], headingOf(table, role), code), ...finding });
  };
  const read = { cell, report };
  if (text("code") === "" && cell("code")) report("code", { code: "program-code-missing" });
  if (text("program") === "" && cell("program")) report("program", { code: "program-name-missing" });
  const program: Program = {
    code,
    name,
    englishName: text("englishName"),
    trade: text("trade"),
    lessonHours: hours(read),
    start: date(read, "start"),
    end: date(read, "end"),
    quota: quota(read),
    thresholdPercent: percent(read, "minimumAttendance"),
    practicePercent: percent(read, "minimumPractice"),
    minimumScore: score(read),
    instructors: (cell("instructor")?.shown ?? "").split(/[;\n]|,(?!\s*(?:S|M|A|D)\.)/).map(cleanText).filter((part) => part !== ""),
    units: readUnits(cell("units")?.shown ?? ""),
    at,
  };
  checkDates(program, report);
  const sum = program.units.reduce((total, unit) => total + (unit.lessonHours ?? 0), 0);
  if (program.lessonHours !== null && program.units.length > 0 && program.units.every((unit) => unit.lessonHours !== null) && sum !== program.lessonHours) {
    report("units", { code: "program-units-sum", units: sum, hours: program.lessonHours });
  }
  return program;
}

type RowFact =
  | { readonly code: "program-code-missing" | "program-name-missing" | "program-hours-missing" | "program-dates-missing" }
  | { readonly code: "program-unreadable"; readonly shown: string; readonly expected: Expected }
  | { readonly code: "percent-unreadable" | "percent-unclear" | "program-quota-unreadable"; readonly shown: string }
  | { readonly code: "program-reversed"; readonly from: string; readonly to: string }
  | { readonly code: "program-units-sum"; readonly units: number; readonly hours: number };

interface RowReader {
  readonly cell: (role: Role) => TableCell | null;
  readonly report: (role: Role, finding: RowFact) => void;
}

function hours({ cell, report }: RowReader): number | null {
  const source = cell("lessonHours");
  if (!source || cleanText(source.shown) === "") {
    if (source) report("lessonHours", { code: "program-hours-missing" });
    return null;
  }
  const number = wholeNumber(source);
  if (number === null || number < 1) report("lessonHours", { code: "program-unreadable", shown: cleanText(source.shown), expected: "whole-number" });
  return number === 0 ? null : number;
}

function quota({ cell, report }: RowReader): number | null {
  const source = cell("quota");
  if (!source || /^-?$/.test(cleanText(source.shown))) return null;
  const number = wholeNumber(source);
  if (number === null) report("quota", { code: "program-quota-unreadable", shown: cleanText(source.shown) });
  return number;
}

function date({ cell, report }: RowReader, role: Role): string | null {
  const source = cell(role);
  if (!source) return null;
  const { reading } = readDate(source);
  if (reading.kind === "date") return reading.day;
  if (reading.kind !== "missing") report(role, { code: "program-unreadable", shown: cleanText(source.shown), expected: "date" });
  return null;
}

function percent({ cell, report }: RowReader, role: Role): number | null | "unreadable" {
  const source = cell(role);
  const reading = source === null ? null : readPercent(source);
  if (!source || reading === null || reading.kind === "blank") return null;
  if (reading.kind === "percent") return reading.percent;
  report(role, { code: reading.kind === "unclear" ? "percent-unclear" : "percent-unreadable", shown: cleanText(source.shown) });
  return "unreadable";
}

function score({ cell, report }: RowReader): Program["minimumScore"] {
  const source = cell("minimumScore");
  const text = cleanText(source?.shown ?? "");
  if (!source || text === "" || text === "-") return null;
  if (/^(?:semua )?(?:unit )?(?:k|kompeten)$/i.test(text)) return "competent";
  const number = typeof source.value === "number" ? source.value : /^\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
  if (number !== null && number >= 0 && number <= 100) return number;
  report("minimumScore", { code: "program-unreadable", shown: text, expected: "whole-number" });
  return "unreadable";
}

function checkDates({ start, end }: Program, report: RowReader["report"]): void {
  if (start === null && end === null) report("start", { code: "program-dates-missing" });
  else if (start !== null && end !== null && start > end) report("end", { code: "program-reversed", from: start, to: end });
}

/** A course with a day outside the validity of the agreement. */
function againstAgreement(table: Table, row: number, { code, start, end }: Program, { agreementFrom: from, agreementTo: to }: Settings): readonly SettingsFinding[] {
  const early = start !== null && from !== null && start < from;
  const late = (end ?? start) !== null && to !== null && (end ?? start ?? "") > to;
  const column = columnOf(table, early ? "start" : "end");
  if ((!early && !late) || !column) return [];
  return [{ ...frameOf([cellOf(table, row, column).at], column.heading, code), code: "program-outside-agreement", from, to }];
}

function frameOf(cells: readonly CellRef[], heading: string, subject: string) {
  return { stage: "settings", cells, person: null, fix: null, heading, subject } as const;
}

function headingOf(table: Table, role: Role): string {
  return columnOf(table, role)?.heading ?? "";
}
