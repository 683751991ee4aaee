import { cleanText } from "../indonesia/clean-text";
import type { TableCell } from "../sheet/table";

export type PercentReading =
  /** A whole number from 0 to 100. */
  | { readonly kind: "percent"; readonly percent: number }
  | { readonly kind: "blank" }
  /** 1 without a sign: one percent or the whole? */
  | { readonly kind: "unclear" }
  | { readonly kind: "unreadable" };

/**
 * Reads a limit as people write it: `80`, `80%`, `80,0 %`, `0,8`, or a number that is displayed as a percentage. A limit
 * is never guessed: a misread one passes or fails the whole class.
 */
export function readPercent({ shown, value }: Pick<TableCell, "shown" | "value">): PercentReading {
  const text = cleanText(shown);
  if (text === "" || text === "-") return { kind: "blank" };
  if (typeof value === "number") return text.includes("%") ? whole(value * 100) : plain(value);
  if (typeof value !== "string") return { kind: "unreadable" };
  const [, digits, sign] = /^(\d{1,3}(?:[.,]\d+)?)\s*(%|persen)?$/i.exec(text) ?? [];
  if (digits === undefined) return { kind: "unreadable" };
  const number = Number(digits.replace(",", "."));
  return sign === undefined ? plain(number) : whole(number);
}

function plain(number: number): PercentReading {
  if (number === 1) return { kind: "unclear" };
  return whole(number > 0 && number < 1 ? number * 100 : number);
}

/** Within the error of a binary fraction, 0.29 × 100 is 29. */
function whole(number: number): PercentReading {
  const rounded = Math.round(number);
  return Math.abs(number - rounded) < 1e-9 && rounded >= 0 && rounded <= 100 ? { kind: "percent", percent: rounded } : { kind: "unreadable" };
}
