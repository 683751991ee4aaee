import type { Creation, DocumentStore, FolderState, Listing, NewDocument, StoredDocument } from "../actions/ports";
import { type DriveAnswer, type DriveRequest, field, jsonOf, send, sendAll, text } from "./drive-request";

const FOLDER = "application/vnd.google-apps.folder";
const DOCUMENT = "application/vnd.google-apps.document";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Name of the property that ties a document to its row; only this add-on sees it. */
const KEY = "tuntas";
const SHARED_DRIVES = "supportsAllDrives=true";
const FILE_FIELDS = "id,webViewLink";
const AT_ONCE = 20;

/** The Drive of the account that runs, by REST: `DriveApp` and the advanced service would need wider scopes. */
export function driveDocuments(): DocumentStore {
  return {
    folder: folderState,
    findFolders: (key) => listAll(FOLDER, `appProperties has {key='${KEY}' and value='${quoted(key)}'} and trashed=false`),
    createFolder({ name, key, parent }) {
      const metadata = { name, mimeType: FOLDER, appProperties: { [KEY]: key }, ...(parent === null ? {} : { parents: [parent] }) };
      return created(send({ method: "post", path: `drive/v3/files?fields=${FILE_FIELDS}&${SHARED_DRIVES}`, json: metadata }));
    },
    share(folder, emailAddress) {
      const path = `drive/v3/files/${folder}/permissions?sendNotificationEmail=false&${SHARED_DRIVES}`;
      return send({ method: "post", path, json: { type: "user", role: "reader", emailAddress } }).kind === "ok" ? "shared" : "refused";
    },
    list: (folder) => listAll(DOCUMENT, `'${quoted(folder)}' in parents and trashed=false`),
    create: (documents) => inBatches(documents.map(uploadOf)).map(created),
    bin(ids) {
      inBatches(ids.map((id) => ({ method: "patch", path: `drive/v3/files/${id}?fields=id&${SHARED_DRIVES}`, json: { trashed: true } })));
    },
    move: (documents) =>
      inBatches(
        documents.map(({ id, name, from, to }) => ({
          method: "patch",
          path: `drive/v3/files/${id}?addParents=${to}&removeParents=${from}&fields=id&${SHARED_DRIVES}`,
          json: { name },
        })),
      ).map((answer) => (answer.kind === "ok" ? "done" : "refused")),
    exportDocx,
  };
}

function inBatches(requests: readonly DriveRequest[]): readonly DriveAnswer[] {
  const answers: DriveAnswer[] = [];
  for (let start = 0; start < requests.length; start += AT_ONCE) answers.push(...sendAll(requests.slice(start, start + AT_ONCE)));
  return answers;
}

/** Metadata, then the document as base64: so the bytes never become an array of numbers. */
function uploadOf({ key, name, docx, folder }: NewDocument): DriveRequest {
  const boundary = `tuntas-${key}`;
  const metadata = JSON.stringify({ name, mimeType: DOCUMENT, parents: [folder], appProperties: { [KEY]: key } });
  const content = [
    `--${boundary}`,
    "Content-Type: application/json; charset=UTF-8",
    "",
    metadata,
    `--${boundary}`,
    `Content-Type: ${DOCX}`,
    "Content-Transfer-Encoding: base64",
    "",
    docx,
    `--${boundary}--`,
    "",
  ].join("\r\n");
  return {
    method: "post",
    path: `upload/drive/v3/files?uploadType=multipart&fields=${FILE_FIELDS}&${SHARED_DRIVES}`,
    body: { type: `multipart/related; boundary=${boundary}`, content },
  };
}

function created(answer: DriveAnswer): Creation {
  if (answer.kind === "refused") return { kind: "refused", reason: answer.reason, message: answer.message };
  if (answer.kind === "lost") return { kind: "answerLost", of: answer.of, message: answer.message };
  const file = jsonOf(answer.response.getContentText());
  const id = text(field(file, "id"));
  return id === "" ? { kind: "answerLost", of: "request", message: "" } : { kind: "created", id, url: text(field(file, "webViewLink")) };
}

function folderState(id: string): FolderState {
  const answer = send({ method: "get", path: `drive/v3/files/${id}?fields=id,trashed,webViewLink,permissions(id,type,role,emailAddress)&${SHARED_DRIVES}` });
  if (answer.kind === "lost") return { kind: "unavailable", message: answer.message };
  if (answer.kind === "refused") return answer.status === 404 ? { kind: "missing", id } : { kind: "unavailable", message: answer.message };
  const file = jsonOf(answer.response.getContentText());
  const url = text(field(file, "webViewLink"));
  if (field(file, "trashed") === true) return { kind: "trashed", id };
  const permissions = list(field(file, "permissions"));
  // Open to a whole domain is as good as open: everybody of the office's organisation would find it.
  if (permissions.some((permission) => ["anyone", "domain"].includes(text(field(permission, "type"))))) return { kind: "openByLink", id, url };
  return { kind: "ready", id, url, readers: permissions.map((permission) => text(field(permission, "emailAddress")).toLowerCase()) };
}

/** Every file of one kind that the query finds. */
function listAll(mimeType: string, query: string): Listing {
  const documents: StoredDocument[] = [];
  let page = "";
  do {
    const fields = "nextPageToken,files(id,name,mimeType,webViewLink,appProperties)";
    const more = page === "" ? "" : `&pageToken=${encodeURIComponent(page)}`;
    const path = `drive/v3/files?q=${encodeURIComponent(query)}&fields=${fields}&orderBy=createdTime&pageSize=1000&${SHARED_DRIVES}&includeItemsFromAllDrives=true${more}`;
    const answer = send({ method: "get", path });
    if (answer.kind !== "ok") return { kind: "unavailable", message: answer.message };
    const found = jsonOf(answer.response.getContentText());
    documents.push(...list(field(found, "files")).filter((file) => field(file, "mimeType") === mimeType).map(stored));
    page = text(field(found, "nextPageToken"));
  } while (page !== "");
  return { kind: "listed", documents };
}

function stored(file: unknown): StoredDocument {
  const key = text(field(field(file, "appProperties"), KEY));
  return { id: text(field(file, "id")), url: text(field(file, "webViewLink")), name: text(field(file, "name")), key: key === "" ? null : key };
}

function exportDocx(id: string): ReturnType<DocumentStore["exportDocx"]> {
  const looked = send({ method: "get", path: `drive/v3/files/${encodeURIComponent(id)}?fields=id,name,mimeType,trashed&${SHARED_DRIVES}` });
  if (looked.kind === "lost") return { kind: "failed" };
  if (looked.kind === "refused") return { kind: looked.reason === "rate" ? "failed" : "notVisible" };
  const file = jsonOf(looked.response.getContentText());
  if (field(file, "trashed") === true) return { kind: "trashed" };
  if (field(file, "mimeType") !== DOCUMENT) return { kind: "notADocument" };
  const exported = send({ method: "get", path: `drive/v3/files/${encodeURIComponent(id)}/export?mimeType=${encodeURIComponent(DOCX)}` });
  if (exported.kind === "refused") return { kind: exported.status === 403 ? "tooLarge" : "failed" };
  if (exported.kind === "lost") return { kind: "failed" };
  return { kind: "exported", docx: Utilities.base64Encode(exported.response.getContent()), name: text(field(file, "name")) };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function quoted(value: string): string {
  return value.replace(/\\/g, "\\\\").replace(/'/g, "\\'");
}
