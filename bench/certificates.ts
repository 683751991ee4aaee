import { fileURLToPath } from "node:url";
import type { CallReport, Host } from "../host/host";
import { classOf } from "./class-of";
import { heapMegabytes, measure, onHost, sum } from "./measure";

const UPLOAD = "Drive.files.create";
const SETUP = ["Drive.folders.create", "Drive.permissions.create"];
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
      const ours = issueAll(host, people);
      const baseline = textbookRun(textbook, ours.issued);
      return {
        ...ours,
        limitShare: ours.issued / ours.simulatedSeconds / WRITES_A_SECOND,
        callsPerCertificate: (ours.driveWrites + ours.otherServiceCalls) / ours.issued,
        ...baseline,
        speedup: baseline.baselineSimulatedSeconds / ours.simulatedSeconds,
      };
    }));
  }
  const memory = rows.find(({ people }) => people === 100)?.memoryMegabytes ?? 0;
  const memoryGrowth = (await onHost(finished(many), (host) => issueAll(host, many).memoryMegabytes)) / memory;
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, memoryGrowth } : row));
}

const finished = (people: number) => classOf(people, 20, { allFinish: true });

function issueAll(host: Host, people: number) {
  const totals = { people, driveWrites: 0, setupWrites: 0, otherServiceCalls: 0, simulatedSeconds: 0, seconds: 0, steps: 0, issued: 0, memoryMegabytes: 0 };
  for (let done = false; !done; ) {
    const step = measure(host, "issueCertificates", {}, ACCOUNT);
    const setup = sum(SETUP.map((name) => step.calls[name] ?? 0));
    const uploads = step.calls[UPLOAD] ?? 0;
    totals.driveWrites += uploads;
    totals.setupWrites += setup;
    totals.otherServiceCalls += sum(Object.values(step.calls)) - uploads - setup;
    totals.simulatedSeconds += step.simulatedSeconds;
    totals.seconds += step.seconds;
    totals.steps += 1;
    totals.issued += Number(step.reply.issued);
    totals.memoryMegabytes = Math.max(totals.memoryMegabytes, heapMegabytes() - stateMegabytes(host));
    if (step.reply.paused) throw new Error("issuing paused in the bench");
    done = step.reply.done === true;
  }
  return totals;
}

/** What the emulated spreadsheet and Drive hold grows with every certificate, as Google's do; it is not the script's memory. */
const stateMegabytes = (host: Host): number => host.read((state) => JSON.stringify(state).length / 1_048_576);

const TEXTBOOK = fileURLToPath(new URL("./baseline/Code.js", import.meta.url));

/** The six minutes of an execution are too short for a class, so it is started again until everybody has a document, as its users do. */
function textbookRun(host: Host, certificates: number) {
  measure(host, "computeCompletion", {}, ACCOUNT);
  measure(host, "createTemplate", {}, ACCOUNT);
  const template = host.docs().files.find(({ mimeType }) => mimeType.endsWith(".document"))?.id ?? "";
  const totals = { baselineRuns: 0, baselineServiceCalls: 0, baselineSimulatedSeconds: 0 };
  for (let made = 0; made < certificates; ) {
    const report: CallReport = host.call("makeCertificates", template, { ...ACCOUNT, bundle: TEXTBOOK });
    totals.baselineRuns += 1;
    totals.baselineServiceCalls += sum(Object.values(report.calls));
    totals.baselineSimulatedSeconds += report.simulatedMs / 1000;
    made = linked(host);
    if (totals.baselineRuns > certificates) throw new Error(report.ok ? "the textbook script finds nobody" : report.error.message);
  }
  assertPrinted(host, template, certificates);
  return { ...totals, baselineCallsPerCertificate: totals.baselineServiceCalls / certificates };
}

function linked(host: Host): number {
  const [header = [], ...rows] = host.show("Kelulusan").sheets[0]?.displayValues ?? [];
  return rows.filter((row) => row[header.indexOf("Catatan")] !== "").length;
}

/** A baseline that prints nothing would be no comparison. A run that was ended between the copy and its link leaves a copy too many. */
function assertPrinted(host: Host, template: string, certificates: number): void {
  const printed = host.docs().files.filter(({ id, name, text }) => id !== template && name.startsWith("Sertifikat ") && (text ?? "").includes(name.slice("Sertifikat ".length)));
  if (printed.length < certificates) throw new Error(`the textbook script printed ${printed.length} names on ${certificates} certificates`);
}
