import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { checkChain, parseHead, type LogRow } from "../core/log/log-chain";
import { logProblemText, logSummary } from "../text/log-check";
import { LOG_SAID, TAB } from "../text/standard-tabs";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { LOG_HEAD } from "./write-log";

/** Whether the log still says what was written: every row that was edited, taken out or slipped in, by its row in the tab. Changes nothing. */
export function checkLog(ports: Ports, request: unknown): Envelope<Api["checkLog"]["reply"]> {
  if (!readRequest(z.object({}), request)) return refused({ code: "bad-request" });
  const grid = ports.workbook.read(TAB.log);
  const rows = (grid?.shown ?? []).slice(1).map((cells): LogRow => ({ said: Array.from({ length: LOG_SAID }, (_, at) => cells[at] ?? ""), order: cells[LOG_SAID] ?? "", digest: cells[LOG_SAID + 1] ?? "" }));
  const found = checkChain(rows, parseHead(ports.memory.all()[LOG_HEAD]));
  const problems = found.map((problem) => ({ cell: "row" in problem ? `${TAB.log}!A${problem.row + 2}` : null, message: logProblemText(problem) }));
  return done({ rows: rows.length, problems, summary: logSummary(rows.length, found) });
}
