import type { LatencyKind } from "../../execution/latency";
import type { HttpRequest } from "../url-fetch/http";
import { getAbout } from "./about";
import { deleteFile, replaceContent, updateFile } from "./change-file";
import { createFile, uploadFile } from "./create-file";
import type { DriveRequest, Reply } from "./drive-request";
import { listFiles } from "./list-files";
import { FOLDER } from "./mime-types";
import { createPermission, deletePermission, listPermissions } from "./permissions";
import { exportFile, getFile } from "./read-file";

/** One kind of request that the emulated Drive answers. */
export interface Route {
  readonly method: string;
  /** Of the whole path; groups are the ids. */
  readonly path: RegExp;
  /** As listed in `calls` and named by faults. */
  readonly name: string | ((http: HttpRequest) => string);
  readonly latency: LatencyKind;
  /** Counts against the account's allowance of writes. */
  readonly writes: boolean;
  /** Brings a file into being: a `late-success` hides it from the next listing. */
  readonly creates: boolean;
  readonly answer: (request: DriveRequest) => Reply;
}

const READ = { latency: "driveOther", writes: false, creates: false } as const;
const WRITE = { latency: "driveOther", writes: true, creates: false } as const;
const ID = "([A-Za-z0-9_-]+)";
const at = (path: string): RegExp => new RegExp(`^${path.replaceAll("ID", ID)}$`);

const ROUTES: readonly Route[] = [
  { method: "POST", path: at("/upload/drive/v3/files"), name: "Drive.files.create", latency: "driveUpload", writes: true, creates: true, answer: uploadFile },
  { method: "POST", path: at("/drive/v3/files"), name: nameOfCreation, ...WRITE, creates: true, answer: createFile },
  { method: "GET", path: at("/drive/v3/files"), name: "Drive.files.list", ...READ, answer: listFiles },
  { method: "GET", path: at("/drive/v3/files/ID"), name: "Drive.files.get", ...READ, answer: getFile },
  { method: "GET", path: at("/drive/v3/files/ID/export"), name: "Drive.files.export", ...READ, answer: exportFile },
  { method: "PATCH", path: at("/drive/v3/files/ID"), name: "Drive.files.update", ...WRITE, answer: updateFile },
  { method: "PATCH", path: at("/upload/drive/v3/files/ID"), name: "Drive.files.update", ...WRITE, latency: "driveUpload", answer: replaceContent },
  { method: "DELETE", path: at("/drive/v3/files/ID"), name: "Drive.files.delete", ...WRITE, answer: deleteFile },
  { method: "POST", path: at("/drive/v3/files/ID/permissions"), name: "Drive.permissions.create", ...WRITE, answer: createPermission },
  { method: "GET", path: at("/drive/v3/files/ID/permissions"), name: "Drive.permissions.list", ...READ, answer: listPermissions },
  { method: "DELETE", path: at("/drive/v3/files/ID/permissions/ID"), name: "Drive.permissions.delete", ...WRITE, answer: deletePermission },
  { method: "GET", path: at("/drive/v3/about"), name: "Drive.about.get", ...READ, answer: getAbout },
];

/** The route of a request and the ids in its path; undefined for what the host does not answer. */
export function findRoute(http: HttpRequest): { readonly route: Route; readonly name: string; readonly ids: readonly string[] } | undefined {
  for (const route of ROUTES) {
    const match = route.method === http.method ? route.path.exec(http.url.pathname) : null;
    if (match) return { route, name: typeof route.name === "string" ? route.name : route.name(http), ids: match.slice(1) };
  }
  return undefined;
}

/** Folders are listed apart: they are set-up, not documents. A body that cannot be read is refused later. */
function nameOfCreation({ body }: HttpRequest): string {
  try {
    const meta: unknown = JSON.parse(new TextDecoder().decode(body));
    const folder = typeof meta === "object" && meta !== null && "mimeType" in meta && meta.mimeType === FOLDER;
    return folder ? "Drive.folders.create" : "Drive.files.create";
  } catch {
    return "Drive.files.create";
  }
}
