import { format } from "numfmt";
import { localeOf, type Locale } from "./locale";
import { formatKind } from "./number-format";
import type { CellValue } from "./spreadsheet-state";

/**
 * The text a person sees in the cell, by its number format and the spreadsheet's locale. Text is shown as it is; ticks as
 * TRUE and FALSE in every locale (assumed).
 */
export function displayValue(value: CellValue, numberFormat: string | undefined, localeName: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const locale = localeOf(localeName);
  const kind = formatKind(numberFormat);
  if (numberFormat === undefined || kind === "general" || kind === "text") return displayGeneral(value, locale);
  return displayFormatted(value, numberFormat, locale);
}

const shown = new Map<Locale, Map<string, Map<number, string>>>();
const REMEMBERED = 20_000;

/** Formatting is the slow part of showing a large tab, and a column has few patterns and often few values. */
function displayFormatted(value: number, pattern: string, locale: Locale): string {
  let patterns = shown.get(locale);
  if (!patterns) shown.set(locale, (patterns = new Map()));
  let texts = patterns.get(pattern);
  if (!texts || texts.size > REMEMBERED) patterns.set(pattern, (texts = new Map()));
  let text = texts.get(value);
  if (text === undefined) texts.set(value, (text = format(pattern, value, { locale: locale.tag })));
  return text;
}

/**
 * A number without a format: whole numbers below 10^15 in full, from there on E-notation with two decimals, fractions with
 * ten significant digits (observed in Sheets, not documented; the E-notation follows the project's platform notes).
 */
function displayGeneral(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size !== 0 && size < 1e-9)) return scientific(value, locale);
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  const exact = String(value);
  // Ten digits, a point and a sign: nothing to round, and by far the most numbers are such.
  if (exact.length <= 11 && !exact.includes("e")) return exact.replace(".", locale.decimal);
  const digits = Math.max(10, String(Math.trunc(size)).length);
  const [head = "", exponent] = Number(value.toPrecision(digits)).toString().split("e-");
  const plain = exponent === undefined ? head : Number(value).toFixed(Math.min(20, Number(exponent) + 9)).replace(/0+$/, "");
  return plain.replace(".", locale.decimal);
}

function scientific(value: number, locale: Locale): string {
  const [mantissa = "", exponent = "+0"] = value.toExponential(2).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${mantissa.replace(".", locale.decimal)}E${sign}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
}
