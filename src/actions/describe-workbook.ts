import * as z from "zod/mini";
import type { Api, EntryCells, Envelope, OfficialView, TableView, WorkbookView } from "../contract";
import type { CellRef } from "../core/located";
import { cellOf, type Table } from "../core/sheet/table";
import { cellAddress } from "../text/cell-address";
import { TABLE_KINDS } from "../text/table-kinds";
import { missingParts, officialValidity, tableNote } from "../text/describe";
import { LOG_END_CHANGED } from "../text/log-check";
import { masked } from "../text/mask";
import { ENTRY_FIELDS } from "../text/entry-fields";
import { REPORT_CHOICES } from "../text/reports/choices";
import { HELP_TOPICS } from "../text/help-topics";
import { settingViews } from "../text/settings-form";
import { certificateState } from "./certificate-state";
import { type EntryKind, entryRows } from "./entry-rows";
import { lastWork } from "./last-work";
import { nearLists } from "./no-participants";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound, type Round } from "./read-round";
import { logEndChanged } from "./check-log";
import { settingValues } from "./setting-values";
import { takeStartStep } from "./start-step";
import { describeTrust } from "./trust/describe-trust";

/** What was recognised, what is missing, who is running and what is unfinished. Changes nothing but the one-shot start step. */
export function describeWorkbook(ports: Ports, request: unknown): Envelope<Api["describeWorkbook"]["reply"]> {
  if (!readRequest(z.object({}), request)) return refused({ code: "bad-request" });
  const round = readRound(ports);
  const lists = round.tables.filter(({ kind }) => kind === "enrollment");
  const certificates = certificateState(ports);
  const entries = ports.memory.all();
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
    ...lastWork(ports, round.tables, entries),
    template: round.settings.template,
    logProblem: logEndChanged(ports) ? LOG_END_CHANGED : null,
    startStep: takeStartStep(ports),
    settings: settingViews(settingValues(round.tables)),
    officials: officialViews(round),
    trust: describeTrust(ports, round, entries),
    words: { help: HELP_TOPICS, tableKinds: TABLE_KINDS, entries: ENTRY_FIELDS, reports: REPORT_CHOICES },
  });
}

function programViews({ programs, participants, attendance, tables }: Round): WorkbookView["programs"] {
  const people = countBy(participants.map(({ program }) => program ?? ""));
  const sessions = countBy(attendance.sessions.map(({ program }) => program));
  const cells = cellsByRow(tables, "programs");
  return programs.map(({ code, name, at }) => ({ code, name, people: people.get(code) ?? 0, sessions: sessions.get(code) ?? 0, cells: cells(at) }));
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
      sample: first === undefined ? "" : masked(cellOf(table, first, column).shown),
    })),
    note: tableNote(table.kind),
  };
}

function officialViews({ officials, tables, today }: Round): readonly OfficialView[] {
  const cells = cellsByRow(tables, "officials");
  return officials.map((official) => ({ ...officialValidity(official, today), cell: cellAddress(official.at), cells: cells(official.at) }));
}

/** What the row of a cell shows. */
function cellsByRow(tables: readonly Table[], kind: EntryKind): (at: CellRef) => EntryCells {
  const rows = new Map(entryRows(tables, kind).map(({ sheet, row, cells }) => [`${row} ${sheet}`, cells]));
  return ({ sheet, row }) => rows.get(`${row} ${sheet}`) ?? {};
}
