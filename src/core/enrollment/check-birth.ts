import { ageOn } from "../indonesia/calendar";
import { cleanText } from "../indonesia/clean-text";
import { maskNik } from "../indonesia/nik";
import type { Century } from "../indonesia/parse-date";
import { checkDate, isDateMissing } from "./check-dates";
import type { PersonRow } from "./person-row";

export interface Birth {
  readonly place: string;
  readonly date: string | null;
}

/** Older than this at the start of a course, a birth date is more likely mistyped. */
const OLDEST = 80;

/**
 * Reads place and date of birth, from two columns or from one (`Lamongan, 17-08-1990`). `start` is the first day of the
 * course, or today; `today` bounds what can be a birth date.
 */
export function checkBirth(row: PersonRow, { start, today, minimumAge }: { readonly start: string; readonly today: string; readonly minimumAge: number }): Birth {
  const role = row.table.columns.some((column) => column.role === "birthDate") ? "birthDate" : "birthPlaceDate";
  const read = checkDate(row, role, bornBefore(start));
  if (isDateMissing(row, role)) row.report({ code: "birth-date-missing" }, [role]);
  const date = read?.day ?? null;
  if (date !== null) checkAge(row, role, date, start, today, minimumAge);
  return { place: birthPlace(row, role, read?.place ?? ""), date };
}

/** Two-digit years: this century, unless the person would be under 15 when the course starts. */
function bornBefore(start: string): Century {
  const latest = Number(start.slice(0, 4)) - 15;
  return (year) => (2000 + year <= latest ? 2000 + year : 1900 + year);
}

function checkAge(row: PersonRow, role: "birthDate" | "birthPlaceDate", date: string, start: string, today: string, minimumAge: number): void {
  if (date >= today) return row.report({ code: "birth-date-future", day: date }, [role]);
  const age = ageOn(date, start);
  if (age < minimumAge) row.report({ code: "age-low", age, limit: minimumAge, on: start }, [role]);
  if (age > OLDEST) row.report({ code: "age-high", age, limit: OLDEST, on: start }, [role]);
}

/** A place before the date counts where the place has no cell of its own or a blank one; two different places are for staff. */
function birthPlace(row: PersonRow, role: "birthDate" | "birthPlaceDate", beside: string): string {
  const written = row.text("birthPlace").replace(/^[-–]$/, "");
  const placeCell = row.cell("birthPlace");
  if (placeCell && written !== "" && (/\d/.test(written) || typeof placeCell.value !== "string")) row.report({ code: "birth-place-odd", shown: maskNik(written) }, ["birthPlace"]);
  if (written !== "" && beside !== "" && sameLetters(written) !== sameLetters(beside)) {
    row.report({ code: "birth-place-differs", place: written, other: beside }, ["birthPlace", role]);
  }
  const place = written !== "" ? written : beside;
  const hasOwn = row.table.columns.some((column) => column.role === "birthPlace");
  if (place === "" && (placeCell !== null || (!hasOwn && role === "birthPlaceDate" && row.cell(role) !== null && !isDateMissing(row, role)))) {
    row.report({ code: "birth-place-missing" }, [placeCell ? "birthPlace" : role]);
  }
  return place;
}

function sameLetters(text: string): string {
  return cleanText(text).toLowerCase().replace(/[^\p{L}]/gu, "");
}
