import type { Verdict } from "../core/completion/decision";
import { verdictLabel } from "./decisions-labels";

const ORDER: readonly Verdict[] = ["passed", "surePass", "open", "undecided", "sureFail", "failed", "hoursLetter", "notApplicable"];

/** How many of each verdict, in the order staff care about. */
export function completionSummary(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return "Belum ada peserta untuk diputuskan.";
  const parts = ORDER.flatMap((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length;
    return count === 0 ? [] : [`${count} ${verdictLabel(verdict).toLowerCase()}`];
  });
  return `${verdicts.length} peserta: ${parts.join(", ")}.`;
}
