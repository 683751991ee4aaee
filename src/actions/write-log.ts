import { TAB } from "../text/standard-tabs";
import { LOG_TAB } from "./own-tabs";
import type { Ports } from "./ports";

/** One line of the `Log` tab. Personal values come masked; remarks of the staff are never copied here. */
export interface LogEntry {
  readonly action: string;
  readonly person: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly note: string;
}

/** Appends to the `Log` tab, made when missing. */
export function writeLog(ports: Ports, entries: readonly LogEntry[]): void {
  if (entries.length === 0) return;
  const { workbook, clock, identity } = ports;
  if (!workbook.tabs().some(({ name }) => name === TAB.log)) workbook.createTab(TAB.log, LOG_TAB);
  const { day, time } = clock.local(clock.now());
  workbook.appendRows(
    TAB.log,
    entries.map(({ action, person, cell, before, after, note }) => [`${day} ${time}`, identity.email, action, person, cell, before, after, note]),
  );
}
