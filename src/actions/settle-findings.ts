import type { Api, Envelope } from "../contract";
import { cellAddress } from "../text/cell-address";
import { SETTLE_ACTION, settledNow, unsettledNow } from "../text/settling";
import { showFindings } from "./finding-views";
import { logPerson } from "./log-person";
import { done, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound } from "./read-round";
import { maySettle, settle } from "./settled-findings";
import { writeLog } from "./write-log";

/**
 * Takes down that findings are right as they are, or takes it back. `ids` has one finding a line. The lists are read again first: what is
 * not found any more was changed meanwhile, and is refused.
 */
export function settleFindings(ports: Ports, ids: string, right: boolean): Envelope<Api["confirm"]["reply"]> {
  const asked = new Set(ids.split("\n"));
  const round = readRound(ports);
  const meant = showFindings(round.findings).flatMap(({ finding, view }) => (asked.has(view.id) && maySettle(finding) ? [finding] : []));
  if (meant.length === 0) return refused({ code: "finding-gone" });
  settle(ports, meant, round.tables, right);
  const called = logPerson(round.participants);
  writeLog(
    ports,
    meant.map((finding) => ({
      action: right ? SETTLE_ACTION.right : SETTLE_ACTION.open,
      person: called(finding.person),
      cell: finding.cells.map(cellAddress).join(", "),
      before: "",
      after: "",
      note: "",
    })),
  );
  return done({ summary: right ? settledNow(meant.length) : unsettledNow(meant.length) });
}
