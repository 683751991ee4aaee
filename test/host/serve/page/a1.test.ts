import { areaName, columnLetters, parseArea } from "../../../../host/serve/page/a1";

test.each([[0, "A"], [25, "Z"], [26, "AA"], [701, "ZZ"], [702, "AAA"]])("column %i is called %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each<[string, string]>([
  ["B7", "B7"],
  ["b7:c9", "B7:C9"],
  ["C9:B7", "B7:C9"],
  ["$B$7", "B7"],
  ["2:3", "A2:J3"],
  ["B:C", "B1:C100"],
  ["Z999", "J100"],
])("%s typed into the name box of a sheet of 100 rows and 10 columns selects %s", (typed, selected) => {
  const area = parseArea(typed, 100, 10);
  expect(area && areaName(area)).toBe(selected);
});

test.each(["", "nama", "B7:", "7B"])("“%s” typed into the name box selects nothing", (typed) => {
  expect(parseArea(typed, 100, 10)).toBeNull();
});
