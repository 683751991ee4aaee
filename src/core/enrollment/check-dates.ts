import { cleanText } from "../indonesia/clean-text";
import { printShortDate } from "../indonesia/print-date";
import type { Century, DateReading } from "../indonesia/parse-date";
import type { Role } from "../sheet/role";
import { readDate } from "../sheet/read-date";
import type { PersonRow } from "./person-row";

/** A day that could be read, and the place that stood in the same cell. */
export interface DayAndPlace {
  readonly day: string;
  readonly place: string;
}

/**
 * Reads the day of one column and reports what is wrong with it. Null where it is blank or unreadable; whether a blank is
 * allowed is the caller's matter.
 */
export function checkDate(row: PersonRow, role: Role, century: Century): DayAndPlace | null {
  const cell = row.cell(role);
  if (!cell) return null;
  const shown = cleanText(cell.shown);
  const { source, reading } = readDate(cell, century);
  if (reading.kind !== "date") {
    reportUnread(row, role, shown, reading);
    return null;
  }
  const { day, place, twoDigitYear, weekdayDiffers } = reading;
  if (source === "serial") row.report({ code: "date-serial", shown, day }, [role]);
  if (twoDigitYear && source === "text") row.report({ code: "date-two-digit-year", shown, day }, [role], weekdayDiffers ? undefined : `${place === "" ? "" : `${place}, `}${printShortDate(day)}`);
  if (weekdayDiffers) row.report({ code: "date-weekday-differs", shown, day }, [role]);
  return { day, place };
}

/** Whether the cell holds nothing that could be a date. */
export function isDateMissing(row: PersonRow, role: Role): boolean {
  const cell = row.cell(role);
  return cell !== null && readDate(cell).reading.kind === "missing";
}

function reportUnread(row: PersonRow, role: Role, shown: string, { kind }: DateReading): void {
  if (kind === "impossible") row.report({ code: "date-impossible", role, shown }, [role]);
  if (kind === "monthFirst") row.report({ code: "date-month-first", role, shown }, [role]);
  if (kind === "unreadable") row.report({ code: "date-unreadable", role, shown }, [role]);
}
