import { type ExtendedLegend, type LegendLetter, extendLegend } from "../../../src/core/attendance/extend-legend";
import { parseLegend } from "../../../src/core/attendance/legend";

const extend = (legend: string, signs: Readonly<Record<string, LegendLetter>>): ExtendedLegend => extendLegend(legend, new Map(Object.entries(signs)));
const extended = (legend: string): ExtendedLegend => ({ kind: "extended", legend });

test.each<[string, string, Readonly<Record<string, LegendLetter>>, string]>([
  ["an empty legend begins with the first sign", "", { "✓": "H" }, "✓=H"],
  ["further signs go to its end, and what stood there stays as it was written", "✓ = Hadir", { x: "A", TRUE: "H" }, "✓ = Hadir, x=A, TRUE=H"],
  ["a legend written with dashes is written anew, with the same meanings", "x - Absent", { "✓": "H" }, "ABSENT=A, X=A, ✓=H"],
  ["the meaning of a blank stays", "kosong=H", { x: "A" }, "kosong=H, x=A"],
  ["a sign of several letters is one sign", "", { HH: "H" }, "HH=H"],
  ["a sign may be one that needs no explanation elsewhere", "", { "10": "S" }, "10=S"],
])("%s", (_, legend, signs, result) => {
  expect(extend(legend, signs)).toEqual(extended(result));
});

test("a sign that is explained anew takes the new meaning", () => {
  const result = extend("✓=A", { "✓": "H" });
  expect(result.kind === "extended" && parseLegend(result.legend).meanings.get("✓")).toBe("present");
});

test("the signs that a legend cannot hold are named, and the others are not", () => {
  expect(extend("", { "✓": "H", "a=b": "A", "1,5": "H" })).toEqual({ kind: "refused", signs: ["a=b", "1,5"] });
});
