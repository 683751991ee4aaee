import type { Host } from "../host/host";
import { classOf } from "./class-of";
import { issueAll } from "./issue-run";
import { heapMegabytes, onHost } from "./measure";
import { textbookRun } from "./textbook-run";

const ACCOUNT = { account: "workspace" } as const;
/** Drive lets one account write so often. */
const WRITES_A_SECOND = 3;

/**
 * Issuing to a class that finished whole, on a Workspace account, step by step until done; then the textbook script (`baseline/Code.js`) for the
 * same people on the same emulated services and latency table. `limitShare` is the throughput over what Drive allows one account;
 * `memoryGrowth` is the memory at `many` certificates over that at a hundred.
 */
export async function benchCertificates(sizes: readonly number[], many: number): Promise<readonly Record<string, number>[]> {
  const rows: Record<string, number>[] = [];
  for (const people of sizes) {
    rows.push(await onHost(finished(people), (host) => {
      const textbook = host.fork();
      const ours = issueMeasured(host);
      const { baselineSeconds: _, ...baseline } = textbookRun(textbook, ours.issued, ACCOUNT);
      return {
        people,
        ...ours,
        limitShare: ours.issued / ours.simulatedSeconds / WRITES_A_SECOND,
        callsPerCertificate: (ours.driveWrites + ours.otherServiceCalls) / ours.issued,
        ...baseline,
        baselineCallsPerCertificate: baseline.baselineServiceCalls / ours.issued,
        speedup: baseline.baselineSimulatedSeconds / ours.simulatedSeconds,
      };
    }));
  }
  const memory = rows.find(({ people }) => people === 100)?.memoryMegabytes ?? 0;
  const memoryGrowth = (await onHost(finished(many), (host) => issueMeasured(host).memoryMegabytes)) / memory;
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, memoryGrowth } : row));
}

const finished = (people: number) => classOf(people, 20, { allFinish: true });

function issueMeasured(host: Host) {
  let memoryMegabytes = 0;
  const run = issueAll(host, ACCOUNT, { afterStep: () => { memoryMegabytes = Math.max(memoryMegabytes, heapMegabytes() - stateMegabytes(host)); } });
  return { ...run, memoryMegabytes };
}

/** What the emulated spreadsheet and Drive hold grows with every certificate, as Google's do; it is not the script's memory. */
const stateMegabytes = (host: Host): number => host.read((state) => JSON.stringify(state).length / 1_048_576);
