/** A request as it leaves the script, checked against the limits of URL Fetch. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

export interface HttpAnswer {
  readonly status: number;
  /** Names as a server writes them: `Content-Type`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}
