import fc from "fast-check";
import { addGiven, type GivenNumber, highestOrder, readGiven } from "../../../src/core/certificate/given-numbers";

const given = (order: number, year = 2026): GivenNumber => ({ year, month: 3, order, holder: "00ff00ff00" });

describe("the memory of numbers", () => {
  test("gives back what it was given, in entries of at most nine kilobytes", () => {
    const numbers = Array.from({ length: 1200 }, (_, index) => given(index + 1));
    const entries = addGiven({}, numbers);
    expect(readGiven(entries)).toEqual(numbers);
    expect(Math.max(...Object.values(entries).map(({ length }) => length))).toBeLessThan(9000);
  });

  test("writes only what changes", () => {
    const before = addGiven({}, [given(1), given(1000)]);
    expect(Object.keys(addGiven(before, [given(2)]))).toEqual(["given.2026.0"]);
    expect(addGiven(before, [given(1)])).toEqual({});
  });

  test("knows the highest of a year, in whatever order they came", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1 }), (orders) => {
        const entries = addGiven({}, orders.map((order) => given(order)));
        expect(highestOrder(readGiven(entries), 2026)).toBe(Math.max(...orders));
        expect(highestOrder(readGiven(entries), 2025)).toBe(0);
      }),
    );
  });
});
