import type { Chance } from "./chance";
import { replyOf } from "./reply";
import { address, LOG, rowsOf } from "./workbook-look";
import type { World } from "./world";

/** On a copy of the office somebody changes one row of the log: `checkLog` must name it. */
export function tamperFaults({ host, touched, now }: World, chance: Chance): readonly string[] {
  // A blank row that somebody inserted says nothing.
  const rows = rowsOf(host, LOG).flatMap((cells, index) => (index > 0 && cells.some((cell) => cell !== "") ? [index + 1] : []));
  const row = chance.pick(rows);
  if (touched.log || row === undefined || !chance.happens(0.5)) return [];
  const other = host.fork();
  const column = chance.whole(8);
  const deleted = chance.happens(0.4);
  if (deleted) other.rows("delete", LOG, row);
  else other.edit(`${LOG}!${address(column, row)}`, "diubah dengan tangan");
  const reply = replyOf(other.call("checkLog", "{}", { now: new Date(now).toISOString() })) as { readonly data?: { readonly problems: readonly unknown[] } } | null;
  if ((reply?.data?.problems.length ?? 0) > 0) return [];
  return [`row ${row} of the log was ${deleted ? "taken out" : `changed in column ${column + 1}`} and checkLog found nothing`];
}
