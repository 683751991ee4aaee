import { NotEmulated } from "../service";
import { resolveParent } from "./create-file";
import { DriveError, notWritable } from "./drive-error";
import { type DriveRequest, id, type Reply } from "./drive-request";
import type { DriveFileState } from "./drive-state";
import { changedProperties, type FileMetadata, readMetadata } from "./file-metadata";
import { fileReply } from "./json-reply";
import { findFile, lineage, rootFolderId, visibleFile } from "./tree";
import { readUpload } from "./upload";

/** `PATCH /drive/v3/files/ID`: name, trash, properties in the body; the folder by `addParents` and `removeParents`. */
export function updateFile(request: DriveRequest): Reply {
  const file = visibleFile(request.drive, request.user, id(request, 0));
  change(request, file, readMetadata(request.http.body));
  return fileReply(request, file);
}

/** `PATCH /upload/drive/v3/files/ID`: new content, with or without the changes above. */
export function replaceContent(request: DriveRequest): Reply {
  const file = visibleFile(request.drive, request.user, id(request, 0));
  const { meta, bytes } = readUpload(request, file.mimeType);
  change(request, file, meta);
  file.content = request.documents.put(bytes);
  return fileReply(request, file);
}

/** `DELETE /drive/v3/files/ID`: for good, past the trash, with everything inside a folder. */
export function deleteFile(request: DriveRequest): Reply {
  const { drive, user } = request;
  const file = visibleFile(drive, user, id(request, 0));
  const gone = new Set(drive.files.filter((item) => lineage(drive, item).includes(file)).map((item) => item.id));
  drive.files = drive.files.filter((item) => !gone.has(item.id));
  drive.late = drive.late.filter((late) => !gone.has(late));
  return { kind: "empty" };
}

/** Everything is checked before anything is changed: a refused request leaves the file as it was. */
function change(request: DriveRequest, file: DriveFileState, meta: FileMetadata): void {
  if (meta.parents) {
    throw notWritable(
      "The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.",
    );
  }
  if (meta.mimeType !== undefined && meta.mimeType !== file.mimeType) throw new NotEmulated("Drive.files.update of mimeType");
  const appProperties = changedProperties(file.appProperties, meta.appProperties ?? {});
  const parents = changedParents(request, file);
  Object.assign(file, {
    name: meta.name ?? file.name,
    trashed: meta.trashed ?? file.trashed,
    appProperties,
    parents,
    modifiedTime: new Date(request.execution.now()).toISOString(),
  });
}

/** A file has exactly one parent since 2020: whoever adds one removes the old one in the same request. */
function changedParents(request: DriveRequest, file: DriveFileState): string[] {
  const { query, drive, user } = request;
  const added = list(query.get("addParents"));
  const removed = list(query.get("removeParents")).map((parent) => (parent === "root" ? rootFolderId(user) : parent));
  if (added.length === 0) return file.parents;
  const parent = resolveParent(request, added);
  if (file.parents.includes(parent)) return file.parents;
  if (!file.parents.every((old) => removed.includes(old))) {
    throw new DriveError(403, "cannotAddParent", "Increasing the number of parents is not allowed");
  }
  const folder = findFile(drive, parent);
  if (folder && lineage(drive, folder).includes(file)) {
    throw new DriveError(403, "cannotMoveIntoItself", "A folder cannot be moved into itself.");
  }
  return [parent];
}

function list(text: string | null): string[] {
  return (text ?? "").split(",").filter(Boolean);
}
