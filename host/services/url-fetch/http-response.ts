import type { Emulated, EmulatedClass } from "../service";
import { Blob } from "../utilities/blob";
import type { HttpAnswer } from "./http";

export const HTTP_RESPONSE: EmulatedClass<HttpResponse> = {
  service: "UrlFetchApp",
  name: "HTTPResponse",
  members: {
    getResponseCode: { cost: null, call: ({ answer }) => answer.status },
    getContentText: { cost: null, call: ({ answer }, charset) => decode(answer.body, charset) },
    // Bytes are signed, as in Java.
    getContent: { cost: null, call: ({ answer }) => [...new Int8Array(answer.body)] },
    getBlob: { cost: null, call: (self) => new Blob(self.answer.body, self.contentType(), null) },
    getHeaders: { cost: null, call: ({ answer }) => ({ ...answer.headers }) },
    getAllHeaders: { cost: null, call: ({ answer }) => ({ ...answer.headers }) },
  },
};

export class HttpResponse implements Emulated {
  readonly emulated: EmulatedClass<never> = HTTP_RESPONSE;
  constructor(readonly answer: HttpAnswer) {}

  contentType(): string {
    return (this.answer.headers["Content-Type"] ?? "application/octet-stream").split(";")[0] ?? "";
  }
}

function decode(bytes: Uint8Array, charset: unknown): string {
  return new TextDecoder(typeof charset === "string" ? charset : "utf-8").decode(bytes);
}
