import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type CallOptions, type CallReport, Host } from "../host/host";
import { type BookSheet, writeBook } from "../samples/write-book";

/** Runs `work` on a fresh state folder holding `book`, and clears it away. */
export async function inStateFolder<Result>(book: readonly BookSheet[], work: (stateDir: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), "tuntas-bench-"));
  try {
    const file = path.join(folder, "book.xlsx");
    await writeBook(file, book);
    const stateDir = path.join(folder, "state");
    await Host.open(file, stateDir);
    return await work(stateDir);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for a host over that folder. */
export function onHost<Result>(book: readonly BookSheet[], work: (host: Host) => Result | Promise<Result>): Promise<Result> {
  return inStateFolder(book, (stateDir) => work(Host.load(stateDir)));
}

export interface Measured {
  readonly reply: Readonly<Record<string, unknown>>;
  /** Every listed service call but waiting and the sum of Drive writes. */
  readonly calls: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly simulatedSeconds: number;
}

/** Calls one action and insists that it succeeds: a figure for a refused action would mean nothing. */
export function measure(host: Host, action: string, request: object, options: CallOptions = {}): Measured {
  const report: CallReport = host.call(action, JSON.stringify(request), options);
  if (!report.ok) throw new Error(`${action}: ${report.error.message}`);
  const reply = JSON.parse(String(report.value)) as { ok: boolean; data: Record<string, unknown>; error?: { message: string } };
  if (!reply.ok) throw new Error(`${action}: ${reply.error?.message ?? "refused"}`);
  const calls = Object.fromEntries(Object.entries(report.calls).filter(([name]) => name !== "Utilities.sleep" && name !== "Drive.write"));
  return { reply: reply.data, calls, seconds: report.elapsedMs / 1000, simulatedSeconds: report.simulatedMs / 1000 };
}

/** What stays in memory after a full collection, in megabytes. `npm run bench` lets the collector be called. */
export function heapMegabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
}

export const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
