import type { CertificateView, Facts, VerifyView } from "../../contract";
import { actLabels } from "../../text/panel/certificate-acts";
import { lookupLabels } from "../../text/panel/tools";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { ActButtons, ActForm } from "./act-form";
import { Icon } from "./icon";
import { OutsideLink } from "./outside-link";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** What the register says about one certificate, and the form for what is to be done about it. */
export function CertificateResult({ certificate = null, state, send }: Props & { readonly certificate?: CertificateView | null }) {
  const { found, act } = state.lookup;
  return (
    <>
      {found === null ? null : <Found found={found} certificate={certificate} send={send} />}
      {act === null ? null : <ActForm act={act} state={state} send={send} />}
    </>
  );
}

const FACTS: readonly (keyof Facts)[] = ["number", "name", "program", "lessonHours", "start", "end", "issueDate", "issuer"];

function Found({ found, certificate, send }: { readonly found: VerifyView; readonly certificate: CertificateView | null; readonly send: Send }) {
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
      {certificate === null ? null : <Papers certificate={certificate} />}
      {facts === null || state !== "valid" ? null : <ActButtons send={send} />}
    </section>
  );
}

/** The document, its PDF, the signed one, and whether it was handed over. */
function Papers({ certificate: { url, pdfUrl, signedUrl, handedOver } }: { readonly certificate: CertificateView }) {
  const links = [
    { text: lookupLabels.open, href: url },
    { text: actLabels.pdf, href: pdfUrl },
    { text: actLabels.signedPdf, href: signedUrl },
  ];
  return (
    <>
      {links.map(({ text, href }) =>
        href === null ? null : (
          <p key={text}>
            <OutsideLink href={href} text={text} />
          </p>
        ),
      )}
      {handedOver === "" ? null : <p class="quiet">{actLabels.handedOver(handedOver)}</p>}
    </>
  );
}
