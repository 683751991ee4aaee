import { NotEmulated } from "../service";
import { invalidParameter } from "./drive-error";
import type { DriveFileState } from "./drive-state";
import { FOLDER } from "./mime-types";

type Compare = (a: DriveFileState, b: DriveFileState) => number;

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const KEYS: Readonly<Record<string, Compare>> = {
  createdTime: (a, b) => text(a.createdTime, b.createdTime),
  modifiedTime: (a, b) => text(a.modifiedTime, b.modifiedTime),
  recency: (a, b) => text(a.modifiedTime, b.modifiedTime),
  folder: (a, b) => Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER),
  name: (a, b) => a.name.localeCompare(b.name, "en"),
  name_natural: (a, b) => a.name.localeCompare(b.name, "en", { numeric: true }),
};

const NOT_EMULATED = ["modifiedByMeTime", "quotaBytesUsed", "sharedWithMeTime", "starred", "viewedByMeTime"];

/**
 * Sorts by `orderBy` of `files.list`: keys joined by commas, each with ` desc` or not. What remains equal is newest first.
 *
 * @throws DriveError 400 for a key that Drive does not have; NotEmulated for one the host lacks.
 */
export function orderFiles(files: readonly DriveFileState[], orderBy: string): DriveFileState[] {
  const compares = orderBy.split(",").map((key) => readKey(key.trim()));
  const newestFirst = [...files].reverse();
  return newestFirst.sort((a, b) => compares.reduce((order, compare) => order || compare(a, b), 0));
}

function readKey(key: string): Compare {
  const [name = "", direction, ...rest] = key.split(/\s+/);
  if (NOT_EMULATED.includes(name)) throw new NotEmulated(`Drive.files.list orderBy=${name}`);
  const compare = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
  if (!compare || rest.length > 0 || (direction !== undefined && direction !== "desc")) throw invalidParameter("orderBy");
  return direction === "desc" ? (a, b) => compare(b, a) : compare;
}
