import { createHash } from "node:crypto";
import type { Host } from "../../host/host";
import { LOG, rowsOf } from "./workbook-look";

/** What is wrong with the log by the rule that its page tells: each row's mark is made of the one before, its place and what it says. */
export function logFaults(host: Host): readonly string[] {
  const rows = rowsOf(host, LOG).slice(1).filter((row) => row.some((cell) => cell !== ""));
  const [, counted = "0", last = ""] = /^(\d+) (\w+)$/.exec(host.read(({ properties }) => properties.document["log.kepala"]) ?? "") ?? [];
  const byOrder = new Map(rows.map((row) => [Number(row[8]), row]));
  if (byOrder.size !== rows.length) return ["two rows of the log have one place, or a row has none"];
  const wrong: string[] = [];
  if (byOrder.size < Number(counted)) wrong.push(`the log has ${byOrder.size} rows, ${counted} were written`);
  let before = "";
  for (let order = 1; order <= byOrder.size; order += 1) {
    const row = byOrder.get(order);
    if (!row) return [...wrong, `row ${order} of the log is missing`];
    const said = Array.from({ length: 8 }, (_, column) => row[column] ?? "");
    const mark = createHash("sha256").update(JSON.stringify([before, order, said]), "utf8").digest("hex").slice(0, 24);
    if (row[9] !== mark) wrong.push(`row ${order} of the log says something else than was written`);
    if (order === Number(counted) && row[9] !== last) wrong.push("the end of the log is another than remembered");
    before = row[9] ?? "";
  }
  return wrong;
}
