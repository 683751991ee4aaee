import type { Decision } from "../completion/decision";
import type { Participant } from "../enrollment/participant";
import { groupOf } from "./board";

/**
 * Counts of enrolments. `enrolled` is `active` and `left`; `active` is `passed`, `failed` and `open`. Who left finished no course and is in
 * no average.
 */
export interface RecapCounts {
  readonly enrolled: number;
  readonly left: number;
  readonly active: number;
  readonly passed: number;
  readonly failed: number;
  readonly open: number;
  /** Attended of base, in the unit of the decisions, added up over the active ones whose figure is known. */
  readonly attended: number;
  readonly base: number;
}

/** One enrolment with what was decided about it. */
export interface Enrolment {
  readonly participant: Participant;
  readonly decision: Decision;
}

/** Participants and decisions stand in the same order, one decision each. */
export function enrolmentsOf(participants: readonly Participant[], decisions: readonly Decision[]): readonly Enrolment[] {
  return participants.flatMap((participant, index) => {
    const decision = decisions[index];
    return decision ? [{ participant, decision }] : [];
  });
}

export function recapCounts(enrolments: readonly Enrolment[]): RecapCounts {
  const counts = { enrolled: 0, left: 0, active: 0, passed: 0, failed: 0, open: 0, attended: 0, base: 0 };
  for (const { decision } of enrolments) {
    const group = groupOf(decision.verdict);
    counts.enrolled += 1;
    counts[group] += 1;
    if (group === "left") continue;
    counts.active += 1;
    if (decision.percentHidden) continue;
    counts.attended += decision.tally.attended;
    counts.base += decision.tally.base;
  }
  return counts;
}

/** The enrolments by a property, in the order of `keys`; a key that nobody has is left out. */
export function groupedBy<Key>(enrolments: readonly Enrolment[], keys: readonly Key[], keyOf: (participant: Participant) => Key): readonly { readonly key: Key; readonly counts: RecapCounts }[] {
  return keys.flatMap((key) => {
    const own = enrolments.filter(({ participant }) => keyOf(participant) === key);
    return own.length === 0 ? [] : [{ key, counts: recapCounts(own) }];
  });
}
