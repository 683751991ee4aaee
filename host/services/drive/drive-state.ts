/** Drive as one office sees it: the files of all its accounts, with who may see what through `drive.file`. */
export interface DriveState {
  files: DriveFileState[];
  nextId: number;
  /** Documents that exist but that no listing has shown yet (`late-success`). */
  late: string[];
  /** Per account: tokens left of the write bucket and when they were counted (virtual milliseconds). */
  buckets: Record<string, { readonly tokens: number; readonly at: number }>;
}

export interface DriveFileState {
  readonly id: string;
  name: string;
  mimeType: string;
  parents: string[];
  trashed: boolean;
  appProperties: Record<string, string>;
  readonly owner: string;
  /** Accounts whose `drive.file` grant covers the file; empty for one a person put into Drive by hand. */
  readonly grantedTo: string[];
  permissions: DrivePermission[];
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
