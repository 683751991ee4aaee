import { certificateLabels } from "../../text/panel/certificates";
import { panel } from "../../text/panel/labels";
import { templateLabels } from "../../text/panel/tools";
import type { Send } from "../state/panel-event";
import type { Notice } from "../state/state";
import { Icon } from "./icon";

/** What was just done, with a way back where there is one. */
export function NoticeCard({ notice, send }: { readonly notice: Notice; readonly send: Send }) {
  const { text, details, fixes, url } = notice;
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
      {fixes.length === 0 && url === null ? null : (
        <div class="row">
          {fixes.length === 0 ? null : (
            <button type="button" onClick={() => send({ type: "asked", wish: { action: "undoFixes", request: { fixes } } })}>
              {panel.undo}
            </button>
          )}
          {url === null ? null : (
            <a class="button" href={url} target="_blank" rel="noopener">
              {templateLabels.opened}
              <span class="sr">{` ${certificateLabels.opensNewTab}`}</span>
            </a>
          )}
        </div>
      )}
      <button type="button" class="bare corner" aria-label={panel.close} onClick={() => send({ type: "noticeClosed" })}>
        <Icon name="close" />
      </button>
    </section>
  );
}
