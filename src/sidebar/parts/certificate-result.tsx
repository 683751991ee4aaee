import type { Facts, VerifyView } from "../../contract";
import { certificateLabels } from "../../text/panel/certificates";
import { panel } from "../../text/panel/labels";
import { lookupLabels } from "../../text/panel/tools";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { describedBy, Field } from "./field";
import { Icon } from "./icon";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** What the register says about one certificate, and the form for what is to be done about it. */
export function CertificateResult({ url = null, state, send }: Props & { readonly url?: string | null }) {
  const { found, act } = state.lookup;
  return (
    <>
      {found === null ? null : <Found found={found} url={url} send={send} />}
      {act === null ? null : <ActForm act={act} state={state} send={send} />}
    </>
  );
}

const FACTS: readonly (keyof Facts)[] = ["number", "name", "program", "lessonHours", "start", "end", "issueDate", "issuer"];

function Found({ found, url, send }: { readonly found: VerifyView; readonly url: string | null; readonly send: Send }) {
  const { state, label, facts } = found;
  return (
    <section class="card">
      <h2>
        <Icon name={state === "valid" ? "passed" : state === "unknown" ? "undecided" : "warning"} />
        {label}
      </h2>
      {facts === null ? null : (
        <dl class="pairs">
          {FACTS.filter((fact) => facts[fact] !== "").map((fact) => (
            <div key={fact}>
              <dt>{lookupLabels.facts[fact]}</dt>
              <dd>{facts[fact]}</dd>
            </div>
          ))}
        </dl>
      )}
      {url === null ? null : (
        <p>
          <a href={url} target="_blank" rel="noopener">
            {lookupLabels.open}
            <span class="sr">{` ${certificateLabels.opensNewTab}`}</span>
          </a>
        </p>
      )}
      {facts === null || state !== "valid" ? null : (
        <div class="row">
          <button type="button" onClick={() => send({ type: "lookupChanged", draft: { act: "reissue" } })}>
            {lookupLabels.reissue}
          </button>
          <button type="button" onClick={() => send({ type: "lookupChanged", draft: { act: "revoke" } })}>
            {lookupLabels.revoke}
          </button>
        </div>
      )}
    </section>
  );
}

function ActForm({ act, state, send }: Props & { readonly act: "reissue" | "revoke" }) {
  const { reason, tried } = state.lookup;
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "lookupActed" });
      }}
    >
      <Field id="act-reason" label={lookupLabels.reason} hint={act === "reissue" ? lookupLabels.reissueHint : lookupLabels.revokeHint} problem={tried && reason.trim() === "" ? lookupLabels.reasonMissing : null}>
        <textarea id="act-reason" rows={2} value={reason} aria-describedby={describedBy("act-reason")} onInput={(event) => send({ type: "lookupChanged", draft: { reason: event.currentTarget.value } })} />
      </Field>
      <div class="row">
        <button type="submit" class="action" aria-disabled={state.asking !== null}>
          {act === "reissue" ? lookupLabels.reissue : lookupLabels.revoke}
        </button>
        <button type="button" onClick={() => send({ type: "lookupChanged", draft: { act: null } })}>
          {panel.cancel}
        </button>
      </div>
    </form>
  );
}
