import { FAULT_KINDS, type Fault } from "../../host/execution/faults";
import type { Chance } from "./chance";
import { COLLEAGUE, OWNER } from "./step";

const CALLS = ["Drive.files.create", "Drive.files.create", "Drive.files.list", "Drive.files.update", "Drive.write", "UrlFetchApp.fetchAll", "SpreadsheetApp.flush", "LockService.Lock.tryLock"];

/** Most calls go well; some meet one thing that can go wrong with the platform, a few meet two. */
export function disturbances(chance: Chance): readonly Fault[] {
  if (!chance.happens(0.3)) return [];
  return chance.happens(0.2) ? [disturbance(chance), disturbance(chance)] : [disturbance(chance)];
}

function disturbance(chance: Chance): Fault {
  const then = chance.pick(FAULT_KINDS) ?? "500";
  const at = chance.happens(0.5) ? { nth: 1 + chance.whole(40) } : { call: chance.pick(CALLS) ?? "Drive.write", nth: 1 + chance.whole(4) };
  if (then !== "preempt") return { ...at, then };
  const [name, args] = chance.oneOf<readonly [string, object]>(["issueCertificates", {}], ["issueCertificates", { takeOver: true }], ["checkEnrollment", {}], ["computeCompletion", {}], ["saveSettings", { values: { "Kode nomor": "PLT" } }]);
  return { ...at, then, function: name, args, user: chance.oneOf(OWNER, COLLEAGUE) };
}
