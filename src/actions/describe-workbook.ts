import * as z from "zod/mini";
import type { Api, Envelope, OfficialView, TableView, WorkbookView } from "../contract";
import type { Official } from "../core/settings/settings";
import { cellOf, type Table } from "../core/sheet/table";
import { cellAddress } from "../text/cell-address";
import { missingParts, officialValidity, tableNote } from "../text/describe";
import { LOG_END_CHANGED } from "../text/log-check";
import { settingViews } from "../text/settings-form";
import { certificateState } from "./certificate-state";
import { lastWork } from "./last-work";
import { nearLists } from "./no-participants";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound, type Round } from "./read-round";
import { logEndChanged } from "./write-log";
import { settingValues } from "./setting-values";
import { takeStartStep } from "./start-step";
import { describeTrust } from "./trust/describe-trust";

/** What was recognised, what is missing, who is running and what is unfinished. Changes nothing but the one-shot start step. */
export function describeWorkbook(ports: Ports, request: unknown): Envelope<Api["describeWorkbook"]["reply"]> {
  if (!readRequest(z.object({}), request)) return refused({ code: "bad-request" });
  const round = readRound(ports);
  const lists = round.tables.filter(({ kind }) => kind === "enrollment");
  const certificates = certificateState(ports);
  return done({
    name: ports.workbook.name,
    email: ports.identity.email === "" ? null : ports.identity.email,
    tables: round.tables.map((table) => tableView(table, round)),
    people: round.participants.length,
    programs: programViews(round),
    missing: [
      ...missingParts({
        tabs: round.looked,
        hasEnrollment: lists.length > 0,
        hasPrograms: round.programs.length > 0,
        hasAttendance: round.tables.some(({ kind }) => kind === "attendance" || kind === "log"),
        hasOfficials: round.officials.length > 0,
      }),
      ...(lists.length === 0 ? nearLists(round) : []),
    ],
    canPrepare: lists.length === 0,
    ...certificates,
    ...lastWork(ports, round.tables, ports.memory.all()),
    template: round.settings.template,
    logProblem: logEndChanged(ports) ? LOG_END_CHANGED : null,
    startStep: takeStartStep(ports),
    settings: settingViews(settingValues(round.tables)),
    officials: round.officials.map((official) => officialView(official, round.today)),
    trust: describeTrust(ports, round),
  });
}

function programViews({ programs, participants, attendance }: Round): WorkbookView["programs"] {
  const people = countBy(participants.map(({ program }) => program ?? ""));
  const sessions = countBy(attendance.sessions.map(({ program }) => program));
  return programs.map(({ code, name }) => ({ code, name, people: people.get(code) ?? 0, sessions: sessions.get(code) ?? 0 }));
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function tableView(table: Table, { participants }: Round): TableView {
  const [first] = table.rows;
  return {
    sheet: table.sheet,
    kind: table.kind,
    title: table.titles[0]?.text ?? table.sheet,
    people: table.kind === "enrollment" ? participants.filter(({ at }) => at.sheet === table.sheet).length : null,
    columns: table.columns.map((column) => ({
      role: column.role ?? "",
      heading: column.heading,
      cell: cellAddress(column.at),
      sample: first === undefined ? "" : cellOf(table, first, column).shown,
    })),
    note: tableNote(table.kind),
  };
}

function officialView(official: Official, today: string): OfficialView {
  return { ...officialValidity(official, today), cell: cellAddress(official.at) };
}
