import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import type { Fix } from "../core/located";
import { cellAddress } from "../text/cell-address";
import { fixesApplied } from "../text/done";
import { masked } from "../text/mask";
import { blocksBySheet } from "./cell-blocks";
import { showFindings } from "./finding-views";
import { type AppliedFix, rememberedFixes, rememberFixes } from "./fix-memory";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound } from "./read-round";
import { giveCodes, GIVE_CODES } from "./give-codes";
import { writeLog } from "./write-log";

const Request = z.object({ fixes: z.array(z.string()) });

/**
 * Applies the fixes that staff ticked, by the id of their finding. The sheets are read again first: a finding that is no longer
 * there, because its cell was changed meanwhile, is refused by its id and nothing else is written over it.
 */
export function applyFixes(ports: Ports, request: unknown): Envelope<Api["applyFixes"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const round = readRound(ports);
  const offered = new Map(showFindings(round.findings).flatMap(({ view, finding }) => (finding.fix ? [[view.id, finding] as const] : [])));
  const coded = asked.fixes.includes(GIVE_CODES) ? giveCodes(ports, round) : null;
  const cells = asked.fixes.filter((id) => id !== GIVE_CODES);
  const stale = cells.filter((id) => !offered.has(id));
  const fixes = cells.flatMap((id) => {
    const finding = offered.get(id);
    return finding?.fix ? [{ id, fix: finding.fix, person: finding.person }] : [];
  });

  for (const [sheet, blocks] of blocksBySheet(fixes.map(({ fix }) => fix))) {
    const written = ports.workbook.writeText(sheet, blocks);
    if (written.kind === "protected") return refused({ code: "protected", sheet });
  }
  if (fixes.length > 0) {
    const remembered = ports.memory.all();
    rememberFixes(ports, [...rememberedFixes(remembered), ...fixes.map(({ id, fix }) => applied(id, fix))], remembered);
    writeLog(
      ports,
      fixes.map(({ fix, person }) => ({
        action: "perbaikan",
        person: person ?? "",
        cell: cellAddress(fix.at),
        before: masked(fix.before),
        after: masked(fix.after),
        note: "",
      })),
    );
  }
  const count = fixes.length + (coded ?? 0);
  return done({ applied: count, refused: stale, summary: fixesApplied(count, stale.length) });
}

const applied = (id: string, { at, before, after }: Fix): AppliedFix => ({ id, sheet: at.sheet, row: at.row, column: at.column, before, after });
