import { NotEmulated } from "../service";
import { badRequest, DriveError } from "./drive-error";
import { type DriveRequest, id, type Reply } from "./drive-request";
import type { DrivePermission } from "./drive-state";
import { jsonReply } from "./json-reply";
import { permissionResource } from "./resources";
import { PERMISSION, PERMISSION_LIST } from "./shapes";
import { effectivePermissions, permissionId, visibleFile } from "./tree";

const DEFAULT = "kind,id,type,role";

/**
 * `POST /drive/v3/files/ID/permissions`: shares with a person, a group or everybody who has the link. Sharing again with
 * the same changes the role. Of several at the same time on one file only the last is kept, as Google documents: so in
 * one `fetchAll` a later one silently undoes an earlier one, and a warning says so.
 */
export function createPermission(request: DriveRequest): Reply {
  const { drive, user, execution, batch } = request;
  const file = visibleFile(drive, user, id(request, 0));
  const wanted = readPermission(request.http.body);
  const lost = batch.sharedInBatch.get(file.id);
  if (lost !== undefined && lost !== wanted.id) {
    execution.warn(`Drive: concurrent sharing of "${file.name}": only the last permission was kept`);
  }
  const existing = file.permissions.find((permission) => permission.id === wanted.id);
  const result = existing?.role === "owner" ? existing : wanted;
  const others = file.permissions.filter((permission) => permission.id !== wanted.id && permission.id !== lost);
  file.permissions = existing?.role === "owner" ? file.permissions : [...others, wanted];
  if (!existing) batch.sharedInBatch.set(file.id, wanted.id);
  return jsonReply(request, permissionResource(result), PERMISSION, DEFAULT);
}

/** `GET /drive/v3/files/ID/permissions`: its own and those of the folders above. */
export function listPermissions(request: DriveRequest): Reply {
  const file = visibleFile(request.drive, request.user, id(request, 0));
  const permissions = effectivePermissions(request.drive, file).map(permissionResource);
  const list = { kind: "drive#permissionList", permissions };
  return jsonReply(request, list, PERMISSION_LIST, `kind,nextPageToken,permissions(${DEFAULT})`);
}

/** `DELETE /drive/v3/files/ID/permissions/ID` */
export function deletePermission(request: DriveRequest): Reply {
  const file = visibleFile(request.drive, request.user, id(request, 0));
  const wanted = id(request, 1);
  const all = effectivePermissions(request.drive, file);
  const permission = all.find((item) => item.id === wanted);
  if (!permission) {
    throw new DriveError(404, "notFound", `Permission not found: ${wanted}.`, { type: "parameter", name: "permissionId" });
  }
  if (permission.role === "owner" || !file.permissions.includes(permission)) {
    throw new DriveError(403, "insufficientFilePermissions", "The user does not have sufficient permissions for this file.");
  }
  file.permissions = file.permissions.filter((item) => item !== permission);
  return { kind: "empty" };
}

function readPermission(body: Uint8Array): DrivePermission {
  const { type, role, emailAddress } = readBody(body);
  if (role !== "reader" && role !== "commenter" && role !== "writer") {
    if (role === "owner" || role === "organizer" || role === "fileOrganizer") throw new NotEmulated(`Drive permission role ${role}`);
    throw badRequest("The permission role field is required.");
  }
  switch (type) {
    case "anyone":
      return { id: "anyoneWithLink", type, role };
    case "user":
    case "group":
      if (typeof emailAddress !== "string" || !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(emailAddress)) {
        throw new DriveError(400, "invalidSharingRequest", "The specified emailAddress is invalid or not applicable for the given permission type.");
      }
      return { id: permissionId(emailAddress), type, role, emailAddress };
    case "domain":
      throw new NotEmulated("Drive permission type domain");
    default:
      throw badRequest("The permission type field is required.");
  }
}

function readBody(body: Uint8Array): { type?: unknown; role?: unknown; emailAddress?: unknown } {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(body));
    if (typeof json === "object" && json !== null) return json;
  } catch {
    // Falls through to the same refusal as for JSON that is no object.
  }
  throw new DriveError(400, "parseError", "Parse Error");
}
