import { createHash } from "node:crypto";
import type { DriveFileState, DrivePermission, DriveState } from "./drive-state";
import { fileNotFound } from "./drive-error";

/** The id of an account's My Drive: always the same for it, and of the shape that Drive's have. */
export function rootFolderId(owner: string): string {
  return `0A${createHash("sha256").update(`root:${owner}`).digest("base64url").slice(0, 11)}Uk9PVA`;
}

export function findFile(drive: DriveState, id: string): DriveFileState | undefined {
  return drive.files.find((file) => file.id === id);
}

/** The file and the folders above it, nearest first. A folder that is not in the state (My Drive itself) ends the walk. */
export function lineage(drive: DriveState, file: DriveFileState): DriveFileState[] {
  const line = [file];
  for (let parent = parentOf(drive, file); parent && !line.includes(parent); parent = parentOf(drive, parent)) line.push(parent);
  return line;
}

/** In the trash, itself or by a folder above it. */
export function isTrashed(drive: DriveState, file: DriveFileState): boolean {
  return lineage(drive, file).some((item) => item.trashed);
}

/** Its own permissions and those of the folders above, the owner first, each person or link once. */
export function effectivePermissions(drive: DriveState, file: DriveFileState): DrivePermission[] {
  const [own, ...above] = lineage(drive, file);
  const all = [...(own?.permissions ?? []), ...above.flatMap((folder) => folder.permissions.filter(({ role }) => role !== "owner"))];
  return all.filter((permission, at) => all.findIndex(({ id }) => id === permission.id) === at);
}

/**
 * The file as `user` sees it through the app. `drive.file` is granted for each user and file: what another account's run
 * made, and what somebody put into Drive by hand, does not exist for this one, shared or not.
 *
 * @throws DriveError 404
 */
export function visibleFile(drive: DriveState, user: string, id: string): DriveFileState {
  const file = findFile(drive, id);
  if (!file || !isVisible(file, user)) throw fileNotFound(id);
  return file;
}

export function isVisible(file: DriveFileState, user: string): boolean {
  return file.grantedTo.includes(user);
}

/** Number of the permission: the same for an address on every file. */
export function permissionId(who: string): string {
  return BigInt(`0x${createHash("sha256").update(who.toLowerCase()).digest("hex").slice(0, 16)}`)
    .toString()
    .padStart(20, "0");
}

export function ownerPermission(owner: string): DrivePermission {
  return { id: permissionId(owner), type: "user", role: "owner", emailAddress: owner };
}

function parentOf(drive: DriveState, file: DriveFileState): DriveFileState | undefined {
  const [parent] = file.parents;
  return parent === undefined ? undefined : findFile(drive, parent);
}
