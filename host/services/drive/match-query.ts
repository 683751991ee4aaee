import type { DriveFileState, DriveState } from "./drive-state";
import type { Comparison, Query } from "./parse-query";
import { isTrashed } from "./tree";

/** Whether a search finds a file. `rootFolder` is what the alias `root` means for this account. */
export function matchesQuery(query: Query, file: DriveFileState, drive: DriveState, rootFolder: string): boolean {
  switch (query.kind) {
    case "and":
      return query.parts.every((part) => matchesQuery(part, file, drive, rootFolder));
    case "or":
      return query.parts.some((part) => matchesQuery(part, file, drive, rootFolder));
    case "not":
      return !matchesQuery(query.part, file, drive, rootFolder);
    case "inParent":
      return file.parents.includes(query.folder === "root" ? rootFolder : query.folder);
    case "appProperty":
      return file.appProperties[query.key] === query.value;
    case "trashed":
      return isTrashed(drive, file) === query.is;
    case "text":
      return matchesText(query.test, query.field, file[query.field], query.value);
    case "time":
      return compares(query.test, Date.parse(file[query.field]), query.value);
  }
}

function matchesText(test: "=" | "!=" | "contains", field: "name" | "mimeType", has: string, wanted: string): boolean {
  if (test === "=") return has === wanted;
  if (test === "!=") return has !== wanted;
  return field === "mimeType" ? has.includes(wanted) : hasWordsStartingWith(has, wanted);
}

/** `name contains` matches only from the start of a word ("HelloWorld" by 'Hello', not by 'World'), whatever the case. */
function hasWordsStartingWith(name: string, wanted: string): boolean {
  const has = ` ${words(name)}`;
  return has.includes(` ${words(wanted)}`);
}

function words(text: string): string {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(" ");
}

function compares(test: Comparison, a: number, b: number): boolean {
  switch (test) {
    case "=":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
  }
}
