/**
 * Minutes and seconds between UTC and a named zone, for any moment. Used on both sides of the border, because the zone of
 * a script is not the zone of the process that emulates it.
 */
export interface Zone {
  readonly name: string;
  /** Milliseconds to add to UTC at this moment to read local time. */
  offsetAt(utc: number): number;
  /** The moment at which clocks of the zone show these local milliseconds; in a gap, as if the old offset still held. */
  utcOf(local: number): number;
}

const DAY = 86_400_000;

/** @throws RangeError if the zone has no entry in the tz database. */
export function zoneOf(name: string): Zone {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: name, hourCycle: "h23", era: "short",
    year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
  });
  const atDayStart = new Map<number, number>();

  const measured = (utc: number): number => {
    const fields: Record<string, string> = {};
    for (const part of format.formatToParts(utc)) fields[part.type] = part.value;
    const yearOfEra = Number(fields.year);
    const year = fields.era === "BC" ? 1 - yearOfEra : yearOfEra;
    const shown = new Date(0);
    shown.setUTCFullYear(year, Number(fields.month) - 1, Number(fields.day));
    shown.setUTCHours(Number(fields.hour), Number(fields.minute), Number(fields.second));
    return shown.getTime() - Math.floor(utc / 1000) * 1000;
  };
  const ofDay = (day: number): number => {
    const known = atDayStart.get(day);
    if (known !== undefined) return known;
    const offset = measured(day * DAY);
    atDayStart.set(day, offset);
    return offset;
  };
  const offsetAt = (utc: number): number => {
    if (!Number.isFinite(utc)) return 0;
    const day = Math.floor(utc / DAY);
    // Date ends at ±8.64e15; the day after the last one cannot be formatted.
    if (Math.abs(day) >= 100_000_000 - 1) return measured(utc);
    const before = ofDay(day);
    return before === ofDay(day + 1) ? before : measured(utc);
  };
  const utcOf = (local: number): number => {
    if (!Number.isFinite(local) || Math.abs(local) > 8.64e15 + DAY) return Number.NaN;
    const before = offsetAt(local - DAY);
    const candidate = local - before;
    if (offsetAt(candidate) === before) return candidate;
    const after = local - offsetAt(local + DAY);
    return offsetAt(after) === local - after ? after : candidate;
  };
  return { name, offsetAt, utcOf };
}
