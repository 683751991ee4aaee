import fc from "fast-check";
import { bytesOfLetters, lettersOf } from "../../../src/core/bytes/letters";
import { judgeLink, type Standing } from "../../../src/core/verification/judge-link";
import { signedLink } from "../../../src/core/verification/sign-link";
import type { SignedFacts } from "../../../src/core/verification/signed-facts";
import { makeStatusFile, readStatusFile } from "../../../src/core/verification/status-list";
import { aKey, FACTS, listed } from "./a-key";

const KEY = aKey("dinas");
const KEYS = [listed(aKey("lama"), "2026-02-01"), listed(KEY)];
const ADDRESS = "https://contoh.example.go.id/verifikasi.html";

const lettersFor = (facts: SignedFacts, key = KEY): string => signedLink(ADDRESS, key, facts).slice(ADDRESS.length + 1);
const payloadOf = (letters: string): Uint8Array => bytesOfLetters(letters) ?? Uint8Array.of();

test("the link is the address and, after #, letters that a QR code packs densely", () => {
  expect(signedLink(ADDRESS, KEY, FACTS)).toMatch(/^https:\/\/contoh\.example\.go\.id\/verifikasi\.html#[0-9A-HJKMNP-TV-Z]+$/);
});

test("what was signed comes back letter by letter, whatever it says", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 200 });
  const facts = fc.record({ code: text, number: text, name: text, program: text, lessonHours: text, start: text, end: fc.constantFrom("13 Februari 2026", "", "31 Desember 2199", "13 februari 2026"), issueDate: text, issuer: text });
  fc.assert(
    fc.property(facts, (said) => {
      expect(judgeLink(lettersFor(said), KEYS, null)).toEqual({ kind: "genuine", facts: said, standing: "unchecked" });
    }),
    { numRuns: 60 },
  );
});

test("no flipped bit anywhere in the payload is taken", () => {
  const payload = payloadOf(lettersFor(FACTS));
  const taken: number[] = [];
  for (let bit = 0; bit < payload.length * 8; bit += 1) {
    const flipped = Uint8Array.from(payload);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if (judgeLink(lettersOf(flipped), KEYS, null).kind === "genuine") taken.push(bit);
  }
  expect(payload.length * 8).toBeGreaterThan(1000);
  expect(taken).toEqual([]);
});

test("no other letter at any place, and no letter more or less, is taken", () => {
  const letters = lettersFor(FACTS);
  const others = Array.from(letters, (letter, at) => letters.slice(0, at) + (letter === "7" ? "8" : "7") + letters.slice(at + 1));
  const forms = [...others, letters.slice(1), letters.slice(0, -1), `${letters}0`, `0${letters}`, letters.toLowerCase(), `${letters} `, "", "7K3Q-9MZX"];
  expect(forms.filter((form) => judgeLink(form, KEYS, null).kind === "genuine")).toEqual([]);
});

test("one letter of a name changed is altered; the facts are not told", () => {
  const payload = payloadOf(lettersFor(FACTS));
  const at = Buffer.from(payload).indexOf("Siti");
  payload[at] = "T".charCodeAt(0);
  expect(judgeLink(lettersOf(payload), KEYS, null)).toEqual({ kind: "altered" });
});

test("a key that is not in the page is unknown, though its signature is right", () => {
  expect(judgeLink(lettersFor(FACTS, aKey("orang lain")), KEYS, null)).toEqual({ kind: "unknownKey" });
});

test("a signature made for a list is none for a certificate", () => {
  const letters = lettersFor(FACTS, { ...KEY, sign: (_purpose, message) => KEY.sign("status", message) });
  expect(judgeLink(letters, KEYS, null)).toEqual({ kind: "altered" });
});

test.each([
  ["1 Februari 2026", "genuine"],
  ["2 Februari 2026", "endedKey"],
] as const)("a key given up on 1 February vouches for a certificate of %s: %s", (issueDate, kind) => {
  expect(judgeLink(lettersFor({ ...FACTS, issueDate }, aKey("lama")), KEYS, null).kind).toBe(kind);
});

describe("with the list of states", () => {
  const row = (state: "issued" | "replaced" | "revoked" | "reserved" | "void") => ({ verificationCode: FACTS.code, number: FACTS.number, state });
  const standing = (state: Parameters<typeof row>[0], facts = FACTS): Standing | null => {
    const judgement = judgeLink(lettersFor(facts), KEYS, readStatusFile(makeStatusFile([row(state)], "2026-03-03", KEY), KEYS));
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
