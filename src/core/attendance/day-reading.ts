import { dayOfSerial, isoDay } from "../indonesia/calendar";
import { cleanText } from "../indonesia/clean-text";
import { monthNumber } from "../indonesia/months";
import { parseDate } from "../indonesia/parse-date";
import type { CellValue } from "../sheet/grid";

/** When a course takes place, so that a date without its year, or without its month, finds them. */
export interface Period {
  /** ISO days; null where unknown. */
  readonly from: string | null;
  readonly to: string | null;
  /** Years that the sheet or the programme names, the best first. */
  readonly years: readonly number[];
  /** The one month a list of day numbers belongs to: year and month; null where nothing says. */
  readonly month: { readonly year: number; readonly month: number } | null;
}

export type DayReading =
  | {
      readonly kind: "day";
      readonly day: string;
      /** What it would be with the month first, where that is another day; never taken. */
      readonly monthFirst: string | null;
      readonly weekdayDiffers: boolean;
    }
  | { readonly kind: "none" }
  /** Day and month are there, and nothing says the year; or a day number without a month. */
  | { readonly kind: "incomplete" }
  | { readonly kind: "impossible" };

const NONE: DayReading = { kind: "none" };

/** The day of a cell in a column of dates: a date, a serial number, or text. */
export function dayOfCell(shown: string, value: CellValue, period: Period): DayReading {
  if (typeof value === "object") return written(value.day);
  if (typeof value === "number") {
    const day = dayOfSerial(value);
    return day === null ? { kind: "impossible" } : written(day);
  }
  return dayOfText(shown, period);
}

/** A day in one line of a heading: `06 Nov`, `6/11/2024`, `11/06`, `Rabu, 6 November 2024`. Day first, always. */
export function dayOfText(text: string, period: Period): DayReading {
  const cleaned = cleanText(text);
  const reading = parseDate(cleaned);
  if (reading.kind === "date") {
    return { kind: "day", day: reading.day, monthFirst: reading.ambiguous ? swapped(reading.day) : null, weekdayDiffers: reading.weekdayDiffers };
  }
  if (reading.kind === "impossible" || reading.kind === "monthFirst") return { kind: "impossible" };
  const [, first, second] = /^(?:\p{L}+[\s,]+)?(\d{1,2})\s*[-/.\s]\s*(\d{1,2}|\p{L}+\.?)$/u.exec(cleaned) ?? [];
  if (first === undefined || second === undefined) return NONE;
  const named = monthNumber(second);
  if (named === null && !/^\d+$/.test(second)) return NONE;
  return withYear(Number(first), named ?? Number(second), named === null, period);
}

/** A day number below a month title: `1` to `31`. */
export function dayOfNumberHeading(day: number, period: Period): DayReading {
  if (!period.month) return { kind: "incomplete" };
  const found = isoDay(period.month.year, period.month.month, day);
  return found === null ? { kind: "impossible" } : written(found);
}

/** The year in which the day lies inside the course; else the only year named; else none. */
function withYear(day: number, month: number, byNumbers: boolean, period: Period): DayReading {
  const days = period.years.flatMap((year) => isoDay(year, month, day) ?? []);
  const inside = days.find((candidate) => within(candidate, period));
  const chosen = inside ?? (period.years.length === 1 ? days[0] : undefined);
  if (chosen === undefined) return period.years.length === 1 || isoDay(2024, month, day) === null ? { kind: "impossible" } : { kind: "incomplete" };
  return { kind: "day", day: chosen, monthFirst: byNumbers && day <= 12 && month !== day ? swapped(chosen) : null, weekdayDiffers: false };
}

export function within(day: string, { from, to }: Period): boolean {
  return from !== null && to !== null && day >= from && day <= to;
}

function swapped(day: string): string | null {
  const [year = "", month = "", date = ""] = day.split("-");
  return isoDay(Number(year), Number(date), Number(month));
}

function written(day: string): DayReading {
  return { kind: "day", day, monthFirst: null, weekdayDiffers: false };
}
