import fc from "fast-check";
import { visiblePart } from "../../../src/sidebar/state/window";

describe("the part of a long list that is drawn", () => {
  test("is what lies in view, with the rest as empty height", () => {
    expect(visiblePart(5000, () => 50, 1000, 1200)).toEqual({ first: 20, last: 24, above: 1000, below: 248800 });
  });

  test("follows heights that differ", () => {
    const heights = [100, 30, 30, 200, 30];
    expect(visiblePart(5, (index) => heights[index] ?? 0, 110, 150)).toEqual({ first: 1, last: 3, above: 100, below: 230 });
  });

  test("is empty for an empty list", () => {
    expect(visiblePart(0, () => 50, 0, 500)).toEqual({ first: 0, last: 0, above: 0, below: 0 });
  });

  test("never changes the height of the whole, wherever the page is scrolled", () => {
    const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.integer({ min: -2000, max: 20000 }), fc.integer({ min: 0, max: 2000 }), (sizes, top, size) => {
        const part = visiblePart(sizes.length, (index) => sizes[index] ?? 0, top, top + size);
        const drawn = sizes.slice(part.first, part.last).reduce((sum, height) => sum + height, 0);
        expect(part.above + drawn + part.below).toBe(sizes.reduce((sum, height) => sum + height, 0));
      }),
    );
  });
});
