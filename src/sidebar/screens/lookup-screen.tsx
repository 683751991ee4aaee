import type { Facts, VerifyView } from "../../contract";
import { panel } from "../../text/panel/labels";
import { lookupLabels } from "../../text/panel/tools";
import { describedBy, Field, Radios } from "../parts/field";
import { Heading } from "../parts/heading";
import { Icon } from "../parts/icon";
import type { Send } from "../state/panel-event";
import type { LookupDraft, State } from "../state/state";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** Is this certificate real, and, for one that is: issue it anew or revoke it. */
export function LookupScreen({ state, send }: Props) {
  const { by, typed, tried, found, act } = state.lookup;
  const problem = tried && typed.trim() === "" ? lookupLabels.missing : null;
  return (
    <>
      <Heading title={lookupLabels.title} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: "lookupSent" });
        }}
      >
        <Radios<LookupDraft["by"]>
          name="lookup-by"
          legend={lookupLabels.by}
          options={[
            { value: "number", label: lookupLabels.byNumber },
            { value: "code", label: lookupLabels.byCode },
          ]}
          value={by}
          onPick={(choice) => send({ type: "lookupChanged", draft: { by: choice, found: null } })}
        />
        <Field id="lookup" label={by === "number" ? lookupLabels.byNumber : lookupLabels.byCode} hint={lookupLabels.intro} problem={problem}>
          <input id="lookup" class="wide" value={typed} aria-describedby={describedBy("lookup")} onInput={(event) => send({ type: "lookupChanged", draft: { typed: event.currentTarget.value, found: null, act: null } })} />
        </Field>
        <button type="submit" class={found === null ? "action" : ""} aria-disabled={state.asking !== null}>
          {lookupLabels.look}
        </button>
      </form>
      {found === null ? null : <Found found={found} send={send} />}
      {act === null ? null : <ActForm act={act} state={state} send={send} />}
    </>
  );
}

const FACTS: readonly (keyof Facts)[] = ["number", "name", "program", "lessonHours", "start", "end", "issueDate", "issuer"];

function Found({ found, send }: { readonly found: VerifyView; readonly send: Send }) {
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
