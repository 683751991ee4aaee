import { a1, cellAddress, columnLetters } from "../../src/text/cell-address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is called %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("a cell is counted from 1, as at the edge of the sheet", () => {
  expect(a1({ row: 6, column: 1 })).toBe("B7");
});

test("an address is not quoted, even with spaces in the name of the tab", () => {
  expect(cellAddress({ sheet: "Kehadiran LDY", row: 1, column: 3 })).toBe("Kehadiran LDY!D2");
});
