import { docxText } from "../../files/docx-text";
import { BadFile } from "../../files/open-zip";
import { remembering } from "../../files/remember";
import type { Documents } from "../../state/documents";
import type { DriveFileState, DrivePermission, DriveState } from "./drive-state";
import { DOCX, GOOGLE_DOC } from "./mime-types";
import { effectivePermissions, isTrashed } from "./tree";

/** What `host docs` prints: the whole Drive of all accounts, whoever may see what through the app. */
export interface DocsReport {
  readonly files: readonly DocsFile[];
}

interface DocsFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  /** By itself or by a folder above it. */
  readonly trashed: boolean;
  readonly appProperties: Readonly<Record<string, string>>;
  /** Its own and those of the folders above. */
  readonly permissions: readonly DrivePermission[];
  /** One line for each paragraph; null for folders and for files that are no Word document. */
  readonly text: string | null;
  readonly owner: string;
  /** RFC 3339, UTC. */
  readonly createdTime: string;
  readonly modifiedTime: string;
}

/** Describes every file, oldest first. */
export function describeDrive(drive: DriveState, documents: Documents): DocsReport {
  return { files: drive.files.map((file) => describeFile(drive, documents, file)) };
}

function describeFile(drive: DriveState, documents: Documents, file: DriveFileState): DocsFile {
  const { id, name, mimeType, owner, createdTime, modifiedTime } = file;
  return {
    id,
    name,
    mimeType,
    parents: [...file.parents],
    trashed: isTrashed(drive, file),
    appProperties: { ...file.appProperties },
    permissions: effectivePermissions(drive, file),
    text: textOf(file, documents),
    owner,
    createdTime,
    modifiedTime,
  };
}

const readText = remembering(docxText);

function textOf({ mimeType, content }: DriveFileState, documents: Documents): string | null {
  if (mimeType !== GOOGLE_DOC && mimeType !== DOCX) return null;
  if (content === null) return "";
  try {
    return readText(documents.get(content));
  } catch (error) {
    // A plain upload of type DOCX may hold anything; the file is still there and must be listed.
    if (error instanceof BadFile) return null;
    throw error;
  }
}
