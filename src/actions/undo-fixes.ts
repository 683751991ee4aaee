import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { readRegister } from "../core/certificate/read-register";
import { cellAddress } from "../text/cell-address";
import { FIX_ACTION, fixesUndone } from "../text/done";
import { veiled } from "../text/mask";
import { CODE_HEADING, TAB } from "../text/standard-tabs";
import { blocksBySheet } from "./cell-blocks";
import { type AppliedFix, rememberedFixes, rememberFixes } from "./fix-memory";
import { placeOf } from "./fix-places";
import { GIVE_CODES } from "./give-codes";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound } from "./read-round";
import { writeLog } from "./write-log";

const Request = z.object({ fixes: z.optional(z.nullable(z.array(z.string()))) });

/**
 * Puts back what fixes changed, all of them or those named, at the row where the person stands now. A cell that no longer shows the fix
 * was changed since and is left alone; so is a participant's code that the register knows by now.
 */
export function undoFixes(ports: Ports, request: unknown): Envelope<Api["undoFixes"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const remembered = ports.memory.all();
  const all = rememberedFixes(remembered);
  const ids = asked.fixes ? new Set(asked.fixes) : null;
  const chosen = all.filter(({ id }) => !ids || ids.has(id));
  const { back, changed, inUse } = sortOut(ports, chosen);
  for (const [sheet, blocks] of blocksBySheet(back.map(({ sheet: tab, row, column, before }) => ({ at: { sheet: tab, row, column }, after: before })))) {
    const written = ports.workbook.writeText(sheet, blocks);
    if (written.kind === "protected") return refused({ code: "protected", sheet });
  }
  const kept = new Set([...all.filter((fix) => !chosen.includes(fix)), ...inUse]);
  if (kept.size < all.length) rememberFixes(ports, all.filter((fix) => kept.has(fix)), remembered);
  writeLog(
    ports,
    back.map(({ id, person, sheet, row, column, before, after }) => {
      const shown = person === null || id === GIVE_CODES ? (text: string) => text : veiled;
      return { action: FIX_ACTION.undone, person: "", cell: cellAddress({ sheet, row, column }), before: shown(after), after: shown(before), note: "" };
    }),
  );
  const left = [...new Set([...changed, ...inUse].map(({ id }) => id))];
  return done({ undone: back.length, refused: left, summary: fixesUndone(back.length, changed.length, inUse.length) });
}

interface SortedOut {
  readonly back: readonly AppliedFix[];
  readonly changed: readonly AppliedFix[];
  readonly inUse: readonly AppliedFix[];
}

function sortOut(ports: Ports, chosen: readonly AppliedFix[]): SortedOut {
  const { workbook } = ports;
  const tabs = new Set(workbook.tabs().map(({ name }) => name));
  const grids = new Map([...new Set(chosen.map(({ sheet }) => sheet))].map((sheet) => [sheet, tabs.has(sheet) ? workbook.read(sheet) : null]));
  const used = chosen.some(({ id }) => id === GIVE_CODES) ? codesOfRegister(workbook) : new Set<string>();
  // With one code in use the column stays, so its heading does too.
  const inUse = chosen.filter(({ id, after }) => id === GIVE_CODES && (used.has(after) || (after === CODE_HEADING && used.size > 0)));
  const rest = chosen.filter((fix) => !inUse.includes(fix));
  const participants = rest.some(({ person }) => person !== null) ? readRound(ports).participants : [];
  const back: AppliedFix[] = [];
  const changed: AppliedFix[] = [];
  for (const fix of rest) {
    const place = placeOf(fix, participants);
    if (place && grids.get(place.sheet)?.shown[place.row]?.[place.column] === place.after) back.push(place);
    else changed.push(fix);
  }
  return { back, changed, inUse };
}

function codesOfRegister(workbook: Ports["workbook"]): ReadonlySet<string> {
  const grid = workbook.read(TAB.register);
  return new Set((grid && readRegister(grid).value?.rows)?.map(({ person }) => person) ?? []);
}
