import fc from "fast-check";
import { bytesOfDigits } from "../../../src/core/bytes/digits";
import { judgeLink, type Standing } from "../../../src/core/verification/judge-link";
import { signedLink } from "../../../src/core/verification/sign-link";
import type { SignedFacts } from "../../../src/core/verification/signed-facts";
import { makeStatusFile, readStatusFile } from "../../../src/core/verification/status-list";
import { aKey, FACTS, listed } from "./a-key";

const KEY = aKey("dinas");
const KEYS = [listed(aKey("lama"), "2026-02-01"), listed(KEY)];
const ADDRESS = "https://contoh.example.go.id/verifikasi.html";

const digitsFor = (facts: SignedFacts, key = KEY): string => signedLink(ADDRESS, key, facts).slice(ADDRESS.length + 1);
const payloadOf = (digits: string): Uint8Array => bytesOfDigits(digits) ?? Uint8Array.of();

/** As somebody would write bytes who does not care whether they are ours. */
const digitsIn = (bytes: Uint8Array): string => BigInt(`0x${Buffer.from(bytes).toString("hex")}`).toString();

test("the link is the address and, after #, digits, which a QR code packs best", () => {
  expect(signedLink(ADDRESS, KEY, FACTS)).toMatch(/^https:\/\/contoh\.example\.go\.id\/verifikasi\.html#\d+$/);
});

test("what was signed comes back letter by letter, whatever it says", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 200 });
  const facts = fc.record({ code: text, number: text, name: text, program: text, lessonHours: text, start: text, end: fc.constantFrom("13 Februari 2026", "", "31 Desember 2199", "13 februari 2026"), issueDate: text, place: text, issuer: text, signatory: text });
  fc.assert(
    fc.property(facts, (said) => {
      expect(judgeLink(digitsFor(said), KEYS, null)).toEqual({ kind: "genuine", facts: said, standing: "unchecked" });
    }),
    { numRuns: 60 },
  );
});

test("no flipped bit anywhere in the payload is taken", () => {
  const payload = payloadOf(digitsFor(FACTS));
  const taken: number[] = [];
  for (let bit = 0; bit < payload.length * 8; bit += 1) {
    const flipped = Uint8Array.from(payload);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if (judgeLink(digitsIn(flipped), KEYS, null).kind === "genuine") taken.push(bit);
  }
  expect(payload.length * 8).toBeGreaterThan(1000);
  expect(taken).toEqual([]);
});

test("no other digit at any place, and no digit more or less, is taken", () => {
  const digits = digitsFor(FACTS);
  const others = Array.from(digits, (digit, at) => digits.slice(0, at) + (digit === "7" ? "8" : "7") + digits.slice(at + 1));
  const forms = [...others, digits.slice(1), digits.slice(0, -1), `${digits}0`, `0${digits}`, `+${digits}`, `${digits} `, `${digits}n`, `0x${digits}`, "9".repeat(100_000), "", "7K3Q-9MZX"];
  expect(forms.filter((form) => judgeLink(form, KEYS, null).kind === "genuine")).toEqual([]);
});

test("one letter of a name changed is altered; the facts are not told", () => {
  const payload = payloadOf(digitsFor(FACTS));
  const at = Buffer.from(payload).indexOf("Siti");
  payload[at] = "T".charCodeAt(0);
  expect(judgeLink(digitsIn(payload), KEYS, null)).toEqual({ kind: "altered" });
});

test("a verification code without facts is told from a spoilt one", () => {
  expect(judgeLink(FACTS.code, KEYS, null)).toEqual({ kind: "codeAlone", code: FACTS.code });
  expect(judgeLink(FACTS.code.slice(0, -1), KEYS, null)).toEqual({ kind: "altered" });
});

test("a key that is not in the page is unknown, though its signature is right", () => {
  expect(judgeLink(digitsFor(FACTS, aKey("orang lain")), KEYS, null)).toEqual({ kind: "unknownKey" });
});

test("a signature made for a list is none for a certificate", () => {
  const digits = digitsFor(FACTS, { ...KEY, sign: (_purpose, message) => KEY.sign("status", message) });
  expect(judgeLink(digits, KEYS, null)).toEqual({ kind: "altered" });
});

test.each([
  ["1 Februari 2026", "genuine"],
  ["2 Februari 2026", "endedKey"],
] as const)("a key given up on 1 February vouches for a certificate of %s: %s", (issueDate, kind) => {
  expect(judgeLink(digitsFor({ ...FACTS, issueDate }, aKey("lama")), KEYS, null).kind).toBe(kind);
});

test.each([
  ["before", "2026-01-20", "issued", "1 Maret 2026", "valid"],
  ["before", "2026-01-20", "none", "1 Februari 2026", "unlisted"],
  ["before", "2026-01-20", "none", "1 Maret 2026", "endedKey"],
  ["after", "2026-03-03", "issued", "1 Maret 2026", "valid"],
  ["after", "2026-03-03", "revoked", "1 Januari 2026", "revoked"],
  ["after", "2026-03-03", "none", "1 Januari 2026", "endedKey"],
] as const)("a key given up, with a list made %s it (%s) and a row that is %s, of a certificate of %s: %s", (_, made, state, issueDate, expected) => {
  const rows = state === "none" ? [] : [{ verificationCode: FACTS.code, number: FACTS.number, state }];
  const judgement = judgeLink(digitsFor({ ...FACTS, issueDate }, aKey("lama")), KEYS, readStatusFile(makeStatusFile(rows, made, KEY), KEYS));
  expect(judgement.kind === "genuine" ? judgement.standing : judgement.kind).toBe(expected);
});

describe("with the list of states", () => {
  const row = (state: "issued" | "replaced" | "revoked" | "reserved" | "void") => ({ verificationCode: FACTS.code, number: FACTS.number, state });
  const standing = (state: Parameters<typeof row>[0], facts = FACTS): Standing | null => {
    const judgement = judgeLink(digitsFor(facts), KEYS, readStatusFile(makeStatusFile([row(state)], "2026-03-03", KEY), KEYS));
    return judgement.kind === "genuine" ? judgement.standing : null;
  };

  test.each([
    ["issued", "valid"],
    ["replaced", "replaced"],
    ["revoked", "revoked"],
    ["reserved", "unlisted"],
    ["void", "unlisted"],
  ] as const)("a row that is %s makes it %s", (state, expected) => {
    expect(standing(state)).toBe(expected);
  });

  test("another code or number is another certificate", () => {
    expect(standing("issued", { ...FACTS, number: "002/PLT/III/2026" })).toBe("unlisted");
    expect(standing("issued", { ...FACTS, code: "8K3Q-9MZX-7K3Q-9MZX-7K3Q-9MZX-7R" })).toBe("unlisted");
  });
});
