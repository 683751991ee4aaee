import { certificateLabels } from "../../text/panel/certificates";
import { OutsideLink } from "./outside-link";

/** Where the certificates are. */
export function FolderLink({ url }: { readonly url: string }) {
  return (
    <p>
      <OutsideLink href={url} text={certificateLabels.openFolder} />
    </p>
  );
}
