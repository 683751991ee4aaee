import { isDateFormat, isTextFormat, isValidFormat } from "numfmt";

/** What Google answers for a cell nobody has formatted, and for `'general'` (seen on real Apps Script, platform notes). */
export const GENERAL = "0.###############";

export type FormatKind = "general" | "text" | "date" | "number";

const kinds = new Map<string, FormatKind>();

/** `date` covers days, times and durations: everything `getValue` answers with a Date. */
export function formatKind(pattern: string | undefined): FormatKind {
  if (pattern === undefined || pattern === GENERAL) return "general";
  let kind = kinds.get(pattern);
  if (kind === undefined) kinds.set(pattern, (kind = classify(pattern)));
  return kind;
}

/** Stored as given, except the words for "no format". */
export function storedFormat(pattern: string): string | undefined {
  return /^(general|automatic|)$/i.test(pattern) || pattern === GENERAL ? undefined : pattern;
}

function classify(pattern: string): FormatKind {
  if (/^general$/i.test(pattern) || !isValidFormat(pattern)) return "general";
  if (pattern === "@" || (isTextFormat(pattern) && !pattern.includes(";"))) return "text";
  return isDateFormat(pattern) ? "date" : "number";
}
