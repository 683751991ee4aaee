import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { issuedChanges } from "../core/certificate/issued-changes";
import { issuedRows } from "../core/certificate/issued-rows";
import { readRegister } from "../core/certificate/read-register";
import type { Decision } from "../core/completion/decision";
import type { Finding } from "../core/finding";
import { completionSummary } from "../text/completion-summary";
import { COMPLETION_HEADER, completionRows } from "../text/decisions-tab";
import { TAB } from "../text/standard-tabs";
import { type DecidedRound, readDecidedRound } from "./decide-round";
import { decisionViews } from "./decision-views";
import { showFindings } from "./finding-views";
import { underLock } from "./issue-certificates";
import { completionEntry } from "./last-work";
import { noParticipants } from "./no-participants";
import { done, readRequest, refused } from "./outcome";
import { SENTENCES } from "./own-tabs";
import type { Ports, WriteResult } from "./ports";
import { registerGrid } from "./read-issuing-round";
import { speakerViews } from "./speaker-views";
import { unknownMarks } from "./unknown-marks";

const Request = z.object({ program: z.nullish(z.string()) });

/**
 * Decides everybody and writes the `Kelulusan` tab, under the lock: it holds what staff said, and two runs at once could lose
 * a word. `program` narrows the answer, never the tab.
 */
export function computeCompletion(ports: Ports, request: unknown): Envelope<Api["computeCompletion"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  return underLock(ports, () => {
    const round = readDecidedRound(ports);
    const none = noParticipants(round);
    if (none) return none;
    if (writeCompletion(ports, round, round.decisions).kind === "protected") return refused({ code: "protected", sheet: TAB.completion });
    ports.memory.set(completionEntry(ports, round.tables, countDecisions(round.decisions)));
    const decisions = round.decisions.filter(({ program }) => !asked.program || program === asked.program);
    return done({
      ...decisionViews(decisions),
      speakers: speakerViews(round).filter(({ program }) => !asked.program || program === asked.program),
      unknownMarks: unknownMarks(round.findings),
      findings: showFindings([...round.findings.filter(({ stage }) => stage === "attendance" || stage === "completion" || stage === "settings"), ...changedSinceIssue(ports, round)]).map(({ view }) => view),
      summary: completionSummary(decisions.map(({ verdict }) => verdict)),
    });
  });
}

function countDecisions(decisions: readonly Decision[]): { readonly people: number; readonly passed: number; readonly undecided: number } {
  const count = (...verdicts: readonly Decision["verdict"][]): number => decisions.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return { people: decisions.length, passed: count("passed", "surePass"), undecided: count("undecided") };
}

/** Certificates that rest on something that has changed. Without a register nothing is read. */
function changedSinceIssue(ports: Ports, round: DecidedRound): readonly Finding[] {
  const grid = registerGrid(ports, round);
  const register = grid && readRegister(grid).value;
  return register ? issuedChanges(register, issuedRows(register, round)) : [];
}

/** One row per decision, the words and notes of staff kept. */
export function writeCompletion(ports: Ports, { words }: Pick<DecidedRound, "words">, decisions: readonly Decision[]): WriteResult {
  ports.workbook.ensureTab(TAB.completion, SENTENCES.completion);
  return ports.workbook.replaceTab(TAB.completion, { header: COMPLETION_HEADER, rows: completionRows(decisions, words) });
}
