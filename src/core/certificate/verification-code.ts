/** Letters of Crockford's base 32: none that is mistaken for another. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 128 bits in letters and groups, `7K3Q-9MZX-…`: 26 letters that a person can read out. `hex` has 32 digits or more. */
export function verificationCode(hex: string): string {
  let bits = "";
  for (const digit of hex.slice(0, 32)) bits += parseInt(digit, 16).toString(2).padStart(4, "0");
  const letters: string[] = [];
  for (let start = 0; start < bits.length; start += 5) letters.push(ALPHABET[parseInt(bits.slice(start, start + 5).padEnd(5, "0"), 2)] ?? "0");
  return letters.join("").replace(/(.{4})(?=.)/g, "$1-");
}

/** A code as somebody typed it, ready to compare: spaces, dashes and case do not matter, nor does O for 0 or I and L for 1. */
export function normaliseCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
}
