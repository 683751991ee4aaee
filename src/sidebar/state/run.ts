import type { IssueView } from "../../contract";

/** Where a run of issuing stands. `pausing` and `stopping` wait for the step under way: a step is never cut off. */
export type Phase = "running" | "pausing" | "stopping" | "paused" | "finished" | "stopped";

/** One run of issuing, from the button to its end, over as many steps as it takes. */
export interface Run {
  readonly phase: Phase;
  readonly takeOver: boolean;
  /** Milliseconds spent in answered steps, pauses left out. */
  readonly spent: number;
  readonly issued: number;
  /** How many this run set out to issue; null until the first answer of a run without a plan. */
  readonly total: number | null;
  readonly remaining: number | null;
  readonly failed: IssueView["failed"];
  readonly documents: IssueView["documents"];
  readonly folderUrl: string | null;
  readonly summary: string;
  /** Why the script asked for a pause; null where staff did. */
  readonly hold: IssueView["paused"];
  /** When the panel goes on by itself, in milliseconds by the panel's own clock; null where staff must say so. */
  readonly resumeAt: number | null;
  /** Steps in a row that brought nothing. */
  readonly idle: number;
}

/** How long the panel itself waits after a refusal that passes by itself. The script's `until` is of another clock. */
const WAITS: Readonly<Record<string, number>> = { rate: 60_000, unavailable: 5 * 60_000 };

/** After so many steps without a certificate and without an end the panel stops asking. */
const PATIENCE = 4;

export function startRun(total: number | null, takeOver: boolean): Run {
  return {
    phase: "running",
    takeOver,
    spent: 0,
    issued: 0,
    total,
    remaining: total,
    failed: [],
    documents: [],
    folderUrl: null,
    summary: "",
    hold: null,
    resumeAt: null,
    idle: 0,
  };
}

/** What a step of so many milliseconds brought. The run goes on exactly when the phase afterwards is `running`. */
export function advanceRun(run: Run, step: IssueView, milliseconds: number, now: number): Run {
  const issued = run.issued + step.issued;
  const idle = step.issued === 0 && step.remaining === run.remaining ? run.idle + 1 : 0;
  const phase = phaseAfter(run, step, idle);
  const wait = run.phase === "running" && phase === "paused" && idle < PATIENCE ? WAITS[step.paused?.code ?? ""] : undefined;
  return {
    ...run,
    phase,
    spent: run.spent + milliseconds,
    issued,
    total: Math.max(run.total ?? 0, issued + step.remaining),
    remaining: step.remaining,
    failed: step.failed,
    documents: [...run.documents, ...step.documents],
    folderUrl: step.folderUrl ?? run.folderUrl,
    summary: step.summary,
    hold: step.paused,
    resumeAt: wait === undefined ? null : now + wait,
    idle,
  };
}

function phaseAfter(run: Run, step: IssueView, idle: number): Phase {
  if (step.done) return "finished";
  if (run.phase === "stopping") return "stopped";
  if (run.phase === "pausing" || step.paused !== null || idle >= PATIENCE) return "paused";
  return "running";
}

/** Certificates per minute, and milliseconds left at that pace; null before the first certificate. */
export function paceOf(run: Run): { readonly perMinute: number; readonly left: number } | null {
  if (run.issued === 0 || run.spent <= 0 || run.remaining === null) return null;
  return { perMinute: Math.max(1, Math.floor((run.issued * 60000) / run.spent)), left: (run.spent * run.remaining) / run.issued };
}
