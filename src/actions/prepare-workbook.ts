import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import type { TableKind } from "../core/sheet/role";
import { prepared } from "../text/done";
import { attendanceTab, type StandardTab, STAFF_TABS, TAB } from "../text/standard-tabs";
import { done, readRequest, refused } from "./outcome";
import type { NewTab, Ports } from "./ports";
import { readRound, type Round } from "./read-round";
import { guardOwnTabs } from "./guard-tabs";
import { OWN_TABS } from "./own-tabs";

/** Which kind of list makes a standard tab superfluous, whatever it is called. */
const KIND_OF: Readonly<Record<string, TableKind>> = {
  [TAB.settings]: "settings",
  [TAB.officials]: "officials",
  [TAB.programs]: "programs",
  [TAB.enrollment]: "enrollment",
  [TAB.sessions]: "sessions",
};

/** Adds the standard tabs that are missing and never touches one that exists, nor a list of another name that serves the same end. */
export function prepareWorkbook(ports: Ports, request: unknown): Envelope<Api["prepareWorkbook"]["reply"]> {
  if (!readRequest(z.object({}), request)) return refused({ code: "bad-request" });
  const round = readRound(ports);
  const kinds = new Set(round.tables.map(({ kind }) => kind));
  const wanted: readonly (StandardTab & Partial<Pick<NewTab, "hiddenColumns" | "sentences">>)[] = [
    ...STAFF_TABS.filter(({ name }) => !kinds.has(KIND_OF[name] ?? "unrelated")).map((tab) => withId(tab, ports.workbook.id)),
    ...attendanceWanted(round),
    ...OWN_TABS,
  ];
  const created = wanted.filter((tab) =>
    ports.workbook.createTab(tab.name, {
      header: tab.header,
      rows: tab.rows,
      textColumns: tab.textColumns,
      hiddenColumns: tab.hiddenColumns ?? [],
      sentences: tab.sentences ?? null,
    }),
  );
  guardOwnTabs(ports, round.settings.issuers);
  const names = created.map(({ name }) => name);
  return done({ created: names, summary: prepared(names) });
}

/** One tab for each programme, or one for all while there is none; lists of attendance that are already there count. */
function attendanceWanted({ programs, tables }: Round): readonly StandardTab[] {
  const lists = tables.filter(({ kind }) => kind === "attendance" || kind === "log");
  if (programs.length === 0) return lists.length === 0 ? [attendanceTab(null)] : [];
  if (lists.some(({ program }) => program === null)) return [];
  const served = new Set(lists.map(({ program }) => program));
  return programs.filter(({ code }) => !served.has(code)).map(({ code }) => attendanceTab(code));
}

/** The settings remember which spreadsheet they were made in, so that a copy is noticed before it gives numbers a second time. */
function withId(tab: StandardTab, id: string): StandardTab {
  if (tab.name !== TAB.settings) return tab;
  return { ...tab, rows: tab.rows.map(([key = "", value = "", hint = ""]) => [key, key === "ID buku kerja" ? id : value, hint]) };
}
