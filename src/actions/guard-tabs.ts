import { TAB } from "../text/standard-tabs";
import { OWN_TABS } from "./own-tabs";
import type { Ports } from "./ports";

/** The add-on's own tabs warn whoever types into them; the register is open to issuers alone where the settings name some. */
export function guardOwnTabs(ports: Ports, issuers: readonly string[]): void {
  const there = new Set(ports.workbook.tabs().map(({ name }) => name));
  for (const { name } of OWN_TABS) if (there.has(name)) ports.workbook.guardTab(name, name === TAB.register ? issuers : []);
}
