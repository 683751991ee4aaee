import { dayOfSerial } from "../indonesia/calendar";
import { parseDate, thisCentury, type Century, type DateReading } from "../indonesia/parse-date";
import type { TableCell } from "./table";

/** How the sheet holds a day: as a date, as text, or as a bare serial number in a cell that lost its format. */
type DateSource = "date" | "text" | "serial";

export type CellDate = { readonly source: DateSource; readonly reading: DateReading };

/** Reads the day of a cell. A placeholder (`-`, `0`, `00/00/0000`) is missing, whichever way it is stored. */
export function readDate({ shown, value }: Pick<TableCell, "shown" | "value">, century: Century = thisCentury): CellDate {
  if (typeof value === "object") return { source: "date", reading: plain(value.day) };
  if (typeof value === "number" && value !== 0) {
    const day = dayOfSerial(value);
    return day === null ? { source: "serial", reading: { kind: "unreadable" } } : { source: "serial", reading: plain(day) };
  }
  return { source: "text", reading: typeof value === "boolean" ? { kind: "unreadable" } : parseDate(shown, century) };
}

function plain(day: string): DateReading {
  return { kind: "date", day, place: "", weekdayDiffers: false, twoDigitYear: false, ambiguous: false };
}
