import * as z from "zod/mini";
import type { Api, Envelope } from "../../contract";
import { expiredPrograms, type ExpiredRows, findExpired } from "../../core/retention/find-expired";
import { FINDINGS_HEADER, TAB } from "../../text/standard-tabs";
import { COMPLETION_HEADER } from "../../text/decisions-tab";
import { PURGED_ACTION, purgeItem, purgeSummary } from "../../text/trust/purge";
import { blocksBySheet } from "../cell-blocks";
import { rememberedFixes, rememberFixes } from "../fix-memory";
import { done, readRequest, refused } from "../outcome";
import type { Ports, WriteResult } from "../ports";
import { readRound, type Round } from "../read-round";
import { writeLog } from "../write-log";

const Request = z.object({ confirm: z.nullish(z.string()) });

/**
 * Shows what is past its term, and removes exactly that where `confirm` is the token that came with it: entries of people, attendance, scores
 * and placements of the programmes, their decisions, the findings, and the old texts of fixes. Register and log stay, and formulas.
 */
export function purgeExpired(ports: Ports, request: unknown): Envelope<Api["purgeExpired"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const round = readRound(ports);
  const expired = lookForExpired(ports, round);
  const shown = { items: expired.items.map(purgeItem), months: round.settings.retentionMonths };
  if (asked.confirm === null || asked.confirm === undefined) {
    return done({ items: shown.items, removed: false, token: expired.items.length === 0 ? null : expired.token, summary: purgeSummary({ ...shown, removed: false }) });
  }
  if (asked.confirm !== expired.token) return refused({ code: "purge-changed" });
  const sheet = remove(ports, expired);
  if (sheet !== null) return refused({ code: "protected", sheet });
  writeLog(ports, shown.items.map(({ what, where, count }) => ({ action: PURGED_ACTION, person: "", cell: where, before: `${count}`, after: "0", note: what })));
  return done({ items: shown.items, removed: true, token: null, summary: purgeSummary({ ...shown, removed: true }) });
}

/** Something of people that is to go: a kind, where it is, how many. */
interface ExpiredItem {
  readonly kind: ExpiredRows["kind"] | "decisions" | "findings" | "fixes";
  readonly sheet: string;
  readonly count: number;
}

interface Expired {
  readonly items: readonly ExpiredItem[];
  readonly lists: readonly ExpiredRows[];
  /** The rows of `Kelulusan` that stay; null where none goes. */
  readonly decisions: readonly (readonly string[])[] | null;
  readonly findings: boolean;
  readonly fixes: boolean;
  /** Another one as soon as anything that would be removed changes. */
  readonly token: string;
}

function lookForExpired(ports: Ports, round: Round): Expired {
  const codes = expiredPrograms(round.programs, round.attendance.sessions, round.settings.retentionMonths, round.today);
  const lists = findExpired(round.tables, round.programs, codes);
  const completion = codes.size === 0 ? [] : (ports.workbook.read(TAB.completion)?.shown ?? []).slice(1);
  const program = COMPLETION_HEADER.indexOf("Program");
  const kept = completion.filter((row) => !codes.has(row[program] ?? ""));
  const findings = lists.length === 0 ? 0 : Math.max(0, (ports.workbook.read(TAB.findings)?.shown.length ?? 0) - 1);
  const fixes = lists.length === 0 ? [] : rememberedFixes(ports.memory.all());
  const items: readonly ExpiredItem[] = [
    ...lists.map(({ kind, sheet, count }) => ({ kind, sheet, count })),
    { kind: "decisions" as const, sheet: TAB.completion, count: completion.length - kept.length },
    { kind: "findings" as const, sheet: TAB.findings, count: findings },
    { kind: "fixes" as const, sheet: "", count: fixes.length },
  ].filter(({ count }) => count > 0);
  const content = lists.map(({ sheet, cells }) => {
    const shown = round.tables.find((table) => table.sheet === sheet)?.grid.shown ?? [];
    return [sheet, cells.map(({ row, column }) => [row, column, shown[row]?.[column] ?? ""])];
  });
  const token = ports.secrets.digest(JSON.stringify([items, content, [...codes]])).slice(0, 32);
  return { items, lists, decisions: kept.length < completion.length ? kept : null, findings: findings > 0, fixes: fixes.length > 0, token };
}

/** Name of the tab that could not be written; null where all is gone. */
function remove(ports: Ports, { lists, decisions, findings, fixes }: Expired): string | null {
  for (const { sheet, cells } of lists) {
    const formulas = ports.workbook.formulas(sheet);
    const cleared = cells.filter(({ row, column }) => (formulas[row]?.[column] ?? "") === "").map((at) => ({ at, after: "" }));
    for (const [, blocks] of blocksBySheet(cleared)) {
      if (ports.workbook.writeText(sheet, blocks).kind === "protected") return sheet;
    }
    if (ports.workbook.tabs().some(({ name }) => name === sheet)) ports.workbook.mark(sheet, { errors: [], warnings: [], notes: [] });
  }
  const own: readonly (readonly [string, WriteResult | null])[] = [
    [TAB.completion, decisions && ports.workbook.replaceTab(TAB.completion, { header: COMPLETION_HEADER, rows: decisions })],
    [TAB.findings, findings ? ports.workbook.replaceTab(TAB.findings, { header: FINDINGS_HEADER, rows: [] }) : null],
  ];
  if (fixes) rememberFixes(ports, [], ports.memory.all());
  return own.find(([, written]) => written?.kind === "protected")?.[0] ?? null;
}
