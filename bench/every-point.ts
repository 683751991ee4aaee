import type { Host } from "../host/host";
import { type CallOptions, type CallReport } from "../host/host";
import { FAULT_KINDS, type Fault, type FaultKind } from "../host/execution/faults";
import { logFaults } from "./office-life/log-watch";
import { replyOf } from "./office-life/reply";

/** What is disturbed: an action that makes, replaces or takes back certificates. */
export interface Disturbed {
  readonly name: string;
  readonly action: string;
  readonly request: object;
  /** Brings a host from the opened class to the moment before the action. */
  readonly before: (host: Host) => void;
}

/** One disturbance at one service call, and what was wrong afterwards; empty where everything held. */
export interface Trial {
  readonly run: string;
  readonly nth: number;
  readonly kind: string;
  readonly wrong: readonly string[];
}

const OWNER = "staf@example.com";
const COLLEAGUE = "rekan@example.com";
const STEPS = 12;

/** What the run would leave behind if nothing disturbed it. */
interface Outcome {
  readonly numbers: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
}

/** Which disturbances are tried, and at which calls. */
interface Choice {
  readonly kinds?: readonly FaultKind[];
  /** The `part`th (from 0) of `parts` equal shares of the calls, so that several processes can divide them. */
  readonly share?: { readonly part: number; readonly parts: number };
}

/**
 * For every service call of the action: a kill there, each fault that this call can have, a colleague's whole issuing run, a second
 * click. Then the action and issuing are called again until done, what is left is compared with the undisturbed run, and the log must
 * be whole.
 */
export function tryEveryPoint(opened: Host, disturbed: Disturbed, { kinds = FAULT_KINDS, share = { part: 0, parts: 1 } }: Choice = {}): readonly Trial[] {
  const start = opened.fork();
  disturbed.before(start);
  const undisturbed = start.fork();
  const points = pointsOf(run(undisturbed, disturbed));
  settle(undisturbed, disturbed);
  const expected = outcomeOf(undisturbed);
  const trials: Trial[] = [];
  for (let nth = 1 + share.part; nth <= points; nth += share.parts) {
    for (const { kind, fault } of faultsAt(nth, kinds)) {
      const host = start.fork();
      const report = run(host, disturbed, { faults: [fault] });
      // The host says so where this kind cannot happen at this call: then nothing was tried.
      if (report.warnings.some((warning) => warning.includes("cannot"))) continue;
      settle(host, disturbed);
      trials.push({ run: disturbed.name, nth, kind, wrong: differences(expected, host) });
    }
  }
  return trials;
}

interface NamedFault {
  readonly kind: string;
  readonly fault: Fault;
}

function faultsAt(nth: number, kinds: readonly FaultKind[]): readonly NamedFault[] {
  return kinds.flatMap((kind): readonly NamedFault[] => {
    if (kind !== "preempt") return [{ kind, fault: { nth, then: kind } }];
    return [COLLEAGUE, OWNER].map((user) => ({
      kind: user === OWNER ? "second click" : "a colleague's run",
      fault: { nth, then: kind, function: "issueCertificates", args: {}, user },
    }));
  });
}

const run = (host: Host, { action, request }: Disturbed, options: CallOptions = {}): CallReport =>
  host.call(action, JSON.stringify(request), { user: OWNER, account: "workspace", ...options });

/** Every listed call but the sum of Drive writes, in one number. */
const pointsOf = ({ calls }: CallReport): number =>
  Object.entries(calls).reduce((total, [name, count]) => total + (name === "Drive.write" ? 0 : count), 0);

/** What staff do after a disturbance: press again, tomorrow if a limit was reached. */
function settle(host: Host, disturbed: Disturbed): void {
  for (let step = 0; step < STEPS; step += 1) {
    const again = endingOf(run(host, disturbed, later(host, step)));
    const issuing = disturbed.action === "issueCertificates" ? again : endingOf(host.call("issueCertificates", "{}", { user: OWNER, account: "workspace" }));
    if (again !== "open" && issuing === "done") return;
  }
}

/** From the fourth time on a day later, when daily limits have passed. */
function later(host: Host, step: number): CallOptions {
  return step < 3 ? {} : { now: new Date(host.read(({ clock }) => clock) + 25 * 3_600_000).toISOString() };
}

function endingOf(report: CallReport): "done" | "refused" | "open" {
  const reply = replyOf(report) as { readonly ok: boolean; readonly data?: { readonly done?: boolean }; readonly error?: { readonly code: string } } | null;
  if (!reply) return "open";
  if (!reply.ok) return reply.error?.code === "busy" ? "open" : "refused";
  return reply.data?.done === false ? "open" : "done";
}

function outcomeOf(host: Host): Outcome {
  const numbers = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const row of registerRows(host)) {
    if (row.state !== "terbit") continue;
    numbers.set(row.person, row.number);
    texts.set(row.person, host.docs().files.flatMap(({ id, text }) => (row.url.includes(id) ? [withoutCode(text ?? "")] : [])).join());
  }
  return { numbers, texts };
}

function differences(expected: Outcome, host: Host): readonly string[] {
  const wrong: string[] = [];
  const rows = registerRows(host);
  const live = rows.filter(({ state }) => state === "terbit");
  const files = host.docs().files.filter(({ mimeType, trashed }) => mimeType.endsWith(".document") && !trashed);
  const open = rows.filter(({ state }) => state === "dipesan");
  if (open.length > 0) wrong.push(`${open.length} rows are still open`);
  if (new Set(live.map(({ number }) => number)).size !== live.length) wrong.push("a number was given twice");
  if (new Set(live.map(({ person }) => person)).size !== live.length) wrong.push("somebody has two live rows");
  for (const row of live) {
    const own = files.filter(({ id }) => row.url.includes(id));
    if (own.length !== 1) wrong.push(`${row.number} has ${own.length} live documents`);
  }
  const linked = new Set(rows.flatMap(({ url }) => files.flatMap(({ id }) => (url.includes(id) ? [id] : []))));
  const orphans = files.filter(({ id }) => !linked.has(id));
  if (orphans.length > 0) wrong.push(`${orphans.length} documents belong to no row`);
  const now = outcomeOf(host);
  if (!sameMap(expected.numbers, now.numbers)) wrong.push("people or numbers differ from the undisturbed run");
  if (!sameMap(expected.texts, now.texts)) wrong.push("what is printed differs from the undisturbed run");
  const checked = replyOf(host.call("checkLog", "{}", { user: OWNER })) as { readonly data?: { readonly problems: readonly { readonly message: string }[] } } | null;
  const problems = checked?.data?.problems.map(({ message }) => message) ?? ["checkLog did not answer"];
  return [...wrong, ...problems, ...logFaults(host)];
}

const sameMap = (left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): boolean =>
  left.size === right.size && [...left].every(([key, value]) => right.get(key) === value);

/** The verification code is random; everything else on the paper is not. */
const withoutCode = (text: string): string => text.replace(/[0-9A-Z]{4}(?:-[0-9A-Z]{2,4}){4,}/g, "CODE");

function registerRows(host: Host): readonly { readonly number: string; readonly person: string; readonly state: string; readonly url: string }[] {
  const sheet = host.show().sheets.find(({ name }) => name === "Register Sertifikat");
  return (sheet?.displayValues ?? [])
    .slice(1)
    .map((row) => ({ number: row[0] ?? "", person: row[2] ?? "", state: row[9] ?? "", url: row[10] ?? "" }))
    .filter(({ number }) => number !== "");
}
