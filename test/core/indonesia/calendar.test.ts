import fc from "fast-check";
import { ageOn, dayNumber, dayOfNumber, dayOfSerial, isoDay, weekdayOf } from "../../../src/core/indonesia/calendar";

test("there is no 31 April and no 29 February in a common year", () => {
  expect([isoDay(1990, 4, 31), isoDay(2009, 2, 29), isoDay(2008, 2, 29), isoDay(1900, 2, 29)]).toEqual([null, null, "2008-02-29", null]);
});

test("day numbers and days are two spellings of the same thing", () => {
  fc.assert(fc.property(fc.integer({ min: -700000, max: 2900000 }), (number) => {
    const day = dayOfNumber(number);
    expect(day === null ? number : dayNumber(day)).toBe(number);
  }));
});

test("6 November 2024 was a Wednesday and 1 January 1900 a Monday", () => {
  expect([weekdayOf("2024-11-06"), weekdayOf("1900-01-01")]).toEqual([3, 1]);
});

test("the serial number 33300 is 3 March 1991", () => {
  expect(dayOfSerial(33300)).toBe("1991-03-03");
});

test("somebody born on 29 February is eighteen on 1 March of a common year", () => {
  expect([ageOn("2008-02-29", "2026-02-28"), ageOn("2008-02-29", "2026-03-01"), ageOn("2008-02-28", "2026-02-28")]).toEqual([17, 18, 18]);
});
