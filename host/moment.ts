import { zoneOf } from "./realm/inside/zone";

/**
 * Milliseconds of an ISO moment. Without an offset it is read in `timeZone`; a date alone is its midnight.
 *
 * @throws Error with a sentence where the text is no moment.
 */
export function momentOf(text: string, timeZone: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!match) throw new Error(`"${text}" is not a moment. Write it like 2026-03-02T10:00 or 2026-03-02T10:00:00+07:00.`);
  const [, year = "", month = "", day = "", hours = "0", minutes = "0", seconds = "0", fraction = "0", offset] = match;
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes), Number(seconds), Number(fraction.padEnd(3, "0")));
  if (new Date(local).getUTCDate() !== Number(day) || Number(hours) > 23 || Number(minutes) > 59) throw new Error(`"${text}" names a day or an hour that does not exist.`);
  return offset === undefined ? zoneOf(timeZone).utcOf(local) : local - offsetMs(offset);
}

function offsetMs(offset: string): number {
  if (offset === "Z") return 0;
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** True for a name of the tz database. */
export function isTimeZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}
