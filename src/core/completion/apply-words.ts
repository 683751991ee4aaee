import type { Decision, DecisionReason, Signed } from "./decision";
import type { Minimum } from "./policy";
import type { StaffWord, WordOf } from "./staff-word";

/** The minima that staff left out for exactly these facts. `words` are of one person, earliest first. */
export function waivedMinima(words: readonly StaffWord[], basis: string): ReadonlySet<Minimum> {
  return new Set(words.filter(isWaiver).flatMap((word) => (word.basis === basis ? [word.minimum] : [])));
}

/**
 * Puts the words of staff over a computed decision. `words` are of this person in this programme, earliest first; the last
 * override holds. A word given on other facts never decides: an override leaves the person undecided until somebody looks
 * again, a waiver does so where the minimum it left out is not met now, an approval lapses. None is forgotten.
 */
export function applyWords(computed: Decision, words: readonly StaffWord[]): Decision {
  const override = last(words.filter(isOverride));
  const waivers = latestOf(words.filter(isWaiver));
  const outdated = waivers.filter((word) => word.basis !== computed.basis && isMissing(computed, word.minimum));
  const holds = override !== undefined && override.basis === computed.basis;
  const lapsed = override !== undefined && !holds;
  const verdict = holds ? override.verdict : lapsed || outdated.length > 0 ? "undecided" : computed.verdict;
  const approval = (office: "prison" | "labor"): WordOf<"approve"> | undefined => last(words.filter(isApproval).filter((word) => word.office === office));
  const approvals = [approval("prison"), approval("labor")].flatMap((word) => (word ? [word] : []));
  const stands = (word: WordOf<"approve"> | undefined): Signed | null =>
    word && word.basis === computed.basis && word.verdict === verdict ? { by: word.by, at: word.at } : null;
  const notes: readonly DecisionReason[] = [
    ...(lapsed ? [{ kind: "override-outdated", verdict: override.verdict, by: override.by, at: override.at } as const] : []),
    ...outdated.map(({ minimum, by, at }) => ({ kind: "waiver-outdated", minimum, by, at }) as const),
  ];
  const lapsedApprovals = approvals.filter((word) => !stands(word)).map(({ office, by, at }) => ({ kind: "approval-outdated", office, by, at }) as const);
  return {
    ...computed,
    verdict,
    overridden: holds ? { computed: computed.verdict, by: override.by, at: override.at, reason: override.reason } : null,
    waived: waivers.flatMap(({ minimum, by, at, reason, basis }) => (basis === computed.basis ? [{ minimum, by, at, reason }] : [])),
    approved: { prison: stands(approval("prison")), labor: stands(approval("labor")) },
    reasons: [...notes, ...computed.reasons, ...lapsedApprovals],
  };
}

/** Whether what a waiver left out would be needed again. */
function isMissing(computed: Decision, minimum: Minimum): boolean {
  return computed.reasons.some((reason) => {
    switch (minimum) {
      case "attendance":
        return reason.kind === "attendance-missed" || reason.kind === "attendance-open";
      case "practice":
        return reason.kind === "practice-missed" || reason.kind === "practice-open" || reason.kind === "practice-unlisted" || (reason.kind === "minimum-unreadable" && reason.minimum === "practice");
      case "score":
        return reason.kind === "score-missed" || reason.kind === "score-missing" || reason.kind === "score-unclear" || (reason.kind === "minimum-unreadable" && reason.minimum === "score");
      case "units":
        return reason.kind === "units-missing" || reason.kind === "units-not-competent";
      case "own-window":
        return reason.kind === "two-bases" && reason.why !== "not-scheduled";
      case "not-scheduled":
        return reason.kind === "two-bases" && reason.why === "not-scheduled";
    }
  });
}

function latestOf(waivers: readonly WordOf<"waive">[]): readonly WordOf<"waive">[] {
  return [...new Map(waivers.map((word) => [word.minimum, word])).values()];
}

function isOverride(word: StaffWord): word is WordOf<"override"> {
  return word.kind === "override";
}

function isWaiver(word: StaffWord): word is WordOf<"waive"> {
  return word.kind === "waive";
}

function isApproval(word: StaffWord): word is WordOf<"approve"> {
  return word.kind === "approve";
}

function last<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}
