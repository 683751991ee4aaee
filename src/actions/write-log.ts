import { chainRows, EMPTY_LOG, type LogHead, parseHead, printHead } from "../core/log/log-chain";
import { masked } from "../text/mask";
import { LOG_HEADER, LOG_SAID, TAB } from "../text/standard-tabs";
import { signedBy } from "./identity";
import { LOG_TAB } from "./own-tabs";
import type { Ports } from "./ports";

/** One line of the `Log` tab. Identity numbers in it are masked on the way; what stood in a person's cell is veiled by whoever logs it. */
export interface LogEntry {
  readonly action: string;
  readonly person: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly note: string;
}

/** Document property: the end of the chain. */
export const LOG_HEAD = "log.kepala";

/** A colleague's run may hold the lock for a whole step; a log that waits for longer would keep staff waiting. */
const LOCK_MILLISECONDS = 5000;

/** Appends to the `Log` tab, alone. Everything written before is flushed as well. */
export function writeLog(ports: Ports, entries: readonly LogEntry[]): void {
  if (entries.length === 0) return;
  const locked = ports.lock.tryAcquire(LOCK_MILLISECONDS);
  try {
    openLog(ports, entries.length)(entries);
  } finally {
    if (locked) ports.lock.release();
  }
}

/**
 * Reads the end of the `Log` tab, made when missing, makes room there for `count` entries, and answers what appends to it, each row chained to the one before. What is written
 * between the two goes to Google in the same flush as the rows; only then memory learns of them: a run that is ended in between leaves
 * rows that go on with the chain, and the next entry goes on from there.
 */
export function openLog({ workbook, clock, identity, memory }: Ports, count: number): (entries: readonly LogEntry[]) => void {
  const last = lastRow(workbook);
  const end = endOf(last.shown, parseHead(memory.all()[LOG_HEAD]));
  const write = workbook.room(TAB.log, { row: last.row + 1, column: 0, rows: count, columns: LOG_HEADER.length });
  return (entries) => {
    const { day, time } = clock.local(clock.now());
    const said = entries.map(({ action, person, cell, before, after, note }) => [`${day} ${time}`, signedBy(identity), ...[action, person, cell, before, after, note].map(masked)]);
    const { rows, head } = chainRows(said, end);
    const written = write(rows.map((row) => [...row.said, row.order, row.digest]));
    workbook.flush();
    if (written.kind === "written") memory.set({ [LOG_HEAD]: printHead(head) });
  };
}

/** The last row of the tab, its header at least: a tab that is missing or blank gets it first. */
function lastRow(workbook: Ports["workbook"]): ReturnType<Ports["workbook"]["lastRow"]> {
  const known = workbook.tabs().some(({ name }) => name === TAB.log) ? workbook.lastRow(TAB.log, LOG_HEADER.length) : null;
  if (known !== null && known.row >= 0) return known;
  workbook.createTab(TAB.log, LOG_TAB);
  return workbook.lastRow(TAB.log, LOG_HEADER.length);
}

/** Where the chain goes on: behind the last row where that is further than memory knows, else where memory says, so that a loss stays visible. */
export function endOf(last: readonly string[], head: LogHead): LogHead {
  const [order = "", digest = ""] = last.slice(LOG_SAID, LOG_SAID + 2);
  const count = /^\d+$/.test(order) ? Number(order) : 0;
  if (count > head.count) return { count, digest };
  return head.count > 0 ? head : EMPTY_LOG;
}
