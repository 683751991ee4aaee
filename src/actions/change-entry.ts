import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { cellAddress } from "../text/cell-address";
import { entryChanged } from "../text/done";
import { blocksBySheet } from "./cell-blocks";
import { ENTRIES, type EntryRow, entryRows } from "./entry-rows";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound } from "./read-round";
import { writeLog } from "./write-log";

const Cells = z.record(z.string(), z.string().check(z.maxLength(500)));
const Request = z.object({ kind: z.enum(["programs", "officials"]), before: Cells, cells: Cells });

/**
 * Changes cells of a programme or an official. The row is found by what it showed, wherever it stands now; one that says something
 * else meanwhile is refused. Only cells that change are written, as text.
 */
export function changeEntry(ports: Ports, request: unknown): Envelope<Api["changeEntry"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const { needed, name } = ENTRIES[asked.kind];
  if (needed.some((role) => asked.cells[role]?.trim() === "")) return refused({ code: "bad-request" });
  const entry = entryRows(readRound(ports).tables, asked.kind).find(({ cells }) => sameCells(cells, asked.before));
  if (!entry) return refused({ code: "entry-gone" });
  const changes = changesOf(entry, asked.cells);
  for (const [sheet, blocks] of blocksBySheet(changes)) {
    if (ports.workbook.writeText(sheet, blocks).kind === "protected") return refused({ code: "protected", sheet });
  }
  writeLog(ports, changes.map(({ at, before, after }) => ({ action: "baris diubah", person: "", cell: cellAddress(at), before, after, note: "" })));
  return done({ summary: entryChanged((asked.cells[name] ?? entry.cells[name] ?? "").trim(), entry.sheet, changes.length) });
}

function sameCells(cells: EntryRow["cells"], before: EntryRow["cells"]): boolean {
  return Object.keys(cells).every((role) => cells[role] === before[role]);
}

function changesOf({ cells, at }: EntryRow, wanted: EntryRow["cells"]) {
  return [...at].flatMap(([role, place]) => {
    const [before, after] = [cells[role] ?? "", wanted[role]?.trim()];
    return after === undefined || after === before.trim() ? [] : [{ at: place, before, after }];
  });
}
