import type { Emulated, EmulatedClass } from "../service";
import type { HttpAnswer } from "./http";

/** Makes the `Blob` of an answer; given by the `Utilities` service, whose blobs they are. */
export type MakeBlob = (bytes: Uint8Array, contentType: string, name: string) => Emulated;

const HTTP_RESPONSE: EmulatedClass<HttpResponse> = {
  service: "UrlFetchApp",
  name: "HTTPResponse",
  members: {
    getResponseCode: { cost: null, call: ({ answer }) => answer.status },
    getContentText: { cost: null, call: ({ answer }, charset) => decode(answer.body, charset) },
    // Bytes are signed, as in Java.
    getContent: { cost: null, call: ({ answer }) => [...new Int8Array(answer.body)] },
    getBlob: { cost: null, call: (self) => self.makeBlob(self.answer.body, self.contentType(), "files") },
    getHeaders: { cost: null, call: ({ answer }) => ({ ...answer.headers }) },
    getAllHeaders: { cost: null, call: ({ answer }) => ({ ...answer.headers }) },
  },
};

export class HttpResponse implements Emulated {
  readonly emulated: EmulatedClass<never> = HTTP_RESPONSE;
  constructor(
    readonly answer: HttpAnswer,
    readonly makeBlob: MakeBlob,
  ) {}

  contentType(): string {
    return (this.answer.headers["Content-Type"] ?? "application/octet-stream").split(";")[0] ?? "";
  }
}

function decode(bytes: Uint8Array, charset: unknown): string {
  return new TextDecoder(typeof charset === "string" ? charset : "utf-8").decode(bytes);
}
