import type { CertificateView } from "../../contract";
import { panel } from "../../text/panel/labels";
import { actLabels } from "../../text/panel/certificate-acts";
import { lookupLabels } from "../../text/panel/tools";
import { certificateRows } from "../state/certificate-rows";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { CertificateResult } from "./certificate-result";
import { ActButtons, ActForm } from "./act-form";
import { Icon } from "./icon";
import { SearchBox } from "./search-box";
import { WindowList } from "./window-list";
import { Press } from "./press";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** Every number; one that is pressed shows what is printed on it and what can be done about it. */
export function CertificateList({ certificates, state, send }: Props & { readonly certificates: readonly CertificateView[] }) {
  if (certificates.length === 0) return <p>{lookupLabels.listEmpty}</p>;
  const rows = certificateRows(certificates, state.lookup.search);
  return (
    <>
      <p class="quiet small">{lookupLabels.listHint}</p>
      <SearchBox hint={lookupLabels.searchHint} value={state.lookup.search} onType={(search) => send({ type: "lookupChanged", draft: { search } })} />
      <Ticked rows={rows} state={state} send={send} />
      {rows.length === 0 ? <p>{panel.noMatch}</p> : null}
      <WindowList items={rows} keyOf={({ number }) => number} estimate={58} label={lookupLabels.title} draw={(certificate) => <CertificateLine certificate={certificate} state={state} send={send} />} />
    </>
  );
}

/** What is done to all that are ticked; the tick for all takes those in sight of the search. */
function Ticked({ rows, state, send }: Props & { readonly rows: readonly CertificateView[] }) {
  const { ticked, act } = state.lookup;
  const issued = rows.filter((row) => row.state === "issued").map(({ number }) => number);
  if (ticked.size === 0) {
    return issued.length < 2 ? null : (
      <Press send={send} event={{ type: "lookupChanged", draft: { ticked: new Set(issued), act: null } }} class="link">
        {actLabels.tickAll(issued.length)}
      </Press>
    );
  }
  return (
    <section class={act === null ? "card" : ""}>
      <h2>{actLabels.ticked(ticked.size)}</h2>
      {act === null ? <ActButtons send={send} /> : <ActForm act={act} state={state} send={send} />}
      <Press send={send} event={{ type: "lookupChanged", draft: { ticked: new Set(), act: null } }} class="link">
        {actLabels.untick}
      </Press>
    </section>
  );
}

function toggled(ticked: ReadonlySet<string>, number: string, on: boolean): ReadonlySet<string> {
  const after = new Set(ticked);
  if (on) after.add(number);
  else after.delete(number);
  return after;
}

function CertificateLine({ certificate, state, send }: Props & { readonly certificate: CertificateView }) {
  const { number, name, program, state: standing, stateLabel, revision } = certificate;
  const open = state.lookup.chosen === number;
  const facts = [number, program, ...(revision > 0 ? [lookupLabels.revision(revision)] : [])];
  return (
    <div class="line">
      {standing === "issued" ? (
        <input
          type="checkbox"
          class="beside"
          aria-label={actLabels.tick(name, number)}
          checked={state.lookup.ticked.has(number)}
          onChange={(event) => send({ type: "lookupChanged", draft: { ticked: toggled(state.lookup.ticked, number, event.currentTarget.checked) } })}
        />
      ) : null}
      <button type="button" class="bare whole person" data-row aria-expanded={open} onClick={() => send({ type: "certificateChosen", number })}>
        <Icon name={standing === "issued" ? "passed" : standing === "reserved" ? "open" : "notApplicable"} />
        <span>
          <strong>{name}</strong>
          <span class="block quiet small">{`${facts.join(" · ")} · ${stateLabel}`}</span>
        </span>
      </button>
      {open && state.lookup.ticked.size === 0 ? <CertificateResult certificate={certificate} state={state} send={send} /> : null}
    </div>
  );
}
