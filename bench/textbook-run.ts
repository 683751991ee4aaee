import { fileURLToPath } from "node:url";
import type { CallOptions, CallReport, Host } from "../host/host";
import { measure, sum } from "./measure";

export const TEXTBOOK = fileURLToPath(new URL("./baseline/Code.js", import.meta.url));

/** What the textbook script took for the same people, all its executions together. */
export interface TextbookRun {
  readonly baselineRuns: number;
  readonly baselineServiceCalls: number;
  readonly baselineSimulatedSeconds: number;
  readonly baselineSeconds: number;
}

const DAY_MS = 25 * 3_600_000;

/**
 * Makes that many certificates with the textbook script (`baseline/Code.js`). The six minutes of an execution are too short for a class, so it
 * is started again until everybody has a document, as its users do; the next day where the day's documents are spent.
 *
 * @throws Error where it makes nothing, or prints no names: it would be no comparison.
 */
export function textbookRun(host: Host, certificates: number, options: CallOptions): TextbookRun {
  measure(host, "computeCompletion", {}, options);
  measure(host, "createTemplate", {}, options);
  const template = host.docs().files.find(({ mimeType }) => mimeType.endsWith(".document"))?.id ?? "";
  const totals = { baselineRuns: 0, baselineServiceCalls: 0, baselineSimulatedSeconds: 0, baselineSeconds: 0 };
  let now: string | undefined;
  for (let made = 0; made < certificates; ) {
    const report: CallReport = host.call("makeCertificates", template, { ...options, bundle: TEXTBOOK, ...(now === undefined ? {} : { now }) });
    totals.baselineRuns += 1;
    totals.baselineServiceCalls += sum(Object.values(report.calls));
    totals.baselineSimulatedSeconds += report.simulatedMs / 1000;
    totals.baselineSeconds += report.elapsedMs / 1000;
    made = linked(host);
    now = !report.ok && report.error.message.includes("too many times for one day") ? new Date(host.read(({ clock }) => clock) + DAY_MS).toISOString() : undefined;
    if (totals.baselineRuns > certificates) throw new Error(report.ok ? "the textbook script finds nobody" : report.error.message);
  }
  assertPrinted(host, template, certificates);
  return totals;
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
