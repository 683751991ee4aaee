import type { CellRef } from "../located";

/** What a mark says. `unknown` is a held session without a readable mark: never absence. */
export type Mark = "present" | "late" | "sick" | "excused" | "absent" | "notScheduled" | "unknown";

/** One meeting of one programme, in the order of the sheet. */
export interface Session {
  readonly program: string;
  /** Unique within the programme: the heading as shown, with its position where headings repeat. */
  readonly id: string;
  readonly label: string;
  /** ISO day; null where nothing says when. */
  readonly date: string | null;
  readonly minutes: number;
  readonly kind: "theory" | "practice" | null;
  readonly cancelled: boolean;
  /** The heading of its column. */
  readonly at: CellRef;
}

/** One mark as written. */
export interface MarkCell {
  readonly mark: Mark;
  readonly at: CellRef;
  /** As shown; "" where blank. */
  readonly shown: string;
}

/** The marks of one person in one programme, aligned with the programme's sessions. */
export interface PersonMarks {
  /** Key of the participant. */
  readonly person: string;
  readonly program: string;
  readonly marks: readonly MarkCell[];
  /** Rows of the attendance list that contradict each other make every verdict impossible. */
  readonly contradictory: boolean;
}

export interface Attendance {
  readonly sessions: readonly Session[];
  readonly people: readonly PersonMarks[];
}
