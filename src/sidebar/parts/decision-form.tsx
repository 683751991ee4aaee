import type { Verdict } from "../../contract";
import { panel } from "../../text/panel/labels";
import { completionLabels, MINIMUMS, SETTABLE } from "../../text/panel/completion";
import { draftProblem, type DraftField } from "../state/decision-draft";
import type { Send } from "../state/panel-event";
import type { DecisionDraft, State } from "../state/state";
import { OFFICES } from "./approve-many";
import { describedBy, Field, Radios } from "./field";
import { Form } from "./form";
import { Press } from "./press";

interface Props {
  readonly state: State;
  readonly send: Send;
}

const KINDS: readonly { readonly kind: DecisionDraft["kind"]; readonly label: string }[] = [
  { kind: "approve", label: completionLabels.approve },
  { kind: "override", label: completionLabels.override },
  { kind: "waive", label: completionLabels.waive },
];

/** What staff decide about one person: approve, set another verdict, or leave one minimum out. */
export function DecisionForm({ state, send }: Props) {
  const { draft } = state;
  return (
    <>
      <div class="row" role="group" aria-label={completionLabels.approvals}>
        {KINDS.map(({ kind, label }) => (
          <button key={kind} type="button" aria-expanded={draft?.kind === kind} onClick={() => send({ type: "draftChanged", draft: draft?.kind === kind ? null : { kind, tried: false } })}>
            {label}
          </button>
        ))}
      </div>
      {draft === null ? null : <OpenForm draft={draft} state={state} send={send} />}
    </>
  );
}

function OpenForm({ draft, state, send }: Props & { readonly draft: DecisionDraft }) {
  const problem = draft.tried ? draftProblem(draft) : null;
  const problemAt = (field: DraftField) => (problem?.field === field ? problem.message : null);
  const change = (part: Partial<DecisionDraft>) => send({ type: "draftChanged", draft: part });
  return (
    <Form send={send} event={{ type: "decisionSent" }} class="card">
      <Radios name="office" legend={completionLabels.office} options={OFFICES} value={draft.office} problem={problemAt("office")} onPick={(office) => change({ office })} />
      {draft.kind === "override" ? (
        <Radios<Verdict>
          name="verdict"
          legend={completionLabels.newVerdict}
          options={SETTABLE.map(({ verdict, label }) => ({ value: verdict, label }))}
          value={draft.verdict}
          problem={problemAt("verdict")}
          onPick={(verdict) => change({ verdict })}
        />
      ) : null}
      {draft.kind === "waive" ? (
        <Radios
          name="minimum"
          legend={completionLabels.whichMinimum}
          options={MINIMUMS.map(({ minimum, label }) => ({ value: minimum, label }))}
          value={draft.minimum}
          problem={problemAt("minimum")}
          onPick={(minimum) => change({ minimum })}
        />
      ) : null}
      {draft.kind === "approve" ? null : (
        <Field id="reason" label={completionLabels.reason} hint={completionLabels.reasonHint} problem={problemAt("reason")}>
          <textarea id="reason" rows={3} value={draft.reason} aria-describedby={describedBy("reason")} onInput={(event) => change({ reason: event.currentTarget.value })} />
        </Field>
      )}
      <div class="row">
        <button type="submit" class="action" aria-disabled={state.asking !== null}>
          {completionLabels.save}
        </button>
        <Press send={send} event={{ type: "draftChanged", draft: null }}>
          {panel.cancel}
        </Press>
      </div>
    </Form>
  );
}
