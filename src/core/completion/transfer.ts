import type { Participant } from "../enrollment/participant";
import type { Program } from "../settings/settings";

/**
 * Finds the class that somebody came from: an earlier enrolment of the same person with the status *Pindah* and a date, in
 * another class of the same course (same name of the programme, letter case and spaces aside), left no later than this one
 * was joined. Answers null for everybody else.
 */
export function earlierClass(participants: readonly Participant[], programs: readonly Program[]): (participant: Participant) => Participant | null {
  const course = new Map(programs.map((program) => [program.code, program.name.trim().toUpperCase().replace(/\s+/g, " ")]));
  const movers = new Map<string, Participant[]>();
  for (const participant of participants) {
    if (participant.status !== "transferred" || participant.leftOn === null || participant.program === null) continue;
    const others = movers.get(participant.key);
    if (others) others.push(participant);
    else movers.set(participant.key, [participant]);
  }
  return (participant) => {
    const { program, joinedOn } = participant;
    const candidates = movers.get(participant.key);
    if (!candidates || program === null || joinedOn === null) return null;
    const name = course.get(program);
    const found = candidates.filter(
      (other) => other.program !== null && other.program !== program && name !== "" && course.get(other.program) === name && (other.leftOn ?? "") <= joinedOn,
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}
