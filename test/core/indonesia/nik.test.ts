import fc from "fast-check";
import { maskNik, nikFacts, readNik } from "../../../src/core/indonesia/nik";
import { checkRegion } from "../../../src/core/indonesia/region-code";

test.each(["3524011708900011", "3524-0117-0890-0011", "3524 0117 0890 0011", "'3524011708900011", "3524.0117.0890.0011 "])("“%s” is sixteen digits", (shown) => {
  expect(readNik(shown, false)).toMatchObject({ kind: "nik", nik: "3524011708900011" });
});

test("separators are told, a trailing space that nobody sees is not", () => {
  expect(readNik("3524-0117-0890-0011", false)).toMatchObject({ separated: true });
  expect(readNik("3524011708900011\u00a0", false)).toMatchObject({ separated: false });
});

test.each([["", false], ["0", false], ["0", true], ["-", false], ["  ", false]])("“%s” is no NIK at all", (shown, number) => {
  expect(readNik(shown, number).kind).toBe("missing");
});

test("a number is never read, even when its sixteen digits look whole", () => {
  expect(readNik("3200001203910002", true).kind).toBe("number");
});

test("E-notation cannot be recovered", () => {
  expect([readNik("3.20000E+15", false).kind, readNik("3,2E+15", false).kind]).toEqual(["scientific", "scientific"]);
});

test("letters are named with their position, and the likely spelling is offered", () => {
  expect(readNik("32OO000506880004", false)).toEqual({ kind: "letters", odd: [{ position: 3, character: "O" }, { position: 4, character: "O" }], likely: "3200000506880004" });
  expect(readNik("32000012O39l0002", false)).toMatchObject({ odd: [{ position: 9, character: "O" }, { position: 12, character: "l" }] });
});

test("fifteen and seventeen digits are counted, words are no NIK, and a serial 0000 has lost its end", () => {
  expect(readNik("123", false)).toEqual({ kind: "length", digits: 3 });
  expect(readNik("belum ada", false).kind).toBe("text");
  expect(readNik("3524011708900000", false).kind).toBe("serial-zero");
});

test("forty is added to the day of women", () => {
  expect(nikFacts("3200004101900001")).toEqual({ sex: "F", day: 1, month: 1, year: 90 });
  expect(nikFacts("3200006101900003")).toEqual({ sex: "F", day: 21, month: 1, year: 90 });
  expect(nikFacts("3200003201900003")).toBeNull();
});

test("a NIK is shown masked", () => {
  expect(maskNik("3200011708900011")).toBe("320001******0011");
});

test.each([
  ["352401", "known"], ["352427", "known"], ["352428", "unknown-district"], ["320001", "unknown-regency"], ["910001", "unknown-regency"], ["990101", "unknown-province"],
  ["910199", "known"], ["930101", "known"], ["927101", "known"],
])("region %s is %s", (code, expected) => {
  expect(checkRegion(code)).toBe(expected);
});

test("no text makes the checks fail", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (shown, number) => {
    const reading = readNik(shown, number);
    if (reading.kind === "nik") {
      nikFacts(reading.nik);
      checkRegion(reading.nik.slice(0, 6));
    }
  }));
  fc.assert(fc.property(fc.stringMatching(/^\d{16}$/), (nik) => nikFacts(nik) !== undefined && checkRegion(nik) !== undefined));
});
