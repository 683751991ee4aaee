import type { Participant } from "../core/enrollment/participant";
import { columnOf, type Table } from "../core/sheet/table";
import { CODE_HEADING } from "../text/standard-tabs";
import { blocksBySheet } from "./cell-blocks";
import type { Ports } from "./ports";
import type { Round } from "./read-round";
import { writeLog } from "./write-log";

/** Id of the fix *Beri kode*, offered where people have no code. */
export const GIVE_CODES = "beri-kode";

/** Letters and digits that are not mistaken for one another. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 4;

/**
 * Gives every person without a code a random one, in a new column at the right end of a list that has none, in the blank cells of one
 * that has. Two rows with the same NIK are one person and get one code. Returns how many were given.
 */
export function giveCodes(ports: Ports, round: Round): number {
  const taken = new Set(round.participants.flatMap(({ code }) => (code === null ? [] : [code.toUpperCase()])));
  const byNik = new Map<string, string>();
  for (const { nik, code } of round.participants) if (nik !== null && code !== null) byNik.set(nik, code);
  let given = 0;
  for (const table of round.tables) {
    if (table.kind !== "enrollment") continue;
    const rows = new Set(table.rows);
    const without = round.participants.filter(({ at, code }) => code === null && at.sheet === table.sheet && rows.has(at.row));
    if (without.length === 0) continue;
    const codes = new Map(without.map((person) => [person.at.row, codeFor(person, ports, taken, byNik)]));
    write(ports, table, codes);
    given += codes.size;
    writeLog(ports, [...codes].map(([, code]) => ({ action: "kode diberikan", person: code, cell: table.sheet, before: "", after: code, note: "" })));
  }
  return given;
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

/** Only blank cells are written: what staff typed into the column stays what it is. */
function write({ workbook }: Ports, table: Table, codes: ReadonlyMap<number, string>): void {
  const existing = columnOf(table, "code");
  const column = existing?.index ?? Math.max(...table.columns.map(({ index }) => index)) + 1;
  const heading = existing ? [] : [{ at: { sheet: table.sheet, row: table.header.last, column }, after: CODE_HEADING }];
  const cells = [...codes].map(([row, code]) => ({ at: { sheet: table.sheet, row: row + (existing?.rowOffset ?? 0), column }, after: code }));
  for (const [sheet, blocks] of blocksBySheet([...heading, ...cells])) workbook.writeText(sheet, blocks);
}
