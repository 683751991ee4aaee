import type { DateCell } from "../core/sheet/grid";

/**
 * Turns the Dates of one spreadsheet into calendar dates of its zone.
 *
 * A date without a time of day is midnight of that zone in Google's tables of zones; where the tables here differ by an hour
 * for a year long past, midnight would become the evening before. So a cell that shows no time is read twelve hours later.
 */
export function calendarDates(timeZone: string): (date: Date, shown: string) => DateCell {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hour12: false,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const known = new Map<number, DateCell>();
  return (date, shown) => {
    const timed = shown.includes(":");
    const moment = date.getTime() + (timed ? 0 : 12 * 60 * 60 * 1000);
    const found = known.get(moment);
    if (found) return found;
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(new Date(moment))) part[type] = value;
    const cell: DateCell = {
      day: `${(part.year ?? "").padStart(4, "0")}-${part.month ?? ""}-${part.day ?? ""}`,
      // Without hourCycle some tables call midnight 24.
      time: timed ? `${part.hour === "24" ? "00" : (part.hour ?? "")}:${part.minute ?? ""}` : null,
    };
    known.set(moment, cell);
    return cell;
  };
}
