import type { Execution } from "../../execution/execution";
import { useQuota } from "../../execution/quotas";
import type { Documents } from "../../state/documents";
import { answerDrive, type Delivery } from "../drive/answer-drive";
import type { FetchRequest } from "./fetch-options";
import type { HttpAnswer } from "./http";

/**
 * Sends requests at the same time and answers in their order, when the slowest has answered.
 *
 * They reach Drive one after the other, in order: where one of them makes the whole fetch throw, those before it are done
 * and those after it are not, and no answer comes back at all. That is one of the orders Google may have taken, and the
 * one in which a script can lose most.
 *
 * @throws Error in Google's words: the day's quota, a timeout, or a status from 400 up that is not muted.
 */
export function deliver(requests: readonly FetchRequest[], execution: Execution, documents: Documents): readonly HttpAnswer[] {
  useQuota(execution, "urlfetch", requests.length);
  const batch = { sharedInBatch: new Map<string, string>() };
  const deliveries = requests.map(({ http }) => answerDrive(http, execution, documents, batch));
  const late = requests.find(({ timeoutMs }, at) => (deliveries[at]?.milliseconds ?? 0) > timeoutMs);
  execution.advance(late ? late.timeoutMs : slowest(deliveries));
  if (late) throw new Error(`Timeout: ${late.http.url.href}`);
  deliveries.forEach(({ answer }, at) => {
    const request = requests[at];
    if (answer.status >= 400 && request && !request.muteHttpExceptions) throw unmuted(request, answer);
  });
  return deliveries.map(({ answer }) => answer);
}

function slowest(deliveries: readonly Delivery[]): number {
  return Math.max(0, ...deliveries.map(({ milliseconds }) => milliseconds));
}

/** Google shows the origin only, and the beginning of the answer. */
function unmuted({ http }: FetchRequest, { status, body }: HttpAnswer): Error {
  const text = new TextDecoder().decode(body);
  const shown = text.length > 100 ? `${text.slice(0, 100)}...` : text;
  return new Error(
    `Request failed for ${http.url.origin} returned code ${status}. Truncated server response: ${shown} ` +
      "(use muteHttpExceptions option to examine full response)",
  );
}
