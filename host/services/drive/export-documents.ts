import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptyDocx } from "../../files/empty-docx";
import type { Documents } from "../../state/documents";
import type { DriveState } from "./drive-state";
import { DOCX, GOOGLE_DOC } from "./mime-types";
import { isTrashed } from "./tree";

/** With number and ending, below the 255 bytes of every file system. */
const MAX_BYTES = 200;

export interface ExportedDocument {
  readonly id: string;
  /** As in Drive. */
  readonly name: string;
  /** Its name in the folder. */
  readonly file: string;
}

/** Writes every document that is not in the trash as a .docx into `outDir`, made if missing. Oldest first. */
export function exportDocuments(drive: DriveState, documents: Documents, outDir: string): ExportedDocument[] {
  mkdirSync(outDir, { recursive: true });
  const taken = new Set<string>();
  return drive.files
    .filter((file) => (file.mimeType === GOOGLE_DOC || file.mimeType === DOCX) && !isTrashed(drive, file))
    .map(({ id, name, content }) => {
      const file = uniqueName(safeName(name), taken);
      writeFileSync(path.join(outDir, file), content === null ? emptyDocx() : documents.get(content));
      return { id, name, file };
    });
}

/** A name that Linux, macOS, Windows and a phone accept, without its ending. */
export function safeName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/\.docx$/i, "")
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f]+/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+/, "");
  const letters = [...plain];
  while (Buffer.byteLength(letters.join("")) > MAX_BYTES) letters.pop();
  const short = letters.join("").replace(/[. ]+$/, "");
  return short === "" || /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? `dokumen ${short}`.trim() : short;
}

/** Namesakes are numbered; letters differing in case only are one name on some systems. */
function uniqueName(name: string, taken: Set<string>): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? name : `${name} (${n})`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return `${candidate}.docx`;
  }
}
