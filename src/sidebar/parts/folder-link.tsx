import { certificateLabels } from "../../text/panel/certificates";

/** Where the certificates are. */
export function FolderLink({ url }: { readonly url: string }) {
  return (
    <p>
      <a href={url} target="_blank" rel="noopener">
        {certificateLabels.openFolder}
        <span class="sr">{` ${certificateLabels.opensNewTab}`}</span>
      </a>
    </p>
  );
}
