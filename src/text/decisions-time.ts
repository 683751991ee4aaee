import { printDate } from "../core/indonesia/print-date";

/** `2 Maret 2026 10.00` for `2026-03-02T10:00`; anything else as it is. */
export function timeShown(at: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(at) ?? [];
  if (day === undefined) return at;
  return time === undefined ? printDate(day) : `${printDate(day)} ${time.replace(":", ".")}`;
}
