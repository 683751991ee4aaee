import { signatureError } from "../parameters";

/** Apps Script's bytes are Java's: from -128 to 127. */
export function signed(bytes: Uint8Array): number[] {
  return Array.from(Int8Array.from(bytes));
}

/** Bytes from a list of numbers; both signed and unsigned ones are taken, as Google does. */
export function asBytes(value: unknown, args: readonly unknown[], method: string): Uint8Array {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
  if (Array.isArray(value) && value.every((item) => typeof item === "number")) return Uint8Array.from(value);
  throw signatureError(args, method);
}

/**
 * Text to bytes. In US_ASCII every code point beyond it is one question mark, which is what digests take by default.
 *
 * @throws Error for a charset nobody knows.
 */
export function encodeText(text: string, charset: string): Uint8Array {
  switch (normalized(charset)) {
    case "utf8":
      return new Uint8Array(Buffer.from(text, "utf8"));
    case "usascii":
    case "ascii":
      return Uint8Array.from(Array.from(text), (point) => (point.length === 1 && point.charCodeAt(0) < 128 ? point.charCodeAt(0) : 63));
    case "iso88591":
    case "latin1":
      return Uint8Array.from(Array.from(text), (point) => (point.length === 1 && point.charCodeAt(0) < 256 ? point.charCodeAt(0) : 63));
    default:
      throw new Error(`Unsupported charset: ${charset}`);
  }
}

export function decodeText(bytes: Uint8Array, charset: string): string {
  switch (normalized(charset)) {
    case "utf8":
      return Buffer.from(bytes).toString("utf8");
    case "usascii":
    case "ascii":
      return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : "\ufffd")).join("");
    case "iso88591":
    case "latin1":
      return Buffer.from(bytes).toString("latin1");
    default:
      throw new Error(`Unsupported charset: ${charset}`);
  }
}

function normalized(charset: string): string {
  return charset.toLowerCase().replace(/[-_]/g, "");
}
