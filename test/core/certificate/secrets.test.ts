import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../../src/core/certificate/sha256";
import { normaliseCode, verificationCode } from "../../../src/core/certificate/verification-code";

test("the digest is SHA-256 of the text in UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});

describe("a verification code", () => {
  test("keeps all 128 bits", () => {
    const codes = new Set(Array.from({ length: 500 }, (_, index) => verificationCode(sha256(String(index)))));
    expect(codes.size).toBe(500);
    expect([...codes][0]).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}$/);
  });

  test("is the same however a person types it", () => {
    const code = verificationCode("00".repeat(8) + "21".repeat(8));
    expect(normaliseCode(code.toLowerCase().replace(/-/g, " ").replace(/0/g, "O").replace(/1/g, "l"))).toBe(normaliseCode(code));
  });
});
