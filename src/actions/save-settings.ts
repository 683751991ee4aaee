import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { settingsSaved } from "../text/done";
import { STAFF_TABS, TAB } from "../text/standard-tabs";
import { guardOwnTabs } from "./guard-tabs";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound } from "./read-round";
import { writeLog } from "./write-log";
import { settingValues } from "./setting-values";
import { writeSettings } from "./write-settings";

const Request = z.object({ values: z.record(z.string(), z.string().check(z.maxLength(2000))) });

/** The id is the add-on's: changing it would silence the check for copies. */
const NOT_BY_HAND: ReadonlySet<string> = new Set(["ID buku kerja"]);

/** Writes settings as text; whether they make sense is the next reading's affair, which names the cell. */
export function saveSettings(ports: Ports, request: unknown): Envelope<Api["saveSettings"]["reply"]> {
  const asked = readRequest(Request, request);
  const known = new Set((STAFF_TABS.find(({ name }) => name === TAB.settings)?.rows ?? []).map(([key]) => key));
  if (!asked) return refused({ code: "bad-request" });
  const entries = Object.entries(asked.values);
  if (entries.some(([key]) => !known.has(key) || NOT_BY_HAND.has(key))) return refused({ code: "bad-request" });
  if (entries.length === 0) return done({ summary: settingsSaved(0) });
  const { tables } = readRound(ports);
  const before = settingValues(tables);
  const written = writeSettings(ports, tables, entries);
  if (written.kind === "protected") return refused({ code: "protected", sheet: TAB.settings });
  writeLog(ports, entries.map(([key, value]) => ({ action: "pengaturan", person: "", cell: key, before: before.get(key) ?? "", after: value, note: "" })));
  if (entries.some(([key]) => key === "Yang boleh menerbitkan")) guardOwnTabs(ports, readRound(ports).settings.issuers);
  return done({ summary: settingsSaved(entries.length) });
}
