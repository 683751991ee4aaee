import { cleanText } from "../indonesia/clean-text";
import type { CellRef } from "../located";
import { headingKey, headingWords } from "../sheet/heading-key";
import { type Table, type TableCell, cellOf, columnOf } from "../sheet/table";
import { dayOfCell } from "./day-reading";
import { type AttendanceFinding, attendanceFinding } from "./findings";
import { periodOf } from "./period-of";
import { type PartOfDay, type Slot, isMakeUp, kindOf, numberIn, partOfDay } from "./read-heading";
import { type List, type ListRow, identityReader } from "./read-list";
import type { MarkReading } from "./read-mark";

const PRESENT: MarkReading = { mark: "present", shown: "hadir", noSession: false };

/** One person of a log while its rows are read. */
interface Growing {
  readonly row: ListRow;
  readonly readings: (MarkReading | undefined)[];
  readonly cells: Map<number, CellRef>;
  readonly clashes: number[];
}

/**
 * Reads a log, one row per person and meeting, into the same shape as a grid. A row says what its mark says; without a
 * column of marks, that the person came (a time of arrival, where there is a column for it). No row is no record, never
 * absence. A time stamp tells morning from afternoon where nothing else names the session. The same row twice counts once.
 */
export function readLog(table: Table, read: (shown: string) => MarkReading): { readonly list: List; readonly findings: readonly AttendanceFinding[] } {
  const findings: AttendanceFinding[] = [];
  const slots = new Map<string, { readonly slot: Slot; readonly position: number }>();
  const people = new Map<string, Growing>();
  const identity = identityReader(table);
  const program = columnOf(table, "program");
  for (const row of table.rows) {
    const slot = slotOf(table, row, findings);
    if (!slot) continue;
    const key = `${slot.day.kind === "day" ? slot.day.day : ""}|${slot.keys[0] ?? ""}|${slot.part ?? ""}`;
    const known = slots.get(key) ?? { slot, position: slots.size };
    slots.set(key, known);
    const named = identity(row);
    const programShown = program ? cleanText(cellOf(table, row, program).shown) : "";
    const personKey = [named.who.code, named.who.nik, named.who.name, programShown].join("|");
    const empty: ListRow = { row, ...named, program: programShown, readings: [], clashes: [] };
    const person: Growing = people.get(personKey) ?? { row: empty, readings: [], cells: new Map(), clashes: [] };
    people.set(personKey, person);
    enter(person, known.position, markOf(table, row, read), markCell(table, row)?.at ?? named.at);
  }
  const ordered = [...slots.values()].map(({ slot }) => slot);
  const cells = new Map<ListRow, Growing["cells"]>();
  const rows = [...people.values()].map((person) => {
    const row = { ...person.row, readings: person.readings, clashes: person.clashes };
    cells.set(row, person.cells);
    return row;
  });
  return { list: { table, rows, slots: () => ordered, cellAt: (row, slot) => cells.get(row)?.get(slot) ?? row.at }, findings };
}

function enter(person: Growing, slot: number, reading: MarkReading, at: CellRef): void {
  const before = person.readings[slot];
  if (before === undefined || before.shown === "") {
    person.readings[slot] = reading;
    person.cells.set(slot, at);
  } else if (reading.shown !== "" && reading.mark !== before.mark) {
    person.clashes.push(slot);
  }
}

function markCell(table: Table, row: number): TableCell | undefined {
  const column = columnOf(table, "mark") ?? columnOf(table, "timeIn");
  return column && cellOf(table, row, column);
}

function markOf(table: Table, row: number, read: (shown: string) => MarkReading): MarkReading {
  const cell = markCell(table, row);
  if (!cell) return PRESENT;
  if (columnOf(table, "mark")) return read(cell.shown);
  return /\d/.test(cell.shown) ? PRESENT : read("");
}

function slotOf(table: Table, row: number, findings: AttendanceFinding[]): Slot | null {
  const dateColumn = columnOf(table, "date");
  const sessionColumn = columnOf(table, "session");
  const date = dateColumn && cellOf(table, row, dateColumn);
  const session = sessionColumn ? cleanText(cellOf(table, row, sessionColumn).shown) : "";
  const reading = date && cleanText(date.shown) !== "" ? dayOfCell(date.shown, date.value, periodOf(table, undefined)) : { kind: "none" as const };
  if (date && reading.kind !== "day" && reading.kind !== "none") {
    findings.push(attendanceFinding([date.at], null, { code: "session-date-unreadable", session: session || "—", shown: cleanText(date.shown) }));
    return null;
  }
  if (reading.kind === "none" && session === "") return null;
  const words = headingWords(session);
  const label = session || (reading.kind === "day" ? reading.day : "");
  return {
    at: date?.at ?? { sheet: table.sheet, row, column: sessionColumn?.index ?? 0 },
    label,
    keys: session === "" ? [] : [headingKey(session)],
    number: session === "" ? null : numberIn([session], [words]),
    day: reading,
    part: partOfDay(words) ?? (session === "" && !columnOf(table, "timeIn") ? halfDay(date) : null),
    lessonHours: null,
    kind: kindOf(words),
    cancelled: false,
    makeUp: isMakeUp(words),
  };
}

/** Before noon or after, from a time stamp. */
function halfDay(date: TableCell | undefined): PartOfDay | null {
  const time = typeof date?.value === "object" ? date.value.time : (/(\d{1,2})[:.]\d{2}/.exec(date?.shown.split(" ")[1] ?? "")?.[0] ?? null);
  if (time === null) return null;
  return Number(time.split(/[:.]/)[0]) < 12 ? "morning" : "afternoon";
}
