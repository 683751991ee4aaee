import { maskNik } from "../indonesia/nik";
import type { NameOddity } from "../indonesia/person-name";
import { lastFirst, type PersonRow } from "./person-row";

/** Longer than any name met; a certificate still wraps it, but a pasted sentence is more likely. */
const LONGEST_NAME = 100;
const LONGEST_ADDRESS = 250;

const ODDITIES: Readonly<Record<NameOddity, `name-${NameOddity}`>> = {
  digits: "name-digits",
  late: "name-late",
  alias: "name-alias",
  patronymic: "name-patronymic",
};

/** Checks the name that will be printed. It is never changed but by a fix that staff tick. */
export function checkName(row: PersonRow): void {
  const { name, oddities, tidied, proposed } = row.name;
  const cell = row.cell("name");
  if (cell === null) return;
  if (name === "") return row.report({ code: "name-missing" }, ["name"]);
  // A number, a date or a tick in the name's place came from another column.
  if (typeof cell.value !== "string" || !/\p{L}/u.test(name)) return row.report({ code: "name-unreadable", shown: maskNik(name) }, ["name"]);
  const order = lastFirst(row);
  if (order !== null) row.report({ code: "name-last-first" }, ["name"], order);
  for (const oddity of oddities) {
    row.report({ code: ODDITIES[oddity] }, ["name"], oddity === "patronymic" ? undefined : proposed ?? undefined);
  }
  if (tidied) row.report({ code: "name-untidy" }, ["name"], name);
  if (name.length > LONGEST_NAME) row.report({ code: "value-too-long", length: name.length, limit: LONGEST_NAME }, ["name"]);
  const address = row.text("address").length;
  if (address > LONGEST_ADDRESS) row.report({ code: "value-too-long", length: address, limit: LONGEST_ADDRESS }, ["address"]);
}
