/**
 * Everything we ever ask of Drive, one function for each request, with parameters and bodies spelled as Google's schema spells them;
 * a test holds the names and types to that schema. What is done with the answers is `document-store.ts`'s affair.
 */
import type { NewDocument } from "../actions/ports";

const FOLDER = "application/vnd.google-apps.folder";
const DOCUMENT = "application/vnd.google-apps.document";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Which kind of file a listing is to find. */
export const MIME_TYPE = { folder: FOLDER, document: DOCUMENT } as const;

/** Name of the property that ties a document to its row; only this add-on sees it. */
export const KEY = "tuntas";

export interface DriveRequest {
  readonly method: "get" | "post" | "patch";
  /** Below the host, ids encoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | number | boolean>>;
  readonly json?: object;
  /** Sent behind the JSON as a second part, in base64: so the bytes never become an array of numbers. */
  readonly attached?: { readonly boundary: string; readonly type: string; readonly base64: string };
}

const FILES = "drive/v3/files";
/** An office may keep its folders on a shared drive. */
const SHARED = { supportsAllDrives: true };
const MADE = { fields: "id,webViewLink", ...SHARED };
const CHANGED = { fields: "id", ...SHARED };

const file = (id: string): string => `${FILES}/${encodeURIComponent(id)}`;
const get = <Query extends DriveRequest["query"]>(path: string, query: Query) => ({ method: "get" as const, path, query });
const post = <Query extends DriveRequest["query"], Json extends object>(path: string, query: Query, json: Json) => ({ method: "post" as const, path, query, json });
const patch = <Query extends DriveRequest["query"], Json extends object>(path: string, query: Query, json: Json) => ({ method: "patch" as const, path, query, json });

/** Where `parent` is null the folder lies at the root of the account's Drive. */
export const createFolder = ({ name, key, parent }: { readonly name: string; readonly key: string; readonly parent: string | null }) =>
  post(FILES, MADE, { name, mimeType: FOLDER, appProperties: { [KEY]: key }, ...(parent === null ? {} : { parents: [parent] }) });

/** The type asked for is a Google Doc and the part is a .docx: that is what makes Drive convert it. */
export const uploadDocument = ({ key, name, docx, folder }: NewDocument) => ({
  ...post(`upload/${FILES}`, { uploadType: "multipart", ...MADE }, { name, mimeType: DOCUMENT, parents: [folder], appProperties: { [KEY]: key } }),
  attached: { boundary: `tuntas-${key}`, type: DOCX, base64: docx },
});

export const shareWithReader = (folder: string, emailAddress: string) =>
  post(`${file(folder)}/permissions`, { sendNotificationEmail: false, ...SHARED }, { type: "user", role: "reader", emailAddress });

export const binFile = (id: string) => patch(file(id), CHANGED, { trashed: true });

export const moveFile = ({ id, name, from, to }: { readonly id: string; readonly name: string; readonly from: string; readonly to: string }) =>
  patch(file(id), { addParents: to, removeParents: from, ...CHANGED }, { name });

export const inFolder = (folder: string): string => `'${quoted(folder)}' in parents and trashed=false`;
export const withKey = (key: string): string => `appProperties has {key='${KEY}' and value='${quoted(key)}'} and trashed=false`;

/** One page of what a query finds, oldest first; `page` is empty for the first. */
export const listFiles = (q: string, page: string) =>
  get(FILES, {
    q,
    fields: "nextPageToken,files(id,name,mimeType,webViewLink,appProperties)",
    orderBy: "createdTime",
    pageSize: 1000,
    includeItemsFromAllDrives: true,
    ...SHARED,
    ...(page === "" ? {} : { pageToken: page }),
  });

export const lookAtFolder = (id: string) => get(file(id), { fields: "id,trashed,webViewLink,permissions(id,type,role,emailAddress)", ...SHARED });
export const lookAtFile = (id: string) => get(file(id), { fields: "id,name,mimeType,trashed", ...SHARED });
export const exportAsDocx = (id: string) => get(`${file(id)}/export`, { mimeType: DOCX });

function quoted(value: string): string {
  return value.replace(/\\/g, "\\\\").replace(/'/g, "\\'");
}
