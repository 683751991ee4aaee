import type { AttendanceBase, ExcusedRule, Program, Settings } from "../settings/settings";

/** A minimum that somebody can miss, and that staff may waive. The last two say which base holds where two are possible. */
export type Minimum = "attendance" | "practice" | "score" | "units" | "own-window" | "not-scheduled";

/** The rules one programme is decided by. Percentages are whole numbers from 0 to 100, inclusive. */
export interface Policy {
  /** Null where it cannot be read: then nobody can be decided. */
  readonly thresholdPercent: number | null;
  /** Of the practice minutes, or sessions; null asks for none. */
  readonly practicePercent: number | null;
  /** Null asks for none. */
  readonly minimumScore: number | null;
  /** Minima that are asked for in a way nobody could read. */
  readonly unreadable: readonly ("practice" | "score")[];
  /** How many units there are, every one of which has to be K; null asks for none. */
  readonly units: number | null;
  readonly excusedRule: ExcusedRule;
  readonly lateJoinerBase: Settings["lateJoinerBase"];
  readonly latesPerAbsence: number;
  /** The unit of every tally: minutes, or sessions whatever their length. */
  readonly base: AttendanceBase;
  readonly minutesPerLesson: number;
}

/** The programme's own minima, and the settings' where it has none. */
export function policyOf(program: Pick<Program, "thresholdPercent" | "practicePercent" | "minimumScore" | "units">, settings: Settings): Policy {
  const { thresholdPercent, practicePercent, minimumScore } = program;
  return {
    thresholdPercent: thresholdPercent === "unreadable" ? null : (thresholdPercent ?? settings.thresholdPercent),
    practicePercent: practicePercent === "unreadable" ? null : practicePercent,
    minimumScore: typeof minimumScore === "number" ? minimumScore : null,
    unreadable: [
      ...(practicePercent === "unreadable" ? (["practice"] as const) : []),
      ...(minimumScore === "unreadable" ? (["score"] as const) : []),
    ],
    units: minimumScore === "competent" ? program.units.length : null,
    excusedRule: settings.excusedRule,
    lateJoinerBase: settings.lateJoinerBase,
    latesPerAbsence: settings.latesPerAbsence,
    base: settings.attendanceBase,
    minutesPerLesson: settings.minutesPerLesson,
  };
}
