import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { parseDate } from "../core/indonesia/parse-date";
import { explainReportFailure } from "../text/reports/failure";
import { underLock } from "./issue-certificates";
import type { ReadIssuingRound } from "./issuing/issuing-round";
import { readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { lettersOfHours } from "./reports/letter";
import { makeReport } from "./reports/make-report";
import { ALL_KINDS } from "./reports/reports";

const Request = z.object({
  kind: z.enum(ALL_KINDS),
  program: z.nullish(z.string()),
  day: z.nullish(z.string()),
  span: z.nullish(z.enum(["day", "week"])),
});

/**
 * One Google Doc, one Drive write: letters of training hours, which are issued like certificates, or a paper of both offices, which is read off
 * the sheets alone and which nothing that blocks issuing holds back. The same paper is found again while nothing in it would be different.
 */
export function createReport(ports: Ports, readRound: ReadIssuingRound, request: unknown): Envelope<Api["createReport"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const { kind, program = null, span } = asked;
  const typed = asked.day?.trim() ?? "";
  const reading = typed === "" ? null : parseDate(typed);
  if (reading && reading.kind !== "date") return { ok: false, error: explainReportFailure({ code: "report-day-unreadable", typed }) };
  return underLock(ports, () => (kind === "letter" ? lettersOfHours(ports, readRound, program) : makeReport(ports, kind, program, { day: reading?.day ?? null, span: span ?? "day" })));
}
