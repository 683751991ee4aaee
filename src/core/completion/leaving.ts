import type { Participant } from "../enrollment/participant";
import type { Course } from "./course";

/** How somebody stands to the end of the course. */
export type Leaving =
  | { readonly kind: "stayed" }
  | { readonly kind: "left-early"; readonly on: string | null }
  /** Released, moved or dead, the course is over, and nothing says whether it happened before its end. */
  | { readonly kind: "left-without-date" }
  /** A day of leaving inside the course, but a status that says otherwise. */
  | { readonly kind: "left-but-active"; readonly on: string };

/**
 * Whoever left on the last day of the course or later has finished it, whatever the status. A day still to come is a plan:
 * until then the person is decided like everybody else. Withdrawing and being removed happen only during a course.
 */
export function leavingOf(participant: Participant, course: Course, today: string): Leaving {
  const { status, leftOn } = participant;
  const gone = status !== "enrolled" && status !== "completed";
  if (leftOn === null) {
    if (!gone) return { kind: "stayed" };
    const midway = !course.ended || status === "withdrawn" || status === "removed";
    return midway ? { kind: "left-early", on: null } : { kind: "left-without-date" };
  }
  if (leftOn > today) return { kind: "stayed" };
  const courseEnd = course.lastDay ?? course.program.end;
  const finished = courseEnd !== null && leftOn >= courseEnd && course.unlistedMinutes === 0 && !course.listOpen;
  if (finished) return { kind: "stayed" };
  return gone ? { kind: "left-early", on: leftOn } : { kind: "left-but-active", on: leftOn };
}
