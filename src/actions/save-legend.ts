import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { extendLegend, LEGEND_LETTERS } from "../core/attendance/extend-legend";
import { legendSaved } from "../text/done";
import { TAB } from "../text/standard-tabs";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound } from "./read-round";
import { writeLog } from "./write-log";
import { writeSettings } from "./write-settings";

const Request = z.object({ marks: z.record(z.string().check(z.minLength(1), z.maxLength(20)), z.enum(LEGEND_LETTERS)) });

const KEY = "Legenda tanda";

/** Adds what staff say about marks to *Legenda tanda*, which speaks for every list of the workbook. All of the marks or none. */
export function saveLegend(ports: Ports, request: unknown): Envelope<Api["saveLegend"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked || Object.keys(asked.marks).length === 0) return refused({ code: "bad-request" });
  const { settings, tables } = readRound(ports);
  const extended = extendLegend(settings.legend, new Map(Object.entries(asked.marks)));
  if (extended.kind === "refused") return refused({ code: "legend-impossible", marks: extended.signs });
  if (writeSettings(ports, tables, [[KEY, extended.legend]]).kind === "protected") return refused({ code: "protected", sheet: TAB.settings });
  writeLog(ports, [{ action: "pengaturan", person: "", cell: KEY, before: settings.legend, after: extended.legend, note: "" }]);
  return done({ summary: legendSaved(Object.keys(asked.marks).length) });
}
