import type { Mark } from "../attendance/attendance";
import type { Minimum, Policy } from "./policy";

/** As in the replies: what the computation finds; a recommendation until the offices approve it. */
export type Verdict = "passed" | "failed" | "undecided" | "surePass" | "open" | "sureFail" | "hoursLetter" | "notApplicable";

/** What staff may decide against the computation. */
export type FinalVerdict = Extract<Verdict, "passed" | "failed" | "hoursLetter" | "notApplicable">;

/** How one session entered the tally; the list behind the sentence. One object is shared by all people it is true of. */
export interface SessionShare {
  readonly session: string;
  readonly label: string;
  readonly date: string | null;
  readonly minutes: number;
  readonly kind: "theory" | "practice" | null;
  readonly mark: Mark;
  /**
   * `outside`: before joining, after leaving, or not scheduled for this person. `excused`: taken out of the base by the rule
   * for S and I. `made-up`: a make-up session attended.
   */
  readonly counted: "attended" | "missed" | "open" | "outside" | "excused" | "made-up" | "cancelled";
}

/** Whole minutes throughout, or whole sessions where `policy.base` counts those; nothing is divided. `attended + open` never exceeds `base`. */
export interface Tally {
  /** Certainly attended. */
  readonly attended: number;
  /** What a missing mark or a coming session may still add. */
  readonly open: number;
  readonly base: number;
}

/** Sessions by what their mark says; those cancelled or outside the person's window are in `outside` alone. */
export interface MarkCounts {
  readonly present: number;
  readonly late: number;
  readonly sick: number;
  readonly excused: number;
  readonly absent: number;
  readonly notScheduled: number;
  /** Held, and without a readable mark. */
  readonly unknown: number;
  readonly outside: number;
}

/** Somebody's signature under a word: who and when, as text. */
export interface Signed {
  readonly by: string;
  readonly at: string;
}

export interface Decision {
  readonly person: string;
  readonly name: string;
  /** Code of the programme; "" where the person has none. */
  readonly program: string;
  readonly verdict: Verdict;
  /** The computed verdict where staff overrode it, else null. */
  readonly overridden: (Signed & { readonly computed: Verdict; readonly reason: string }) | null;
  readonly waived: readonly (Signed & { readonly minimum: Minimum; readonly reason: string })[];
  /** Approvals of exactly this verdict on exactly these marks. */
  readonly approved: { readonly prison: Signed | null; readonly labor: Signed | null };
  readonly tally: Tally;
  /** The same in whole lesson minutes, whatever the unit of `tally`. */
  readonly minutes: Pick<Tally, "attended" | "base">;
  /** Null where the programme asks for no practice. */
  readonly practice: Tally | null;
  readonly policy: Policy;
  /** Same as `policy.thresholdPercent`. */
  readonly thresholdPercent: number | null;
  /** As the sheet shows it; null where there is none. */
  readonly score: string | null;
  /** More than one may apply, the decisive one first. */
  readonly reasons: readonly DecisionReason[];
  readonly counts: MarkCounts;
  readonly sessions: readonly SessionShare[];
  /** The figure shown would mislead: rows contradict each other, or there is no base. */
  readonly percentHidden: boolean;
  /**
   * Stands for everything the verdict rests on (sessions, marks, dates of joining and leaving, scores, rules), whatever the
   * order of rows and columns. Equal bases, equal facts. Staff's words hold only for the basis they were given on.
   */
  readonly basis: string;
}

/** One member of a union per kind, so that each can be told apart. */
type Each<Kind extends string, Facts> = Kind extends string ? { readonly kind: Kind } & Facts : never;

/** Why a verdict is what it is: facts, the sentence is made in `text`, which explains each exhaustively. */
export type DecisionReason =
  | Each<"attendance-met" | "attendance-missed" | "attendance-open" | "practice-met" | "practice-missed" | "practice-open" | "practice-unlisted", unknown>
  /** Attend `needed` of the `left` that are still open, in the unit of the tally, and the threshold is met. */
  | Each<"can-still-pass", { readonly needed: number; readonly left: number }>
  /** Labels of the sessions. */
  | Each<"blank-marks" | "unreadable-marks" | "contradictory-rows" | "sessions-unclear", { readonly sessions: readonly string[] }>
  | Each<"no-program" | "no-session-held" | "no-session-listed" | "no-attendance-row" | "course-end-unknown" | "sessions-assumed", unknown>
  /** Two bases give different verdicts: the course and the sessions since joining, or with and without those not scheduled. */
  | Each<"two-bases", { readonly why: "late-joiner" | "not-scheduled" | "transfer"; readonly course: Tally; readonly own: Tally }>
  /** Neither who left nor where they went: only that, and when. `leftOn` is null where no date is given. */
  | Each<"left-early", { readonly leftOn: string | null }>
  | Each<"left-without-date", unknown>
  | Each<"left-but-active", { readonly leftOn: string }>
  /** Attended in another class before the transfer, in the unit of the tally. */
  | Each<"transferred-in", { readonly program: string; readonly attended: number }>
  | Each<"threshold-unreadable", unknown>
  | Each<"minimum-unreadable", { readonly minimum: "practice" | "score" }>
  | Each<"lates-count", { readonly lates: number; readonly lost: number }>
  | Each<"score-met" | "score-missed" | "score-missing" | "score-unclear", { readonly minimum: number }>
  | Each<"units-met" | "units-missing" | "units-not-competent", { readonly units: readonly string[] }>
  /** A word of staff that was given on other marks and no longer holds. */
  | Each<"override-outdated", Signed & { readonly verdict: FinalVerdict }>
  | Each<"waiver-outdated", Signed & { readonly minimum: Minimum }>
  | Each<"approval-outdated", Signed & { readonly office: "prison" | "labor" }>
  /** Errors at the person's row in the list hold the certificate back, not the verdict. */
  | Each<"row-has-error", { readonly codes: readonly string[] }>;
