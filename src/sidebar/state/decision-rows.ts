import type { CompletionView, DecisionView, SessionView, Verdict } from "../../contract";
import type { DecisionChoices, PersonKey } from "./state";

/** Who needs staff comes first; within a verdict the order of the script stays. */
const VERDICT_ORDER: readonly Verdict[] = ["undecided", "failed", "sureFail", "open", "hoursLetter", "surePass", "passed", "notApplicable"];

/** The decisions to show, in order. */
export function decisionRows(decisions: readonly DecisionView[], choices: DecisionChoices): readonly DecisionView[] {
  const words = choices.search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const kept = decisions.filter((decision) => {
    if (choices.verdict !== null && decision.verdict !== choices.verdict) return false;
    if (choices.gaps && decision.unknown === 0) return false;
    if (choices.program !== null && decision.program !== choices.program) return false;
    const text = `${decision.name} ${decision.person}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return kept
    .map((decision, place) => ({ decision, place, rank: VERDICT_ORDER.indexOf(decision.verdict) }))
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .map(({ decision }) => decision);
}

/** The sessions behind a decision, in the order of the course. */
export function sessionsOf({ sessions }: CompletionView, decision: DecisionView): readonly SessionView[] {
  return decision.sessions.flatMap((place) => sessions[place] ?? []);
}

/** How many people got each verdict, in the order of the list; verdicts nobody got are left out. */
export function verdictShares(decisions: readonly DecisionView[]): readonly { readonly verdict: Verdict; readonly label: string; readonly count: number }[] {
  return VERDICT_ORDER.flatMap((verdict) => {
    const group = decisions.filter((decision) => decision.verdict === verdict);
    const [first] = group;
    return first === undefined ? [] : [{ verdict, label: first.verdictLabel, count: group.length }];
  });
}

/** The one decision a person's page shows; null where a new computation no longer has it. */
export function findDecision(decisions: readonly DecisionView[], key: PersonKey): DecisionView | null {
  return decisions.find(({ person, program }) => person === key.person && program === key.program) ?? null;
}

/** A verdict that an office can approve. */
export function isDecided(verdict: Verdict): boolean {
  return verdict === "passed" || verdict === "failed" || verdict === "hoursLetter";
}
