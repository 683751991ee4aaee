import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import type { Finding } from "../core/finding";
import { explain } from "../text/explain";
import { issueStep } from "./issuing/issue-step";
import { blockedView, issueView } from "./issuing/issue-view";
import { noteRunning, readRunning } from "./issuing/issuing-memory";
import type { ReadIssuingRound } from "./issuing/issuing-round";
import { prepareIssuing } from "./issuing/prepare-issuing";
import { claimWorkbook } from "./issuing/claim-workbook";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";

const Request = z.object({ program: z.nullish(z.string()), takeOver: z.nullish(z.boolean()) });

/** Long enough for a step that is just ending, short enough for somebody who waits in front of the panel. */
const LOCK_MILLISECONDS = 2000;

/**
 * One bounded step of issuing. Needs no earlier action, may be called by anybody at any moment, and called again until `done`
 * or `paused` leaves one live document, one number and one live row per person, whatever happened in between.
 */
export function issueCertificates(ports: Ports, readRound: ReadIssuingRound, request: unknown): Envelope<Api["issueCertificates"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  return underLock(ports, () => {
    const entries = ports.memory.all();
    noteRunning(ports);
    const round = readRound(ports);
    const prepared = prepareIssuing(ports, round, entries, asked.program ?? null);
    const { issuer } = prepared.readiness;
    const [blocker] = prepared.blockers;
    if (blocker || !issuer) return done(blockedView(prepared, blocker ? sentences(blocker) : ""));
    claimWorkbook(ports, round.settings);
    const step = issueStep(ports, prepared, issuer, asked.takeOver === true);
    if (step.kind === "protected") return refused({ code: "protected", sheet: step.sheet });
    if (step.kind === "blocked") return done(blockedView(prepared, sentences(step.finding)));
    return done(issueView(ports, prepared, step));
  });
}

/** Runs `act` while nobody else issues here; a busy answer says who does and since when. */
export function underLock<Reply>(ports: Ports, act: () => Reply): Reply | ReturnType<typeof refused> {
  if (!ports.lock.tryAcquire(LOCK_MILLISECONDS)) return refused({ code: "busy", ...readRunning(ports.memory.all()) });
  try {
    return act();
  } finally {
    ports.lock.release();
  }
}

function sentences(finding: Finding): string {
  const { message, advice } = explain(finding);
  return `${message} ${advice}`;
}
