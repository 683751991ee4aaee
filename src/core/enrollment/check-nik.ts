import { partsOfDay } from "../indonesia/calendar";
import { cleanText } from "../indonesia/clean-text";
import { maskNik, nikFacts, readNik, type NikFacts } from "../indonesia/nik";
import { checkRegion } from "../indonesia/region-code";
import type { EnrollmentFact } from "./findings";
import type { PersonRow } from "./person-row";

/** Reads and checks the NIK; null where there is none to rely on. Nothing about it is an error but its digits. */
export function checkNik(row: PersonRow): string | null {
  const cell = row.cell("nik");
  if (!cell) return null;
  const reading = readNik(cell.shown, typeof cell.value === "number");
  const shown = reading.kind === "scientific" || reading.kind === "text" ? cleanText(cell.shown) : maskNik(cleanText(cell.shown));
  switch (reading.kind) {
    case "nik":
      if (reading.separated) row.report({ code: "nik-separators", shown }, ["nik"], reading.nik);
      checkDigits(row, reading.nik);
      return reading.nik;
    case "letters":
      row.report({ code: "nik-letters", shown, odd: reading.odd, likely: reading.likely === null ? null : maskNik(reading.likely) }, ["nik"]);
      return null;
    case "length":
      row.report({ code: "nik-length", shown, digits: reading.digits }, ["nik"]);
      return null;
    default:
      row.report({ code: `nik-${reading.kind}`, shown }, ["nik"]);
      return null;
  }
}

function checkDigits(row: PersonRow, nik: string): void {
  const region = checkRegion(nik.slice(0, 6));
  const shown = maskNik(nik);
  if (region !== "known") {
    const part = region === "unknown-province" ? "province" : region === "unknown-regency" ? "regency" : "district";
    row.report({ code: "nik-region-unknown", shown, part, region: nik.slice(0, part === "province" ? 2 : part === "regency" ? 4 : 6) }, ["nik"]);
  }
  if (nikFacts(nik) === null) row.report({ code: "nik-date-impossible", shown }, ["nik"]);
}

/** Compares what the digits say with the birth date and the sex of the list. A NIK is not corrected after issue, so both are only hints. */
export function compareNik(row: PersonRow, nik: string | null, birthDate: string | null, sex: "M" | "F" | null): void {
  const facts = nik === null ? null : nikFacts(nik);
  if (!facts) return;
  if (birthDate !== null) compareDate(row, facts, birthDate);
  if (sex !== null && facts.sex !== sex) row.report({ code: "nik-sex-differs", nikSex: facts.sex, sex }, ["nik", "sex"]);
}

function compareDate(row: PersonRow, facts: NikFacts, birthDate: string): void {
  const { year, month, day } = partsOfDay(birthDate);
  if (facts.day === day && facts.month === month && facts.year === year % 100) return;
  const column = row.cell("birthDate") ? "birthDate" : "birthPlaceDate";
  const swapped = facts.day === month && facts.month === day && facts.year === year % 100;
  const fact: EnrollmentFact = swapped
    ? { code: "birth-date-swapped", birthDate, swapped: `${birthDate.slice(0, 4)}-${birthDate.slice(8)}-${birthDate.slice(5, 7)}` }
    : { code: "nik-date-differs", day: facts.day, month: facts.month, year: facts.year, birthDate };
  row.report(fact, ["nik", column]);
}
