import type { Session } from "../attendance/attendance";
import { dayNumber, weekdayOf } from "../indonesia/calendar";

export type ChosenSessions =
  | { readonly kind: "chosen"; readonly sessions: readonly Session[] }
  /** No session of the programme that is not cancelled. */
  | { readonly kind: "none" }
  /** Sessions, but none on that day or in that week; `days` are those that have one, in order. */
  | { readonly kind: "not-then"; readonly days: readonly string[] };

/**
 * The sessions of one day, or of one week from Monday to Sunday, cancelled ones aside, in the order given. Without a `day` it is the next
 * one with a session, today included, else the last one. Where no session has a date, nothing can be chosen by day: all of them.
 */
export function chooseSessions(sessions: readonly Session[], span: "day" | "week", day: string | null, today: string): ChosenSessions {
  const held = sessions.filter(({ cancelled }) => !cancelled);
  if (held.length === 0) return { kind: "none" };
  const days = [...new Set(held.flatMap(({ date }) => date ?? []))].sort();
  const wanted = day ?? days.find((one) => one >= today) ?? days[days.length - 1];
  if (wanted === undefined) return { kind: "chosen", sessions: held };
  const monday = (one: string): number => dayNumber(one) - ((weekdayOf(one) + 6) % 7);
  const chosen = held.filter(({ date }) => date !== null && (span === "day" ? date === wanted : monday(date) === monday(wanted)));
  return chosen.length > 0 ? { kind: "chosen", sessions: chosen } : { kind: "not-then", days };
}
