import { panel } from "../../text/panel/labels";
import { actLabels } from "../../text/panel/certificate-acts";
import { ACTS, actNumbers } from "../state/certificate-act";
import type { Send } from "../state/panel-event";
import type { CertificateAct, LookupDraft, State } from "../state/state";
import { describedBy, Field } from "./field";
import { TextField } from "./text-field";
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
  switch (act) {
    case "handover":
      return (
        <>
          <TextField id="act-date" label={actLabels.date} hint={actLabels.dateHint} value={date} onType={(typed) => change({ date: typed })} />
          <TextField id="act-receiver" label={actLabels.receiver} hint={actLabels.receiverHint} value={receiver} onType={(typed) => change({ receiver: typed })} />
        </>
      );
    case "signed":
      return (
        <TextField id="act-link" label={actLabels.link} hint={actLabels.hint.signed} problem={tried && link.trim() === "" ? actLabels.linkMissing : null} value={link} onType={(typed) => change({ link: typed })} />
      );
    default:
      return (
        <Field id="act-reason" label={actLabels.reason} hint={actLabels.hint[act]} problem={tried && reason.trim() === "" ? actLabels.reasonMissing : null}>
          <textarea id="act-reason" rows={2} value={reason} aria-describedby={describedBy("act-reason")} onInput={(event) => change({ reason: event.currentTarget.value })} />
        </Field>
      );
  }
}
