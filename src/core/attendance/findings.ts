import type { CellRef, Level, Located } from "../located";
import type { TableKind } from "../sheet/role";

/** How a row of a list names its person. */
export type NamedBy = "code" | "nik" | "name";

/** A participant as findings name one; `code` is null in a list without codes. */
export interface Named {
  readonly name: string;
  readonly code: string | null;
}

/**
 * What is wrong with attendance and scores. None holds a certificate back by itself: each that matters leaves its people
 * undecided. `heading` is that of the column, `program` the programme's code.
 */
export type AttendanceFinding = Located & { readonly stage: "attendance" } & (
    | { readonly code: "mark-unknown"; readonly shown: string; readonly known: readonly string[]; readonly heading: string }
    /** The same unknown mark in many cells: a custom of this list, to be explained once. */
    | { readonly code: "mark-needs-legend"; readonly shown: string; readonly known: readonly string[] }
    | { readonly code: "legend-unreadable"; readonly entry: string }
    /** The list says what a blank means. Offered, never assumed. */
    | { readonly code: "legend-of-blanks" }
    /** `by` says what was compared. */
    | { readonly code: "person-ambiguous"; readonly shown: string; readonly by: NamedBy; readonly candidates: readonly Named[] }
    | { readonly code: "person-unmatched"; readonly shown: string; readonly by: NamedBy; readonly suggestion: Named | null }
    | { readonly code: "person-of-other-program"; readonly shown: string; readonly by: NamedBy; readonly program: string; readonly others: readonly string[] }
    | { readonly code: "person-in-several-programs"; readonly shown: string; readonly programs: readonly string[] }
    | { readonly code: "name-differs"; readonly listed: string; readonly enrolled: string }
    | { readonly code: "rows-contradict"; readonly name: string; readonly sessions: readonly string[] }
    | { readonly code: "rows-repeated"; readonly name: string }
    | { readonly code: "person-without-row"; readonly name: string; readonly program: string }
    | { readonly code: "attendance-missing"; readonly program: string; readonly instead: readonly { readonly sheet: string; readonly kind: TableKind }[] }
    | { readonly code: "attendance-blank"; readonly program: string }
    | { readonly code: "program-unknown"; readonly shown: string }
    | { readonly code: "program-missing" }
    | { readonly code: "marks-missing"; readonly name: string; readonly sessions: readonly string[] }
    | { readonly code: "session-unrecorded"; readonly session: string }
    | { readonly code: "mark-before-joining" | "mark-after-leaving"; readonly name: string; readonly day: string }
    | { readonly code: "mark-in-future" | "mark-in-cancelled"; readonly session: string }
    | { readonly code: "session-length-missing"; readonly session: string; readonly shown: string }
    | { readonly code: "session-length-underivable"; readonly program: string; readonly lessonHours: number | null; readonly sessions: number }
    | { readonly code: "session-status-unknown"; readonly session: string; readonly shown: string }
    | { readonly code: "session-status-contradicts"; readonly session: string }
    | { readonly code: "session-kind-unknown"; readonly session: string; readonly shown: string }
    | { readonly code: "session-date-unreadable"; readonly session: string; readonly shown: string }
    | { readonly code: "session-date-incomplete"; readonly session: string; readonly sessions: number }
    | { readonly code: "session-date-differs"; readonly session: string; readonly listed: string; readonly scheduled: string }
    | { readonly code: "session-weekday-differs"; readonly session: string; readonly shown: string }
    | { readonly code: "session-twice"; readonly session: string }
    | { readonly code: "session-unlisted"; readonly session: string; readonly program: string }
    | { readonly code: "session-without-column"; readonly session: string; readonly program: string }
    | { readonly code: "sessions-outside-course"; readonly program: string; readonly days: readonly string[] }
    | { readonly code: "sessions-month-first"; readonly program: string; readonly days: readonly string[]; readonly swapped: readonly string[] }
    | { readonly code: "hours-differ"; readonly program: string; readonly listedMinutes: number; readonly programMinutes: number; readonly minutesPerLesson: number }
    | { readonly code: "recap-differs"; readonly heading: string; readonly shown: string; readonly computed: string }
    | { readonly code: "recap-unreadable"; readonly heading: string; readonly shown: string }
    | { readonly code: "score-unreadable"; readonly shown: string; readonly heading: string }
    | { readonly code: "unit-result-unreadable"; readonly shown: string; readonly heading: string }
  );

/** How serious each is. */
export const ATTENDANCE_LEVELS: Readonly<Record<AttendanceFinding["code"], Level>> = {
  "mark-unknown": "error",
  "mark-needs-legend": "error",
  "legend-unreadable": "warning",
  "legend-of-blanks": "warning",
  "person-ambiguous": "error",
  "person-unmatched": "error",
  "person-of-other-program": "error",
  "person-in-several-programs": "error",
  "name-differs": "warning",
  "rows-contradict": "error",
  "rows-repeated": "warning",
  "person-without-row": "warning",
  "attendance-missing": "warning",
  "attendance-blank": "note",
  "program-unknown": "error",
  "program-missing": "error",
  "marks-missing": "warning",
  "session-unrecorded": "warning",
  "mark-before-joining": "warning",
  "mark-after-leaving": "warning",
  "mark-in-future": "warning",
  "mark-in-cancelled": "note",
  "session-length-missing": "error",
  "session-length-underivable": "error",
  "session-status-unknown": "error",
  "session-status-contradicts": "error",
  "session-kind-unknown": "warning",
  "session-date-unreadable": "error",
  "session-date-incomplete": "error",
  "session-date-differs": "warning",
  "session-weekday-differs": "warning",
  "session-twice": "error",
  "session-unlisted": "error",
  "session-without-column": "warning",
  "sessions-outside-course": "warning",
  "sessions-month-first": "warning",
  "hours-differ": "warning",
  "recap-differs": "warning",
  "recap-unreadable": "note",
  "score-unreadable": "error",
  "unit-result-unreadable": "error",
};

type Facts<F> = F extends AttendanceFinding ? Omit<F, keyof Located | "stage"> : never;

/** Completes the facts of a finding. */
export function attendanceFinding(cells: readonly CellRef[], person: string | null, facts: Facts<AttendanceFinding>): AttendanceFinding {
  return { cells, person, fix: null, stage: "attendance", ...facts };
}
