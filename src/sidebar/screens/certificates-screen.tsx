import type { WorkbookView } from "../../contract";
import { certificateLabels } from "../../text/panel/certificates";
import { homeLabels } from "../../text/panel/home";
import { HELP_HERE } from "../../text/panel/help";
import { Heading } from "../parts/heading";
import { PaperTools } from "../parts/paper-tools";
import { Plan } from "../parts/plan";
import { ProgramSelect } from "../parts/program-select";
import { RunView } from "../parts/run-view";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { Press } from "../parts/press";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** The third step: the plan, then the run, then what came of it. */
export function CertificatesScreen({ state, send }: Props) {
  const { run, preflight, workbook } = state;
  if (run !== null) return <RunView state={state} run={run} send={send} />;
  return (
    <>
      <Heading title={certificateLabels.title} help={HELP_HERE.certificates} />
      <Unfinished workbook={workbook} state={state} send={send} />
      <ProgramSelect state={state} value={state.program} onPick={(program) => send({ type: "programChosen", program })} />
      {preflight === null ? <p>{certificateLabels.intro}</p> : <Plan state={state} plan={preflight.view} send={send} />}
      {preflight === null ? null : <PaperTools state={state} plan={preflight.view} send={send} />}
      {workbook === null ? null : (
        <p class="quiet small">
          {`${certificateLabels.templateNow}: ${workbook.template} · `}
          <Press send={send} event={{ type: "went", screen: "template" }} class="link small">
            {homeLabels.template}
          </Press>
        </p>
      )}
    </>
  );
}

/** A run of an earlier day, or of somebody else, that is still open. */
function Unfinished({ workbook, state, send }: Props & { readonly workbook: WorkbookView | null }) {
  const unfinished = workbook?.unfinished ?? null;
  if (unfinished === null) return null;
  return (
    <section class="card trouble">
      <p>{homeLabels.unfinished(unfinished.open, unfinished.issued)}</p>
      <p>{`${homeLabels.unfinishedBy(unfinished.by, unfinished.since)}.`}</p>
      {unfinished.mine ? null : (
        <>
          <p>{certificateLabels.unfinishedTheirs}</p>
          <Press send={send} event={{ type: "issuePressed", takeOver: true }} busy={state.asking !== null}>
            {certificateLabels.takeOver}
          </Press>
          <p class="quiet small">{certificateLabels.takeOverHint}</p>
        </>
      )}
    </section>
  );
}
