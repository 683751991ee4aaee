import { isGoogleType } from "./mime-types";
import { parseFields, select, type Shape } from "./fields";
import type { DriveFileState } from "./drive-state";
import type { DriveRequest, Reply } from "./drive-request";
import { fileResource } from "./resources";
import { FILE } from "./shapes";

/** Answers a resource with the fields that the request selects, or Drive's meagre default. */
export function jsonReply(request: DriveRequest, resource: object, shape: Shape, byDefault: string): Reply {
  const mask = parseFields(request.query.get("fields") ?? byDefault, shape);
  return { kind: "json", resource: select(resource, mask) };
}

export function fileReply(request: DriveRequest, file: DriveFileState): Reply {
  return jsonReply(request, describe(request, file), FILE, "kind,id,name,mimeType");
}

/** Every emulated field of the file as the asking account sees it. */
export function describe({ drive, user, documents }: DriveRequest, file: DriveFileState): object {
  const size = file.content !== null && !isGoogleType(file.mimeType) ? documents.get(file.content).length : null;
  return fileResource(drive, file, user, size);
}
