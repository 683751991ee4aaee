import type { Execution } from "../../execution/execution";
import type { Documents } from "../../state/documents";
import type { HttpRequest } from "../url-fetch/http";
import type { DriveState } from "./drive-state";

/** One request to Drive, with everything that answering it may touch. */
export interface DriveRequest {
  readonly http: HttpRequest;
  readonly query: URLSearchParams;
  /** Ids in the path, in order: the file, then the permission. */
  readonly ids: readonly string[];
  readonly drive: DriveState;
  readonly documents: Documents;
  readonly execution: Execution;
  readonly user: string;
  /** What the requests of one `fetchAll` share: they run at the same time. */
  readonly batch: Batch;
}

export interface Batch {
  /** Per file the permission that an earlier request of the batch made. */
  readonly sharedInBatch: Map<string, string>;
}

/** What Drive answers when it does not refuse: a resource, bytes, or nothing (204). */
export type Reply =
  | { readonly kind: "json"; readonly resource: unknown }
  | { readonly kind: "bytes"; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: "empty" };

export function id(request: DriveRequest, position: number): string {
  const found = request.ids[position];
  if (found === undefined) throw new Error(`The route has no id at position ${position}`);
  return found;
}
