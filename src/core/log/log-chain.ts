import { sha256 } from "../bytes/sha256";

/** The end of the log as it was last written: how many rows are chained, and the digest of the last one. */
export interface LogHead {
  /** 0 where nothing was chained yet. */
  readonly count: number;
  readonly digest: string;
}

/** A row of the log: what it says, and where it stands in the chain. Both are "" in rows that are older than the chain, or typed by hand. */
export interface LogRow {
  readonly said: readonly string[];
  readonly order: string;
  readonly digest: string;
}

export type LogProblem =
  /** What the row says is not what was written. `row` counts from 0 among the rows read. */
  | { readonly kind: "edited"; readonly order: number; readonly row: number }
  | { readonly kind: "missing"; readonly from: number; readonly to: number }
  /** A row that Tuntas did not write. */
  | { readonly kind: "added"; readonly row: number }
  /** Nothing is wrong with what the rows say; they stand in another order. */
  | { readonly kind: "moved" };

/** Length of a digest in hex digits. */
const DIGEST = 24;

export const EMPTY_LOG: LogHead = { count: 0, digest: "" };

/** Chains rows to the end of the log, in their order: each digest covers the one before, so that no row can be changed, taken out or slipped in unseen. */
export function chainRows(rows: readonly (readonly string[])[], head: LogHead): { readonly rows: readonly LogRow[]; readonly head: LogHead } {
  let { count, digest } = head;
  const chained = rows.map((said): LogRow => {
    count += 1;
    digest = digestOf(digest, count, said);
    return { said, order: String(count), digest };
  });
  return { rows: chained, head: { count, digest } };
}

/**
 * Everything wrong with the log. `head` is what memory has. Rows beyond it are right where they go on with the chain: the execution that
 * wrote them was ended before it could remember. Rows without an order above the first chained one are older than the chain.
 */
export function checkChain(rows: readonly LogRow[], head: LogHead): readonly LogProblem[] {
  const problems: LogProblem[] = [];
  const byOrder = new Map<number, { readonly row: number; readonly entry: LogRow }>();
  const first = rows.findIndex(({ order }) => order !== "");
  rows.forEach((entry, row) => {
    const order = /^\d+$/.test(entry.order) ? Number(entry.order) : null;
    if (order !== null && order > 0 && !byOrder.has(order)) byOrder.set(order, { row, entry });
    else if (row > first && first >= 0 && [...entry.said, entry.digest].some((cell) => cell !== "")) problems.push({ kind: "added", row });
  });
  const last = Math.max(head.count, ...byOrder.keys());
  let before = "";
  let missingFrom: number | null = null;
  for (let order = 1; order <= last; order += 1) {
    const found = byOrder.get(order);
    if (!found) {
      missingFrom = missingFrom ?? order;
      continue;
    }
    if (missingFrom !== null) problems.push({ kind: "missing", from: missingFrom, to: order - 1 });
    // After a gap the digest before is gone with its row: what stands there counts from here on.
    const { row, entry } = found;
    const known = missingFrom === null;
    missingFrom = null;
    if (order > head.count && !known) problems.push({ kind: "added", row });
    else if ((known && entry.digest !== digestOf(before, order, entry.said)) || (order === head.count && entry.digest !== head.digest)) problems.push({ kind: "edited", order, row });
    before = entry.digest;
  }
  if (missingFrom !== null) problems.push({ kind: "missing", from: missingFrom, to: last });
  const places = [...byOrder.entries()].sort(([a], [b]) => a - b).map(([, { row }]) => row);
  if (places.some((row, index) => index > 0 && row < (places[index - 1] ?? 0))) problems.push({ kind: "moved" });
  return problems;
}

export function printHead({ count, digest }: LogHead): string {
  return `${count} ${digest}`;
}

/** An entry that cannot be read counts as none. */
export function parseHead(text: string | undefined): LogHead {
  const [, count, digest = ""] = /^(\d+) ([0-9a-f]+)$/.exec(text ?? "") ?? [];
  return count === undefined ? EMPTY_LOG : { count: Number(count), digest };
}

function digestOf(before: string, order: number, said: readonly string[]): string {
  return sha256(JSON.stringify([before, order, said])).slice(0, DIGEST);
}
