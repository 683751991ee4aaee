import type { Policy } from "../core/completion/policy";

/** The unit of figures about attendance, and how long a lesson hour is. */
export type Measure = Pick<Policy, "base" | "minutesPerLesson">;

/**
 * The share attended, `79,6`: cut to one decimal, never rounded up, so that it never seems to reach a threshold that was
 * missed. Null without a base.
 */
export function percentShown(attended: number, base: number): string | null {
  if (base <= 0) return null;
  const tenths = Math.floor((attended * 1000) / base);
  return `${Math.floor(tenths / 10)},${tenths % 10}`;
}

/** `36`, `35,5`, or `35 JP 20 menit` without its last word: minutes as lesson hours, exactly. */
function lessons(minutes: number, minutesPerLesson: number): { readonly number: string; readonly rest: number } {
  const doubled = (minutes * 2) / minutesPerLesson;
  if (Number.isInteger(doubled)) return { number: String(doubled / 2).replace(".", ","), rest: 0 };
  return { number: String(Math.floor(minutes / minutesPerLesson)), rest: minutes % minutesPerLesson };
}

/** `36 JP`, `35,5 JP`, `35 JP 20 menit`: exact, never rounded. */
export function lessonsShown(minutes: number, minutesPerLesson: number): string {
  const { number, rest } = lessons(minutes, minutesPerLesson);
  return rest === 0 ? `${number} JP` : `${number} JP ${rest} menit`;
}

/** `36 dari 40 JP`; both in full where one is not in whole or half lesson hours. */
function lessonsOf(minutes: number, base: number, minutesPerLesson: number): string {
  const [part, whole] = [lessons(minutes, minutesPerLesson), lessons(base, minutesPerLesson)];
  if (part.rest === 0 && whole.rest === 0) return `${part.number} dari ${whole.number} JP`;
  return `${lessonsShown(minutes, minutesPerLesson)} dari ${lessonsShown(base, minutesPerLesson)}`;
}

/** `36 dari 40 JP`, or `9 dari 10 sesi` where sessions are counted. */
export function amountOf(part: number, whole: number, { base, minutesPerLesson }: Measure): string {
  return base === "sessions" ? `${part} dari ${whole} sesi` : lessonsOf(part, whole, minutesPerLesson);
}

/** `36 JP`, or `9 sesi`. */
export function amountShown(amount: number, { base, minutesPerLesson }: Measure): string {
  return base === "sessions" ? `${amount} sesi` : lessonsShown(amount, minutesPerLesson);
}
