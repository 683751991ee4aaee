import { printKeys, readKeys, withKey } from "../../../src/core/verification/key-list";

const A = "a1".repeat(32);
const B = "b2".repeat(32);
const C = "c3".repeat(32);

test("a key is noted once, and ends on the day its account takes another", () => {
  const first = withKey([], A, "ani", "2026-01-05");
  expect(withKey(first, A, "ani", "2026-02-01")).toBe(first);
  const both = withKey(first, B, "budi", "2026-02-01");
  expect(withKey(both, C, "ani", "2026-03-02")).toEqual([
    { key: A, from: "2026-01-05", to: "2026-03-02", owner: "ani" },
    { key: B, from: "2026-02-01", to: null, owner: "budi" },
    { key: C, from: "2026-03-02", to: null, owner: "ani" },
  ]);
});

test("what is remembered comes back; a line that is none is passed over", () => {
  const keys = withKey(withKey([], A, "ani", "2026-01-05"), B, "ani", "2026-02-01");
  expect(readKeys(`${printKeys(keys)}\nbaris rusak`)).toEqual(keys);
});
