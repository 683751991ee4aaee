import type { CertificateView } from "../../contract";
import { panel } from "../../text/panel/labels";
import { lookupLabels } from "../../text/panel/tools";
import { certificateRows } from "../state/certificate-rows";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { CertificateResult } from "./certificate-result";
import { Icon } from "./icon";
import { SearchBox } from "./search-box";
import { WindowList } from "./window-list";

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
      {rows.length === 0 ? <p>{panel.noMatch}</p> : null}
      <WindowList items={rows} keyOf={({ number }) => number} estimate={58} label={lookupLabels.title} draw={(certificate) => <CertificateLine certificate={certificate} state={state} send={send} />} />
    </>
  );
}

function CertificateLine({ certificate, state, send }: Props & { readonly certificate: CertificateView }) {
  const { number, name, program, state: standing, stateLabel, revision } = certificate;
  const open = state.lookup.chosen === number;
  const facts = [number, program, ...(revision > 0 ? [lookupLabels.revision(revision)] : [])];
  return (
    <div class="line">
      <button type="button" class="bare whole person" data-row aria-expanded={open} onClick={() => send({ type: "certificateChosen", number })}>
        <Icon name={standing === "issued" ? "passed" : standing === "reserved" ? "open" : "notApplicable"} />
        <span>
          <strong>{name}</strong>
          <span class="block quiet small">{`${facts.join(" · ")} · ${stateLabel}`}</span>
        </span>
      </button>
      {open ? <CertificateResult url={certificate.url} state={state} send={send} /> : null}
    </div>
  );
}
