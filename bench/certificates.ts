import type { Host } from "../host/host";
import { classOf } from "./class-of";
import { measure, onHost, sum } from "./measure";

const UPLOAD = "Drive.files.create";
const SETUP = ["Drive.folders.create", "Drive.permissions.create"];

/** Issuing to everybody who passed, on a Workspace account, step by step until done. */
export async function benchCertificates(sizes: readonly number[]): Promise<readonly Record<string, number>[]> {
  const rows: Record<string, number>[] = [];
  for (const people of sizes) rows.push(await onHost(classOf(people, 20), (host) => issueAll(host, people)));
  return rows;
}

function issueAll(host: Host, people: number): Record<string, number> {
  const totals = { driveWrites: 0, setupWrites: 0, otherServiceCalls: 0, simulatedSeconds: 0, seconds: 0, steps: 0, issued: 0 };
  for (let done = false; !done; ) {
    const step = measure(host, "issueCertificates", {}, { account: "workspace" });
    const setup = sum(SETUP.map((name) => step.calls[name] ?? 0));
    const uploads = step.calls[UPLOAD] ?? 0;
    totals.driveWrites += uploads;
    totals.setupWrites += setup;
    totals.otherServiceCalls += sum(Object.values(step.calls)) - uploads - setup;
    totals.simulatedSeconds += step.simulatedSeconds;
    totals.seconds += step.seconds;
    totals.steps += 1;
    totals.issued += Number(step.reply.issued);
    if (step.reply.paused) throw new Error("issuing paused in the bench");
    done = step.reply.done === true;
  }
  return { people, ...totals };
}
