import type { Locale } from "./locale";

export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const SHAPES = new Map<string, RegExp>();

/**
 * A plain, grouped, percent, currency or E-notation number in the locale's writing; null where the text is none. Groups
 * must be whole ("1.23" is no number under id_ID). More than 15 significant digits become zeros, as spreadsheets do
 * (support.microsoft.com/kb/269370 for Excel; for Sheets assumed).
 */
export function parseTypedNumber(text: string, locale: Locale): TypedNumber | null {
  const found = shapeOf(locale).exec(text);
  if (!found) return null;
  const [, open, sign1, currency, sign2, grouped, plain, decimals, exponent, percent, close] = found;
  if ((open === undefined) !== (close === undefined) || (sign1 && sign2)) return null;
  if (grouped === undefined && plain === undefined && (decimals === undefined || decimals.length < 2)) return null;
  if (currency !== undefined && (percent ?? exponent) !== undefined) return null;
  const whole = grouped?.split(locale.group).join("") ?? plain ?? "0";
  const fraction = decimals?.slice(1) ?? "";
  const size = Number(`${fifteenDigits(whole, fraction)}${exponent ?? ""}`);
  if (!Number.isFinite(size)) return null;
  const negative = open !== undefined || sign1 === "-" || sign2 === "-";
  const value = (negative ? -size : size) / (percent === undefined ? 1 : 100);
  const numberFormat = formatFor({ currency, grouped, fraction, exponent, percent }, locale);
  return numberFormat === null ? { value } : { value, numberFormat };
}

function shapeOf(locale: Locale): RegExp {
  let shape = SHAPES.get(locale.tag);
  if (!shape) {
    const group = `\\${locale.group}`;
    const currency = locale.currency.replace(/\$/, "\\$");
    shape = new RegExp(
      `^(\\()?([+-])?(${currency})?\\s?([+-])?(?:(\\d{1,3}(?:${group}\\d{3})+)|(\\d+))?(\\${locale.decimal}\\d*)?(E[+-]?\\d{1,3})?\\s?(%)?(\\))?$`,
      "i",
    );
    SHAPES.set(locale.tag, shape);
  }
  return shape;
}

function fifteenDigits(whole: string, fraction: string): string {
  const lead = /^0*/.exec(whole + fraction)?.[0].length ?? 0;
  const keep = lead + 15;
  const digits = (whole + fraction).slice(0, keep).padEnd(whole.length + fraction.length, "0");
  return `${digits.slice(0, whole.length)}.${digits.slice(whole.length)}`;
}

interface Written {
  readonly currency: string | undefined;
  readonly grouped: string | undefined;
  readonly fraction: string;
  readonly exponent: string | undefined;
  readonly percent: string | undefined;
}

function formatFor(written: Written, locale: Locale): string | null {
  const decimals = written.fraction === "" ? "" : ".00";
  if (written.percent !== undefined) return `0${decimals}%`;
  if (written.exponent !== undefined) return "0.00E+00";
  if (written.currency !== undefined) return `"${locale.currency}"#,##0${decimals}`;
  return written.grouped === undefined ? null : `#,##0${decimals}`;
}
