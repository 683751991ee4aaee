import fc from "fast-check";
import { civilOfSerial, instantOfSerial, serialOfDate, serialOfInstant } from "../../../host/services/spreadsheet/serial-date";

describe("a time alone", () => {
  test.each([
    ["Asia/Jakarta", "1899-12-30T00:52:48.000Z"],
    ["Asia/Makassar", "1899-12-30T00:02:24.000Z"],
    ["Asia/Jayapura", "1899-12-29T22:37:12.000Z"],
  ])("08:00 is read with the local mean time of %s in 1899", (zone, instant) => {
    expect(new Date(instantOfSerial(8 / 24, zone)).toISOString()).toBe(instant);
  });
});

test("a day begins when the spreadsheet's zone says so", () => {
  expect(new Date(instantOfSerial(46055, "Asia/Jakarta")).toISOString()).toBe("2026-02-01T17:00:00.000Z");
});

test("a day that does not exist has no serial number", () => {
  expect([serialOfDate(2026, 2, 29), serialOfDate(2024, 2, 29), serialOfDate(2026, 13, 1)]).toEqual([null, 45351, null]);
});

test("the calendar of a serial number is the one it was made of", () => {
  expect(civilOfSerial(45351)).toMatchObject({ year: 2024, month: 2, day: 29, hour: 0 });
});

test("there and back is the same number, in every zone and century", () => {
  const zones = fc.constantFrom("Asia/Jakarta", "Asia/Jayapura", "UTC", "Pacific/Kiritimati");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80_000 }), fc.integer({ min: 0, max: 86_399 }), zones, (day, second, zone) => {
      const serial = day + second / 86_400;
      expect(serialOfInstant(instantOfSerial(serial, zone), zone)).toBeCloseTo(serial, 7);
    }),
  );
});
