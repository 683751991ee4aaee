import type { Program } from "../settings/settings";
import { matchSessions } from "./match-sessions";
import { periodOf } from "./period-of";
import type { Slot } from "./read-heading";
import type { List, ListRow } from "./read-list";
import type { SessionRow } from "./read-session-rows";

/** The rows of one list that belong to one programme. */
export interface ProgramList {
  readonly list: List;
  readonly rows: readonly ListRow[];
}

/** A slot of one of the lists. */
interface Place {
  readonly list: number;
  readonly position: number;
  readonly slot: Slot;
}

/** A session while it is put together from its row in `Sesi` and the slots that stand for it. */
export interface SessionDraft {
  readonly row: SessionRow | null;
  readonly slots: readonly Place[];
  /** It has marks, and no row or no single row of `Sesi`. */
  readonly unlisted: boolean;
  /** Everybody has a mark that says nothing was held. */
  readonly holiday: boolean;
}

/**
 * Every row of `Sesi` with the slots that stand for it, then the slots that stand for no row. A column that nobody marked and
 * no row asks for is room for later, not a session; so is one that only says that nothing was held.
 */
export function draftSessions(program: Program, rows: readonly SessionRow[], lists: readonly ProgramList[]): readonly SessionDraft[] {
  const ofRow = new Map<SessionRow, { readonly slots: Place[]; readonly holidays: boolean[] }>(rows.map((row) => [row, { slots: [], holidays: [] }]));
  const own: { readonly key: string; readonly slots: Place[] }[] = [];
  lists.forEach(({ list, rows: people }, listIndex) => {
    const slots = list.slots(periodOf(list.table, program));
    const matches = matchSessions(slots, rows);
    slots.forEach((slot, position) => {
      const use = useOf(people, position);
      const place = { list: listIndex, position, slot };
      const match = matches[position] ?? null;
      if (match !== null && match !== "ambiguous") {
        for (const row of match) {
          ofRow.get(row)?.slots.push(place);
          if (use !== "blank") ofRow.get(row)?.holidays.push(use === "holiday");
        }
        return;
      }
      if (use === "holiday" || (use === "blank" && rows.length > 0)) return;
      const key = identityOf(slot);
      const same = own.find((other) => other.key === key && other.slots.every((one) => one.list !== listIndex));
      if (same) same.slots.push(place);
      else own.push({ key, slots: [place] });
    });
  });
  return [
    ...rows.map((row) => {
      const { slots, holidays } = ofRow.get(row) ?? { slots: [], holidays: [] };
      return { row, slots, unlisted: false, holiday: holidays.length > 0 && holidays.every((holiday) => holiday) };
    }),
    ...own.map(({ slots }) => ({ row: null, slots, unlisted: rows.length > 0, holiday: false })),
  ];
}

/** What the people of one programme have in a slot: nothing at all, only marks for "nothing was held", or marks. */
function useOf(people: readonly ListRow[], position: number): "blank" | "holiday" | "marks" {
  let holiday = false;
  for (const { readings } of people) {
    const reading = readings[position];
    if (!reading || reading.shown === "") continue;
    if (!reading.noSession) return "marks";
    holiday = true;
  }
  return holiday ? "holiday" : "blank";
}

/** The same session in two lists of one programme: same day and part, or same name where nothing says the day. */
function identityOf(slot: Slot): string {
  return slot.day.kind === "day" ? `${slot.day.day} ${slot.part ?? ""} ${slot.number?.counts === "session" ? slot.number.value : ""}` : (slot.keys[0] ?? slot.label);
}

