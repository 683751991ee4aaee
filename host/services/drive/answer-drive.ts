import type { Execution } from "../../execution/execution";
import type { Fault } from "../../execution/faults";
import { quotaText } from "../../execution/quotas";
import type { Documents } from "../../state/documents";
import { NotEmulated } from "../service";
import type { HttpAnswer, HttpRequest } from "../url-fetch/http";
import {
  backendError, DriveError, internalError, rateLimitExceeded, sharingRateLimitExceeded, storageQuotaExceeded, userRateLimitExceeded,
} from "./drive-error";
import type { Batch, DriveRequest, Reply } from "./drive-request";
import { oauthToken } from "./oauth-token";
import { findRoute, type Route } from "./routes";
import { takeWrite } from "./write-allowance";

export interface Delivery {
  readonly answer: HttpAnswer;
  /** How long the request takes; the batch waits for its slowest. */
  readonly milliseconds: number;
}

/**
 * Answers one request to Drive, with the fault that meets it.
 *
 * @throws what ends the whole fetch: a fault that throws, the day's quota of documents, NotEmulated. Refusals of Drive are answers.
 */
export function answerDrive(http: HttpRequest, execution: Execution, documents: Documents, batch: Batch): Delivery {
  const found = findRoute(http);
  if (!found) throw new NotEmulated(`Drive ${http.method} ${http.url.pathname}`);
  const { route, name, ids } = found;
  const fault = execution.driveRequest(name);
  const milliseconds = execution.duration(route.latency);
  const { state, user } = execution;
  const request: DriveRequest = { http, query: http.url.searchParams, ids, drive: state.drive, documents, execution, user, batch };
  try {
    return { answer: toAnswer(meet(fault, request, route, name)), milliseconds };
  } catch (error) {
    if (!(error instanceof DriveError)) throw error;
    return { answer: json(error.status, error.toBody()), milliseconds };
  }
}

/** What the fault makes of the request. Kinds that say "after success" let a refusal of Drive's own come first. */
function meet(fault: Fault | null, request: DriveRequest, route: Route, name: string): Reply {
  switch (fault?.then) {
    case "429":
      throw rateLimitExceeded();
    case "403-rate":
      throw name.startsWith("Drive.permissions") ? sharingRateLimitExceeded() : userRateLimitExceeded();
    case "500":
      throw internalError();
    case "503-after-success":
      perform(request, route);
      throw backendError();
    case "late-success":
      performUnseen(request, route);
      throw internalError();
    case "storage-full":
      throw storageQuotaExceeded();
    case "throw-batch":
      throw new Error(`Address unavailable: ${request.http.url.href}`);
    case "quota-documents":
      throw new Error(quotaText("documents"));
    case "timeout-kill":
      return performAndDie(request, route);
    default:
      return perform(request, route);
  }
}

function perform(request: DriveRequest, route: Route): Reply {
  const { http, drive, user, execution } = request;
  authenticate(http, user);
  if (route.writes) takeWrite(drive, user, execution.now());
  return route.answer(request);
}

/** The request reached Drive; nobody is left to hear what Drive said, a refusal included. */
function performAndDie(request: DriveRequest, route: Route): never {
  try {
    perform(request, route);
  } catch (error) {
    if (!(error instanceof DriveError)) throw error;
  }
  return request.execution.kill("Exceeded maximum execution time");
}

/** Done, but what it made is missing from the next listing. */
function performUnseen(request: DriveRequest, route: Route): void {
  const before = request.drive.files.length;
  perform(request, route);
  if (!route.creates) return;
  request.drive.late.push(...request.drive.files.slice(before).map(({ id }) => id));
}

function authenticate({ headers }: HttpRequest, user: string): void {
  const header = headers.get("authorization");
  const place = { type: "header", name: "Authorization" } as const;
  if (!header) throw new DriveError(401, "required", "Login Required", place);
  if (header !== `Bearer ${oauthToken(user)}`) throw new DriveError(401, "authError", "Invalid Credentials", place);
}

function toAnswer(reply: Reply): HttpAnswer {
  switch (reply.kind) {
    case "json":
      return json(200, reply.resource);
    case "bytes":
      return { status: 200, headers: { "Content-Type": reply.type }, body: reply.bytes };
    case "empty":
      return { status: 204, headers: {}, body: new Uint8Array() };
  }
}

function json(status: number, resource: unknown): HttpAnswer {
  return {
    status,
    headers: { "Content-Type": "application/json; charset=UTF-8" },
    body: new TextEncoder().encode(`${JSON.stringify(resource, null, 2)}\n`),
  };
}
