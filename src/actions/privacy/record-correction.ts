import * as z from "zod/mini";
import type { Api, Envelope } from "../../contract";
import { CORRECTION_ACTION, CORRECTIONS_HEADER, correctionFinished, correctionReceived } from "../../text/trust/corrections";
import { masked } from "../../text/mask";
import { TAB } from "../../text/standard-tabs";
import { signedBy } from "../identity";
import { done, readRequest, refused } from "../outcome";
import type { Ports } from "../ports";
import { writeLog } from "../write-log";
import { type Correction, FINISHED_COLUMN, readCorrections } from "./corrections";

const Text = z.nullish(z.string().check(z.trim(), z.maxLength(1000)));
const Request = z.object({ person: Text, request: Text, id: Text, result: Text });

/** UU 27/2022, article 30: whoever keeps the data corrects it within 3 × 24 hours of the request. */
const TERM_MILLISECONDS = 3 * 24 * 60 * 60 * 1000;

/**
 * Takes down a person's request to have data corrected, with the moment until when it must be done, or that it is done. What is to be
 * corrected stays in its tab; the log has only the number.
 */
export function recordCorrection(ports: Ports, request: unknown): Envelope<Api["recordCorrection"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "correction-incomplete" });
  const corrections = readCorrections(ports);
  if (asked.id) return finish(ports, corrections, asked.id, asked.result ?? "");
  return receive(ports, corrections, asked.person ?? "", masked(asked.request ?? ""));
}

function receive(ports: Ports, corrections: readonly Correction[], person: string, request: string): Envelope<Api["recordCorrection"]["reply"]> {
  if (person === "" || request === "") return refused({ code: "correction-incomplete" });
  // Pressed twice, it is one request.
  const known = corrections.find((one) => one.finished === "" && one.person === person && one.request === request);
  if (known) return done({ summary: correctionReceived(known.id, known.due) });
  const { workbook, clock, identity } = ports;
  const id = `K-${Math.max(0, ...corrections.map((one) => Number(one.id.slice(2)))) + 1}`;
  const [now, due] = [clock.now(), clock.now() + TERM_MILLISECONDS].map((moment) => momentOf(ports, moment));
  workbook.createTab(TAB.corrections, {
    header: CORRECTIONS_HEADER,
    rows: [],
    textColumns: CORRECTIONS_HEADER.map((_, column) => column),
    hiddenColumns: [],
    sentences: { from: 3, count: 1 },
  });
  const written = workbook.appendRows(TAB.corrections, [[id, now ?? "", person, request, due ?? "", signedBy(identity), "", "", ""]]);
  if (written.kind === "protected") return refused({ code: "protected", sheet: TAB.corrections });
  writeLog(ports, [{ action: CORRECTION_ACTION.received, person, cell: id, before: "", after: due ?? "", note: "" }]);
  return done({ summary: correctionReceived(id, due ?? "") });
}

function finish(ports: Ports, corrections: readonly Correction[], id: string, result: string): Envelope<Api["recordCorrection"]["reply"]> {
  if (result === "") return refused({ code: "correction-incomplete" });
  const open = corrections.find((one) => one.id === id && one.finished === "");
  if (!open) return refused({ code: "correction-unknown", id });
  const cells = [momentOf(ports, ports.clock.now()), masked(result), signedBy(ports.identity)];
  const written = ports.workbook.writeText(TAB.corrections, [{ row: open.row, column: FINISHED_COLUMN, rows: [cells] }]);
  if (written.kind === "protected") return refused({ code: "protected", sheet: TAB.corrections });
  writeLog(ports, [{ action: CORRECTION_ACTION.finished, person: open.person, cell: id, before: open.due, after: cells[0] ?? "", note: "" }]);
  return done({ summary: correctionFinished(id) });
}

function momentOf({ clock }: Ports, milliseconds: number): string {
  const { day, time } = clock.local(milliseconds);
  return `${day} ${time}`;
}
