import { partsOfDay, weekdayOf } from "./calendar";
import { MONTH_NAMES } from "./months";

const WEEKDAY_NAMES = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"] as const;

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"] as const;

/** `17 Agustus 1990` */
export function printDate(day: string): string {
  const { year, month, day: date } = partsOfDay(day);
  return `${date} ${MONTH_NAMES[month - 1] ?? ""} ${year}`;
}

/** `Rabu, 6 November 2024` */
export function printWeekdayDate(day: string): string {
  return `${WEEKDAY_NAMES[weekdayOf(day)] ?? ""}, ${printDate(day)}`;
}

/** `17-08-1990`, the form that fixes write: no month to misread, and text in every locale. */
export function printShortDate(day: string): string {
  return day.split("-").reverse().join("-");
}

/** `I` for January to `XII`. */
export function romanMonth(month: number): string {
  const roman = ROMAN[month - 1];
  if (roman === undefined) throw new RangeError(`No month: ${month}`);
  return roman;
}
