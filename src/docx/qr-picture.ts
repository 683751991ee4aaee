import qrcode from "qrcode-generator";
import { encodePng } from "./png";

/** White modules around the code, as the standard asks. */
const QUIET_ZONE = 4;
const PIXELS_PER_MODULE = 8;

/**
 * The QR code of a text as a black and white PNG, one character per byte ("binary string").
 *
 * Error correction Q: a quarter of the picture may be dirty or covered by a stamp. Long texts (an address with signed
 * facts) take M, which keeps the modules large enough to print.
 */
export function drawQr(text: string): string {
  const code = qrcode(0, text.length > 60 ? "M" : "Q");
  code.addData(text, /^[0-9A-Z $%*+\-./:]+$/.test(text) ? "Alphanumeric" : "Byte");
  code.make();
  const modules = code.getModuleCount();
  const size = (modules + 2 * QUIET_ZONE) * PIXELS_PER_MODULE;
  const moduleAt = (pixel: number): number => Math.floor(pixel / PIXELS_PER_MODULE) - QUIET_ZONE;
  const inside = (position: number): boolean => position >= 0 && position < modules;
  return encodePng(size, (x, y) => {
    const column = moduleAt(x);
    const row = moduleAt(y);
    return inside(row) && inside(column) && code.isDark(row, column);
  });
}
