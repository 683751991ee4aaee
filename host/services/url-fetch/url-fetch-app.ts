import type { Execution } from "../../execution/execution";
import type { Documents } from "../../state/documents";
import { signatureError } from "../parameters";
import type { Emulated, EmulatedClass } from "../service";
import { deliver } from "./deliver";
import { type FetchRequest, readFetchRequest } from "./fetch-options";
import { HTTP_RESPONSE, HttpResponse } from "./http-response";

/** `urlFetchWhitelist` of our manifest: Google's API host and nothing else. */
const WHITELIST = ["https://www.googleapis.com/"];

const URL_FETCH_APP: EmulatedClass<UrlFetchApp> = {
  service: "UrlFetchApp",
  name: "UrlFetchApp",
  members: {
    fetch: {
      cost: { kind: "fetch" },
      call: (self, url, options) => self.send([readFetchRequest(url, options, WHITELIST)])[0],
    },
    fetchAll: {
      cost: { kind: "fetchAll" },
      call: (self, ...args) => {
        const [requests] = args;
        if (!Array.isArray(requests)) throw signatureError(args, "UrlFetchApp.fetchAll");
        return self.send(requests.map(readBatchItem));
      },
    },
  },
};

class UrlFetchApp implements Emulated {
  readonly emulated: EmulatedClass<never> = URL_FETCH_APP;
  constructor(
    private readonly execution: Execution,
    private readonly documents: Documents,
  ) {}

  send(requests: readonly FetchRequest[]): HttpResponse[] {
    return deliver(requests, this.execution, this.documents).map((answer) => new HttpResponse(answer));
  }
}

/** An item of `fetchAll` is a URL, or an object with the URL among its options. */
function readBatchItem(item: unknown): FetchRequest {
  if (typeof item === "string") return readFetchRequest(item, undefined, WHITELIST);
  const url = typeof item === "object" && item !== null && "url" in item ? item.url : undefined;
  return readFetchRequest(url, item, WHITELIST);
}

/** Every class of this service, for the list of what is emulated. */
export const urlFetchClasses: readonly EmulatedClass<never>[] = [URL_FETCH_APP, HTTP_RESPONSE];

/** The global `UrlFetchApp`. Behind it is no network but the emulated Drive of the execution's state. */
export function createUrlFetchApp(execution: Execution, documents: Documents): Emulated {
  return new UrlFetchApp(execution, documents);
}
