import { areaAddress, columnLetters, parseAddress, splitAddress } from "../../../host/services/spreadsheet/address";

describe("an address", () => {
  test.each([
    ["$C$3", "C3"],
    ["c3", "C3"],
    ["!C3", "C3"],
    ["C5:B2", "B2:C5"],
    ["B2:B2", "B2"],
    ["5:7", "A5:Z7"],
    ["7:5", "A5:Z7"],
    ["A:C", "A1:C1000"],
    ["B2:B", "B2:B1000"],
    ["R3C2", "B3"],
    ["RC1", null],
    ["A1001", null],
    ["AA1", null],
    ["5", null],
    ["A", null],
    ["A1:B2:C3", null],
    ["Peserta", null],
    ["", null],
  ])("%j is read as %j on a sheet of 1000 rows and 26 columns", (text, address) => {
    const found = parseAddress(text, 1000, 26);
    expect(found && areaAddress(found.area)).toBe(address);
  });

  test("RC1 is the cell of the column RC", () => {
    expect(parseAddress("RC1", 10, 1000)?.area).toEqual({ row: 0, column: 470, rows: 1, columns: 1 });
  });

  test.each([
    ["Kehadiran LDY!D2", "Kehadiran LDY", "D2"],
    ["Awas! Penting!A1", "Awas! Penting", "A1"],
    ["'It''s'!A1", "It's", "A1"],
    ["A1", null, "A1"],
  ])("%j is split at the last mark", (text, sheet, address) => {
    expect(splitAddress(text)).toEqual({ sheet, address });
  });

  test("columns count on after Z", () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  });
});
