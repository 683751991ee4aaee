import type { Tally } from "./decision";
import type { AttendanceBase } from "../settings/settings";
import type { Entry } from "./entry";

/**
 * One way to draw the base where the field allows two: the whole course or the sessions since joining; sessions that were
 * not meant for this person inside it (as missed) or outside.
 */
export interface Scenario {
  readonly window: "course" | "own";
  readonly notScheduled: "in" | "out";
}

export interface TallyOptions {
  /** Minutes, or every session as one. */
  readonly unit: AttendanceBase;
  /** Minutes of sessions that are not listed yet: in the base, and open. 0 where sessions are counted. */
  readonly unlistedMinutes: number;
  /** 0 never. */
  readonly latesPerAbsence: number;
}

type Weight = "attended" | "missed" | "open" | "given-back" | "may-be-given-back" | "none";

/**
 * Adds up some sessions, in minutes or one by one.
 *
 * Every `latesPerAbsence` sessions attended late cost one session: the shortest of those attended. So being late never costs
 * more than staying away, being on time never costs anything, and no order of sessions matters. Make-up sessions and those
 * of an earlier class give back what was missed and never lead beyond the base.
 */
export function tally(entries: readonly Entry[], scenario: Scenario, { unit, unlistedMinutes, latesPerAbsence }: TallyOptions): Tally {
  let base = unlistedMinutes;
  let attended = 0;
  let open = unlistedMinutes;
  let late = 0;
  const attendedSessions: number[] = [];
  const openSessions: number[] = [];
  for (const entry of entries) {
    const weight = weightOf(entry, scenario);
    if (weight === "none") continue;
    const amount = amountOf(entry, unit);
    if (weight === "attended" || weight === "given-back") {
      attended += amount;
      if (entry.share.mark === "late") late += 1;
      if (latesPerAbsence > 0) attendedSessions.push(amount);
    }
    if (weight === "open" || weight === "may-be-given-back") {
      open += amount;
      if (latesPerAbsence > 0) openSessions.push(amount);
    }
    if (weight !== "given-back" && weight !== "may-be-given-back") base += amount;
  }
  const low = Math.min(base, attended - lostTo(attendedSessions, late, latesPerAbsence));
  // One more session attended may be shorter than the one that lates cost so far; those not listed yet may be of any length.
  const lost = unlistedMinutes > 0 ? 0 : lostTo([...attendedSessions, ...openSessions], late, latesPerAbsence);
  return { attended: low, open: Math.min(base, attended + open - lost) - low, base };
}

function amountOf({ share }: Entry, unit: AttendanceBase): number {
  return unit === "sessions" ? 1 : share.minutes;
}

function weightOf({ standing, place, makeUp }: Entry, { window, notScheduled }: Scenario): Weight {
  if (standing === "cancelled" || standing === "excused") return "none";
  if (place === "after-leaving") return makeUp ? "none" : "missed";
  if (place === "before-joining" && window === "own") return "none";
  if (makeUp || (place === "elsewhere" && window === "course")) {
    return standing === "attended" ? "given-back" : standing === "open" ? "may-be-given-back" : "none";
  }
  if (standing === "not-scheduled") return notScheduled === "in" ? "missed" : "none";
  return standing;
}

function lostTo(attendedSessions: readonly number[], late: number, latesPerAbsence: number): number {
  const absences = latesPerAbsence > 0 ? Math.floor(late / latesPerAbsence) : 0;
  if (absences === 0) return 0;
  const shortestFirst = [...attendedSessions].sort((a, b) => a - b);
  return shortestFirst.slice(0, absences).reduce((total, amount) => total + amount, 0);
}

/** What being late cost in the whole course, for the sentence: `lost` in the unit of the tally. */
export function lostToLates(entries: readonly Entry[], scenario: Scenario, { unit, latesPerAbsence }: TallyOptions): { readonly lates: number; readonly lost: number } {
  const counted = entries.filter((entry) => {
    const weight = weightOf(entry, scenario);
    return weight === "attended" || weight === "given-back";
  });
  const lates = counted.filter((entry) => entry.share.mark === "late").length;
  return { lates, lost: lostTo(counted.map((entry) => amountOf(entry, unit)), lates, latesPerAbsence) };
}
