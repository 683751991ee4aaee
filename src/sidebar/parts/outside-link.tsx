import { certificateLabels } from "../../text/panel/certificates";

/** A link that leaves the panel; who cannot see the new tab is told. */
export function OutsideLink({ href, text, button = false }: { readonly href: string | null; readonly text: string; readonly button?: boolean }) {
  if (href === null) return null;
  return (
    <a class={button ? "button" : ""} href={href} target="_blank" rel="noopener" data-row={!button}>
      {text}
      <span class="sr">{` ${certificateLabels.opensNewTab}`}</span>
    </a>
  );
}
