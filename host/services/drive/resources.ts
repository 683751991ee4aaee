import type { DriveFileState, DrivePermission, DriveState } from "./drive-state";
import { FOLDER, GOOGLE_DOC, isGoogleType } from "./mime-types";
import { effectivePermissions, isTrashed, permissionId } from "./tree";

/** A file as Drive describes it, every emulated field; `user` is who asks. `size` in bytes, null where there is none. */
export function fileResource(drive: DriveState, file: DriveFileState, user: string, size: number | null): object {
  const permissions = effectivePermissions(drive, file);
  return {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    parents: [...file.parents],
    trashed: isTrashed(drive, file),
    explicitlyTrashed: file.trashed,
    ...(Object.keys(file.appProperties).length > 0 ? { appProperties: { ...file.appProperties } } : {}),
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    webViewLink: webViewLink(file),
    permissions: permissions.map(permissionResource),
    permissionIds: permissions.map(({ id }) => id),
    shared: permissions.some(({ role }) => role !== "owner"),
    ownedByMe: file.owner === user,
    owners: [userResource(file.owner, user)],
    ...(size !== null && !isGoogleType(file.mimeType) ? { size: String(size) } : {}),
  };
}

export function permissionResource(permission: DrivePermission): object {
  const { id, type, role, emailAddress } = permission;
  return {
    kind: "drive#permission",
    id,
    type,
    role,
    ...(emailAddress === undefined ? {} : { emailAddress }),
    ...(type === "anyone" ? { allowFileDiscovery: false } : {}),
  };
}

export function userResource(email: string, asking: string): object {
  return {
    kind: "drive#user",
    displayName: email.split("@")[0] ?? email,
    emailAddress: email,
    me: email === asking,
    permissionId: permissionId(email),
  };
}

/** Where a person opens it. */
function webViewLink({ id, mimeType }: DriveFileState): string {
  if (mimeType === GOOGLE_DOC) return `https://docs.google.com/document/d/${id}/edit`;
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view`;
}
