import type { Participant } from "../enrollment/participant";
import type { CellRef } from "../located";
import type { MarkCell, PersonMarks, Session } from "./attendance";
import { type AttendanceFinding, attendanceFinding } from "./findings";
import type { ListRow } from "./read-list";
import type { MarkReading } from "./read-mark";
import type { ProgramList } from "./session-draft";

/** One row that speaks of a person, and the list it stands in. */
export interface RowOf {
  readonly list: number;
  readonly row: ListRow;
}

/**
 * Joins all rows of one person in one programme: lists of several months, or one row too many. Rows that leave each other's
 * gaps blank are one record; where two say different things, neither is believed.
 */
export function mergeMarks(
  participant: Participant,
  program: string,
  rows: readonly RowOf[],
  sessions: readonly Session[],
  lists: readonly ProgramList[],
  slotOf: readonly (readonly (number | undefined)[])[],
): { readonly marks: PersonMarks; readonly findings: readonly AttendanceFinding[] } {
  const contradictions: number[] = [];
  const marks = sessions.map((session, position): MarkCell => {
    const merged = mergeSession(rows, position, lists, slotOf);
    if (merged.contradicts && !session.cancelled) contradictions.push(position);
    return { mark: merged.reading?.mark ?? "unknown", at: merged.at ?? session.at, shown: merged.reading?.shown ?? "" };
  });
  return {
    marks: { person: participant.key, program, marks, contradictions },
    findings: repeatedRows(participant, rows, contradictions.map((position) => sessions[position]?.label ?? "")),
  };
}

interface Merged {
  readonly reading: MarkReading | null;
  readonly at: CellRef | null;
  readonly contradicts: boolean;
}

const NOTHING: MarkReading = { mark: "unknown", shown: "", noSession: false };

function mergeSession(
  rows: readonly RowOf[],
  session: number,
  lists: readonly ProgramList[],
  slotOf: readonly (readonly (number | undefined)[])[],
): Merged {
  let best: { readonly reading: MarkReading; readonly at: CellRef } | null = null;
  let contradicts = false;
  for (const { list, row } of rows) {
    const slot = slotOf[list]?.[session];
    const source = lists[list]?.list;
    if (slot === undefined || !source) continue;
    if (row.clashes.length > 0 && row.clashes.includes(slot)) contradicts = true;
    const reading = row.readings[slot] ?? NOTHING;
    if (best && weight(reading) > 1 && weight(best.reading) > 1 && reading.mark !== best.reading.mark) contradicts = true;
    if (!best || weight(reading) > weight(best.reading)) best = { reading, at: source.cellAt(row, slot) };
  }
  if (!contradicts) return { reading: best?.reading ?? null, at: best?.at ?? null, contradicts };
  return { reading: NOTHING, at: best?.at ?? null, contradicts };
}

/** A mark says more than a text nobody can read, and that more than a blank. */
function weight(reading: MarkReading): number {
  return reading.mark !== "unknown" ? 2 : reading.shown === "" ? 0 : 1;
}

function repeatedRows(participant: Participant, rows: readonly RowOf[], contradicting: readonly string[]): readonly AttendanceFinding[] {
  const cells = rows.map(({ row }) => row.at);
  const { key, name } = participant;
  if (contradicting.length > 0) return [attendanceFinding(cells, key, { code: "rows-contradict", name, sessions: contradicting })];
  const sameList = rows.some((a, position) => rows.some((b, other) => other < position && a.list === b.list));
  return sameList ? [attendanceFinding(cells, key, { code: "rows-repeated", name })] : [];
}
