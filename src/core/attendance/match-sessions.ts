import { headingWords } from "../sheet/heading-key";
import { isDateGroup } from "../sheet/session-heading";
import type { PartOfDay, Slot } from "./read-heading";
import type { SessionRow } from "./read-session-rows";

/** Which rows of `Sesi` a slot stands for (several where one column covers a day), or that it fits none or no single one. */
export type SlotMatch = readonly SessionRow[] | "ambiguous" | null;

/**
 * Finds the rows of `Sesi` that the slots of one list stand for. A slot finds its row by heading or number, then by date and
 * part of the day, then as the n-th day of the course. What fits two rows fits none: weights are not guessed.
 */
export function matchSessions(slots: readonly Slot[], rows: readonly SessionRow[]): readonly SlotMatch[] {
  const matches: SlotMatch[] = slots.map(() => null);
  const taken = new Set<SessionRow>();
  const settle = (position: number, found: readonly SessionRow[]): void => {
    matches[position] = found;
    for (const row of found) taken.add(row);
  };
  const plain = plainMeaning(slots, rows);
  slots.forEach((slot, position) => {
    if (slot.number?.counts === "plain" && plain === "unclear") matches[position] = "ambiguous";
    const row = byName(slot, rows, plain);
    if (row) settle(position, [row]);
  });
  matchByDate(slots, rows, matches, taken, settle);
  matchByDayOrder(slots, rows, matches, settle);
  matchByPosition(slots, rows, matches, settle);
  return matches;
}

type Settle = (position: number, found: readonly SessionRow[]) => void;

/** The only row of that heading or number. */
function byName(slot: Slot, rows: readonly SessionRow[], plain: ReturnType<typeof plainMeaning>): SessionRow | undefined {
  const named = rows.filter((row) => row.key !== "" && slot.keys.includes(row.key) && !/^\d+$/.test(row.key));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const { number } = slot;
  if (!number || (number.counts === "plain" && plain !== "session")) return undefined;
  const numbered = rows.filter((row) => row.number?.value === number.value && (number.counts === "day") === (row.number.counts === "day"));
  return numbered.length === 1 ? numbered[0] : undefined;
}

/**
 * Numbers alone may be sessions or days of a month. They are what an upper heading calls them; else sessions where they are
 * exactly the numbers of the rows, days where every row's day is among them; and neither where both would do.
 */
function plainMeaning(slots: readonly Slot[], rows: readonly SessionRow[]): "session" | "day" | "unclear" {
  const plain = slots.filter((slot) => slot.number?.counts === "plain");
  if (plain.length === 0) return "session";
  const upper = plain.map((slot) => headingWords(slot.label.split(" / ").slice(0, -1).join(" ")));
  if (upper.every((words) => /\b(?:sesi|pertemuan|tatap muka|session)\b/.test(words))) return "session";
  const numbers = new Set(plain.map((slot) => slot.number?.value));
  const rowNumbers = rows.flatMap((row) => (row.number && row.number.counts !== "day" ? [row.number.value] : []));
  const days = rows.flatMap((row) => (row.date === null ? [] : [row.date]));
  const asSessions = rowNumbers.length > 0 && rowNumbers.length === plain.length && rowNumbers.every((number) => numbers.has(number));
  const dated = new Set(plain.flatMap((slot) => (slot.day.kind === "day" ? [slot.day.day] : [])));
  const asDays = days.length > 0 && days.every((day) => dated.has(day));
  if (upper.every((words) => isDateGroup([words]))) return "day";
  return asSessions && asDays ? "unclear" : asSessions ? "session" : "day";
}

function matchByDate(slots: readonly Slot[], rows: readonly SessionRow[], matches: SlotMatch[], taken: ReadonlySet<SessionRow>, settle: Settle): void {
  const open = new Map<string, number[]>();
  slots.forEach((slot, position) => {
    if (matches[position] !== null || slot.day.kind !== "day") return;
    const sameDay = open.get(slot.day.day);
    if (sameDay) sameDay.push(position);
    else open.set(slot.day.day, [position]);
  });
  for (const [day, positions] of open) {
    const free = rows.filter((row) => row.date === day && !taken.has(row));
    if (free.length > 0) matchWithinDay(slots, positions, free, matches, settle);
  }
}

function matchWithinDay(slots: readonly Slot[], positions: readonly number[], free: readonly SessionRow[], matches: SlotMatch[], settle: Settle): void {
  const [only] = positions;
  if (only !== undefined && positions.length === 1 && slots[only]?.part === null) return settle(only, free);
  if (only !== undefined && positions.length === 1 && free.length === 1) return settle(only, free);
  const rest = new Set(free);
  const left: number[] = [];
  for (const position of positions) {
    const part = slots[position]?.part ?? null;
    const fitting = part === null ? [] : fittingPart(part, [...rest]);
    const rivals = positions.filter((other) => slots[other]?.part === part);
    if (fitting.length === 1 && rivals.length === 1) {
      settle(position, fitting);
      for (const row of fitting) rest.delete(row);
    } else left.push(position);
  }
  if (left.length === 0) return;
  const remaining = [...rest];
  if (left.length === remaining.length && alike(remaining)) left.forEach((position, order) => settle(position, remaining.slice(order, order + 1)));
  else for (const position of left) matches[position] = "ambiguous";
}

/** The part itself; else the half of the day, since a log knows no more than before and after noon. */
function fittingPart(part: PartOfDay, rows: readonly SessionRow[]): readonly SessionRow[] {
  const exact = rows.filter((row) => row.part === part);
  return exact.length > 0 ? exact : rows.filter((row) => row.part !== null && half(row.part) === half(part));
}

function half(part: PartOfDay): "before noon" | "after noon" | "night" {
  return part === "night" ? "night" : part === "dawn" || part === "morning" ? "before noon" : "after noon";
}

/** It makes no difference which is which. */
function alike(rows: readonly SessionRow[]): boolean {
  const [first] = rows;
  return rows.every(
    (row) => row.length.minutes === first?.length.minutes && row.kind === first?.kind && row.cancelled === first?.cancelled && row.statusUnclear === first?.statusUnclear,
  );
}

/** `Hari 3` is every session of the third day of the course. */
function matchByDayOrder(slots: readonly Slot[], rows: readonly SessionRow[], matches: SlotMatch[], settle: Settle): void {
  if (rows.some((row) => row.date === null)) return;
  const days = [...new Set(rows.map((row) => row.date ?? ""))].sort();
  slots.forEach((slot, position) => {
    if (matches[position] !== null || slot.number?.counts !== "day" || slot.day.kind === "day") return;
    const day = days[slot.number.value - 1];
    const ofDay = rows.filter((row) => row.date === day);
    const rivals = slots.filter((other) => other.number?.counts === "day" && other.number.value === slot.number?.value);
    if (ofDay.length > 0 && rivals.length === 1) settle(position, ofDay);
    else if (ofDay.length > 0) matches[position] = "ambiguous";
  });
}

/** `Sesi 1 … n` beside as many rows without any label of their own: the first is the first. */
function matchByPosition(slots: readonly Slot[], rows: readonly SessionRow[], matches: SlotMatch[], settle: Settle): void {
  const numbered = slots.every((slot, position) => slot.number?.counts === "session" && slot.number.value === position + 1 && slot.day.kind !== "day");
  const ordered = rows.every((row, position) => position === 0 || (row.date ?? "") >= (rows[position - 1]?.date ?? ""));
  const unlabelled = ordered && rows.every((row) => row.key === "");
  if (!numbered || !unlabelled || rows.length !== slots.length || matches.some((match) => match !== null)) return;
  rows.forEach((row, position) => settle(position, [row]));
}
