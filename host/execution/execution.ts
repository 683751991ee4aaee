import type { State } from "../state/state";
import type { Fault } from "./faults";
import type { LatencyKind } from "./latency";

export type AuthMode = "NONE" | "LIMITED" | "FULL";
export type Account = "consumer" | "workspace";

/**
 * One execution of one global function, as Google runs it: a fresh script, one user, one virtual clock.
 * Every emulated service gets this object and nothing else of the host.
 */
export interface Execution {
  /** Mutated in place; saved once when the execution has ended. Spreadsheet writes wait in `pending` first. */
  readonly state: State;
  /** The account that runs the script; also the key of its user properties. */
  readonly user: string;
  /** What `Session` tells: equal to `user`, or "" where Google withholds the address. */
  readonly shownEmail: string;
  readonly account: Account;
  readonly auth: AuthMode;
  readonly scriptTimeZone: string;

  /** Virtual milliseconds since 1970. */
  now(): number;
  /** Moves the virtual clock; ends the execution when its limit of six minutes is passed. */
  advance(milliseconds: number): void;
  /** Deterministic, in [0, 1): from the seed and the number of the call. */
  random(): number;

  /**
   * Counts a call, lets virtual time pass, and applies the fault that meets it, if any: throws what Google throws, ends
   * the execution, or runs another user's whole call first. Drive requests use `driveRequest` instead.
   */
  charge(name: string, kind: LatencyKind, cells?: number): void;
  /** Milliseconds the latency table gives for a call, by its median or drawn; moves no clock. */
  duration(kind: LatencyKind, cells?: number): number;
  /**
   * Counts a request inside a fetch, also as `Drive.write` where its name ends in create, update or delete, and says which fault meets it; time is the
   * fetch's affair. A `preempt` has already run when this returns null.
   */
  driveRequest(name: string): Fault | null;

  /** A buffered spreadsheet write; applied in order at the next read, flush or regular end, lost when the execution is killed. */
  buffer(write: () => void): void;
  /** Applies what is buffered. */
  applyBuffered(): void;

  /** Something Google does silently and a test may want to see. */
  warn(text: string): void;
  /** A line of `console` or `Logger`. */
  log(text: string): void;
  /** Ends the execution at once: no `catch` and no `finally` of the script has any further effect. */
  kill(reason: string): never;
}
