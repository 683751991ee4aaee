/**
 * Calendar arithmetic on ISO days (`1990-08-17`), written by hand: an engine's dates carry a zone and roll 30 February
 * over. ISO days of years 0001 to 9999 compare as text.
 */

/** `null` where there is no such day: the 31st of April, the 29th of February of a common year. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** `month` from 1 to 12. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** @throws RangeError if the text is no real ISO day: only days that were read before come here. */
export function partsOfDay(day: string): YearMonthDay {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const parts = { year: Number(year), month: Number(month), day: Number(date) };
  if (isoDay(parts.year, parts.month, parts.day) === null) throw new RangeError(`No ISO day: ${day}`);
  return parts;
}

/** Days since 1 January 1970, negative before. */
export function dayNumber(day: string): number {
  const { year, month, day: date } = partsOfDay(day);
  // Counting years from March puts the leap day last (Howard Hinnant, "chrono-compatible low-level date algorithms").
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day with that number; the inverse of `dayNumber`. */
export function dayOfNumber(number: number): string | null {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}

/** 0 for Sunday (*Minggu*) to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The day of a spreadsheet's serial number (1 is 31 December 1899); null outside the years a training can mean. */
export function dayOfSerial(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 73050) return null;
  return dayOfNumber(Math.floor(serial) - 25569);
}

/**
 * Whole years reached on `on` by somebody born on `birth`; negative before birth. An age is reached on the day itself, and
 * somebody born on 29 February reaches it on 1 March of a common year.
 */
export function ageOn(birth: string, on: string): number {
  const born = partsOfDay(birth);
  const now = partsOfDay(on);
  const reached = now.month > born.month || (now.month === born.month && now.day >= born.day);
  return now.year - born.year - (reached ? 0 : 1);
}
