import type { PersonMarks } from "../attendance/attendance";
import type { Participant } from "../enrollment/participant";
import type { Course } from "./course";
import type { Entry, EntryFacts, Place } from "./entry";
import { leavingDay } from "./leaving";

/** Every session of the programme as it is for this person, in the order of the sheet. */
export function entriesOf(
  participant: Participant,
  course: Course,
  marks: PersonMarks | undefined,
  today: string,
  makeEntry: (facts: EntryFacts) => Entry,
): readonly Entry[] {
  const left = leavingDay(participant, course, today);
  return course.sessions.map((session, position) => {
    const cell = marks?.marks[position];
    const mark = cell?.mark ?? "unknown";
    const unreadable = mark === "unknown" && cell !== undefined && cell.shown !== "";
    return makeEntry({ session, mark, unreadable, place: placeOf(session.date, participant.joinedOn, left) });
  });
}

/** A session without a date lies in everybody's window: nothing says that it does not. */
function placeOf(date: string | null, joinedOn: string | null, left: string | null): Place {
  if (date === null) return "regular";
  if (left !== null && date > left) return "after-leaving";
  return joinedOn !== null && date < joinedOn ? "before-joining" : "regular";
}
