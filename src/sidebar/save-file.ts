import type { FileView } from "../contract";

/** Hands a file of the script's answer to the browser, which keeps it where it keeps downloads. */
export function saveFile({ name, mimeType, content }: FileView): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: mimeType }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
