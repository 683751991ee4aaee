import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { checkChain, EMPTY_LOG, type LogHead, type LogProblem, type LogRow, parseHead } from "../core/log/log-chain";
import { logProblemText, logSummary } from "../text/log-check";
import { LOG_HEADER, LOG_SAID, TAB } from "../text/standard-tabs";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { endOf, LOG_HEAD } from "./write-log";

/** Whether the log still says what was written: every row that was edited, taken out or slipped in, by its row in the tab. Changes nothing. */
export function checkLog(ports: Ports, request: unknown): Envelope<Api["checkLog"]["reply"]> {
  if (!readRequest(z.object({}), request)) return refused({ code: "bad-request" });
  const { rows, found } = readChain(ports, parseHead(ports.memory.all()[LOG_HEAD]));
  const problems = found.map((problem) => ({ cell: "row" in problem ? `${TAB.log}!A${problem.row + 2}` : null, message: logProblemText(problem) }));
  return done({ rows, problems, summary: logSummary(rows, found) });
}

/** Whether somebody should look at the log: its last row is another than memory has, and not merely because rows were sorted. */
export function logEndChanged(ports: Ports): boolean {
  const head = parseHead(ports.memory.all()[LOG_HEAD]);
  if (head.count === 0) return false;
  if (!ports.workbook.tabs().some(({ name }) => name === TAB.log)) return true;
  const { shown: last } = ports.workbook.lastRow(TAB.log, LOG_HEADER.length);
  if (endOf(last, EMPTY_LOG).count > head.count || last[LOG_SAID + 1] === head.digest) return false;
  return readChain(ports, head).found.some(({ kind }) => kind !== "moved");
}

function readChain({ workbook }: Ports, head: LogHead): { readonly rows: number; readonly found: readonly LogProblem[] } {
  const rows = (workbook.read(TAB.log)?.shown ?? []).slice(1).map((cells): LogRow => ({ said: Array.from({ length: LOG_SAID }, (_, at) => cells[at] ?? ""), order: cells[LOG_SAID] ?? "", digest: cells[LOG_SAID + 1] ?? "" }));
  return { rows: rows.length, found: checkChain(rows, head) };
}
