import { cleanText } from "../indonesia/clean-text";
import { parseDate } from "../indonesia/parse-date";
import type { Program } from "../settings/settings";
import { headerCell } from "../sheet/locate";
import { cellOf, columnOf, type Table } from "../sheet/table";
import type { EnrollmentFact, EnrollmentFinding } from "./findings";
import type { Participant } from "./participant";

/**
 * Real dates beside dates typed as text with the month as a number: the sign of a sheet that read some of them month
 * first and left the others alone. One warning per column, at its heading.
 */
export function mixedDates(table: Table): readonly EnrollmentFinding[] {
  return (["birthDate", "joinedOn", "leftOn"] as const).flatMap((role): readonly EnrollmentFinding[] => {
    const column = columnOf(table, role);
    if (!column) return [];
    let texts = 0;
    let swappable = false;
    for (const row of table.rows) {
      const { shown, value } = cellOf(table, row, column);
      if (typeof value === "object") swappable ||= Number(value.day.slice(8)) <= 12 && value.day.slice(8) !== value.day.slice(5, 7);
      else if (typeof value === "string" && /^\D*\d{1,2}\s*[-/. ]\s*\d{1,2}\s*[-/. ]/.test(cleanText(shown)) && parseDate(shown).kind === "date") texts += 1;
    }
    if (texts === 0 || !swappable) return [];
    return [{ ...LIST, cells: [column.at], heading: column.heading, code: "dates-mixed", texts }];
  });
}

/** More people than the programme has places; located at the programme. */
export function overQuota(participants: readonly Participant[], programs: readonly Program[]): readonly EnrollmentFinding[] {
  const counts = new Map<string, number>();
  for (const { program } of participants) if (program !== null) counts.set(program, (counts.get(program) ?? 0) + 1);
  return programs.flatMap((program): readonly EnrollmentFinding[] => {
    const people = counts.get(program.code) ?? 0;
    if (program.quota === null || people <= program.quota) return [];
    return [{ ...LIST, cells: [program.at], code: "quota-exceeded", program: program.name, quota: program.quota, people }];
  });
}

/** One finding about a whole list, at its header. */
export function atList(table: Table, fact: EnrollmentFact): EnrollmentFinding {
  return { ...LIST, cells: [headerCell(table)], ...fact };
}

/** Instructors and practitioners on the list: kept apart, named once. */
export function notParticipants(entries: readonly { readonly table: Table; readonly row: number; readonly name: string }[]): readonly EnrollmentFinding[] {
  if (entries.length === 0) return [];
  const cells = entries.map(({ table, row }) => {
    const column = columnOf(table, "name") ?? table.columns[0];
    return { sheet: table.sheet, row, column: column?.index ?? 0 };
  });
  const [first] = entries;
  return [{ ...LIST, cells, heading: first ? columnOf(first.table, "name")?.heading ?? "" : "", code: "not-participants", people: entries.map(({ name }) => name) }];
}

const LIST = { stage: "enrollment", person: null, fix: null, heading: "", name: "" } as const;
