import { cleanText } from "../indonesia/clean-text";
import type { Session } from "./attendance";

/** What one instructor or practitioner taught in one programme. Whole lesson minutes. */
export interface SpeakerHours {
  /** As written the first time. */
  readonly speaker: string;
  readonly program: string;
  readonly sessions: number;
  readonly theoryMinutes: number;
  readonly practiceMinutes: number;
  /** Of sessions whose kind nobody wrote down. */
  readonly otherMinutes: number;
  /** Sessions still to come, in none of the sums. */
  readonly planned: number;
  readonly cancelled: number;
}

type Counts = { -readonly [Key in keyof SpeakerHours]: SpeakerHours[Key] };

/**
 * Adds up the sessions of each name in `Narasumber`, letter case and spaces aside. Where several teach together, each has
 * taught the whole session. A session counts from its own day on; one without a date counts.
 */
export function speakerHours(sessions: readonly Session[], today: string): readonly SpeakerHours[] {
  const speakers = new Map<string, Counts>();
  for (const session of sessions) {
    for (const speaker of session.speakers) {
      const key = `${session.program}\n${cleanText(speaker).toUpperCase()}`;
      const counts = speakers.get(key) ?? empty(speaker, session.program);
      speakers.set(key, counts);
      add(counts, session, today);
    }
  }
  return [...speakers.values()];
}

function add(counts: Counts, session: Session, today: string): void {
  if (session.cancelled) counts.cancelled += 1;
  else if (session.date !== null && session.date > today) counts.planned += 1;
  else {
    counts.sessions += 1;
    if (session.kind === "practice") counts.practiceMinutes += session.minutes;
    else if (session.kind === "theory") counts.theoryMinutes += session.minutes;
    else counts.otherMinutes += session.minutes;
  }
}

function empty(speaker: string, program: string): Counts {
  return { speaker, program, sessions: 0, theoryMinutes: 0, practiceMinutes: 0, otherMinutes: 0, planned: 0, cancelled: 0 };
}
