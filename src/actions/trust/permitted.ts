import type { Api, Envelope } from "../../contract";
import { parseMappings } from "../../core/settings/parse-mappings";
import { parseSettings } from "../../core/settings/parse-settings";
import { rolesOf } from "../../core/settings/roles";
import type { Settings } from "../../core/settings/settings";
import type { Grid } from "../../core/sheet/grid";
import { recogniseTables } from "../../core/sheet/recognise-tables";
import { explainRoleFailure, ROLE_REFUSED } from "../../text/trust/roles";
import { TAB } from "../../text/standard-tabs";
import { underLock } from "../issue-certificates";
import { writeLog } from "../write-log";
import type { Ports, Workbook } from "../ports";
import { DOORS, meets, type Need } from "./needs";
import { identityOf } from "./stated-address";

type Act<Name extends keyof Api> = (ports: Ports, request: unknown) => Envelope<Api[Name]["reply"]>;

/**
 * The one door to every action: who runs it, whether they have the role that it needs, and alone where it must run alone. Nothing of
 * the action has happened when it is refused; the refusal is logged.
 */
export function permitted<Name extends keyof Api>(action: Name, act: Act<Name>): Act<Name> {
  return (given, request) => {
    const door = DOORS[action];
    const ports: Ports = { ...given, identity: identityOf(given) };
    const need = door.need(request);
    const enter = (): Envelope<Api[Name]["reply"]> => {
      if (need === "anyone") return act(ports, request);
      const grids = settingsGrids(ports.workbook);
      const settings = settingsOf(grids);
      if (meets(need, rolesOf(ports.identity.email, settings))) return act({ ...ports, workbook: reading(ports.workbook, grids) }, request);
      return { ok: false, error: refuse(ports, { action, need, settings }) };
    };
    return door.alone ? underLock(ports, enter) : enter();
  };
}

function refuse(ports: Ports, { action, need, settings }: { readonly action: string; readonly need: Exclude<Need, "anyone">; readonly settings: Settings }) {
  underLock(ports, () => writeLog(ports, [{ action: ROLE_REFUSED, person: "", cell: "", before: "", after: action, note: "" }]));
  return explainRoleFailure({ need, email: ports.identity.email, settings });
}

/** The settings alone where they stand under their own name, else every tab that may hold them. */
function settingsGrids(workbook: Workbook): readonly Grid[] {
  const names = workbook.tabs().map(({ name }) => name);
  const asked = names.includes(TAB.settings) ? [TAB.settings] : names.filter((name) => !OWN.has(name));
  return asked.flatMap((name) => workbook.read(name) ?? []);
}

const OWN: ReadonlySet<string> = new Set([TAB.findings, TAB.completion, TAB.register, TAB.log, TAB.corrections]);

function settingsOf(grids: readonly Grid[]): Settings {
  return parseSettings(recogniseTables(grids, parseMappings(grids)).value).value;
}

/** What was read at the door is not read a second time: nothing was written in between. */
function reading(workbook: Workbook, grids: readonly Grid[]): Workbook {
  const known = new Map(grids.map((grid) => [grid.sheet, grid]));
  return {
    ...workbook,
    read(sheet) {
      const grid = known.get(sheet);
      known.delete(sheet);
      return grid ?? workbook.read(sheet);
    },
  };
}
