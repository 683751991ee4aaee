import { createHash } from "node:crypto";
import { useQuota } from "../../execution/quotas";
import { NotEmulated } from "../service";
import { DriveError } from "./drive-error";
import type { DriveRequest, Reply } from "./drive-request";
import type { DriveFileState, DriveState } from "./drive-state";
import { changedProperties, type FileMetadata, readMetadata } from "./file-metadata";
import { fileReply } from "./json-reply";
import { FOLDER, GOOGLE_DOC, isGoogleType } from "./mime-types";
import { isTrashed, ownerPermission, rootFolderId, visibleFile } from "./tree";
import { readUpload } from "./upload";

/** `POST /drive/v3/files`: a folder, a blank document, or a file without content. */
export function createFile(request: DriveRequest): Reply {
  const meta = readMetadata(request.http.body);
  return fileReply(request, addFile(request, meta, meta.mimeType ?? "application/octet-stream", null));
}

/** `POST /upload/drive/v3/files`: a file with content, converted where the metadata ask for a Google Doc. */
export function uploadFile(request: DriveRequest): Reply {
  const { meta, mimeType, bytes } = readUpload(request, null);
  return fileReply(request, addFile(request, meta, mimeType, bytes));
}

function addFile(request: DriveRequest, meta: FileMetadata, mimeType: string, bytes: Uint8Array | null): DriveFileState {
  if (isGoogleType(mimeType) && mimeType !== FOLDER && mimeType !== GOOGLE_DOC) {
    throw new NotEmulated(`Drive.files.create of ${mimeType}`);
  }
  const { drive, user, execution, documents } = request;
  const parent = resolveParent(request, meta.parents ?? ["root"]);
  const appProperties = changedProperties({}, meta.appProperties ?? {});
  // Whether an upload with conversion counts as a document created or a file converted is unverified: the smaller quota holds.
  if (mimeType === GOOGLE_DOC) useQuota(execution, "documents");
  const now = new Date(execution.now()).toISOString();
  const file: DriveFileState = {
    id: newFileId(drive, mimeType, execution.random()),
    name: meta.name ?? "Untitled",
    mimeType,
    parents: [parent],
    trashed: meta.trashed ?? false,
    appProperties,
    owner: user,
    grantedTo: [user],
    permissions: [ownerPermission(user)],
    createdTime: now,
    modifiedTime: now,
    content: bytes === null ? null : documents.put(bytes),
  };
  drive.files.push(file);
  return file;
}

/**
 * The one folder a file is to lie in. A folder in the trash is taken: Google takes it too and what is put there counts as
 * trashed (googleworkspace/android-samples#66), which is why a warning says so.
 *
 * @throws DriveError 403 for more than one parent or a parent that is no folder, 404 for one this account does not see.
 */
export function resolveParent({ drive, user, execution }: DriveRequest, parents: readonly string[]): string {
  const [wanted, ...more] = parents;
  if (wanted === undefined) return rootFolderId(user);
  if (more.length > 0) throw new DriveError(403, "cannotAddParent", "Increasing the number of parents is not allowed");
  if (wanted === "root" || wanted === rootFolderId(user)) return rootFolderId(user);
  const folder = visibleFile(drive, user, wanted);
  if (folder.mimeType !== FOLDER) throw new DriveError(403, "parentNotAFolder", "The specified parent is not a folder.");
  if (isTrashed(drive, folder)) execution.warn(`Drive: a file was put into "${folder.name}", which is in the trash`);
  return folder.id;
}

/** As long as Drive's: 44 characters for a document, 33 for anything else. `chance` is in [0, 1). */
export function newFileId(drive: DriveState, mimeType: string, chance: number): string {
  const seed = `${chance}:${drive.nextId}`;
  drive.nextId += 1;
  const letters = createHash("sha256").update(seed).digest("base64url");
  return `1${letters}`.slice(0, mimeType === GOOGLE_DOC ? 44 : 33);
}
