import { makeStatusFile, readStatusFile, statusDigest } from "../../../src/core/verification/status-list";
import { aKey, FACTS, listed } from "./a-key";

const KEY = aKey("dinas");
const KEYS = [listed(KEY)];
const ROWS = [
  { verificationCode: FACTS.code, number: FACTS.number, state: "issued" },
  { verificationCode: "8K3Q-9MZX-7K3Q-9MZX-7K3Q-9MZX-7R", number: "002/PLT/III/2026", state: "revoked" },
] as const;
const FILE = makeStatusFile(ROWS, "2026-03-03", KEY);

test("the list holds digests and states, and no word of a certificate", () => {
  expect(FILE.lines).toMatch(/^[0-9a-f]{24} [vc]\n[0-9a-f]{24} [vc]$/);
  expect(readStatusFile(FILE, KEYS)).toEqual({
    made: "2026-03-03",
    states: new Map([
      [statusDigest(FACTS.code, FACTS.number), "valid"],
      [statusDigest("8K3Q-9MZX-7K3Q-9MZX-7K3Q-9MZX-7R", "002/PLT/III/2026"), "revoked"],
    ]),
  });
});

test("a number typed with blanks, small letters or the remark of a duplicate is found", () => {
  expect(statusDigest(FACTS.code, "001 / plt / III / 2026")).toBe(statusDigest(FACTS.code, FACTS.number));
  expect(statusDigest(FACTS.code, `${FACTS.number} (DUPLIKAT)`)).toBe(statusDigest(FACTS.code, FACTS.number));
  expect(statusDigest(FACTS.code, "01/PLT/III/2026")).not.toBe(statusDigest(FACTS.code, FACTS.number));
});

test("a code typed with small letters, spaces and O for 0 is found", () => {
  expect(statusDigest("7k3q 9mzx 7k3q 9mzx 7k3q 9mzx 7r", ` ${FACTS.number} `)).toBe(statusDigest(FACTS.code, FACTS.number));
});

test.each([
  ["a state turned", { ...FILE, lines: FILE.lines.replace(" c", " v") }],
  ["a line left out", { ...FILE, lines: FILE.lines.split("\n")[0] }],
  ["an older day", { ...FILE, made: "2026-03-04" }],
  ["another key", makeStatusFile(ROWS, "2026-03-03", aKey("orang lain"))],
  ["a signature that is none", { ...FILE, signature: "00" }],
  ["nothing", null],
  ["a text", "v"],
  ["numbers in place of texts", { made: 1, lines: 2, key: 3, signature: 4 }],
])("with %s it is no list", (_, file) => {
  expect(readStatusFile(file, KEYS)).toBeNull();
});

test.each([
  ["2026-03-03", true],
  ["2026-03-02", false],
])("a key given up on %s vouches for a list of 3 March: %s", (to, vouches) => {
  expect(readStatusFile(FILE, [listed(KEY, to)]) !== null).toBe(vouches);
});

test("an empty register has an empty list, which is still signed", () => {
  expect(readStatusFile(makeStatusFile([], "2026-03-03", KEY), KEYS)?.states.size).toBe(0);
});
