import type { Session } from "../attendance/attendance";
import type { Participant } from "../enrollment/participant";
import { sheetsOf } from "./sheets-of";

/** One sheet of paper to sign: its sessions side by side, and who is expected at any of them, in the order of the list. */
export interface SigningList {
  readonly sessions: readonly Session[];
  readonly people: readonly Participant[];
}

/** Signatures need room: so many side by side on portrait paper. */
const MOST_SESSIONS = 5;

/** The sessions in sheets of equal width, as far as they go. `participants` are those of the programme. */
export function signingLists(sessions: readonly Session[], participants: readonly Participant[]): readonly SigningList[] {
  return sheetsOf(sessions, MOST_SESSIONS).map((own) => ({ sessions: own, people: participants.filter((one) => own.some(({ date }) => isExpected(one, date))) }));
}

/** Not before joining, nor after the day of leaving; who left and nobody noted when is not expected any more. */
function isExpected({ joinedOn, leftOn, status }: Participant, date: string | null): boolean {
  const gone = status !== "enrolled" && status !== "completed";
  if (leftOn === null) return !gone && (date === null || joinedOn === null || joinedOn <= date);
  return date !== null && date <= leftOn && (joinedOn === null || joinedOn <= date);
}
