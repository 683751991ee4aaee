import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { cellAddress } from "../text/cell-address";
import { fixesUndone } from "../text/done";
import { masked } from "../text/mask";
import { blocksBySheet } from "./cell-blocks";
import { rememberedFixes, rememberFixes } from "./fix-memory";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { writeLog } from "./write-log";

const Request = z.object({ fixes: z.optional(z.nullable(z.array(z.string()))) });

/** Puts back what fixes changed, all of them or those named. A cell that no longer shows the fix was changed since and is left alone. */
export function undoFixes(ports: Ports, request: unknown): Envelope<Api["undoFixes"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const remembered = ports.memory.all();
  const all = rememberedFixes(remembered);
  const ids = asked.fixes ? new Set(asked.fixes) : null;
  const chosen = all.filter(({ id }) => !ids || ids.has(id));
  const tabs = new Set(ports.workbook.tabs().map(({ name }) => name));
  const grids = new Map([...new Set(chosen.map(({ sheet }) => sheet))].map((sheet) => [sheet, tabs.has(sheet) ? ports.workbook.read(sheet) : null]));
  const untouched = chosen.filter((fix) => grids.get(fix.sheet)?.shown[fix.row]?.[fix.column] === fix.after);
  const changed = chosen.filter((fix) => !untouched.includes(fix));

  const back = untouched.map(({ sheet, row, column, before }) => ({ at: { sheet, row, column }, after: before }));
  for (const [sheet, blocks] of blocksBySheet(back)) {
    const written = ports.workbook.writeText(sheet, blocks);
    if (written.kind === "protected") return refused({ code: "protected", sheet });
  }
  rememberFixes(ports, all.filter((fix) => !chosen.includes(fix)), remembered);
  writeLog(
    ports,
    untouched.map(({ sheet, row, column, before, after }) => ({
      action: "perbaikan dibatalkan",
      person: "",
      cell: cellAddress({ sheet, row, column }),
      before: masked(after),
      after: masked(before),
      note: "",
    })),
  );
  return done({ undone: untouched.length, refused: changed.map(({ id }) => id), summary: fixesUndone(untouched.length, changed.length) });
}
