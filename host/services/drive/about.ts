import { DriveError } from "./drive-error";
import type { DriveRequest, Reply } from "./drive-request";
import { jsonReply } from "./json-reply";
import { userResource } from "./resources";
import { ABOUT } from "./shapes";
import { isTrashed } from "./tree";

/** Free storage of a consumer account, in bytes; what a Workspace account has depends on its edition. */
const LIMIT = 15 * 1024 ** 3;

/** `GET /drive/v3/about`: who asks and how full the Drive is; without `fields` it is refused, as Google does. */
export function getAbout(request: DriveRequest): Reply {
  const { drive, user, documents } = request;
  if (!request.query.get("fields")) {
    throw new DriveError(400, "required", "The 'fields' parameter is required for this method.", { type: "parameter", name: "fields" });
  }
  const mine = drive.files.filter((file) => file.owner === user);
  const bytes = (files: typeof mine): string =>
    String(files.reduce((sum, { content }) => sum + (content === null ? 0 : documents.get(content).length), 0));
  const about = {
    kind: "drive#about",
    user: userResource(user, user),
    storageQuota: {
      limit: String(LIMIT),
      usage: bytes(mine),
      usageInDrive: bytes(mine),
      usageInDriveTrash: bytes(mine.filter((file) => isTrashed(drive, file))),
    },
  };
  return jsonReply(request, about, ABOUT, "kind");
}
