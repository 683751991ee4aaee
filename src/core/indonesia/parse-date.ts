import { isoDay, weekdayOf } from "./calendar";
import { cleanText } from "./clean-text";
import { monthNumber } from "./months";

/** What one piece of text says about a day. */
export type DateReading =
  | {
      readonly kind: "date";
      readonly day: string;
      /** Text before the date: the birth place of `Lamongan, 17-08-1990`; "" where none. */
      readonly place: string;
      /** A weekday was written and is another than that of the day. */
      readonly weekdayDiffers: boolean;
      /** The year had two digits; the century is the caller's. */
      readonly twoDigitYear: boolean;
      /** Written as two numbers that could change places: both at most 12 and different. */
      readonly ambiguous: boolean;
    }
  /** Blank, `-`, `0`, `00/00/0000`. */
  | { readonly kind: "missing" }
  /** A day that does not exist. */
  | { readonly kind: "impossible" }
  /** The second number is above 12 and the first is not: probably month first, which is never assumed. */
  | { readonly kind: "monthFirst" }
  | { readonly kind: "unreadable" };

/** Which full year a two-digit year (0 to 99) means. */
export type Century = (year: number) => number;

/** Dates of a training: always this century. */
export const thisCentury: Century = (year) => 2000 + year;

const WEEKDAYS = ["minggu", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu"];

const PATTERN = /^(.*?)(?:^|[\s,/]+|(?<=[\p{L}.]))(\d{1,4})\s*[-/.\s]\s*(\d{1,2}|\p{L}+\.?)\s*[-/.,\s]\s*(\d{1,4})\.?$/u;

/**
 * Reads a day written by people. Day first, always; ISO (`1990-08-17`) because it cannot be misread; months as numbers or
 * in any spelling met; a weekday or a place may stand before. Impossible days never roll over into the next month. A time
 * behind the date is ignored.
 */
export function parseDate(text: string, century: Century = thisCentury): DateReading {
  const cleaned = cleanText(text).replace(/[ T]\d{1,2}[:.]\d{2}([:.]\d{2})?$/, "");
  if (/^(?:[-–—.0]*|0{1,2}[-/.]0{1,2}[-/.]0{2,4}|0{4}-00-00)$/.test(cleaned)) return { kind: "missing" };
  const match = PATTERN.exec(cleaned);
  if (!match) return { kind: "unreadable" };
  const [, lead = "", first = "", middle = "", last = ""] = match;
  const head = readLead(lead);
  if (head === null) return { kind: "unreadable" };
  return readNumbers(first, middle, last, head, century);
}

/** Splits what stands before the date into weekday and place; null where it holds digits, so the text is something else. */
function readLead(lead: string): { readonly weekday: number | null; readonly place: string } | null {
  const words = lead.replace(/[\s,/:]+$/, "");
  if (/\d/.test(words)) return null;
  const weekday = WEEKDAYS.indexOf(words.toLowerCase().replace(/['’`]/g, "").replace(/^ahad$/, "minggu"));
  return weekday < 0 ? { weekday: null, place: words } : { weekday, place: "" };
}

function readNumbers(
  first: string,
  middle: string,
  last: string,
  { weekday, place }: { readonly weekday: number | null; readonly place: string },
  century: Century,
): DateReading {
  const yearFirst = first.length === 4 && last.length <= 2;
  if (!yearFirst && (first.length > 2 || (last.length !== 2 && last.length !== 4))) return { kind: "unreadable" };
  const named = monthNumber(middle);
  if (named === null && !/^\d+$/.test(middle)) return { kind: "unreadable" };
  const twoDigitYear = !yearFirst && last.length === 2;
  const written = Number(yearFirst ? first : last);
  const year = twoDigitYear ? century(written) : written;
  const month = named ?? Number(middle);
  const date = Number(yearFirst ? last : first);
  const day = isoDay(year, month, date);
  if (day === null) return !yearFirst && month > 12 && date <= 12 && isoDay(year, date, month) !== null ? { kind: "monthFirst" } : { kind: "impossible" };
  return {
    kind: "date",
    day,
    place,
    weekdayDiffers: weekday !== null && weekday !== weekdayOf(day),
    twoDigitYear,
    ambiguous: !yearFirst && named === null && month <= 12 && date <= 12 && month !== date,
  };
}
