import fc from "fast-check";
import { dayNumber, dayOfNumber } from "../../../src/core/indonesia/calendar";
import { parseDate } from "../../../src/core/indonesia/parse-date";
import { printDate, printShortDate, printWeekdayDate } from "../../../src/core/indonesia/print-date";

const nineteen = (year: number): number => 1900 + year;

function dayOf(text: string): string {
  const reading = parseDate(text, nineteen);
  return reading.kind === "date" ? reading.day : reading.kind;
}

test.each([
  "1990-08-17", "17-08-1990", "17/8/1990", "17.08.1990", "17 08 1990", "17/8/90", "17 Agustus 1990", "17 Agt 90", "17 Agu 1990", "17-Agu-1990",
  "17 August 1990", "17 AGS. 1990", "17  Agustus\u00a01990", "Jumat, 17 Agustus 1990", "Jum'at 17-8-1990", "17/08/1990 00:00:00",
])("“%s” is 17 August 1990", (text) => {
  expect(dayOf(text)).toBe("1990-08-17");
});

test.each([
  ["Lamongan, 17-08-1990", "Lamongan"],
  ["LAMONGAN/17 AGUSTUS 1990", "LAMONGAN"],
  ["Bandung, 17 Agustus 1990", "Bandung"],
  ["Kota Baru 17 Agustus 1990", "Kota Baru"],
])("“%s” is a place and a date", (text, place) => {
  expect(parseDate(text)).toMatchObject({ kind: "date", day: "1990-08-17", place });
});

test.each([
  ["31/11/2025", "impossible"], ["30 Februari 1990", "impossible"], ["29/02/2009", "impossible"], ["31/31/1990", "impossible"], ["0/5/1990", "impossible"],
  ["08-17-1990", "monthFirst"], ["04/15/1991", "monthFirst"],
  ["-", "missing"], ["", "missing"], ["0", "missing"], ["00/00/0000", "missing"],
  ["kemarin", "unreadable"], ["1990", "unreadable"], ["17 Agustua 1990", "unreadable"], ["12/1990", "unreadable"], ["3200011708900011", "unreadable"], ["8/10", "unreadable"],
])("“%s” is %s", (text, kind) => {
  expect(parseDate(text).kind).toBe(kind);
});

test("6 Nop 1989 is 6 November 1989", () => {
  expect(dayOf("6 Nop 1989")).toBe("1989-11-06");
});

test("a weekday is compared with the day it stands before", () => {
  expect(parseDate("Minggu, 18 Mar 1990")).toMatchObject({ weekdayDiffers: false });
  expect(parseDate("Senin, 18 Mar 1990")).toMatchObject({ weekdayDiffers: true });
});

test("the day comes first where both numbers could be a month, and the reading says so", () => {
  expect(parseDate("03/04/1991")).toMatchObject({ day: "1991-04-03", ambiguous: true });
  expect(parseDate("1991-04-03")).toMatchObject({ day: "1991-04-03", ambiguous: false });
});

const anyDay = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2099-12-31") }).map((number) => dayOfNumber(number) ?? "");

test("every day that is printed is read back as the same day", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(printDate, printShortDate, printWeekdayDate, (day: string) => day), (day, print) => {
      expect(parseDate(print(day))).toMatchObject({ kind: "date", day, weekdayDiffers: false });
    }),
  );
});

test("no text makes the reader fail", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => parseDate(text).kind !== undefined));
});
