import type { WorkbookView } from "../contract";
import { readRegister } from "../core/certificate/read-register";
import { TAB } from "../text/standard-tabs";
import { peekAccount } from "./issuing/issuing-memory";
import type { Ports } from "./ports";

/** How far issuing has come, by the register alone: what exists, what is open, whose it is and since when. Writes nothing. */
export function certificateState(ports: Ports): Pick<WorkbookView, "unfinished" | "issued"> {
  const grid = ports.workbook.read(TAB.register);
  const rows = (grid && readRegister(grid).value?.rows) ?? [];
  const issued = rows.filter(({ state }) => state === "issued").length;
  const open = rows.filter(({ state }) => state === "reserved");
  const [first] = open;
  if (!first) return { unfinished: null, issued };
  const { owner } = peekAccount(ports);
  const mine = owner !== null && open.some((row) => row.owner === owner);
  return { unfinished: { open: open.length, issued, since: first.at === "" ? null : first.at, by: first.by === "" ? null : first.by, mine }, issued };
}
