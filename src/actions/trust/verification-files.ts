import page from "../../verification-page/page.html";
import type { FileView } from "../../contract";
import type { PublicKey } from "../../core/verification/key-list";
import type { StatusFile } from "../../core/verification/status-list";

/** The page with these keys in it. */
export function pageFile(keys: readonly PublicKey[], made: string): FileView {
  const published = inScript({ keys: keys.map(({ key, from, to }) => ({ key, from, to })), made });
  return { name: "verifikasi.html", mimeType: "text/html", content: page.replace("<!-- published -->", () => published) };
}

/** A script, because a page opened from the disk may load nothing else from beside it. */
export function statusScript(file: StatusFile): FileView {
  return { name: "verifikasi-status.js", mimeType: "text/javascript", content: `tuntasStatus(${inScript({ ...file })});\n` };
}

/** JSON that cannot end the element it stands in. */
function inScript(value: { readonly [key: string]: unknown }): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
