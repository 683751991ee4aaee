import { openDocx } from "../../files/open-docx";
import type { Documents } from "../../state/documents";
import { newFileId } from "./create-file";
import type { DriveFileState, DriveState } from "./drive-state";
import { FOLDER, GOOGLE_DOC } from "./mime-types";
import { findFile, lineage, ownerPermission, permissionId, rootFolderId } from "./tree";

/** What people do in Drive themselves, outside the add-on. A mistake is an Error with a sentence for whoever typed the command. */

export interface PutFile {
  readonly name: string;
  /** A .docx. */
  readonly bytes: Uint8Array;
  readonly user: string;
  /** Virtual milliseconds. */
  readonly now: number;
}

/**
 * Puts a Google Doc made of a .docx into the user's My Drive. The app did not make it, so it is visible to nobody's run.
 *
 * @returns the id. @throws BadFile if it is not a .docx.
 */
export function putFile(drive: DriveState, documents: Documents, { name, bytes, user, now }: PutFile): string {
  openDocx(bytes);
  const time = new Date(now).toISOString();
  const file: DriveFileState = {
    id: newFileId(drive, GOOGLE_DOC, 0),
    name,
    mimeType: GOOGLE_DOC,
    parents: [rootFolderId(user)],
    trashed: false,
    appProperties: {},
    owner: user,
    grantedTo: [],
    permissions: [ownerPermission(user)],
    createdTime: time,
    modifiedTime: time,
    content: documents.put(bytes),
  };
  drive.files.push(file);
  return file.id;
}

/** Somebody opened the document and edited it: same file, same grants, other content. @throws BadFile if it is not a .docx. */
export function replaceFile(drive: DriveState, documents: Documents, id: string, bytes: Uint8Array, now: number): void {
  const file = existing(drive, id);
  if (file.mimeType === FOLDER) throw new Error(`"${file.name}" is a folder; only a document can be replaced.`);
  openDocx(bytes);
  file.content = documents.put(bytes);
  file.modifiedTime = new Date(now).toISOString();
}

export function trashFile(drive: DriveState, id: string): void {
  existing(drive, id).trashed = true;
}

/** Takes it out of the trash; a folder above it that is there too keeps it trashed. */
export function restoreFile(drive: DriveState, id: string): void {
  existing(drive, id).trashed = false;
}

/** Shares with an address as a reader, or with `anyone` who has the link. */
export function shareFile(drive: DriveState, id: string, who: string): void {
  const file = existing(drive, id);
  if (who !== "anyone" && !who.includes("@")) throw new Error(`"${who}" is neither an e-mail address nor "anyone".`);
  const permission =
    who === "anyone"
      ? ({ id: "anyoneWithLink", type: "anyone", role: "reader" } as const)
      : ({ id: permissionId(who), type: "user", role: "reader", emailAddress: who } as const);
  if (!file.permissions.some((item) => item.id === permission.id)) file.permissions = [...file.permissions, permission];
}

/** Moves it into a folder; `root` is the owner's My Drive. */
export function moveFile(drive: DriveState, id: string, folderId: string): void {
  const file = existing(drive, id);
  if (folderId === "root") {
    file.parents = [rootFolderId(file.owner)];
    return;
  }
  const folder = existing(drive, folderId);
  if (folder.mimeType !== FOLDER) throw new Error(`"${folder.name}" is not a folder.`);
  if (lineage(drive, folder).includes(file)) throw new Error(`"${file.name}" cannot be moved into itself.`);
  file.parents = [folder.id];
}

function existing(drive: DriveState, id: string): DriveFileState {
  const file = findFile(drive, id);
  if (!file) throw new Error(`There is no file ${id} in this Drive. "host docs" lists the ids.`);
  return file;
}
