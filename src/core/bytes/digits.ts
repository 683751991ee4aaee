import { bytesOfHex, hexOf } from "./hex";

/**
 * The bytes as one number, in decimal digits: a QR code packs three of them into ten bits, nearly nothing is lost. The first byte must not be 0.
 *
 * @throws RangeError if it is: leading zeros would be lost.
 */
export function digitsOf(bytes: Uint8Array): string {
  if ((bytes[0] ?? 0) === 0) throw new RangeError("The first byte of a number must not be 0");
  return BigInt(`0x${hexOf(bytes)}`).toString();
}

/** The bytes whose number that is. Null for any other text: each row of bytes has one spelling, so that nothing can be changed unseen. */
export function bytesOfDigits(digits: string): Uint8Array | null {
  if (!/^[1-9]\d*$/.test(digits) || digits.length > MOST_DIGITS) return null;
  const hex = BigInt(digits).toString(16);
  return bytesOfHex(hex.length % 2 === 0 ? hex : `0${hex}`);
}

/** More than the largest QR code holds; the page must not compute on whatever somebody puts behind its address. */
const MOST_DIGITS = 7100;
