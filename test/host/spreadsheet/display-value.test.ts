import { displayValue } from "../../../host/services/spreadsheet/display-value";

describe("a number without a format", () => {
  test.each([
    [0.1 + 0.2, "0,3"],
    [1 / 3, "0,3333333333"],
    [100 / 3, "33,33333333"],
    [1234567.891, "1234567,891"],
    [-2.5, "-2,5"],
    [-0, "0"],
    [0.0000001, "0,0000001"],
    [12345678901, "12345678901"],
    [999999999999999, "999999999999999"],
    [1e15, "1,00E+15"],
    [3200010101900001, "3,20E+15"],
    [9601234567890124, "9,60E+15"],
    [1e-10, "1,00E-10"],
  ])("%d is shown as %s under id_ID", (value, text) => {
    expect(displayValue(value, undefined, "id_ID")).toBe(text);
  });
});

describe("a number with a format", () => {
  test.each<[number, string, string, string]>([
    [0.125, "0.00%", "12,50%", "12.50%"],
    [1234.5, "#,##0.00", "1.234,50", "1,234.50"],
    [46055, "dd/MM/yyyy", "02/02/2026", "02/02/2026"],
    [46055, "d mmmm yyyy", "2 Februari 2026", "2 February 2026"],
    [46055, "dddd", "Senin", "Monday"],
    [8 / 24, "HH:mm", "08:00", "08:00"],
    [0, '"-"', "-", "-"],
    [5, "000", "005", "005"],
    [46055, "@", "46055", "46055"],
    [1.5, "no format at all (", "1,5", "1.5"],
  ])("%d with %j is shown as %s under id_ID and %s under en_US", (value, format, indonesian, english) => {
    expect([displayValue(value, format, "id_ID"), displayValue(value, format, "en_US")]).toEqual([indonesian, english]);
  });
});

test("text is shown as it is and ticks as words", () => {
  expect([displayValue("00123", "0.00", "id_ID"), displayValue(true, undefined, "id_ID"), displayValue(false, undefined, "en_US")]).toEqual(["00123", "TRUE", "FALSE"]);
});
