import type { DriveState } from "./drive-state";
import { rateLimitExceeded, userRateLimitExceeded } from "./drive-error";

/** About 3 writes a second for each account, for good (support.google.com/a/answer/10445916); the capacity is inferred. */
const TOKENS_PER_SECOND = 3;
const CAPACITY = 20;

/**
 * Takes one write from the account's allowance; a refused write takes nothing.
 *
 * @throws DriveError 429 `rateLimitExceeded` and 403 `userRateLimitExceeded` by turns: Google answers either, and whoever
 * handles only one of them should notice here.
 */
export function takeWrite(drive: DriveState, user: string, now: number): void {
  const { tokens, at, refused } = drive.buckets[user] ?? { tokens: CAPACITY, at: now, refused: 0 };
  const elapsed = Math.max(0, now - at);
  const left = Math.min(CAPACITY, tokens + (elapsed * TOKENS_PER_SECOND) / 1000);
  if (left < 1) {
    drive.buckets[user] = { tokens: left, at: now, refused: refused + 1 };
    throw refused % 2 === 0 ? rateLimitExceeded() : userRateLimitExceeded();
  }
  drive.buckets[user] = { tokens: left - 1, at: now, refused };
}
