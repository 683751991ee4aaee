import vm from "node:vm";
import { crossFromPage } from "../../../host/realm/crossing";

describe("what a page may give to the script", () => {
  test("is text, numbers, ticks, null, lists and plain objects", () => {
    const value = { a: "x", b: [1, true, null] };
    expect(crossFromPage(value)).toEqual({ ok: true, value });
  });

  test("has null for undefined in a list", () => {
    expect(crossFromPage([undefined, 1])).toEqual({ ok: true, value: [null, 1] });
  });

  test.each([
    ["a Date", new Date()],
    ["a Date deep inside", { a: [new Date()] }],
    ["a Map", new Map()],
    ["a Set", new Set()],
    ["a pattern", /x/],
    ["a typed array", new Uint8Array(1)],
    ["a function", () => 1],
    ["a Date of another realm", vm.runInNewContext("new Date()")],
  ])("is not %s", (_, value) => {
    expect(crossFromPage(value)).toEqual({ ok: false, message: "Failed due to illegal value in property: 0" });
  });

  test("is not a circle", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(crossFromPage(circle).ok).toBe(false);
  });
});
