import type { Account } from "../../../host/execution/execution";
import type { Fault } from "../../../host/execution/faults";
import { HostExecution } from "../../../host/execution/host-execution";
import { Locks } from "../../../host/execution/locks";
import { emptyDrive } from "../../../host/services/drive/drive-state";
import { oauthToken } from "../../../host/services/drive/oauth-token";
import type { Emulated, Member } from "../../../host/services/service";
import { createUrlFetchApp } from "../../../host/services/url-fetch/url-fetch-app";
import { MemoryDocuments } from "../../../host/state/documents";
import { STATE_VERSION, type State } from "../../../host/state/state";

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const DOC = "application/vnd.google-apps.document";
export const FOLDER = "application/vnd.google-apps.folder";

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Parsed where it is JSON, else null. */
  readonly json: unknown;
  /** Of a file or permission; "" where the answer has none. */
  readonly id: string;
  /** Why Drive refused; null where it did not. */
  readonly reason: string | null;
  readonly bytes: Uint8Array;
}

export interface Ask {
  readonly method?: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly payload?: string;
  readonly contentType?: string;
  readonly token?: string | null;
}

/** A Drive with one run of the script at it: what a bundle would do with `UrlFetchApp`, without the realm. */
export class Run {
  constructor(
    readonly execution: HostExecution,
    private readonly app: Emulated,
  ) {}

  ask(request: Ask): Answer {
    const { url, ...options } = this.toFetch(request);
    return answerOf(this.member("fetch", url, options));
  }

  all(requests: readonly Ask[]): Answer[] {
    const answers = this.member("fetchAll", requests.map((request) => this.toFetch(request)));
    return (answers as Emulated[]).map(answerOf);
  }

  /** Calls a member as the border does: counted and charged first. */
  member(name: string, ...args: unknown[]): unknown {
    const member = this.app.emulated.members[name] as Member<Emulated>;
    if (member.cost) this.execution.charge(`UrlFetchApp.${name}`, member.cost.kind);
    return member.call(this.app, ...args);
  }

  upload(name: string, docx: Uint8Array, meta: object = {}, query: Record<string, string> = {}): Answer {
    return this.ask(uploadOf(name, docx, meta, query));
  }

  folder(name: string, parents?: readonly string[]): string {
    return this.ask({ method: "post", path: "/drive/v3/files", body: { name, mimeType: FOLDER, ...(parents ? { parents } : {}) } }).id;
  }

  list(q: string, query: Record<string, string> = {}): string[] {
    const { text } = this.ask({ path: "/drive/v3/files", query: { q, ...query } });
    const { files }: { readonly files: readonly { readonly name: string }[] } = JSON.parse(text);
    return files.map(({ name }) => name);
  }

  private toFetch({ method, path, query, body, payload, contentType, token }: Ask): { url: string } & Record<string, unknown> {
    const used = token === undefined ? oauthToken(this.execution.user) : token;
    return {
      url: `https://www.googleapis.com${path}${query ? `?${new URLSearchParams(query).toString()}` : ""}`,
      method: method ?? "get",
      headers: used === null ? {} : { Authorization: `Bearer ${used}` },
      muteHttpExceptions: true,
      ...(body === undefined ? {} : { payload: JSON.stringify(body), contentType: "application/json" }),
      ...(payload === undefined ? {} : { payload, contentType }),
    };
  }
}

export class Desk {
  readonly documents = new MemoryDocuments();
  readonly state: State = {
    version: STATE_VERSION, seed: 1, callCount: 0, clock: Date.UTC(2026, 2, 2, 3),
    spreadsheet: { id: "s", name: "Kelas", timeZone: "Asia/Jakarta", locale: "id_ID", nextGid: 1, sheets: [] },
    drive: emptyDrive(),
    properties: { document: {}, script: {}, users: {} },
    cache: {}, quotas: {}, ui: { sidebar: null, menus: [] },
  };

  run({ user = "a@example.com", faults = [], account = "consumer", drawLatency = false, later = 60_000 }: {
    readonly user?: string; readonly faults?: readonly Fault[]; readonly account?: Account; readonly drawLatency?: boolean;
    /** Milliseconds since the last run began. */
    readonly later?: number;
  } = {}): Run {
    this.state.callCount += 1;
    this.state.clock += later;
    const execution = new HostExecution({
      state: this.state, user, shownEmail: user, account, auth: "FULL", scriptTimeZone: "Asia/Jakarta", startsAt: this.state.clock,
      limitMs: 360_000, seed: 1, faults, drawLatency, locks: new Locks(), runOther: (_, now) => now,
    });
    return new Run(execution, createUrlFetchApp(execution, this.documents));
  }
}

/** The request that makes a certificate, as the product sends it. */
export function uploadOf(name: string, docx: Uint8Array, meta: object = {}, query: Record<string, string> = {}): Ask {
  const boundary = "batas-7f3a";
  const lines = [
    `--${boundary}`, "Content-Type: application/json; charset=UTF-8", "", JSON.stringify({ name, mimeType: DOC, ...meta }),
    `--${boundary}`, `Content-Type: ${DOCX}`, "Content-Transfer-Encoding: base64", "", Buffer.from(docx).toString("base64"),
    `--${boundary}--`, "",
  ];
  return {
    method: "post", path: "/upload/drive/v3/files", query: { uploadType: "multipart", supportsAllDrives: "true", ...query },
    payload: lines.join("\r\n"), contentType: `multipart/related; boundary=${boundary}`,
  };
}

interface AnswerJson {
  readonly id?: string;
  readonly error?: { readonly errors: readonly { readonly reason: string }[] };
}

/** Asks an answer of URL Fetch, `read(response, "getBlob")`. */
export function read(response: unknown, member: string): unknown {
  const answer = response as Emulated;
  return (answer.emulated.members[member] as Member<Emulated>).call(answer);
}

function answerOf(response: unknown): Answer {
  const get = (name: string): unknown => read(response, name);
  const text = String(get("getContentText"));
  const bytes = Uint8Array.from(get("getContent") as number[]);
  const json: AnswerJson | null = text.startsWith("{") ? JSON.parse(text) : null;
  return {
    status: Number(get("getResponseCode")), text, json, bytes,
    id: json?.id ?? "", reason: json?.error?.errors[0]?.reason ?? null,
  };
}
