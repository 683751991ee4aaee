import { localeOf, type Locale } from "./locale";
import { formatKind } from "./number-format";
import type { CellValue } from "./spreadsheet-state";
import { parseTypedDate } from "./typed-date";
import { parseTypedNumber } from "./typed-number";

/** What a cell holds after text was typed into it. `numberFormat` only where the text asked for one ("50%", "2/2/2026"). */
export type Typed =
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: "formula"; readonly formula: string };

/**
 * Reads text as Sheets does when a person types it, and when a script passes it to `setValue(s)`: "strings may be
 * converted to numbers, dates, etc. following the same rules that are applied when entering text into a cell"
 * (developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption, USER_ENTERED). The rules themselves are
 * not documented; each row of the table in the tests says what is known and what is assumed.
 *
 * `numberFormat` is the cell's own: `@` keeps everything as text, formulas included. `year` is the one in which the
 * spreadsheet's zone is now: typed dates without a year belong to it.
 */
export function parseTyped(text: string, localeName: string, numberFormat: string | undefined, year: number): Typed {
  if (formatKind(numberFormat) === "text") return { kind: "value", value: text };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  // Leading spaces keep even a formula from being one: '   =SUM(1,2)' stays text (seen on real Apps Script, platform notes).
  if (/^\s/.test(text)) return { kind: "value", value: text };
  const locale = localeOf(localeName);
  const trimmed = text.trimEnd();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "value", value: trimmed.toLowerCase() === "true" };
  const parsed = mayBeValue(trimmed, locale)
    ? (parseTypedNumber(trimmed, locale) ?? parseTypedDate(trimmed, locale, year))
    : null;
  if (parsed) return { kind: "value", ...parsed };
  if (text.startsWith("+") && text.length > 1) return { kind: "formula", formula: `=${text}` };
  return { kind: "value", value: text };
}

/** Names and marks are most of what is typed: nothing without a digit is a number or a date. */
function mayBeValue(text: string, locale: Locale): boolean {
  return /\d/.test(text) && text.length <= 60 && (/^[\d+\-(.,]/.test(text) || startsWithWord(text, locale));
}

function startsWithWord(text: string, locale: Locale): boolean {
  const word = /^[^\d\s,.]+/.exec(text.toLowerCase())?.[0] ?? "";
  return word.startsWith(locale.currency.toLowerCase()) || locale.months.has(word.replace(/[-/]$/, "")) || locale.weekdays.has(word);
}
