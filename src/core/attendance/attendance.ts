import type { CellRef } from "../located";

/** What a mark says. `unknown` is a held session without a readable mark: never absence. */
export type Mark = "present" | "late" | "sick" | "excused" | "absent" | "notScheduled" | "unknown";

/** One meeting of one programme. */
export interface Session {
  readonly program: string;
  /** Unique within the programme: the heading as shown, with its position where headings repeat. */
  readonly id: string;
  readonly label: string;
  /** ISO day; null where nothing says when. */
  readonly date: string | null;
  /** Hours of the day as written, `08.00-11.00`; "" where nothing says. */
  readonly time: string;
  /** Whole lesson minutes; 0 where nothing says how long it is (`unclear`, unless sessions are counted). */
  readonly minutes: number;
  /** Its length is the programme's divided by the number of sessions: right only once all of them are listed. */
  readonly assumed: boolean;
  readonly kind: "theory" | "practice" | null;
  readonly cancelled: boolean;
  /** A make-up meeting (`Susulan`): it never enlarges the base, it gives back minutes missed elsewhere. */
  readonly makeUp: boolean;
  /** What must be mended before anybody of the programme can be decided: its length, whether it was held, or which marks are its own. */
  readonly unclear: "minutes" | "status" | "match" | null;
  readonly topic: string;
  /** Instructors and practitioners, as written, one by one. */
  readonly speakers: readonly string[];
  /** The heading of its column; the row in `Sesi` where no list has a column for it. */
  readonly at: CellRef;
}

/** One mark as written. Equal marks are one object: a class has hundreds of thousands of cells and a handful of these. */
export interface MarkCell {
  readonly mark: Mark;
  /** As shown; "" where blank or merely a line to sign on. With `unknown`, a text here is a mark that nobody could read. */
  readonly shown: string;
}

/** The marks of one person in one programme, aligned with the programme's sessions. */
export interface PersonMarks {
  /** Key of the participant. */
  readonly person: string;
  readonly program: string;
  readonly marks: readonly MarkCell[];
  /** The cell of the mark at a position; the session's own where the person has none. */
  readonly cellAt: (position: number) => CellRef;
  /** Positions in `marks` where rows of the list say different things: they make every verdict impossible. Unknown there. */
  readonly contradictions: readonly number[];
}

export interface Attendance {
  /** By programme; within one by date where every session has a date, else in the order of the sheet. */
  readonly sessions: readonly Session[];
  readonly people: readonly PersonMarks[];
}
