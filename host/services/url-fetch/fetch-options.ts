import { NotEmulated } from "../service";
import { Blob } from "../utilities/blob";
import type { HttpRequest } from "./http";

/** A request and how its answer is to be taken. */
export interface FetchRequest {
  readonly http: HttpRequest;
  /** Without it any status from 400 up throws, and the answers of the whole batch are lost. */
  readonly muteHttpExceptions: boolean;
  readonly timeoutMs: number;
}

/** Limits of Apps Script's URL Fetch (guides/services/quotas, reference/url-fetch/url-fetch-app). */
const MAX_URL = 2_082;
const MAX_BODY = 50 * 1024 * 1024;
const MAX_HEADERS = 100;
const MAX_HEADER_BYTES = 8 * 1024;
const DEFAULT_TIMEOUT_SECONDS = 360;
const METHODS = ["get", "delete", "patch", "post", "put"];
/** Google sets these itself and refuses them from scripts; seen in public reports. */
const REFUSED_HEADERS = ["host", "content-length"];
const OPTIONS = [
  "url", "method", "headers", "contentType", "payload", "muteHttpExceptions", "followRedirects", "timeoutSeconds",
  "validateHttpsCertificates", "escaping",
];

/**
 * Checks one request against the limits of URL Fetch and the manifest's `urlFetchWhitelist`.
 *
 * @throws Error in Google's words; NotEmulated for an option the host does not know.
 */
export function readFetchRequest(url: unknown, options: unknown, whitelist: readonly string[]): FetchRequest {
  const given = readOptions(options);
  const parsed = readUrl(url, whitelist);
  const method = given["method"] === undefined ? "get" : String(given["method"]).toLowerCase();
  if (!METHODS.includes(method)) throw new Error(`Attribute provided with invalid value: method`);
  const body = readPayload(given["payload"]);
  const headers = readHeaders(given, body !== null);
  const timeout = given["timeoutSeconds"] === undefined ? DEFAULT_TIMEOUT_SECONDS : Number(given["timeoutSeconds"]);
  if (!(timeout > 0)) throw new Error("Attribute provided with invalid value: timeoutSeconds");
  return {
    http: { method: method.toUpperCase(), url: parsed, headers, body: body ?? new Uint8Array() },
    muteHttpExceptions: given["muteHttpExceptions"] === true,
    timeoutMs: timeout * 1000,
  };
}

function readOptions(options: unknown): Readonly<Record<string, unknown>> {
  if (options === undefined || options === null) return {};
  if (typeof options !== "object") throw new Error("The parameters don't match the method signature for UrlFetchApp.fetch.");
  const given = options as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) throw new NotEmulated(`UrlFetchApp.fetch option ${unknown}`);
  return given;
}

function readUrl(url: unknown, whitelist: readonly string[]): URL {
  if (typeof url !== "string" || url === "") throw new Error("Attribute provided with no value: url");
  if (url.length > MAX_URL) throw new Error("Limit Exceeded: URLFetch URL Length.");
  if (!URL.canParse(url)) throw new Error(`Invalid argument: ${url}`);
  if (!whitelist.some((prefix) => url.startsWith(prefix))) {
    throw new Error(`Request to ${url} failed because the URL has not been whitelisted in the script manifest.`);
  }
  return new URL(url);
}

function readHeaders(given: Readonly<Record<string, unknown>>, hasBody: boolean): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(given["headers"] ?? {})) {
    if (value === null || value === undefined) throw new Error(`Attribute provided with invalid value: Header:${String(value)}`);
    if (REFUSED_HEADERS.includes(name.toLowerCase())) throw new Error(`Attribute provided with invalid value: Header:${name}`);
    if (Buffer.byteLength(name + String(value)) > MAX_HEADER_BYTES) throw new Error("Limit Exceeded: URLFetch Header Size.");
    headers.set(name.toLowerCase(), String(value));
  }
  if (headers.size > MAX_HEADERS) throw new Error("Limit Exceeded: URLFetch Header Count.");
  if (typeof given["contentType"] === "string") headers.set("content-type", given["contentType"]);
  if (hasBody && !headers.has("content-type")) headers.set("content-type", typeOf(given["payload"]));
  return headers;
}

function typeOf(payload: unknown): string {
  return (payload instanceof Blob ? payload.contentType : null) ?? "application/x-www-form-urlencoded";
}

/** Text becomes UTF-8, bytes stay, an object becomes a form; null where there is none. */
function readPayload(payload: unknown): Uint8Array | null {
  const body = payloadBytes(payload);
  if (body !== null && body.length > MAX_BODY) throw new Error("Limit Exceeded: URLFetch POST Size.");
  return body;
}

function payloadBytes(payload: unknown): Uint8Array | null {
  if (payload === undefined || payload === null) return null;
  if (typeof payload === "string") return new TextEncoder().encode(payload);
  if (Array.isArray(payload)) return Uint8Array.from(payload, Number);
  if (typeof payload !== "object") throw new Error("Attribute provided with invalid value: payload");
  if (payload instanceof Blob) return payload.bytes;
  const form = Object.entries(payload).map(([name, value]) => {
    if (typeof value === "object") throw new NotEmulated("UrlFetchApp.fetch payload with a file in a form");
    return `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`;
  });
  return new TextEncoder().encode(form.join("&"));
}
