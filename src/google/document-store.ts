import type { Creation, DocumentStore, FolderState, Listing, StoredDocument } from "../actions/ports";
import {
  binFile, createFolder, type DriveRequest, exportAsDocx, inFolder, KEY, listFiles, lookAtFile, lookAtFolder, MIME_TYPE, moveFile, shareWithReader, uploadDocument, withKey,
} from "./drive-calls";
import { type DriveAnswer, field, jsonOf, send, sendAll, text } from "./drive-request";

const AT_ONCE = 20;

/** The Drive of the account that runs, by REST: `DriveApp` and the advanced service would need wider scopes. */
export function driveDocuments(): DocumentStore {
  return {
    folder: folderState,
    findFolders: (key) => listAll(MIME_TYPE.folder, withKey(key)),
    createFolder: (folder) => created(send(createFolder(folder))),
    share: (folder, emailAddress) => (send(shareWithReader(folder, emailAddress)).kind === "ok" ? "shared" : "refused"),
    list: (folder) => listAll(MIME_TYPE.document, inFolder(folder)),
    create: (documents) => inBatches(documents.map(uploadDocument)).map(created),
    bin(ids) {
      inBatches(ids.map(binFile));
    },
    move: (documents) => inBatches(documents.map(moveFile)).map((answer) => (answer.kind === "ok" ? "done" : "refused")),
    exportDocx,
  };
}

function inBatches(requests: readonly DriveRequest[]): readonly DriveAnswer[] {
  const answers: DriveAnswer[] = [];
  for (let start = 0; start < requests.length; start += AT_ONCE) answers.push(...sendAll(requests.slice(start, start + AT_ONCE)));
  return answers;
}

function created(answer: DriveAnswer): Creation {
  if (answer.kind === "refused") return { kind: "refused", reason: answer.reason, message: answer.message };
  if (answer.kind === "lost") return { kind: "answerLost", of: answer.of, message: answer.message };
  const file = jsonOf(answer.response.getContentText());
  const id = text(field(file, "id"));
  return id === "" ? { kind: "answerLost", of: "request", message: "" } : { kind: "created", id, url: text(field(file, "webViewLink")) };
}

function folderState(id: string): FolderState {
  const answer = send(lookAtFolder(id));
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
    const answer = send(listFiles(query, page));
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
  const looked = send(lookAtFile(id));
  if (looked.kind === "lost") return { kind: "failed" };
  if (looked.kind === "refused") return { kind: looked.reason === "rate" ? "failed" : "notVisible" };
  const file = jsonOf(looked.response.getContentText());
  if (field(file, "trashed") === true) return { kind: "trashed" };
  if (field(file, "mimeType") !== MIME_TYPE.document) return { kind: "notADocument" };
  const exported = send(exportAsDocx(id));
  if (exported.kind === "refused") return { kind: exported.status === 403 ? "tooLarge" : "failed" };
  if (exported.kind === "lost") return { kind: "failed" };
  return { kind: "exported", docx: Utilities.base64Encode(exported.response.getContent()), name: text(field(file, "name")) };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
