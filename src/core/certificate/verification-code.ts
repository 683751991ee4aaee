import { bytesOfHex } from "../bytes/hex";
import { bytesOfLetters, lettersOf } from "../bytes/letters";

export const CODE_BYTES = 16;

/** 128 bits in letters and groups, `7K3Q-9MZX-…`: 26 letters that a person can read out. `hex` has 32 digits or more. */
export function verificationCode(hex: string): string {
  return groupedCode(bytesOfHex(hex.slice(0, 2 * CODE_BYTES)));
}

/** The code whose bits those are. */
export function groupedCode(bytes: Uint8Array): string {
  return lettersOf(bytes).replace(/(.{4})(?=.)/g, "$1-");
}

/** Whether the text has the form of one, in letters as they are printed. */
export function isVerificationCode(text: string): boolean {
  const bytes = bytesOfLetters(normaliseCode(text));
  return bytes?.length === CODE_BYTES && groupedCode(bytes) === text;
}

/** A code as somebody typed it, ready to compare: spaces, dashes and case do not matter, nor does O for 0 or I and L for 1. */
export function normaliseCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
}
