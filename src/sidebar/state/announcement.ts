import { certificateLabels } from "../../text/panel/certificates";
import { WAITING } from "../../text/panel/labels";
import { TROUBLES } from "../../text/panel/trouble";
import type { State } from "./state";

/** What a screen reader says by itself: what is under way, how far it is, what came of it. Seconds are not counted aloud. */
export function announcement(state: State): string {
  const { asking, run, trouble, notice } = state;
  if (trouble !== null) return trouble.kind === "refused" ? trouble.failure.message : TROUBLES[trouble.kind].title;
  if (run !== null && state.screen === "certificates") {
    const progress = certificateLabels.progress(run.issued, run.total ?? run.issued);
    return run.phase === "running" ? `${certificateLabels.running}: ${progress}` : `${progress}. ${run.summary}`;
  }
  if (asking !== null) return WAITING[asking.wish.action];
  if (notice !== null) return notice.text;
  switch (state.screen) {
    case "check":
      return state.check?.view.summary ?? "";
    case "completion":
      return state.completion?.view.summary ?? "";
    case "certificates":
      return state.preflight?.view.summary ?? "";
    default:
      return "";
  }
}
