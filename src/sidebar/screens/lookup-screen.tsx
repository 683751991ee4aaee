import { lookupLabels } from "../../text/panel/tools";
import { CertificateList } from "../parts/certificate-list";
import { CertificateResult } from "../parts/certificate-result";
import { Radios } from "../parts/field";
import { TextField } from "../parts/text-field";
import { Form } from "../parts/form";
import { Heading } from "../parts/heading";
import type { Send } from "../state/panel-event";
import type { LookupDraft, State } from "../state/state";
import { Press } from "../parts/press";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** Every certificate with what can be done about it, and whether one that is shown is real. */
export function LookupScreen({ state, send }: Props) {
  const { certificates, lookup } = state;
  return (
    <>
      <Heading title={lookupLabels.title} />
      {certificates === null ? (
        <Press send={send} event={{ type: "asked", wish: { action: "listCertificates", request: {} } }} busy={state.asking !== null}>
          {lookupLabels.listAgain}
        </Press>
      ) : (
        <CertificateList certificates={certificates} state={state} send={send} />
      )}
      <details class="fold" open={lookup.chosen === null && lookup.found !== null}>
        <summary>{lookupLabels.checkTitle}</summary>
        <LookupForm state={state} send={send} />
        {lookup.chosen === null ? <CertificateResult state={state} send={send} /> : null}
      </details>
    </>
  );
}

function LookupForm({ state, send }: Props) {
  const { by, typed, tried, found, act } = state.lookup;
  const problem = tried && act === null && typed.trim() === "" ? lookupLabels.missing : null;
  return (
    <Form send={send} event={{ type: "lookupSent" }}>
      <Radios<LookupDraft["by"]>
        name="lookup-by"
        legend={lookupLabels.by}
        options={[
          { value: "number", label: lookupLabels.byNumber },
          { value: "code", label: lookupLabels.byCode },
        ]}
        value={by}
        onPick={(choice) => send({ type: "lookupChanged", draft: { by: choice, found: null, chosen: null } })}
      />
      <TextField
        id="lookup"
        label={by === "number" ? lookupLabels.byNumber : lookupLabels.byCode}
        hint={lookupLabels.intro}
        problem={problem}
        value={typed}
        onType={(text) => send({ type: "lookupChanged", draft: { typed: text, found: null, act: null, chosen: null } })}
      />
      <button type="submit" class={found === null ? "action" : ""} aria-disabled={state.asking !== null}>
        {lookupLabels.look}
      </button>
    </Form>
  );
}
