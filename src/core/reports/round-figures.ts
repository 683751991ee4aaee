import type { Session } from "../attendance/attendance";
import type { Program } from "../settings/settings";
import { type Enrolment, type RecapCounts, recapCounts } from "./program-recap";
import type { Recipient } from "./recipients";

/** What one programme of the round came to. */
export interface ProgramFigures {
  readonly program: Program;
  readonly counts: RecapCounts;
  readonly men: number;
  readonly women: number;
  /** Sessions held up to today, cancelled ones aside. */
  readonly sessionsHeld: number;
  /** Certificates in force. */
  readonly certificates: number;
  /** By the programme's first and last day, or those of its sessions where they are earlier or later; null where nothing says when. */
  readonly phase: "before" | "running" | "over" | null;
}

export interface RoundInput {
  readonly enrolments: readonly Enrolment[];
  readonly sessions: readonly Session[];
  readonly recipients: readonly (Recipient & { readonly program: string | null })[];
  /** ISO day in the spreadsheet's zone. */
  readonly today: string;
}

/** Each programme in its order, those without people too. */
export function roundFigures(programs: readonly Program[], { enrolments, sessions, recipients, today }: RoundInput): readonly ProgramFigures[] {
  return programs.map((program) => {
    const own = enrolments.filter(({ decision }) => decision.program === program.code);
    const held = sessions.filter((session) => session.program === program.code && !session.cancelled);
    return {
      program,
      counts: recapCounts(own),
      men: own.filter(({ participant }) => participant.sex === "M").length,
      women: own.filter(({ participant }) => participant.sex === "F").length,
      sessionsHeld: held.filter(({ date }) => date === null || date <= today).length,
      certificates: recipients.filter((one) => one.valid && one.program === program.code).length,
      phase: phaseOf(program, held, today),
    };
  });
}

function phaseOf({ start, end }: Program, held: readonly Session[], today: string): ProgramFigures["phase"] {
  const days = [start, end, ...held.map(({ date }) => date)].flatMap((day) => day ?? []).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined) return null;
  return today < first ? "before" : today <= last ? "running" : "over";
}
