import { displayValue } from "../../../host/services/spreadsheet/display-value";
import { parseTyped } from "../../../host/services/spreadsheet/typed-value";

/** Typed text, the stored value (or formula), and what the cell then shows. */
type Row = readonly [typed: string, stored: string | number | boolean, shown: string];

function check(locale: string, rows: readonly Row[]): void {
  test.each(rows)(`%j is stored as %j and shown as %j in ${locale}`, (typed, stored, shown) => {
    const read = parseTyped(typed, locale, undefined, 2026);
    if (read.kind === "formula") throw new Error("it became a formula");
    expect(read.value).toEqual(typeof stored === "number" ? expect.closeTo(stored, 9) : stored);
    expect(displayValue(read.value, read.numberFormat, locale)).toBe(shown);
  });
}

const everywhere: readonly Row[] = [
  ["Budi Contoh", "Budi Contoh", "Budi Contoh"],
  ["", "", ""],
  ["007", 7, "7"],
  ["42", 42, "42"],
  ["-5", -5, "-5"],
  ["+628123456789", 628123456789, "628123456789"],
  ["(5)", -5, "-5"],
  ["1E5", 100000, "1.00E+05"],
  ["3200010101900001", 3200010101900000, "3.20E+15"],
  ["320001010190000123", 320001010190000000, "3.20E+17"],
  ["999999999999999", 999999999999999, "999999999999999"],
  ["'00123", "00123", "00123"],
  ["'=1+1", "=1+1", "=1+1"],
  [" 5", " 5", " 5"],
  ["   =SUM(1,2)", "   =SUM(1,2)", "   =SUM(1,2)"],
  ["5 ", 5, "5"],
  ["TRUE", true, "TRUE"],
  ["false", false, "FALSE"],
  ["BENAR", "BENAR", "BENAR"],
  ["50%", 0.5, "50%"],
  ["8:00", 8 / 24, "8:00"],
  ["08:30:15", 30615 / 86400, "08:30:15"],
  ["1:05 PM", 785 / 1440, "1:05 PM"],
  ["36:00", 1.5, "36:00:00"],
  ["8:60", "8:60", "8:60"],
  ["2026-02-02", 46055, "2026-02-02"],
  ["2026-02-30", "2026-02-30", "2026-02-30"],
  ["2026-02-02 08:00", 46055 + 8 / 24, "2026-02-02 08:00"],
  ["6 Nov 2024", 45602, "6 Nov 2024"],
  ["00/00/0000", "00/00/0000", "00/00/0000"],
  ["10/2025", 45931, "10/2025"],
  ["P-7K3Q", "P-7K3Q", "P-7K3Q"],
  ["1/A", "1/A", "1/A"],
  ["-", "-", "-"],
  ["- hadir", "- hadir", "- hadir"],
  ["3200-0005-0688-0004", "3200-0005-0688-0004", "3200-0005-0688-0004"],
  ["12 siswa", "12 siswa", "12 siswa"],
];

/** The same number, as a locale with a comma writes it. */
const withComma = (rows: readonly Row[]): Row[] =>
  rows.map(([typed, stored, text]) => [typed, stored, typeof stored === "number" && /^\d\.\d\dE/.test(text) ? text.replace(".", ",") : text]);

describe("typed text", () => {
  check("en_US", everywhere);
  check("id_ID", withComma(everywhere));

  check("id_ID", [
    ["1,5", 1.5, "1,5"],
    [",5", 0.5, "0,5"],
    ["1.234", 1234, "1.234"],
    ["1.234,5", 1234.5, "1.234,50"],
    ["1,234.5", "1,234.5", "1,234.5"],
    ["12,5%", 0.125, "12,50%"],
    ["Rp50.000", 50000, "Rp50.000"],
    ["Rp 1.000,50", 1000.5, "Rp1.000,50"],
    ["$5", "$5", "$5"],
    ["1.", "1.", "1."],
    ["1.5", 46143, "1.5"],
    ["1.1.2026", 46023, "1.1.2026"],
    ["08.00", "08.00", "08.00"],
    ["3.20000E+15", "3.20000E+15", "3.20000E+15"],
    ["8/10", 46303, "8/10"],
    ["1-2", 46054, "1-2"],
    ["31/12/2026", 46387, "31/12/2026"],
    ["12/31/2026", "12/31/2026", "12/31/2026"],
    ["31/02/2026", "31/02/2026", "31/02/2026"],
    ["12/05/60", 22048, "12/05/60"],
    ["12/05/29", 47250, "12/05/29"],
    ["1 Januari 2026", 46023, "1 Januari 2026"],
    ["17 Agustus", 46251, "17 Agustus"],
    ["Mei 2026", 46143, "Mei 2026"],
    ["1-Agt-26", 46235, "1-Agu-26"],
    ["Senin, 2 Februari 2026", 46055, "Senin, 2 Februari 2026"],
    ["31 Februari 2026", "31 Februari 2026", "31 Februari 2026"],
  ]);

  check("en_US", [
    ["1.5", 1.5, "1.5"],
    ["1,5", "1,5", "1,5"],
    ["1.", 1, "1"],
    ["1,234", 1234, "1,234"],
    ["1,234.5", 1234.5, "1,234.50"],
    ["$5", 5, "$5"],
    ["Rp50.000", "Rp50.000", "Rp50.000"],
    ["8/10", 46244, "8/10"],
    ["1-2", 46024, "1-2"],
    ["12/31/2026", 46387, "12/31/2026"],
    ["31/12/2026", "31/12/2026", "31/12/2026"],
    ["1.1.2026", "1.1.2026", "1.1.2026"],
    ["Jan 5, 2026", 46027, "Jan 5, 2026"],
    ["1 Januari 2026", "1 Januari 2026", "1 Januari 2026"],
  ]);

  check("en_GB", [["31/12/2026", 46387, "31/12/2026"]]);
});

describe("a formula", () => {
  test.each([
    ["=1+1", "=1+1"],
    ["+1+1", "=+1+1"],
    ["+62 812-3456", "=+62 812-3456"],
  ])("begins with an equals or a plus sign: %j", (typed, formula) => {
    expect(parseTyped(typed, "id_ID", undefined, 2026)).toEqual({ kind: "formula", formula });
  });

  test("is not an equals sign alone", () => {
    expect(parseTyped("=", "id_ID", undefined, 2026)).toEqual({ kind: "value", value: "=" });
  });
});

describe("a cell formatted as text", () => {
  test.each(["007", "3200010101900001", "=1+1", "8/10", "TRUE", "'x", " 5 "])("keeps %j as it is typed", (typed) => {
    expect(parseTyped(typed, "id_ID", "@", 2026)).toEqual({ kind: "value", value: typed });
  });
});

test("a locale whose rules are not written down is refused", () => {
  expect(() => parseTyped("1", "fr_FR", undefined, 2026)).toThrow("NotEmulated: locale fr_FR");
});
