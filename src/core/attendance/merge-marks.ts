import type { Participant } from "../enrollment/participant";
import type { CellRef } from "../located";
import type { MarkCell, PersonMarks, Session } from "./attendance";
import { type AttendanceFinding, attendanceFinding } from "./findings";
import type { Program } from "../settings/settings";
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
  program: Program,
  rows: readonly RowOf[],
  sessions: readonly Session[],
  lists: readonly ProgramList[],
  slotOf: readonly (readonly (number | undefined)[])[],
): { readonly marks: PersonMarks; readonly findings: readonly AttendanceFinding[] } {
  const contradictions: number[] = [];
  const marks = sessions.map((session, position): MarkCell => {
    const merged = mergeSession(rows, position, lists, slotOf);
    if (merged !== CONTRADICTION) return merged;
    if (!session.cancelled) contradictions.push(position);
    return NOTHING;
  });
  const at = program.at;
  const cellAt = (position: number): CellRef => findCell(rows, position, lists, slotOf) ?? sessions[position]?.at ?? at;
  return {
    marks: { person: participant.key, program: program.code, marks, contradictions, cellAt },
    findings: repeatedRows(participant, rows, contradictions.map((position) => sessions[position]?.label ?? "")),
  };
}

const NOTHING: MarkReading = { mark: "unknown", shown: "", noSession: false };
const CONTRADICTION = "contradiction";

/** What the rows say together, or that they say different things. */
function mergeSession(
  rows: readonly RowOf[],
  session: number,
  lists: readonly ProgramList[],
  slotOf: readonly (readonly (number | undefined)[])[],
): MarkReading | typeof CONTRADICTION {
  let best = NOTHING;
  for (const { list, row } of rows) {
    const slot = slotOf[list]?.[session];
    if (slot === undefined || !lists[list]) continue;
    if (row.clashes.length > 0 && row.clashes.includes(slot)) return CONTRADICTION;
    const reading = row.readings[slot] ?? NOTHING;
    if (reading.mark !== best.mark && weight(reading) > 1 && weight(best) > 1) return CONTRADICTION;
    if (weight(reading) > weight(best)) best = reading;
  }
  return best;
}

/** The cell whose mark counts: that which says most, the first of equals. */
function findCell(
  rows: readonly RowOf[],
  session: number,
  lists: readonly ProgramList[],
  slotOf: readonly (readonly (number | undefined)[])[],
): CellRef | null {
  let most = -1;
  let cell: CellRef | null = null;
  for (const { list, row } of rows) {
    const slot = slotOf[list]?.[session];
    const source = lists[list]?.list;
    const says = slot === undefined ? -1 : weight(row.readings[slot] ?? NOTHING);
    if (slot === undefined || !source || says <= most) continue;
    most = says;
    cell = source.cellAt(row, slot);
  }
  return cell;
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
