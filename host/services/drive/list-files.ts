import { NotEmulated } from "../service";
import { DriveError, invalidParameter } from "./drive-error";
import type { DriveRequest, Reply } from "./drive-request";
import type { DriveFileState } from "./drive-state";
import { describe, jsonReply } from "./json-reply";
import { matchesQuery } from "./match-query";
import { orderFiles } from "./order-files";
import { parseQuery } from "./parse-query";
import { FILE_LIST } from "./shapes";
import { isVisible, rootFolderId } from "./tree";

const MAX_PAGE = 1000;

/**
 * `GET /drive/v3/files`: the files that this account's runs made and that the search finds, trashed ones included unless it
 * excludes them.
 *
 * A document made by a `late-success` is left out of the first listing that should have shown it; the next one has it.
 */
export function listFiles(request: DriveRequest): Reply {
  const { drive, query } = request;
  for (const [name, allowed] of [["corpora", "user"], ["spaces", "drive"]] as const) {
    const value = query.get(name) ?? allowed;
    if (value !== allowed) throw new NotEmulated(`Drive.files.list ${name}=${value}`);
  }
  const found = orderFiles(findFiles(request), query.get("orderBy") ?? "recency desc");
  const shown = found.filter((file) => !drive.late.includes(file.id));
  const from = readPageToken(request);
  const until = from + readPageSize(query.get("pageSize"));
  const last = until >= shown.length;
  if (last) drive.late = drive.late.filter((late) => !found.some(({ id }) => id === late));
  const list = {
    kind: "drive#fileList",
    incompleteSearch: false,
    ...(last ? {} : { nextPageToken: writePageToken(request, until) }),
    files: shown.slice(from, until).map((file) => describe(request, file)),
  };
  return jsonReply(request, list, FILE_LIST, "kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)");
}

function findFiles({ drive, user, query }: DriveRequest): DriveFileState[] {
  const mine = drive.files.filter((file) => isVisible(file, user));
  const q = query.get("q");
  if (q === null || q.trim() === "") return mine;
  const parsed = parseQuery(q);
  const root = rootFolderId(user);
  return mine.filter((file) => matchesQuery(parsed, file, drive, root));
}

function readPageSize(text: string | null): number {
  if (text === null) return 100;
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) {
    throw new DriveError(400, "invalidParameter", `Invalid value '${text}'. Values must be within the range: [1, ${MAX_PAGE}]`, {
      type: "parameter",
      name: "pageSize",
    });
  }
  return size;
}

/** A token belongs to its search: with another one it is refused, as Google does. */
function writePageToken(request: DriveRequest, from: number): string {
  return Buffer.from(JSON.stringify([from, searchOf(request)])).toString("base64url");
}

function readPageToken(request: DriveRequest): number {
  const token = request.query.get("pageToken");
  if (!token) return 0;
  try {
    const [from, search] = JSON.parse(Buffer.from(token, "base64url").toString()) as unknown[];
    if (typeof from === "number" && Number.isInteger(from) && from >= 0 && search === searchOf(request)) return from;
  } catch {
    // Not one of ours: refused below.
  }
  throw invalidParameter("pageToken");
}

function searchOf({ query, user }: DriveRequest): string {
  return [user, query.get("q") ?? "", query.get("orderBy") ?? ""].join("\n");
}
