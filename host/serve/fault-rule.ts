import type { Fault } from "../execution/faults";
import type { FaultChoice, FaultKind } from "./page/protocol";

/** The service call each kind is about; all others meet the making of a document. */
const MEETS: Partial<Record<FaultKind, string>> = {
  "throw-batch": "UrlFetchApp.fetchAll",
  "lock-timeout": "LockService.Lock.tryLock",
};

export function faultRule({ kind, nth }: FaultChoice): Fault & { readonly call: string } {
  return { call: MEETS[kind] ?? "Drive.files.create", nth, then: kind };
}
