import { panel } from "../../text/panel/labels";
import { actLabels } from "../../text/panel/certificate-acts";
import { ACTS, actNumbers } from "../state/certificate-act";
import type { Send } from "../state/panel-event";
import type { CertificateAct, LookupDraft, State } from "../state/state";
import { describedBy, Field } from "./field";
import { Form } from "./form";
import { Press } from "./press";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** What can be done about valid certificates, one button each. */
export function ActButtons({ send }: Pick<Props, "send">) {
  return (
    <div class="row">
      {ACTS.map((act) => (
        <Press key={act} send={send} event={{ type: "lookupChanged", draft: { act } }}>
          {actLabels.name[act]}
        </Press>
      ))}
    </div>
  );
}

/** What has to be said before it is done. */
export function ActForm({ act, state, send }: Props & { readonly act: CertificateAct }) {
  const change = (draft: Partial<LookupDraft>): void => send({ type: "lookupChanged", draft });
  const count = actNumbers(state.lookup).length;
  return (
    <Form send={send} event={{ type: "lookupActed" }} class="card">
      <h3>{actLabels.title(actLabels.name[act], count)}</h3>
      <ActFields act={act} draft={state.lookup} change={change} />
      <div class="row">
        <button type="submit" class="action" aria-disabled={state.asking !== null}>
          {actLabels.name[act]}
        </button>
        <button type="button" onClick={() => change({ act: null })}>
          {panel.cancel}
        </button>
      </div>
    </Form>
  );
}

function ActFields({ act, draft, change }: { readonly act: CertificateAct; readonly draft: LookupDraft; readonly change: (draft: Partial<LookupDraft>) => void }) {
  const { reason, date, receiver, link, tried } = draft;
  const input = (id: string, value: string, put: (typed: string) => void) => (
    <input id={id} class="wide" value={value} aria-describedby={describedBy(id)} onInput={(event) => put(event.currentTarget.value)} />
  );
  switch (act) {
    case "handover":
      return (
        <>
          <Field id="act-date" label={actLabels.date} hint={actLabels.dateHint}>
            {input("act-date", date, (typed) => change({ date: typed }))}
          </Field>
          <Field id="act-receiver" label={actLabels.receiver} hint={actLabels.receiverHint}>
            {input("act-receiver", receiver, (typed) => change({ receiver: typed }))}
          </Field>
        </>
      );
    case "signed":
      return (
        <Field id="act-link" label={actLabels.link} hint={actLabels.hint.signed} problem={tried && link.trim() === "" ? actLabels.linkMissing : null}>
          {input("act-link", link, (typed) => change({ link: typed }))}
        </Field>
      );
    default:
      return (
        <Field id="act-reason" label={actLabels.reason} hint={actLabels.hint[act]} problem={tried && reason.trim() === "" ? actLabels.reasonMissing : null}>
          <textarea id="act-reason" rows={2} value={reason} aria-describedby={describedBy("act-reason")} onInput={(event) => change({ reason: event.currentTarget.value })} />
        </Field>
      );
  }
}
