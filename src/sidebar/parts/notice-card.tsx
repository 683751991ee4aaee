import { actLabels } from "../../text/panel/certificate-acts";
import { panel } from "../../text/panel/labels";
import { recordLabels } from "../../text/panel/records";
import { templateLabels } from "../../text/panel/tools";
import type { Send } from "../state/panel-event";
import type { Notice } from "../state/state";
import { saveFile } from "../save-file";
import { Icon } from "./icon";
import { Press } from "./press";
import { OutsideLink } from "./outside-link";

/** What was just done, with a way back where there is one. */
export function NoticeCard({ notice, send }: { readonly notice: Notice; readonly send: Send }) {
  const { text, details, fixes, url, pdfUrl, files } = notice;
  return (
    <section class="card notice">
      <p>{text}</p>
      {details.length === 0 ? null : (
        <ul>
          {details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {fixes.length === 0 && url === null && files.length === 0 ? null : (
        <div class="row">
          {fixes.length === 0 ? null : (
            <Press send={send} event={{ type: "asked", wish: { action: "undoFixes", request: { fixes } } }}>
              {panel.undo}
            </Press>
          )}
          <OutsideLink href={url} text={templateLabels.opened} button />
          <OutsideLink href={pdfUrl} text={actLabels.pdf} button />
          {files.map((file) => (
            <button key={file.name} type="button" onClick={() => saveFile(file)}>
              {recordLabels.saveFile(file.name)}
            </button>
          ))}
        </div>
      )}
      <button type="button" class="bare corner" aria-label={panel.close} onClick={() => send({ type: "noticeClosed" })}>
        <Icon name="close" />
      </button>
    </section>
  );
}
