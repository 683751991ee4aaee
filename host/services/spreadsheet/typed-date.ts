import type { Locale } from "./locale";
import { serialOfDate } from "./serial-date";
import type { TypedNumber } from "./typed-number";

/** Where the point is no decimal sign, Sheets reads it as a date separator, too (assumed for id_ID). */
const POINTED = /^(\d{1,4})([-/.])(\d{1,4})(?:\2(\d{1,4}))?$/;
const PLAIN = /^(\d{1,4})([-/])(\d{1,4})(?:\2(\d{1,4}))?$/;

const TIME = /^(\d{1,3}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?(?:\s*([ap])\.?m\.?)?$/i;

/**
 * A date, a time, or both, as its serial number with a format in the shape it was typed; null where the text is none or
 * names a day that does not exist ("31/02/2026" stays text, and under en_US so does "31/12/2026").
 */
export function parseTypedDate(text: string, locale: Locale, year: number): TypedNumber | null {
  const time = parseTime(text);
  if (time) return time;
  const split = /^(.*\S)[\sT,]+(\d{1,2}:\d{2}.*)$/.exec(text);
  const day = parseDay((split?.[1] ?? text).replace(/,$/, ""), locale, year);
  if (!day) return null;
  if (!split) return day;
  const clock = parseTime(split[2] ?? "");
  return clock && clock.value < 1
    ? { value: day.value + clock.value, numberFormat: `${day.numberFormat ?? ""} ${clock.numberFormat ?? ""}` }
    : null;
}

/** From 24 hours on it is a duration. */
function parseTime(text: string): TypedNumber | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const [, hourText = "", minute = "", second, fraction, half] = found;
  let hour = Number(hourText);
  if (Number(minute) > 59 || Number(second ?? 0) > 59 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const seconds = hour * 3600 + Number(minute) * 60 + Number(second ?? 0) + Number(`0.${fraction ?? "0"}`);
  const hours = hourText.length === 2 ? "HH" : "H";
  const tail = second === undefined ? "" : ":ss";
  const shape = half !== undefined ? `h:mm${tail} am/pm` : `${hours}:mm${tail}`;
  return { value: seconds / 86_400, numberFormat: hour >= 24 ? "[h]:mm:ss" : shape };
}

function parseDay(text: string, locale: Locale, year: number): TypedNumber | null {
  return numericDay(text, locale, year) ?? namedDay(text.toLowerCase(), locale, year);
}

function numericDay(text: string, locale: Locale, thisYear: number): TypedNumber | null {
  const found = (locale.decimal === "," ? POINTED : PLAIN).exec(text);
  if (!found) return null;
  const [, first = "", separator = "", second = "", third] = found;
  if (first.length === 4) {
    if (third === undefined) return separator === "." ? null : day(first, second, "1", `yyyy${separator}MM`);
    return third.length > 2 ? null : day(first, second, third, `yyyy${separator}${padded("M", second)}${separator}${padded("d", third)}`);
  }
  if (third === undefined && second.length === 4) {
    return separator === "." ? null : day(second, first, "1", `${padded("M", first)}${separator}yyyy`);
  }
  if (first.length > 2 || second.length > 2 || (third !== undefined && third.length !== 2 && third.length !== 4)) return null;
  const [dayText, month] = locale.dayFirst ? [first, second] : [second, first];
  const both = first.startsWith("0") || second.startsWith("0") || (first.length === 2 && second.length === 2);
  const d = both ? "dd" : "d";
  const m = both ? "MM" : "M";
  const shape = locale.dayFirst ? `${d}${separator}${m}` : `${m}${separator}${d}`;
  if (third === undefined) return day(String(thisYear), month, dayText, shape);
  return day(third, month, dayText, `${shape}${separator}${third.length === 2 ? "yy" : "yyyy"}`);
}

function namedDay(text: string, locale: Locale, thisYear: number): TypedNumber | null {
  const weekday = /^([^\s\d,]+),?\s+/.exec(text);
  const hasWeekday = weekday !== null && locale.weekdays.has(weekday[1] ?? "");
  const rest = hasWeekday ? text.slice(weekday[0].length) : text;
  const lead = hasWeekday ? "dddd, " : "";
  const dayFirst = /^(\d{1,2})([\s\-/]+)([^\s\d\-/.,]+)\.?(?:[\s\-/,]+(\d{4}|\d{2}))?$/.exec(rest);
  if (dayFirst) {
    const [, dayText = "", gap = "", name = "", year] = dayFirst;
    const month = locale.months.get(name);
    if (month === undefined) return null;
    const separator = gap.trim() === "" ? " " : "-";
    const tail = year === undefined ? "" : `${separator}${year.length === 2 ? "yy" : "yyyy"}`;
    return day(year ?? String(thisYear), String(month), dayText, `${lead}${padded("d", dayText)}${separator}${nameShape(name)}${tail}`);
  }
  const monthFirst = /^([^\s\d\-/.,]+)\.?[\s\-/]+(\d{1,2}|\d{4})(?:,?\s+(\d{4}))?$/.exec(rest);
  const month = locale.months.get(monthFirst?.[1] ?? "");
  if (!monthFirst || month === undefined) return null;
  const [, name = "", number = "", year] = monthFirst;
  if (number.length === 4) return year === undefined ? day(number, String(month), "1", `${nameShape(name)} yyyy`) : null;
  return day(year ?? String(thisYear), String(month), number, `${lead}${nameShape(name)} d${year === undefined ? "" : ", yyyy"}`);
}

/** Two digits of a year: below 30 this century, else the last one (as Excel does; for Sheets assumed). */
function day(year: string, month: string, dayOfMonth: string, numberFormat: string): TypedNumber | null {
  const short = Number(year);
  const full = year.length === 2 ? short + (short < 30 ? 2000 : 1900) : short;
  const value = full < 1000 ? null : serialOfDate(full, Number(month), Number(dayOfMonth));
  return value === null ? null : { value, numberFormat };
}

function padded(letter: string, text: string): string {
  return text.length === 2 ? letter + letter : letter;
}

function nameShape(name: string): string {
  return name.length > 4 || name === "juni" || name === "juli" || name === "june" || name === "july" ? "mmmm" : "mmm";
}
