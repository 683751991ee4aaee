import type { Clock } from "../ports";

/**
 * Drive takes about three sustained writes a second from one account, and a burst of twenty (support.google.com/a/answer/10445916,
 * as quoted in rclone#7384). Asking faster earns refusals, so the pace is kept here, through all steps of a run.
 */
const PER_SECOND = 3;
const CAPACITY = 20;

/** Small batches cost a call each; so many are worth waiting for. */
const WORTH_WAITING = 15;

export interface WriteAllowance {
  /** Waits until a good batch is allowed and answers how many of `wanted` that is; at least 1. */
  take(wanted: number): number;
  /** Writes that were not asked for here: a folder, a share. */
  spend(writes: number): void;
  /** Drive refused: nothing is left, whatever was believed. */
  empty(): void;
  /** To be remembered for the next step. */
  print(): string;
}

/** `remembered` is what `print` gave at the end of the last step, or "". */
export function writeAllowance(remembered: string, clock: Clock): WriteAllowance {
  let { tokens, at } = parse(remembered, clock.now());
  const refill = (): void => {
    const now = clock.now();
    tokens = Math.min(CAPACITY, tokens + (Math.max(0, now - at) * PER_SECOND) / 1000);
    at = now;
  };
  return {
    take(wanted) {
      refill();
      const aim = Math.max(1, Math.min(wanted, WORTH_WAITING));
      if (tokens < aim) {
        clock.wait(Math.ceil(((aim - tokens) * 1000) / PER_SECOND));
        refill();
      }
      const taken = Math.max(1, Math.min(wanted, CAPACITY, Math.floor(tokens)));
      tokens -= taken;
      return taken;
    },
    spend(writes) {
      refill();
      tokens -= writes;
    },
    empty() {
      refill();
      tokens = Math.min(tokens, 0);
    },
    print: () => `${tokens.toFixed(2)}@${at}`,
  };
}

function parse(remembered: string, now: number): { tokens: number; at: number } {
  const [, tokens, at] = /^(-?\d+(?:\.\d+)?)@(\d+)$/.exec(remembered) ?? [];
  if (tokens === undefined || at === undefined || Number(at) > now) return { tokens: CAPACITY, at: now };
  return { tokens: Number(tokens), at: Number(at) };
}
