import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import type { Level } from "../core/located";
import { checkSummary } from "../text/check-summary";
import { TAB } from "../text/standard-tabs";
import { countHidden } from "./count-hidden";
import { showFindings } from "./finding-views";
import { checkEntry, lastWork } from "./last-work";
import { markFindings } from "./mark-findings";
import { noParticipants } from "./no-participants";
import { done, readRequest, refused } from "./outcome";
import { SENTENCES } from "./own-tabs";
import type { Ports } from "./ports";
import { readRound } from "./read-round";
import { settledFindings } from "./settled-findings";
import { writeFindings } from "./write-findings";

/** Finds what is wrong in the lists, writes the `Temuan` tab and the marks; no cell of the staff is changed. */
export function checkEnrollment(ports: Ports, request: unknown): Envelope<Api["checkEnrollment"]["reply"]> {
  if (!readRequest(z.object({}), request)) return refused({ code: "bad-request" });
  const round = readRound(ports);
  const none = noParticipants(round);
  if (none) return none;
  const remembered = ports.memory.all();
  ports.workbook.ensureTab(TAB.findings, SENTENCES.findings);
  const hidden = countHidden(ports.workbook, round.tables, round.participants, TAB.findings);
  const shown = showFindings(round.findings, { hidden: hidden.rows, settled: settledFindings(remembered, round.tables) });
  const written = writeFindings(ports.workbook, shown, round.tables);
  if (written.kind === "protected") return refused({ code: "protected", sheet: TAB.findings });
  const counts: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  for (const { view } of shown) counts[view.level] += 1;
  const found = { people: round.participants.length, errors: counts.error, warnings: counts.warning, notes: counts.note };
  ports.memory.set({ ...markFindings(ports, shown, remembered), ...checkEntry(ports, round.tables, found) });
  return done({
    people: round.participants.length,
    hidden: hidden.count,
    findings: shown.map(({ view }) => view),
    summary: checkSummary(round.participants.length, counts, hidden.count),
    lastCompletion: lastWork(ports, round.tables, remembered).lastCompletion,
  });
}
