import type { Refusal } from "../actions/ports";
import type { DriveRequest } from "./drive-calls";

type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions & {
  /** Missing in the published types. */
  readonly timeoutSeconds?: number;
};

/** What Drive answered; `lost` where nobody knows whether it was done. */
export type DriveAnswer =
  | { readonly kind: "ok"; readonly response: GoogleAppsScript.URL_Fetch.HTTPResponse }
  | { readonly kind: "refused"; readonly status: number; readonly reason: Refusal; readonly message: string }
  | { readonly kind: "lost"; readonly of: "request" | "call"; readonly message: string };

const HOST = "https://www.googleapis.com/";

/** Below the six minutes of an execution, and above what a slow conversion takes. */
const TIMEOUT_SECONDS = 60;

/** Sends all at once and answers in order. Whatever ends the whole batch (no network, a spent quota) loses every answer of it. */
export function sendAll(requests: readonly DriveRequest[]): readonly DriveAnswer[] {
  if (requests.length === 0) return [];
  const token = ScriptApp.getOAuthToken();
  try {
    return UrlFetchApp.fetchAll(requests.map((request) => ({ url: urlOf(request), ...optionsOf(request, token) }))).map(answerOf);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return requests.map(() => ({ kind: "lost", of: "call", message }));
  }
}

export function send(request: DriveRequest): DriveAnswer {
  try {
    return answerOf(UrlFetchApp.fetch(urlOf(request), optionsOf(request, ScriptApp.getOAuthToken())));
  } catch (error) {
    return { kind: "lost", of: "call", message: error instanceof Error ? error.message : String(error) };
  }
}

/** The JSON of an answer; null where it is none, as Drive's error pages are. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function urlOf({ path, query }: DriveRequest): string {
  return `${HOST}${path}?${Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
}

function optionsOf(request: DriveRequest, token: string): Options {
  return {
    method: request.method,
    headers: { Authorization: `Bearer ${token}` },
    // Without it one failing request throws and the answers of the whole batch are lost.
    muteHttpExceptions: true,
    timeoutSeconds: TIMEOUT_SECONDS,
    ...contentOf(request),
  };
}

function contentOf({ json, attached }: DriveRequest): Options {
  if (!json) return {};
  const payload = JSON.stringify(json);
  if (!attached) return { contentType: "application/json", payload };
  const { boundary, type, base64 } = attached;
  const parts = [
    `--${boundary}`,
    "Content-Type: application/json; charset=UTF-8",
    "",
    payload,
    `--${boundary}`,
    `Content-Type: ${type}`,
    "Content-Transfer-Encoding: base64",
    "",
    base64,
    `--${boundary}--`,
    "",
  ];
  return { contentType: `multipart/related; boundary=${boundary}`, payload: parts.join("\r\n") };
}

function answerOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): DriveAnswer {
  const status = response.getResponseCode();
  if (status >= 200 && status < 300) return { kind: "ok", response };
  const { reason, message } = errorOf(jsonOf(response.getContentText()));
  // A server error may follow a success (rclone: "drive will duplicate a file"); so may a time-out on the way.
  if (status >= 500 || status === 408 || status === 0) return { kind: "lost", of: "request", message };
  return { kind: "refused", status, reason: refusalOf(status, reason), message };
}

/** By status and reason alone: messages come in the user's language. */
function refusalOf(status: number, reason: string): Refusal {
  if (status === 429 || /RateLimitExceeded$/i.test(reason)) return "rate";
  if (/^(?:daily|quota)LimitExceeded|^quotaExceeded|^limitExceeded/i.test(reason)) return "quota";
  if (/^storageQuotaExceeded|^teamDriveFileLimit|^numChildren/i.test(reason)) return "storage";
  if (status === 404) return "folder";
  return status === 401 || status === 403 ? "permission" : "invalid";
}

function errorOf(body: unknown): { readonly reason: string; readonly message: string } {
  const error = field(body, "error");
  const errors = field(error, "errors");
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  return { reason: text(field(first, "reason")), message: text(field(error, "message")) };
}

export function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
