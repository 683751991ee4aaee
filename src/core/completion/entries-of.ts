import type { PersonMarks } from "../attendance/attendance";
import type { Participant } from "../enrollment/participant";
import type { Course } from "./course";
import type { Entry, MakeEntry, Place } from "./entry";
import type { Leaving } from "./leaving";

/** Every session of the programme as it is for this person, in the order of the sheet. */
export function entriesOf(
  { joinedOn }: Participant,
  leaving: Leaving,
  course: Course,
  marks: PersonMarks | undefined,
  makeEntry: MakeEntry,
): readonly Entry[] {
  const left = leaving.kind === "left-early" ? leaving.on : null;
  return course.sessions.map((session, position) => {
    const cell = marks?.marks[position];
    const mark = cell?.mark ?? "unknown";
    const unreadable = mark === "unknown" && cell !== undefined && cell.shown !== "";
    return makeEntry(session, mark, unreadable, placeOf(session.date, joinedOn, left));
  });
}

/** A session without a date lies in everybody's window: nothing says that it does not. */
function placeOf(date: string | null, joinedOn: string | null, left: string | null): Place {
  if (date === null) return "regular";
  if (left !== null && date > left) return "after-leaving";
  return joinedOn !== null && date < joinedOn ? "before-joining" : "regular";
}
