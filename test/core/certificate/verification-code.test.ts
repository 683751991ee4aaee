import { sha256 } from "../../../src/core/bytes/sha256";
import { normaliseCode, verificationCode } from "../../../src/core/certificate/verification-code";

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
