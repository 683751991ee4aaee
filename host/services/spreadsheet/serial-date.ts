/**
 * Dates in a spreadsheet are numbers: whole days since 30 December 1899, the time of day as the fraction
 * (developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values). They have no time zone until a
 * script asks for a `Date`; then the spreadsheet's zone decides.
 */
export interface CivilTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;

/** The calendar date as a serial number; null where there is no such day (31 February). */
export function serialOfDate(year: number, month: number, day: number): number | null {
  const time = Date.UTC(2000, month - 1, day);
  const at = new Date(time);
  at.setUTCFullYear(year, month - 1, day);
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? at.getTime() / DAY + EPOCH_SERIAL : null;
}

export function civilOfSerial(serial: number): CivilTime {
  const at = new Date(Math.round((serial - EPOCH_SERIAL) * DAY));
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    millisecond: at.getUTCMilliseconds(),
  };
}

/** Milliseconds since 1970 of a serial number read on a clock in that zone. In the hour that does not exist: the later reading. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH_SERIAL) * DAY);
  const guess = wall - zoneOffset(wall, timeZone);
  const offset = zoneOffset(guess, timeZone);
  return wall - offset;
}

/** The serial number that a clock in that zone shows. */
export function serialOfInstant(instant: number, timeZone: string): number {
  return serialOfWall(instant + zoneOffset(instant, timeZone));
}

/** Milliseconds on a clock as a serial number; day and time apart, so that a time alone keeps all its digits. */
export function serialOfWall(wall: number): number {
  const day = Math.floor(wall / DAY);
  return day + EPOCH_SERIAL + (wall - day * DAY) / DAY;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsetsByDay = new Map<string, Map<number, number | null>>();

/**
 * Milliseconds the zone is ahead of UTC, local mean time included: Jakarta is 7:07:12 ahead in 1899. Asked day by day and
 * remembered, because a table of attendance has thousands of dates on few days.
 */
function zoneOffset(instant: number, timeZone: string): number {
  let days = offsetsByDay.get(timeZone);
  if (!days) offsetsByDay.set(timeZone, (days = new Map()));
  const day = Math.floor(instant / DAY);
  let offset = days.get(day);
  if (offset === undefined) {
    const start = readOffset(day * DAY, timeZone);
    offset = start === readOffset((day + 1) * DAY - 1, timeZone) ? start : null;
    days.set(day, offset);
  }
  return offset ?? readOffset(instant, timeZone);
}

function readOffset(instant: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formatters.set(timeZone, formatter);
  }
  const part: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = value;
  const year = part["era"] === "BC" ? 1 - Number(part["year"]) : Number(part["year"]);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part["month"]) - 1, Number(part["day"]));
  wall.setUTCHours(Number(part["hour"]), Number(part["minute"]), Number(part["second"]));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}
