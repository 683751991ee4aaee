import type { State } from "../state/state";
import type { Account, AuthMode, Execution } from "./execution";
import { FaultPlan } from "./fault-plan";
import type { Fault } from "./faults";
import type { LatencyKind } from "./latency";
import { latencyOf } from "./latency";
import type { Locks } from "./locks";
import { randomStream } from "./random";

export interface ExecutionSetup {
  readonly state: State;
  readonly user: string;
  readonly shownEmail: string;
  readonly account: Account;
  readonly auth: AuthMode;
  readonly scriptTimeZone: string;
  readonly startsAt: number;
  /** Virtual milliseconds until Google ends it. */
  readonly limitMs: number;
  readonly seed: number;
  readonly faults: readonly Fault[];
  /** Draw latencies instead of taking the medians. */
  readonly drawLatency: boolean;
  readonly locks: Locks;
  /** Runs the other user's whole call of a `preempt` from `now` on and answers when it ended. */
  readonly runOther: (fault: Fault, now: number) => number;
}

/** Thrown through the script when Google ends it; nothing the script does afterwards counts. */
export class Killed extends Error {
  override readonly name = "Exception";
}

export const TIME_LIMIT_TEXT = "Exceeded maximum execution time";

export class HostExecution implements Execution {
  readonly state: State;
  readonly user: string;
  readonly shownEmail: string;
  readonly account: Account;
  readonly auth: AuthMode;
  readonly scriptTimeZone: string;
  readonly locks: Locks;

  /** In the order of the first call of each name. */
  readonly calls: Record<string, number> = {};
  readonly warnings: string[] = [];
  readonly lines: string[] = [];
  /** Why Google ended it. */
  killed: Killed | null = null;

  private clock: number;
  private deadline: number;
  private pending: (() => void)[] = [];
  private lockFault = false;
  private readonly plan: FaultPlan;
  private readonly draws: Readonly<Record<"host" | "script" | "latency", () => number>>;

  constructor(private readonly setup: ExecutionSetup) {
    this.state = setup.state;
    this.user = setup.user;
    this.shownEmail = setup.shownEmail;
    this.account = setup.account;
    this.auth = setup.auth;
    this.scriptTimeZone = setup.scriptTimeZone;
    this.locks = setup.locks;
    this.clock = setup.startsAt;
    this.deadline = setup.startsAt + setup.limitMs;
    this.plan = new FaultPlan(setup.faults);
    const stream = (purpose: string): (() => number) => randomStream(`${setup.seed}:${this.state.callCount}:${purpose}`);
    this.draws = { host: stream("host"), script: stream("script"), latency: stream("latency") };
  }

  now(): number {
    return Math.round(this.clock);
  }

  advance(milliseconds: number): void {
    this.assertAlive();
    this.clock += milliseconds;
    if (this.clock > this.deadline) this.kill(TIME_LIMIT_TEXT);
  }

  random(): number {
    return this.draws.host();
  }

  /** `Math.random` of the script: its own stream, so that ids do not depend on what a script draws. */
  scriptRandom(): number {
    return this.draws.script();
  }

  charge(name: string, kind: LatencyKind, cells = 0): void {
    this.assertAlive();
    this.count(name);
    for (const fault of this.plan.meet([name])) this.strike(fault, name);
    this.advance(this.duration(kind, cells));
  }

  duration(kind: LatencyKind, cells = 0): number {
    return latencyOf(kind, cells, this.setup.drawLatency ? this.draws.latency : null);
  }

  driveRequest(name: string): Fault | null {
    this.assertAlive();
    this.count(name);
    const writes = /\.(create|update|delete)$/.test(name);
    if (writes) this.count("Drive.write");
    const met = this.plan.meet(writes ? [name, "Drive.write"] : [name]);
    for (const fault of met) if (fault.then === "preempt") this.strike(fault, name);
    return met.find((fault) => fault.then !== "preempt") ?? null;
  }

  buffer(write: () => void): void {
    this.pending.push(write);
  }

  applyBuffered(): void {
    const writes = this.pending;
    this.pending = [];
    for (const write of writes) write();
  }

  warn(text: string): void {
    if (!this.warnings.includes(text)) this.warnings.push(text);
  }

  log(text: string): void {
    this.lines.push(text);
  }

  kill(reason: string): never {
    this.killed ??= new Killed(reason);
    this.pending = [];
    throw this.killed;
  }

  assertAlive(): void {
    if (this.killed) throw this.killed;
  }

  /** True once after a `lock-timeout` has met the call of a lock. */
  takeLockFault(): boolean {
    const met = this.lockFault;
    this.lockFault = false;
    return met;
  }

  private count(name: string): void {
    this.calls[name] = (this.calls[name] ?? 0) + 1;
  }

  private strike(fault: Fault, name: string): void {
    switch (fault.then) {
      case "timeout-kill":
        return this.kill(TIME_LIMIT_TEXT);
      case "preempt": {
        const before = this.clock;
        this.clock = Math.max(before, this.setup.runOther(fault, this.now()));
        // The two ran side by side: what the other took is not taken from this one's six minutes.
        this.deadline += this.clock - before;
        return;
      }
      case "lock-timeout":
        if (!/^LockService\.Lock\.(try|wait)Lock$/.test(name)) break;
        this.lockFault = true;
        return;
      case "throw-batch":
        if (!name.startsWith("UrlFetchApp.")) break;
        throw new Error("Address unavailable: https://www.googleapis.com/");
      case "429":
      case "403-rate":
        throw new Error(`Service invoked too many times in a short time: ${serviceOf(name)}. Try Utilities.sleep(1000) between calls.`);
      case "500":
        throw new Error(serverErrorText(name, this.state.spreadsheet.id));
      default:
    }
    this.warn(`The fault ${fault.then} cannot happen at ${name}; nothing happened.`);
  }
}

function serviceOf(name: string): string {
  return name.slice(0, name.indexOf(".")).replace(/App$|Service$/, "").toLowerCase();
}

function serverErrorText(name: string, spreadsheetId: string): string {
  return name.startsWith("SpreadsheetApp.")
    ? `Service Spreadsheets failed while accessing document with id ${spreadsheetId}.`
    : "We're sorry, a server error occurred. Please wait a bit and try again.";
}
