/** Drive as one office sees it: the files of all its accounts, with who may see what through `drive.file`. */
export interface DriveState {
  files: DriveFileState[];
  /** How many ids were given; part of what the next one is made from. */
  nextId: number;
  /** Documents that exist but that no listing has shown yet (`late-success`). */
  late: string[];
  /** Per account: what is left of the allowance for writing (`write-allowance.ts`). */
  buckets: Record<string, Bucket>;
}

/** Tokens left of the write bucket, when they were counted (virtual milliseconds), and how many writes were refused so far. */
interface Bucket {
  readonly tokens: number;
  readonly at: number;
  readonly refused: number;
}

export interface DriveFileState {
  readonly id: string;
  name: string;
  mimeType: string;
  /** Exactly one: a folder's id, or the id of the owner's My Drive (`rootFolderId`). */
  parents: string[];
  /** Put into the trash itself; what lies in a trashed folder counts as trashed too (`isTrashed`). */
  trashed: boolean;
  appProperties: Record<string, string>;
  readonly owner: string;
  /** Accounts whose `drive.file` grant covers the file; empty for one a person put into Drive by hand. */
  readonly grantedTo: string[];
  /** Its own; those of the folders above count as well (`effectivePermissions`). */
  permissions: DrivePermission[];
  /** RFC 3339 with milliseconds, UTC. */
  createdTime: string;
  modifiedTime: string;
  /** SHA-256 of the DOCX in `documents/`, null for folders and files without content. */
  content: string | null;
}

export interface DrivePermission {
  readonly id: string;
  readonly type: "user" | "anyone" | "domain" | "group";
  readonly role: "owner" | "writer" | "commenter" | "reader";
  readonly emailAddress?: string;
}

export function emptyDrive(): DriveState {
  return { files: [], nextId: 1, late: [], buckets: {} };
}
