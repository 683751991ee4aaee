import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { KIND_WORDS, mappingRows } from "../core/settings/mapping-rows";
import type { Mapping } from "../core/sheet/mapping";
import { mappingSaved } from "../text/done";
import { TAB } from "../text/standard-tabs";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound } from "./read-round";
import { writeLog } from "./write-log";
import { writeSettings } from "./write-settings";

const Request = z.object({ sheet: z.string(), kind: z.string(), columns: z.record(z.string(), z.string()) });

/** Keeps what staff said about a tab in `Pengaturan`, one readable row each: headings, so that a moved column is found again. */
export function saveMapping(ports: Ports, request: unknown): Envelope<Api["saveMapping"]["reply"]> {
  const asked = readRequest(Request, request);
  const kind = KIND_WORDS.find(([known]) => known === asked?.kind)?.[0];
  if (!asked || !kind) return refused({ code: "bad-request" });
  if (!ports.workbook.tabs().some(({ name }) => name === asked.sheet)) return refused({ code: "tab-gone", sheet: asked.sheet });
  const mapping: Mapping = { sheet: asked.sheet, kind, columns: asked.columns };
  const rows = mappingRows(mapping);
  const written = writeSettings(ports, readRound(ports).tables, rows);
  if (written.kind === "protected") return refused({ code: "protected", sheet: TAB.settings });
  writeLog(ports, [{ action: "pilihan kolom", person: "", cell: asked.sheet, before: "", after: asked.kind, note: "" }]);
  return done({ summary: mappingSaved(asked.sheet) });
}
