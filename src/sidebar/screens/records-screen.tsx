import type { CorrectionView, PurgeView, TrustView } from "../../contract";
import { panel } from "../../text/panel/labels";
import { recordLabels } from "../../text/panel/records";
import { ChoiceButton } from "../parts/choice-button";
import { Heading } from "../parts/heading";
import { Icon } from "../parts/icon";
import { Press } from "../parts/press";
import { SmallForm } from "../parts/small-form";
import { Tool } from "../parts/tool";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** What the two offices keep an eye on beside the certificates, one card for each. */
export function RecordsScreen({ state, send }: Props) {
  const trust = state.workbook?.trust;
  const busy = state.asking !== null;
  if (trust === undefined) return null;
  return (
    <>
      <Heading title={recordLabels.title} aside={trust.who.label} />
      <Checklist trust={trust} state={state} send={send} />
      <Tool title={recordLabels.corrections} hint={recordLabels.correctionsHint}>
        <Corrections corrections={trust.corrections} state={state} send={send} />
      </Tool>
      {trust.afterRelease.length === 0 ? null : (
        <Tool title={recordLabels.afterRelease}>
          {trust.afterRelease.map(({ months, label }) => (
            <p key={months}>{label}</p>
          ))}
        </Tool>
      )}
      <Tool title={recordLabels.expired} hint={recordLabels.expiredHint}>
        <Expired purge={state.purge} busy={busy} send={send} />
      </Tool>
      <Tool title={recordLabels.verification} hint={recordLabels.verificationHint}>
        <Press send={send} event={{ type: "asked", wish: { action: "createVerificationPage", request: {} } }} busy={busy}>
          {recordLabels.makePage}
        </Press>
        <details class="fold">
          <summary>{recordLabels.rotate}</summary>
          <p>{recordLabels.rotateHint}</p>
          <Press send={send} event={{ type: "asked", wish: { action: "rotateKey", request: {} } }} busy={busy}>
            {recordLabels.rotateKey}
          </Press>
        </details>
      </Tool>
      <Tool title={recordLabels.log}>
        <Press send={send} event={{ type: "asked", wish: { action: "checkLog", request: {} } }} busy={busy}>
          {recordLabels.checkLog}
        </Press>
      </Tool>
      <Tool title={recordLabels.warehouse} hint={recordLabels.warehouseHint}>
        <Press send={send} event={{ type: "asked", wish: { action: "exportForWarehouse", request: {} } }} busy={busy}>
          {recordLabels.makeExport}
        </Press>
      </Tool>
    </>
  );
}

/** What the script cannot see: a person looks, and says so. */
function Checklist({ trust: { checklist }, state, send }: Props & { readonly trust: TrustView }) {
  if (checklist.length === 0) return null;
  return (
    <Tool title={recordLabels.checklist}>
      {checklist.map(({ id, question, advice, answered, choices }) => (
        <div key={id}>
          <p>
            {question} <span class="quiet">{answered ?? advice}</span>
          </p>
          <div class="row">
            {choices.map((choice) => (
              <ChoiceButton key={choice.label} choice={choice} state={state} send={send} />
            ))}
          </div>
        </div>
      ))}
    </Tool>
  );
}

function Corrections({ corrections, state, send }: Props & { readonly corrections: readonly CorrectionView[] }) {
  return (
    <>
      {corrections.length === 0 ? <p>{recordLabels.noCorrections}</p> : null}
      {corrections.map(({ id, person, request, label, overdue }) => (
        <div key={id}>
          <p class={overdue ? "problem" : ""}>
            {overdue ? <Icon name="error" /> : null}
            <span>
              {`${person}: ${request}`}
              <span class="block small">{label}</span>
            </span>
          </p>
          <SmallForm
            state={state}
            send={send}
            fields={[{ id: `result-${id}`, label: recordLabels.result(person) }]}
            button={recordLabels.endCorrection}
            wish={(result = "") => ({ action: "recordCorrection", request: { person: null, request: null, id, result } })}
          />
        </div>
      ))}
      <SmallForm
        state={state}
        send={send}
        fields={[
          { id: "correction-person", label: recordLabels.person },
          { id: "correction-request", label: recordLabels.request },
        ]}
        button={recordLabels.addCorrection}
        wish={(person = "", request = "") => ({ action: "recordCorrection", request: { person, request, id: null, result: null } })}
      />
    </>
  );
}

/** First what would go, then the button that lets it go. */
function Expired({ purge, busy, send }: { readonly purge: PurgeView | null; readonly busy: boolean; readonly send: Send }) {
  const ask = (confirm: string | null, label: string) => (
    <Press send={send} event={{ type: "asked", wish: { action: "purgeExpired", request: { confirm } } }} busy={busy}>
      {label}
    </Press>
  );
  if (purge === null || purge.token === null) return ask(null, recordLabels.findExpired);
  return (
    <>
      <ul>
        {purge.items.map(({ what, where, count }) => (
          <li key={`${what} ${where}`}>{recordLabels.purgeItem(what, where, count)}</li>
        ))}
      </ul>
      <p>{recordLabels.purgeSure}</p>
      <div class="row">
        {ask(purge.token, recordLabels.purge)}
        <Press send={send} event={{ type: "purgeLeft" }}>
          {panel.cancel}
        </Press>
      </div>
    </>
  );
}
