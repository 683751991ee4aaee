import type { DecisionView, WorkbookView } from "../../contract";
import { completionLabels } from "../../text/panel/completion";
import { verdictShares } from "../state/decision-rows";

interface Props {
  readonly decisions: readonly DecisionView[];
  readonly programs: WorkbookView["programs"];
}

/** How the verdicts are shared out, a bar for each programme among the decisions; the words say what the colours show. */
export function ShareBars({ decisions, programs }: Props) {
  const codes = [...new Set(decisions.map(({ program }) => program))];
  return (
    <>
      {codes.map((code) => {
        const own = decisions.filter(({ program }) => program === code);
        const passed = own.filter(({ verdict }) => verdict === "passed" || verdict === "surePass").length;
        const name = programs.find((program) => program.code === code)?.name ?? (code === "" ? completionLabels.noProgram : code);
        return (
          <div key={code}>
            <p class="small caption">{completionLabels.sharesOfProgram(name, passed, own.length)}</p>
            <div class="shares" aria-hidden="true">
              {verdictShares(own).map(({ verdict, count }) => (
                <span key={verdict} class={verdict} style={{ flexGrow: count }} />
              ))}
            </div>
          </div>
        );
      })}
    </>
  );
}
