import fc from "fast-check";
import { parsePattern, printNumber, readNumber } from "../../../src/core/certificate/number-pattern";

const TEXTS = { kode: "PLT", unit: "DISNAKER", klasifikasi: "500.15" };
const STANDARD = "{urut:3}/{kode}/{bulan}/{tahun}";
const printed = (pattern: string, order: number, day: string): string => printNumber(parsePattern(pattern).pieces, order, TEXTS, day);

describe("a certificate's number", () => {
  test.each([
    ["001/PLT/XI/2024", STANDARD, 1, "2024-11-06"],
    ["013/PLT/X/2025", STANDARD, 13, "2025-10-30"],
    ["1000/PLT/XII/2025", STANDARD, 1000, "2025-12-31"],
    ["7-03-26", "{urut}-{bulan:2}-{tahun:2}", 7, "2026-03-02"],
    ["500.15/007/DISNAKER/2026", "{klasifikasi}/{urut:3}/{unit}/{tahun}", 7, "2026-03-02"],
    ["PLT.0042 (2026)", "{ Kode }.{URUT:4} ({tahun})", 42, "2026-03-02"],
  ])("is %s", (number, pattern, order, day) => {
    expect(printed(pattern, order, day)).toBe(number);
  });

  test("tells its order, month and year again, whatever its code", () => {
    const { pieces } = parsePattern("{urut:3}/{kode}/{unit}/{klasifikasi}/{bulan}/{tahun}");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2000, max: 2099 }), (order, month, year) => {
        const day = `${year}-${String(month).padStart(2, "0")}-15`;
        expect(readNumber(pieces, printNumber(pieces, order, { kode: "A/B", unit: "C-1", klasifikasi: "" }, day))).toEqual({ order, month, year });
      }),
    );
  });

  test("of another shape tells nothing", () => {
    expect(readNumber(parsePattern(STANDARD).pieces, "007")).toBeNull();
  });
});

describe("a number pattern", () => {
  test.each([
    ["would repeat itself without the order", "{kode}/{tahun}", ["order-missing"]],
    ["would repeat itself without the year", "{urut}/{kode}", ["year-missing"]],
    ["has no other tokens", "{urut}/{tahun}/{lapas}", ["token-unknown"]],
    ["has its braces in pairs", "{urut}/{tahun", ["brace-open", "year-missing"]],
  ])("%s", (_, pattern, kinds) => {
    expect(parsePattern(pattern).problems.map(({ kind }) => kind)).toEqual(kinds);
  });
});
