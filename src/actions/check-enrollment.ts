import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import type { Level } from "../core/located";
import { checkSummary } from "../text/check-summary";
import { ENROLLMENT_COLUMNS_WANTED, TAB } from "../text/standard-tabs";
import { countHidden } from "./count-hidden";
import { showFindings } from "./finding-views";
import { markFindings } from "./mark-findings";
import { done, readRequest, refused } from "./outcome";
import { SENTENCES } from "./own-tabs";
import type { Ports } from "./ports";
import { readRound } from "./read-round";
import { writeFindings } from "./write-findings";

/** Finds what is wrong in the lists, writes the `Temuan` tab and the marks; no cell of the staff is changed. */
export function checkEnrollment(ports: Ports, request: unknown): Envelope<Api["checkEnrollment"]["reply"]> {
  if (!readRequest(z.object({}), request)) return refused({ code: "bad-request" });
  const round = readRound(ports);
  if (!round.tables.some(({ kind }) => kind === "enrollment")) {
    return refused({ code: "no-participants", tabs: round.looked, missing: ENROLLMENT_COLUMNS_WANTED });
  }
  const remembered = ports.memory.all();
  ports.workbook.ensureTab(TAB.findings, SENTENCES.findings);
  const hidden = countHidden(ports.workbook, round.tables, round.participants, TAB.findings);
  const shown = showFindings(round.findings, hidden.rows);
  const written = writeFindings(ports.workbook, shown, round.tables);
  if (written.kind === "protected") return refused({ code: "protected", sheet: TAB.findings });
  markFindings(ports, shown, remembered);

  const counts: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  for (const { view } of shown) counts[view.level] += 1;
  return done({
    people: round.participants.length,
    hidden: hidden.count,
    findings: shown.map(({ view }) => view),
    summary: checkSummary(round.participants.length, counts, hidden.count),
  });
}
