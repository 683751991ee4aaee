import qrcode from "qrcode-generator";
import { encodePng } from "./png";

/** White modules around the code, as the standard asks. */
const QUIET_ZONE = 4;
const PIXELS_PER_MODULE = 8;

/**
 * How many modules the usual code may have, the quiet zone included: the picture is 30 mm wide in the built-in templates, which leaves 0.39 mm for
 * each. An office printer of 300 dpi wants four dots for a module, 0.34 mm (qrcode.com/en/howto/cell.html, by the makers of the code).
 */
const MOST_MODULES = 77;

/** A longer text than a verification code. */
const LONG = 60;

/** Characters that take five and a half bits, and digits, which take three and a third, instead of eight. */
const DENSE = /^[0-9A-Z $%*+\-./:]+$/;
const DIGITS = /^\d+$/;

type Code = ReturnType<typeof qrcode>;

/**
 * The QR code of a text as a black and white PNG, one character per byte ("binary string"). What follows the first `#` is written apart, so
 * that signed facts are packed as digits whatever the address before them holds.
 *
 * Error correction is as high as the printed size allows: Q for a code alone (a quarter of the picture may be dirty or covered by a stamp), M for
 * signed facts, L where long names would make the modules too fine.
 */
export function drawQr(text: string): string {
  const usual = encode(text, text.length > LONG ? "M" : "Q");
  const code = usual.getModuleCount() + 2 * QUIET_ZONE <= MOST_MODULES ? usual : encode(text, "L");
  const modules = code.getModuleCount();
  const size = modules + 2 * QUIET_ZONE;
  const inside = (position: number): boolean => position >= 0 && position < modules;
  const isDark = (column: number, row: number): boolean => inside(row) && inside(column) && code.isDark(row, column);
  return encodePng(size, size, (x, y) => isDark(x - QUIET_ZONE, y - QUIET_ZONE), PIXELS_PER_MODULE);
}

function encode(text: string, level: "Q" | "M" | "L"): Code {
  const at = text.indexOf("#") + 1;
  const code = qrcode(0, level);
  for (const part of [text.slice(0, at), text.slice(at)]) if (part !== "") code.addData(part, DIGITS.test(part) ? "Numeric" : DENSE.test(part) ? "Alphanumeric" : "Byte");
  code.make();
  return code;
}
