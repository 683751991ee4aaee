import type { Host } from "../host/host";
import type { Disturbed, Trial } from "./every-point";
import { inParallel } from "./in-parallel";

const issueAll = (host: Host): void => {
  const report = host.call("issueCertificates", "{}", { account: "workspace" });
  if (!report.ok) throw new Error(report.error.message);
};

const numberOf = (host: Host, row: number): string => host.show("Register Sertifikat").sheets[0]?.displayValues[row]?.[0] ?? "";

/** A run of issuing, a re-issue after a corrected name, a revocation. */
export function disturbedRuns(host: Host): readonly Disturbed[] {
  const issued = host.fork();
  issueAll(issued);
  const [first, second] = [numberOf(issued, 1), numberOf(issued, 2)];
  return [
    { name: "issue", action: "issueCertificates", request: {}, before: () => undefined },
    { name: "reissue", action: "reissueCertificate", request: { numbers: [first], reason: "nama salah" }, before: issueAll },
    { name: "revoke", action: "revokeCertificate", request: { numbers: [second], reason: "data keliru" }, before: issueAll },
  ];
}

/** Processes take turns at these shares: the runs differ in length, and so do their calls. */
const PARTS = 4;

/** For a class of 12: every service call of the three runs, every disturbance it can meet. */
export async function benchFaults(): Promise<readonly Record<string, number>[]> {
  const shares = Array.from({ length: PARTS }, (_, part) => ["12", String(part), String(PARTS)]);
  const trials = ((await inParallel("./faults-share.ts", shares)) as readonly (readonly Trial[])[]).flat();
  for (const { run, nth, kind, wrong } of trials) if (wrong.length > 0) process.stderr.write(`${run}, call ${nth}, ${kind}: ${wrong.join("; ")}\n`);
  return [{ people: 12, pointsTried: trials.length, failures: trials.filter(({ wrong }) => wrong.length > 0).length }];
}
