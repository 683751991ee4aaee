import { HostExecution } from "./execution/host-execution";
import type { Account, AuthMode } from "./execution/execution";
import type { Fault } from "./execution/faults";
import { Locks } from "./execution/locks";
import { latencyOf } from "./execution/latency";
import { randomStream } from "./execution/random";
import type { Bundle } from "./realm/bundle";
import { loadBundle } from "./realm/bundle";
import { createGlobals } from "./realm/globals";
import type { Argument } from "./realm/inside/main";
import type { Ending } from "./realm/realm";
import { runInRealm } from "./realm/realm";
import type { Documents } from "./state/documents";
import type { State } from "./state/state";
import { asError } from "./thrown";

/** One call, every choice made. */
export interface CallSetup {
  readonly state: State;
  readonly documents: Documents;
  readonly functionName: string;
  /** Passed as it is; undefined passes nothing. Triggers get an event object instead. */
  readonly argument: string | undefined;
  readonly user: string;
  /** Google does not tell the script who runs it. */
  readonly withholdEmail: boolean;
  /** Virtual milliseconds at which it starts. */
  readonly startsAt: number;
  readonly scriptTimeZone: string;
  readonly auth: AuthMode;
  readonly seed: number;
  readonly account: Account;
  readonly faults: readonly Fault[];
  readonly drawLatency: boolean;
  readonly bundleFile: string;
  readonly locks?: Locks;
  /** Real milliseconds after which a script that only computes is ended. */
  readonly runawayMs: number;
}

interface Figures {
  /** Service calls by name. `Drive.write` is a sum: every Drive request that writes, listed by its own name too. */
  readonly calls: Readonly<Record<string, number>>;
  readonly elapsedMs: number;
  readonly simulatedMs: number;
  readonly warnings: readonly string[];
  /** What `console` and `Logger` wrote. */
  readonly lines: readonly string[];
  /** The whole calls that `preempt` ran in between. */
  readonly preempted: readonly CallReport[];
}

export type CallReport =
  | ({ readonly ok: true; readonly value: unknown } & Figures)
  | ({ readonly ok: false; readonly error: { readonly name: string; readonly message: string } } & Figures);

export interface CallResult {
  readonly report: CallReport;
  /** False where a bug of the host may have left the state half changed: it must not be kept. */
  readonly keep: boolean;
}

const TRIGGERS = new Set(["onOpen", "onInstall", "onEdit"]);
/** Simple triggers have 30 seconds, everything else six minutes (quotas page). */
const TRIGGER_LIMIT_MS = 30_000;
const LIMIT_MS = 360_000;

/** Who comes in between when a `preempt` rule names nobody. */
const OTHER_USER = "rekan@example.com";

/** Runs one global function against the state, which it changes in place; saving is the caller's affair. */
export function runCall(setup: CallSetup): CallResult {
  const began = performance.now();
  const { state } = setup;
  state.callCount += 1;
  // A call in between belongs to somebody else's screen, but what it says is not lost.
  if (!setup.locks) Object.assign(state.ui, { dialog: null, messages: [] });
  const callCount = state.callCount;
  const others: CallResult[] = [];
  const execution: HostExecution = new HostExecution({
    ...setup,
    shownEmail: setup.withholdEmail ? "" : setup.user,
    limitMs: /^on(Open|Edit)$/.test(setup.functionName) ? TRIGGER_LIMIT_MS : LIMIT_MS,
    locks: setup.locks ?? new Locks(),
    runOther: (fault, now) => {
      others.push(runCall(otherCall(setup, execution, fault, now)));
      return state.clock;
    },
  });
  const ending = run(setup, execution);
  execution.locks.releaseAll(execution);
  const roundTrip = latencyOf("scriptRun", 0, setup.drawLatency ? randomStream(`${setup.seed}:${callCount}:round-trip`) : null);
  state.clock = Math.round(execution.now() + roundTrip);
  const figures: Figures = {
    calls: execution.calls,
    elapsedMs: Math.round(performance.now() - began),
    simulatedMs: state.clock - setup.startsAt,
    warnings: execution.warnings,
    lines: execution.lines,
    preempted: others.map(({ report }) => report),
  };
  return { report: { ...answer(ending), ...figures }, keep: !(ending.kind === "fatal" && ending.torn) && others.every(({ keep }) => keep) };
}

function run(setup: CallSetup, execution: HostExecution): Ending {
  let bundle: Bundle;
  try {
    bundle = loadBundle(setup.bundleFile);
  } catch (error) {
    const { name, message } = asError(error);
    return { kind: "threw", name, message };
  }
  const globals = createGlobals({ execution, documents: setup.documents, bundleFolder: bundle.folder });
  const ending = runInRealm(
    { execution, bundle, globals, runawayMs: setup.runawayMs }, setup.functionName, argumentOf(setup),
  );
  if (ending.kind === "killed" || ending.kind === "fatal") return ending;
  return flushed(execution, ending);
}

/** What was written before a regular end, an exception included, takes effect. */
function flushed(execution: HostExecution, ending: Ending): Ending {
  try {
    execution.applyBuffered();
    return ending;
  } catch (error) {
    const { message } = asError(error);
    return ending.kind === "threw" ? ending : { kind: "threw", name: "Exception", message };
  }
}

function argumentOf({ functionName, argument, auth }: CallSetup): Argument {
  if (TRIGGERS.has(functionName)) return { kind: "event", authMode: auth };
  return argument === undefined ? { kind: "nothing" } : { kind: "text", text: argument };
}

function otherCall(setup: CallSetup, execution: HostExecution, fault: Fault, now: number): CallSetup {
  const { args } = fault;
  return {
    ...setup,
    functionName: fault.function ?? "",
    argument: args === undefined || typeof args === "string" ? args : JSON.stringify(args),
    user: fault.user ?? OTHER_USER,
    withholdEmail: fault.user === "",
    auth: "FULL",
    faults: [],
    startsAt: now,
    locks: execution.locks,
  };
}

function answer(ending: Ending): { ok: true; value: unknown } | { ok: false; error: { name: string; message: string } } {
  switch (ending.kind) {
    case "returned":
      return { ok: true, value: ending.value };
    case "threw":
      return { ok: false, error: { name: ending.name, message: ending.message } };
    case "killed":
      return { ok: false, error: { name: "Exception", message: ending.message } };
    case "fatal": {
      const { error, torn } = ending;
      return { ok: false, error: { name: torn ? "HostError" : error.name, message: torn ? `${error.message}\n${error.stack ?? ""}` : error.message } };
    }
  }
}
