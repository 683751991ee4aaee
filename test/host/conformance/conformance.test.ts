import vm from "node:vm";
import { parse } from "acorn";
import { valueOf } from "../script";
import { membersOfBundle, membersOfScript } from "../used-members";
import { ALL_CASES } from "./all-cases";
import { conformanceScript } from "./emit";

describe("the host answers as Google does", () => {
  test.each(ALL_CASES.map((each) => [each.id, each] as const))("%s", (_, { code, expected }) => {
    expect(valueOf(code)).toEqual(expected);
  });
});

test("every case has a name of its own", () => {
  const ids = ALL_CASES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every member of Google's services that the shipped script uses is in a case", () => {
  const asked = membersOfScript(conformanceScript(ALL_CASES));
  expect([...membersOfBundle()].filter((member) => !asked.has(member))).toEqual([]);
});

describe("the emitted script", () => {
  const text = conformanceScript(ALL_CASES);

  test("is a script of ES2019, as Apps Script takes it", () => {
    expect(() => parse(text, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  test("carries every case", () => {
    const context = vm.createContext({});
    expect(vm.runInContext(`${text}; CASES.map(function (each) { return each.id; }).join()`, context)).toBe(ALL_CASES.map(({ id }) => id).join());
  });

  test("reports no difference when the host itself runs it", () => {
    const body = `${text}
runConformance();
return SpreadsheetApp.getActiveSpreadsheet().getSheets().pop().getDataRange().getValues().slice(1).filter(function (row) { return row[2] !== "same"; }).map(function (row) { return row[0] + ": " + row[4]; });`;
    expect(valueOf(body)).toEqual([]);
  });
});
