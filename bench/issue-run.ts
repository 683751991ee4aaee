import type { CallOptions, Host } from "../host/host";
import { measure, sum } from "./measure";

const UPLOAD = "Drive.files.create";
const SETUP = ["Drive.folders.create", "Drive.permissions.create"];

/** What issuing took, all its steps together. */
export interface IssueRun {
  readonly issued: number;
  readonly steps: number;
  readonly driveWrites: number;
  /** Folders and reading rights, once. */
  readonly setupWrites: number;
  readonly otherServiceCalls: number;
  readonly simulatedSeconds: number;
  readonly seconds: number;
}

/**
 * Issues step by step until done. Where Google's limit of documents a day pauses it, it goes on when the pause ends, and stops when `days`
 * days are used up; the time between them is no part of `simulatedSeconds`. `afterStep` may look at what the step left in memory.
 *
 * @throws Error where it is paused for another reason: the figures would mean nothing.
 */
export function issueAll(host: Host, options: CallOptions, { days = 1, afterStep = () => undefined }: { readonly days?: number; readonly afterStep?: () => void } = {}): IssueRun {
  const totals = { issued: 0, steps: 0, driveWrites: 0, setupWrites: 0, otherServiceCalls: 0, simulatedSeconds: 0, seconds: 0 };
  let now: string | undefined;
  for (let day = 1; day <= days; ) {
    const step = measure(host, "issueCertificates", {}, { ...options, ...(now === undefined ? {} : { now }) });
    const setup = sum(SETUP.map((name) => step.calls[name] ?? 0));
    const uploads = step.calls[UPLOAD] ?? 0;
    totals.driveWrites += uploads;
    totals.setupWrites += setup;
    totals.otherServiceCalls += sum(Object.values(step.calls)) - uploads - setup;
    totals.simulatedSeconds += step.simulatedSeconds;
    totals.seconds += step.seconds;
    totals.steps += 1;
    totals.issued += Number(step.reply.issued);
    afterStep();
    now = undefined;
    if (step.reply.done === true) break;
    const paused = step.reply.paused as { readonly code: string; readonly until: string } | null;
    if (paused && paused.code !== "quota") throw new Error(`issuing paused in the bench: ${paused.code}`);
    if (paused) {
      now = paused.until;
      day += 1;
    }
  }
  return totals;
}
