import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import type { Fix } from "../core/located";
import { cellAddress } from "../text/cell-address";
import { fixesApplied, FIX_ACTION } from "../text/done";
import { veiled } from "../text/mask";
import { blocksBySheet } from "./cell-blocks";
import { showFindings } from "./finding-views";
import { rememberedFixes, rememberFixes } from "./fix-memory";
import { type WrittenFix, withPerson } from "./fix-places";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound, type Round } from "./read-round";
import { giveCodes, GIVE_CODES } from "./give-codes";
import { logPerson } from "./log-person";
import { writeLog } from "./write-log";

const Request = z.object({ fixes: z.array(z.string()) });

interface OfferedFix {
  readonly id: string;
  readonly fix: Fix;
  readonly person: string | null;
}

/**
 * Applies the fixes that staff ticked. The sheets are read again first: a fix whose cell shows something else by now is refused by its
 * id, and so is one whose cell holds a formula, which would be lost. Nothing else is written.
 */
export function applyFixes(ports: Ports, request: unknown): Envelope<Api["applyFixes"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const round = readRound(ports);
  const offered = offeredFixes(round);
  const cells = asked.fixes.filter((id) => id !== GIVE_CODES);
  const stale = cells.filter((id) => !offered.has(id));
  const wanted = [...new Map(cells.flatMap((id) => offered.get(id) ?? []).map((one) => [one.id, one])).values()];
  const computed = withFormula(ports, wanted);
  const fixes = wanted.filter((one) => !computed.has(one));

  const { written, refusal } = write(ports, fixes);
  const codes = refusal === null && asked.fixes.includes(GIVE_CODES) ? giveCodes(ports, round) : { cells: [], refusal };
  remember(ports, [...written.map(applied), ...codes.cells.map(({ cell }) => cell)], round);
  writeLog(ports, [...written.map(logged(logPerson(round.participants))), ...codes.cells.flatMap(({ log }) => log ?? [])]);
  if (codes.refusal !== null) return refused({ code: "protected", sheet: codes.refusal });
  const left = cells.filter((id) => stale.includes(id) || [...computed].some((one) => offered.get(id) === one));
  const count = written.length + codes.cells.filter(({ log }) => log !== null).length;
  return done({ applied: count, refused: left, summary: fixesApplied(count, stale.length, computed.size) });
}

/** Tab by tab; `refusal` is the first tab that nobody here may write into, and what was written before it stays known. */
function write({ workbook }: Ports, fixes: readonly OfferedFix[]): { readonly written: readonly OfferedFix[]; readonly refusal: string | null } {
  const written: OfferedFix[] = [];
  for (const [sheet, blocks] of blocksBySheet(fixes.map(({ fix }) => fix))) {
    if (workbook.writeText(sheet, blocks).kind === "protected") return { written, refusal: sheet };
    written.push(...fixes.filter(({ fix }) => fix.at.sheet === sheet));
  }
  return { written, refusal: null };
}

/** By the id of the fix, which names its content, and by that of its finding. */
function offeredFixes({ findings }: Round): ReadonlyMap<string, OfferedFix> {
  const offered = new Map<string, OfferedFix>();
  for (const { view, finding } of showFindings(findings)) {
    if (!finding.fix || !view.fix) continue;
    const one = { id: view.fix.id, fix: finding.fix, person: finding.person };
    offered.set(view.id, one);
    offered.set(one.id, one);
  }
  return offered;
}

/** One call per tab; a formula of the staff stays theirs. */
function withFormula({ workbook }: Ports, fixes: readonly OfferedFix[]): ReadonlySet<OfferedFix> {
  const formulas = new Map([...new Set(fixes.map(({ fix }) => fix.at.sheet))].map((sheet) => [sheet, workbook.formulas(sheet)]));
  return new Set(fixes.filter(({ fix: { at } }) => (formulas.get(at.sheet)?.[at.row]?.[at.column] ?? "") !== ""));
}

/** A list without codes is read once more: there a fix may change by what its people are known. */
function remember(ports: Ports, fixes: readonly WrittenFix[], round: Round): void {
  if (fixes.length === 0) return;
  const withCodes = round.participants.every(({ code }) => code !== null);
  const { participants } = withCodes ? round : readRound(ports);
  const remembered = ports.memory.all();
  rememberFixes(ports, [...rememberedFixes(remembered), ...fixes.map((fix) => withPerson(fix, participants))], remembered);
}

const applied = ({ id, fix: { at, before, after } }: OfferedFix): WrittenFix => ({ id, sheet: at.sheet, row: at.row, column: at.column, before, after });

const logged = (called: (person: string | null) => string) => ({ fix, person }: OfferedFix) => ({
  action: FIX_ACTION.applied,
  person: called(person),
  cell: cellAddress(fix.at),
  before: person === null ? fix.before : veiled(fix.before),
  after: person === null ? fix.after : veiled(fix.after),
  note: "",
});
