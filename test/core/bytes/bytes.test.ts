import { createHash } from "node:crypto";
import fc from "fast-check";
import { bytesOfDigits, digitsOf } from "../../../src/core/bytes/digits";
import { bytesOfHex, hexOf } from "../../../src/core/bytes/hex";
import { bytesOfLetters, lettersOf } from "../../../src/core/bytes/letters";
import { sha256 } from "../../../src/core/bytes/sha256";
import { textOfUtf8, utf8 } from "../../../src/core/bytes/utf8";

const texts = fc.string({ unit: "binary", maxLength: 200 });
const rows = fc.uint8Array({ maxLength: 60 });

test("a text is the bytes that everybody else makes of it, and comes back", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(Buffer.from(utf8(text)).toString("hex")).toBe(Buffer.from(text, "utf8").toString("hex"));
      expect(textOfUtf8(utf8(text))).toBe(Buffer.from(text, "utf8").toString("utf8"));
    }),
  );
});

test.each([["ff"], ["c0af"], ["eda080"], ["e28228"]])("bytes that are no UTF-8 are no text: %s", (hex) => {
  expect(textOfUtf8(bytesOfHex(hex))).toBeNull();
});

test("the digest is SHA-256 of the text in UTF-8", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});

test("hex digits and letters give back the bytes", () => {
  fc.assert(
    fc.property(rows, (bytes) => {
      expect(bytesOfHex(hexOf(bytes))).toEqual(bytes);
      expect(bytesOfLetters(lettersOf(bytes))).toEqual(bytes);
    }),
  );
});

test("digits give back the bytes, and a QR code packs them with a hundredth lost", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 255 }), rows, (first, rest) => {
      const bytes = Uint8Array.of(first, ...rest);
      expect(bytesOfDigits(digitsOf(bytes))).toEqual(bytes);
    }),
  );
  expect((digitsOf(new Uint8Array(200).fill(255)).length * 10) / 3).toBeLessThan(200 * 8 * 1.01);
});

test("bytes that begin with 0 are no number", () => {
  expect(() => digitsOf(Uint8Array.of(0, 1))).toThrow(RangeError);
});

test.each(["", "0", "012", "1a", "1 ", "-1", "1.5", "9".repeat(8000)])("no other text is a number: %s", (text) => {
  expect(bytesOfDigits(text)).toBeNull();
});

test("no other letters stand for the same bytes", () => {
  const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...alphabet, "O", "a", "-"), { maxLength: 40 }), (drawn) => {
      const letters = drawn.join("");
      const bytes = bytesOfLetters(letters);
      if (bytes !== null) expect(lettersOf(bytes)).toBe(letters);
      else expect(letters).toMatch(/[Oa-]|./);
    }),
  );
  expect(bytesOfLetters("7Z")).toBeNull();
  expect(bytesOfLetters("7W")).toEqual(Uint8Array.of(0x3f));
});
