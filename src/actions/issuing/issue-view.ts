import type { IssueView } from "../../contract";
import type { LiveRow } from "../../core/certificate/plan-issuing";
import type { RegisterRow } from "../../core/certificate/register";
import { FAILED_TO_UPLOAD, heldAfterReservation, hourWords, issueSummary, pauseMessage, reservedByColleague } from "../../text/certificate-issuing";
import { explainWithholding } from "../../text/certificate-withheld";
import type { Ports } from "../ports";
import type { IssuingRound } from "./issuing-round";
import type { Prepared } from "./prepare-issuing";
import type { Worked } from "./issue-step";
import type { Halt } from "./upload-certificates";

const MINUTE = 60_000;

/** How long after a refusal another try makes sense; null: when somebody has mended something. */
const PAUSES: Readonly<Record<Halt["code"], number | null>> = {
  rate: MINUTE,
  unavailable: 5 * MINUTE,
  quota: 24 * 60 * MINUTE,
  storage: null,
  permission: null,
  folder: null,
};

/** The reply of one step, with a sentence for each person whose certificate is still missing. */
export function issueView(ports: Ports, { round, plan }: Prepared, step: Worked): IssueView {
  const alreadyIssued = plan.live.filter(({ row }) => row.state === "issued").length;
  const failed = step.open.flatMap(({ row, why }) => failureOf(row, why, round, step.owner) ?? []);
  const turnToCome = step.open.filter(({ why }) => why === null).length;
  const paused = step.halt ? pauseOf(ports, step.halt, turnToCome) : null;
  const done = paused === null && turnToCome === 0 && !step.unsettled;
  const facts = { issued: step.issued.length, alreadyIssued, remaining: step.open.length };
  return {
    done,
    ...facts,
    failed,
    paused,
    summary: issueSummary({ ...facts, failed: failed.length, resumed: step.resumed, paused: paused?.message ?? null, done, hasPage: round.settings.verificationAddress !== "" }),
    folderUrl: step.folderUrl,
    documents: step.issued.map(({ person, name, number, url }) => ({ person, name, number, url })),
  };
}

/** Nothing was made because something has to be mended first. */
export function blockedView({ plan }: Prepared, message: string): IssueView {
  const count = (state: RegisterRow["state"]): number => plan.live.filter(({ row }) => row.state === state).length;
  const facts = { issued: 0, alreadyIssued: count("issued"), remaining: count("reserved") + plan.toReserve.length };
  return {
    done: false,
    ...facts,
    failed: [],
    paused: { code: "blocked", until: null, message },
    summary: issueSummary({ ...facts, failed: 0, resumed: 0, paused: message, done: false, hasPage: false }),
    folderUrl: null,
    documents: [],
  };
}

function failureOf(row: RegisterRow, why: LiveRow | "failed" | null, round: IssuingRound, owner: string): IssueView["failed"][number] | null {
  if (why === null) return null;
  const { person } = row;
  if (why === "failed") return { person, code: "upload-failed", message: FAILED_TO_UPLOAD };
  if (row.owner !== owner) return { person, code: "reserved-by-colleague", message: reservedByColleague(row.by, row.at) };
  const { candidate, against } = why;
  const ofDecision = candidate ? round.reasonOf(candidate.decision) : "";
  const reason = against ? explainWithholding(against, ofDecision, round.heldBack.get(person) ?? "") : "";
  return { person, code: "held-back", message: heldAfterReservation(reason) };
}

function pauseOf(ports: Ports, { code }: Halt, waiting: number): IssueView["paused"] {
  const pause = PAUSES[code];
  const now = ports.clock.now();
  const today = ports.clock.local(now).day;
  const hour = pause === null ? "" : hourWords(today, ports.clock.local(now + pause));
  return { code, until: pause === null ? null : new Date(now + pause).toISOString(), message: pauseMessage(code, waiting, hour) };
}
