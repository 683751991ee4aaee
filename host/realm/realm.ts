import vm from "node:vm";
import type { HostExecution } from "../execution/host-execution";
import { TIME_LIMIT_TEXT } from "../execution/host-execution";
import type { Emulated } from "../services/service";
import { asError } from "../thrown";
import type { Bundle } from "./bundle";
import { crossToPage } from "./crossing";
import { HostBorder } from "./host-border";
import { decode, encode } from "./inside/border";
import type { Argument, Entry, HostSide, Thrown } from "./inside/main";
import { insideSource } from "./inside-source";

export interface RealmSetup {
  readonly execution: HostExecution;
  readonly bundle: Bundle;
  readonly globals: Readonly<Record<string, Emulated>>;
  /** Real milliseconds after which a script that never calls a service is stopped. */
  readonly runawayMs: number;
}

export type Ending =
  | { readonly kind: "returned"; readonly value: unknown }
  | { readonly kind: "threw"; readonly name: string; readonly message: string }
  /** Google ended it: what was buffered is lost, the rest stays. */
  | { readonly kind: "killed"; readonly message: string }
  /** Not an answer of the script: a member the host lacks, or a bug of the host. `torn`: state may be half changed. */
  | { readonly kind: "fatal"; readonly error: Error; readonly torn: boolean };

/** Runs one global function of the bundle in a fresh realm. What it returns has crossed as to `google.script.run`. */
export function runInRealm({ execution, bundle, globals, runawayMs }: RealmSetup, functionName: string, argument: Argument): Ending {
  const border = new HostBorder(execution);
  const context = bareContext();
  let entry: Entry;
  try {
    entry = furnish(context, border, execution.scriptTimeZone, globals);
    bundle.script.runInContext(context, { timeout: runawayMs });
    Object.defineProperty(context, INVOKE, { value: () => entry.invoke(functionName, JSON.stringify(argument)), configurable: true });
    invocation().runInContext(context, { timeout: runawayMs });
  } catch (error) {
    return stopped(execution, border, error);
  }
  if (border.fatal) return { kind: "fatal", error: border.fatal, torn: border.fatal.name !== "NotEmulated" };
  if (execution.killed) return { kind: "killed", message: execution.killed.message };
  const outcome = entry.outcome();
  if (outcome.startsWith("!")) {
    const { name, message, stack }: Thrown = JSON.parse(outcome.slice(1));
    execution.log(stack);
    return { kind: "threw", name, message };
  }
  const crossed = crossToPage(decode(outcome.slice(1), border.inbound));
  return crossed.ok ? { kind: "returned", value: crossed.value } : { kind: "threw", name: "Error", message: crossed.message };
}

/**
 * A realm with an ordinary global object. With one that Node intercepts, each naming of a global such as `Math` costs about
 * a microsecond, which made a QR picture take a tenth of a second; before Node 20.18 there is no other.
 */
function bareContext(): vm.Context {
  const ordinary = Reflect.get(vm.constants ?? {}, "DONT_CONTEXTIFY");
  return vm.createContext(ordinary ?? {}, { microtaskMode: "afterEvaluate" });
}

/** Taken away by the invocation itself, before the function runs, so that no script sees it. */
const INVOKE = "$invoke";

let invocationScript: vm.Script | undefined;
function invocation(): vm.Script {
  return (invocationScript ??= new vm.Script(`(() => { const invoke = globalThis.${INVOKE}; delete globalThis.${INVOKE}; invoke(); })()`));
}

let insideScript: vm.Script | undefined;

function furnish(context: vm.Context, border: HostBorder, scriptTimeZone: string, globals: Readonly<Record<string, Emulated>>): Entry {
  insideScript ??= new vm.Script(insideSource(), { filename: "host/realm/inside" });
  const inside: { install(host: HostSide, setup: string): Entry } = insideScript.runInContext(context);
  const references = Object.fromEntries(Object.entries(globals).map(([name, value]) => [name, encode(value, border.outbound)]));
  const host: HostSide = {
    call: (handle, member, args) => border.call(handle, member, args),
    describe: (className) => border.describe(className),
    missing: (member) => border.missing(member),
    now: () => border.now(),
    random: () => border.random(),
  };
  return inside.install(host, JSON.stringify({ scriptTimeZone, globals: references }));
}

/** The script was stopped from outside, or the bundle threw while it was read. */
function stopped(execution: HostExecution, border: HostBorder, error: unknown): Ending {
  if (border.fatal) return { kind: "fatal", error: border.fatal, torn: border.fatal.name !== "NotEmulated" };
  if (execution.killed) return { kind: "killed", message: execution.killed.message };
  const code: unknown = Object(error).code;
  if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
    if (border.depth > 0) return { kind: "fatal", error: new Error("The host did not answer a service call in time."), torn: true };
    return { kind: "killed", message: TIME_LIMIT_TEXT };
  }
  const { name, message } = asError(error);
  return { kind: "threw", name, message };
}
