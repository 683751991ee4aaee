import type { Participant } from "../core/enrollment/participant";
import type { CellRef } from "../core/located";
import { columnOf, type Table } from "../core/sheet/table";
import { cellAddress } from "../text/cell-address";
import { FIX_ACTION } from "../text/done";
import { CODE_HEADING } from "../text/standard-tabs";
import { blocksBySheet } from "./cell-blocks";
import type { WrittenFix } from "./fix-places";
import type { Ports } from "./ports";
import type { Round } from "./read-round";
import type { LogEntry } from "./write-log";

/** Id of the fix *Beri kode*, offered where people have no code. */
export const GIVE_CODES = "beri-kode";

/** Letters and digits that are not mistaken for one another. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 4;

/** A cell that was written, so that it can be undone; the log's line is null for the heading of a new column. */
interface GivenCode {
  readonly cell: WrittenFix;
  readonly log: LogEntry | null;
}

/**
 * Gives every person without a code a random one, in a new column at the right end of a list that has none, in the blank cells of one
 * that has. Two rows with the same NIK are one person and get one code. Answers every cell written, and
 * the first tab that nobody here may write into.
 */
export function giveCodes(ports: Ports, round: Round): { readonly cells: readonly GivenCode[]; readonly refusal: string | null } {
  const taken = new Set(round.participants.flatMap(({ code }) => (code === null ? [] : [code.toUpperCase()])));
  const byNik = new Map<string, string>();
  for (const { nik, code } of round.participants) if (nik !== null && code !== null) byNik.set(nik, code);
  const given: GivenCode[] = [];
  for (const table of round.tables) {
    if (table.kind !== "enrollment") continue;
    const rows = new Set(table.rows);
    const without = round.participants.filter(({ at, code }) => code === null && at.sheet === table.sheet && rows.has(at.row));
    if (without.length === 0) continue;
    const codes = new Map(without.map((person) => [person.at.row, codeFor(person, ports, taken, byNik)]));
    const cells = cellsOf(table, codes);
    for (const [sheet, blocks] of blocksBySheet(cells)) {
      if (ports.workbook.writeText(sheet, blocks).kind === "protected") return { cells: given, refusal: sheet };
    }
    given.push(...cells.map(({ at, after, log }) => ({ cell: { id: GIVE_CODES, sheet: at.sheet, row: at.row, column: at.column, before: "", after }, log })));
  }
  return { cells: given, refusal: null };
}

function codeFor({ nik }: Participant, ports: Ports, taken: Set<string>, byNik: Map<string, string>): string {
  const known = nik === null ? undefined : byNik.get(nik);
  if (known !== undefined) return known;
  for (;;) {
    const bits = ports.secrets.random();
    const letters = Array.from({ length: LENGTH }, (_, index) => ALPHABET[Number.parseInt(bits.slice(index * 2, index * 2 + 2), 16) % 32] ?? "0");
    const code = `P-${letters.join("")}`;
    if (taken.has(code)) continue;
    taken.add(code);
    if (nik !== null) byNik.set(nik, code);
    return code;
  }
}

interface CodeCell {
  readonly at: CellRef;
  readonly after: string;
  readonly log: LogEntry | null;
}

/** Only blank cells are written: what staff typed into the column, or beside the list, stays what it is. */
function cellsOf(table: Table, codes: ReadonlyMap<number, string>): readonly CodeCell[] {
  const existing = columnOf(table, "code");
  const rows = [...codes.keys()].map((row) => row + (existing?.rowOffset ?? 0));
  const column = existing?.index ?? blankColumn(table, [table.header.last, ...rows]);
  const heading: readonly CodeCell[] = existing ? [] : [{ at: { sheet: table.sheet, row: table.header.last, column }, after: CODE_HEADING, log: null }];
  const cells = [...codes.values()].map((code, index): CodeCell => {
    const at = { sheet: table.sheet, row: rows[index] ?? 0, column };
    return { at, after: code, log: { action: FIX_ACTION.code, person: code, cell: cellAddress(at), before: "", after: code, note: "" } };
  });
  return [...heading, ...cells];
}

/** The first column right of the list in which all these rows are blank. */
function blankColumn(table: Table, rows: readonly number[]): number {
  let column = Math.max(...table.columns.map(({ index }) => index)) + 1;
  while (rows.some((row) => (table.grid.shown[row]?.[column] ?? "") !== "")) column += 1;
  return column;
}
