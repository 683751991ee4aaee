import type { CellRef } from "../located";
import { headingKey, headingWords } from "../sheet/heading-key";
import { dayHeading } from "../sheet/session-heading";
import { type Column, type Table, cellOf } from "../sheet/table";
import { type DayReading, type Period, dayOfCell, dayOfNumberHeading, dayOfText } from "./day-reading";
import { withMonthOf } from "./period-of";

export type PartOfDay = "dawn" | "morning" | "noon" | "afternoon" | "night";

/** One place for marks: a column of a grid, or one date and session of a log, with what its heading says. */
export interface Slot {
  /** Where it is called that. */
  readonly at: CellRef;
  /** One line, as shown. */
  readonly label: string;
  /** `headingKey` of the label, and of its lowest line. */
  readonly keys: readonly string[];
  /** `Sesi 3`, `Pertemuan ke-3`, `Hari 3`, or a number that stands alone. */
  readonly number: { readonly counts: "session" | "day" | "plain"; readonly value: number } | null;
  readonly day: DayReading;
  readonly part: PartOfDay | null;
  /** As written, `4` or `1,5`; null where the heading does not say. */
  readonly lessonHours: string | null;
  readonly kind: "theory" | "practice" | null;
  readonly cancelled: boolean;
  readonly makeUp: boolean;
}

const PARTS: readonly (readonly [RegExp, PartOfDay])[] = [
  [/\bsubuh\b/, "dawn"],
  [/\bpagi\b|\bmorning\b/, "morning"],
  [/\bsiang\b|\bnoon\b/, "noon"],
  [/\bsore\b|\bafternoon\b/, "afternoon"],
  [/\bmalam\b|\bevening\b|\bnight\b/, "night"],
];

/** What the rows of lengths and kinds above or below the headings say about the columns. */
export interface HeaderRows {
  readonly lessonHours: (column: number) => string | null;
  readonly kind: (column: number) => "theory" | "practice" | null;
}

export function readHeading(table: Table, column: Column, period: Period, rows: HeaderRows): Slot {
  const hoursBelow = rows.lessonHours(column.index);
  const lines = column.levels.flatMap((level) => level.split("\n")).filter((line) => line !== hoursBelow);
  const words = lines.map((line) => headingWords(line));
  const all = words.join(" ");
  const { value } = cellOf(table, column.at.row - column.rowOffset, column);
  return {
    at: column.at,
    label: column.heading,
    keys: [headingKey(column.heading), headingKey(lines[lines.length - 1] ?? "")],
    number: numberIn(lines, words),
    day: dayOfHeading(lines, value, period),
    part: partOfDay(all),
    lessonHours: hoursBelow ?? /(\d+(?:[.,]\d+)?)\s*JPL?\b/i.exec(column.heading)?.[1] ?? null,
    kind: rows.kind(column.index) ?? kindOf(all),
    cancelled: isCancelled(all),
    makeUp: isMakeUp(all),
  };
}

export function partOfDay(words: string): PartOfDay | null {
  return PARTS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Words of a heading or of a status, in lower case. */
export function isCancelled(words: string): boolean {
  return /\b(?:batal|dibatalkan|ditiadakan|cancelled|canceled)\b/.test(words);
}

export function isMakeUp(words: string): boolean {
  return /\bsusulan\b/.test(words);
}

export function kindOf(words: string): "theory" | "practice" | null {
  const practice = /\bprakti[kc]\b|\bpraktek\b|\bpractice\b/.test(words);
  const theory = /\bteori\b|\btheory\b/.test(words);
  return practice === theory ? null : practice ? "practice" : "theory";
}

/** The number that a session is called by: `Sesi 3`, `3`, `Pertemuan ke-3`. */
export function numberIn(lines: readonly string[], words: readonly string[]): Slot["number"] {
  for (const line of words) {
    const [, word, digits] = /^(sesi|pertemuan|pert|tatap muka|meeting|session|hari|day)(?: ke)? (\d+)\b/.exec(line) ?? [];
    if (word !== undefined && digits !== undefined) return { counts: word === "hari" || word === "day" ? "day" : "session", value: Number(digits) };
  }
  const lowest = lines[lines.length - 1] ?? "";
  const plain = dayHeading(lowest) ?? (/^\s*\d{1,3}\s*$/.test(lowest) ? Number(lowest) : null);
  return plain === null ? null : { counts: "plain", value: plain };
}

function dayOfHeading(lines: readonly string[], value: Parameters<typeof dayOfCell>[1], period: Period): DayReading {
  if (typeof value === "object") return dayOfCell("", value, period);
  const readings = lines.map((line) => dayOfText(line, period)).filter((reading) => reading.kind !== "none");
  const [first] = readings;
  if (first) return readings.find((reading) => reading.kind === "day") ?? first;
  const number = dayHeading(lines[lines.length - 1] ?? "");
  return number === null ? { kind: "none" } : dayOfNumberHeading(number, withMonthOf(lines, period));
}
