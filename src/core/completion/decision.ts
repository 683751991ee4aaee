import type { Mark } from "../attendance/attendance";

/** As in the replies: what the computation finds; a recommendation until the offices approve it. */
export type Verdict = "passed" | "failed" | "undecided" | "surePass" | "open" | "sureFail" | "hoursLetter" | "notApplicable";

/** How one session entered the tally; the list behind the sentence. */
export interface SessionShare {
  readonly session: string;
  readonly label: string;
  readonly date: string | null;
  readonly minutes: number;
  readonly mark: Mark;
  readonly counted: "attended" | "missed" | "open" | "outside" | "cancelled";
}

/** Whole minutes throughout; nothing is divided. */
export interface Tally {
  /** Minutes certainly attended. */
  readonly attended: number;
  /** Minutes that a missing mark or a coming session may still add. */
  readonly open: number;
  readonly base: number;
}

/**
 * Why a verdict is what it is: facts, the sentence is made in `text`. More than one may apply, the decisive one first.
 * Grows with the rules; `text/decisions` explains each exhaustively.
 */
export interface Decision {
  readonly person: string;
  readonly name: string;
  readonly program: string;
  readonly verdict: Verdict;
  /** The computed verdict where staff overrode it, else null. */
  readonly overridden: { readonly computed: Verdict; readonly by: string; readonly at: string; readonly reason: string } | null;
  readonly tally: Tally;
  readonly practice: Tally | null;
  readonly thresholdPercent: number | null;
  readonly reasons: readonly DecisionReason[];
  readonly counts: { readonly sick: number; readonly excused: number; readonly absent: number; readonly late: number; readonly unknown: number };
  readonly sessions: readonly SessionShare[];
}

export type DecisionReason =
  | { readonly kind: "attendance-met" | "attendance-missed" | "attendance-open" }
  | { readonly kind: "practice-met" | "practice-missed" | "practice-open"; readonly percent: number }
  | { readonly kind: "can-still-pass"; readonly neededMinutes: number; readonly leftMinutes: number }
  | { readonly kind: "blank-marks" | "unreadable-marks"; readonly sessions: readonly string[] }
  | { readonly kind: "no-session-held" }
  | { readonly kind: "no-attendance-row" }
  | { readonly kind: "contradictory-rows" }
  | { readonly kind: "two-bases"; readonly courseAttended: number; readonly courseBase: number; readonly ownAttended: number; readonly ownBase: number; readonly why: "late-joiner" | "not-scheduled" }
  | { readonly kind: "left-early"; readonly attended: number }
  | { readonly kind: "threshold-unreadable" }
  | { readonly kind: "score-missed" | "score-missing" | "units-missing" | "units-not-competent" }
  | { readonly kind: "row-has-error"; readonly codes: readonly string[] };
