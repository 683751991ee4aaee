import type { DecisionView } from "../../contract";
import { completionLabels } from "../../text/panel/completion";
import { isDecided } from "../state/decision-rows";
import type { Send } from "../state/panel-event";
import type { Office, State } from "../state/state";
import { Radios } from "./field";

interface Props {
  readonly state: State;
  readonly shown: readonly DecisionView[];
  readonly send: Send;
}

export const OFFICES: readonly { readonly value: Office; readonly label: string }[] = [
  { value: "lapas", label: completionLabels.prison },
  { value: "disnaker", label: completionLabels.laborOffice },
];

/** One office approves all decided people of one programme that the list shows; those it approved already are left out. */
export function ApproveMany({ state, shown, send }: Props) {
  const { office } = state;
  const approved = ({ approvedByPrison, approvedByLaborOffice }: DecisionView) => (office === "lapas" ? approvedByPrison : approvedByLaborOffice) !== null;
  const open = shown.filter((decision) => isDecided(decision.verdict) && (office === null || !approved(decision)));
  const programs = [...new Set(open.map(({ program }) => program))];
  const [program] = programs;
  return (
    <>
      <p class="quiet small">{completionLabels.approveManyHint}</p>
      <Radios name="office-many" legend={completionLabels.office} options={OFFICES} value={office} onPick={(choice) => send({ type: "officeChosen", office: choice })} />
      {programs.length > 1 ? <p class="problem">{completionLabels.approveOneProgram}</p> : null}
      <button
        type="button"
        disabled={programs.length !== 1 || office === null}
        aria-disabled={state.asking !== null}
        onClick={() => (program === undefined ? undefined : send({ type: "manyApproved", people: open.map(({ person }) => person), program }))}
      >
        {completionLabels.approveMany(open.length)}
      </button>
    </>
  );
}
