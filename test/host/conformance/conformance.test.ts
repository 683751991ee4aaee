import vm from "node:vm";
import { parse } from "acorn";
import { valueOf } from "../script";
import type { ConformanceCase } from "./case";
import { CORE_CASES } from "./cases";
import { DRIVE_CASES } from "./cases-drive";
import { conformanceScript } from "./emit";

const cases: readonly ConformanceCase[] = [...CORE_CASES, ...DRIVE_CASES];

describe("the host answers as Google does", () => {
  test.each(cases.map((each) => [each.id, each] as const))("%s", (_, { code, expected }) => {
    expect(valueOf(code)).toEqual(expected);
  });
});

test("every case has a name of its own", () => {
  const ids = cases.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe("the emitted script", () => {
  const text = conformanceScript(cases);

  test("is a script of ES2019, as Apps Script takes it", () => {
    expect(() => parse(text, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  test("carries every case", () => {
    const context = vm.createContext({});
    expect(vm.runInContext(`${text}; CASES.map(function (each) { return each.id; }).join()`, context)).toBe(cases.map(({ id }) => id).join());
  });

  test("reports no difference when the host itself runs it", () => {
    const body = `${text}
runConformance();
return SpreadsheetApp.getActiveSpreadsheet().getSheets().pop().getDataRange().getValues().slice(1).filter(function (row) { return row[2] !== "same"; }).map(function (row) { return row[0] + ": " + row[4]; });`;
    expect(valueOf(body)).toEqual([]);
  });
});
