import type { Api } from "../../contract";
import { completionLabels } from "../../text/panel/completion";
import type { DecisionDraft, Office } from "./state";

export function emptyDraft(office: Office | null): DecisionDraft {
  return { kind: "approve", office, verdict: null, minimum: null, reason: "", tried: false };
}

/** Which field of the form misses something. */
export type DraftField = "office" | "verdict" | "minimum" | "reason";

/** The first thing that is missing, as a sentence beside its field; null when the form can be sent. */
export function draftProblem(draft: DecisionDraft): { readonly field: DraftField; readonly message: string } | null {
  switch (draft.kind) {
    case "approve":
      return draft.office === null ? { field: "office", message: completionLabels.officeMissing } : null;
    case "override":
      return draft.verdict === null ? { field: "verdict", message: completionLabels.verdictMissing } : reasonProblem(draft);
    case "waive":
      return draft.minimum === null ? { field: "minimum", message: completionLabels.minimumMissing } : reasonProblem(draft);
  }
}

function reasonProblem({ reason }: DecisionDraft): { readonly field: DraftField; readonly message: string } | null {
  return reason.trim() === "" ? { field: "reason", message: completionLabels.reasonMissing } : null;
}

/** The request of a complete form, else null. Fields that do not belong to the kind are left out. */
export function decideRequest(draft: DecisionDraft, people: readonly string[], program: string): Api["decide"]["request"] | null {
  if (draftProblem(draft) !== null) return null;
  const reason = draft.reason.trim();
  return {
    people,
    program,
    kind: draft.kind,
    office: draft.office,
    verdict: draft.kind === "override" ? draft.verdict : null,
    minimum: draft.kind === "waive" ? draft.minimum : null,
    reason: draft.kind === "approve" || reason === "" ? null : reason,
  };
}
