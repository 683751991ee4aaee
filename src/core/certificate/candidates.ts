import type { Score } from "../attendance/score";
import type { Decision } from "../completion/decision";
import type { Participant } from "../enrollment/participant";
import type { Program } from "../settings/settings";
import type { Candidate } from "./certificate-facts";

/** What is known about people, from which candidates are put together. */
export interface KnownPeople {
  readonly programs: readonly Program[];
  readonly participants: readonly Participant[];
  readonly decisions: readonly Decision[];
  readonly scores: readonly Score[];
}

/** Everybody of the list in its order; `candidate` is null for those without a known programme. */
export function candidatesOf({ participants, decisions, programs, scores }: KnownPeople): readonly { readonly participant: Participant; readonly candidate: Candidate | null }[] {
  const pair = (person: string, code: string): string => `${person}\n${code}`;
  const decisionOf = new Map(decisions.map((decision) => [pair(decision.person, decision.program), decision]));
  const scoreOf = new Map(scores.map((score) => [pair(score.person, score.program), score]));
  const programByCode = new Map(programs.map((known) => [known.code, known]));
  return participants.map((participant) => {
    const key = pair(participant.key, participant.program ?? "");
    const known = programByCode.get(participant.program ?? "");
    const decision = decisionOf.get(key);
    const candidate = known && decision ? { participant, program: known, decision, score: scoreOf.get(key) ?? null } : null;
    return { participant, candidate };
  });
}
