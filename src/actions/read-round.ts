import type { Attendance } from "../core/attendance/attendance";
import { readAttendance } from "../core/attendance/read-attendance";
import { parseEnrollment } from "../core/enrollment/parse-enrollment";
import type { Participant } from "../core/enrollment/participant";
import type { Finding } from "../core/finding";
import { parseMappings } from "../core/settings/parse-mappings";
import { parseOfficials } from "../core/settings/parse-officials";
import { parsePrograms } from "../core/settings/parse-programs";
import { parseSettings } from "../core/settings/parse-settings";
import type { Official, Program, Settings } from "../core/settings/settings";
import type { Grid } from "../core/sheet/grid";
import { recogniseTables } from "../core/sheet/recognise-tables";
import type { Role } from "../core/sheet/role";
import { cellOf, columnOf, type Table } from "../core/sheet/table";
import { TAB } from "../text/standard-tabs";
import type { Ports, Workbook } from "./ports";

/** Tabs that the add-on writes and reads back in its own way, or never. */
const OWN: ReadonlySet<string> = new Set([TAB.findings, TAB.completion, TAB.register, TAB.log, TAB.corrections]);

/** Everything that the sheets of one training round say, read once, and everything wrong in them. */
export interface Round {
  /** ISO day in the spreadsheet's zone. */
  readonly today: string;
  readonly tables: readonly Table[];
  readonly settings: Settings;
  readonly programs: readonly Program[];
  readonly officials: readonly Official[];
  readonly participants: readonly Participant[];
  readonly attendance: Attendance;
  readonly findings: readonly Finding[];
  /** Tabs that were looked at, in the order of the workbook. */
  readonly looked: readonly string[];
}

/** Reads every tab that is not the add-on's own: two service calls each, and one more for a list with gaps. */
export function readRound(ports: Ports): Round {
  const { workbook, clock } = ports;
  const looked = workbook.tabs().flatMap(({ name }) => (OWN.has(name) ? [] : [name]));
  const grids = looked.flatMap((name): Grid[] => {
    const grid = workbook.read(name);
    return grid ? [grid] : [];
  });
  const today = clock.local(clock.now()).day;
  const recognised = recognise(grids);
  const gaps = sheetsWithGaps(recognised.value);
  return gaps.size === 0 ? understand(grids, today, recognised) : understand(withMerges(grids, gaps, workbook), today);
}

function recognise(grids: readonly Grid[]): Recognised {
  return recogniseTables(grids, parseMappings(grids));
}

type Recognised = ReturnType<typeof recogniseTables>;

/** Where a person lacks something, a merged cell above may hold it: only then is it worth a call to ask. */
function withMerges(grids: readonly Grid[], gaps: ReadonlySet<string>, workbook: Workbook): readonly Grid[] {
  return grids.map((grid) => (gaps.has(grid.sheet) ? { ...grid, merges: workbook.merges(grid.sheet) } : grid));
}

function sheetsWithGaps(tables: readonly Table[]): ReadonlySet<string> {
  return new Set(tables.filter((table) => table.kind === "enrollment" && hasGap(table)).map(({ sheet }) => sheet));
}

const IDENTITY: readonly Role[] = ["name", "nik", "code", "birthDate", "program"];

/** A column that nobody fills in holds nothing that a merged cell could spread. */
function hasGap(table: Table): boolean {
  const columns = IDENTITY.flatMap((role) => columnOf(table, role) ?? []);
  return columns.some((column) => {
    const blank = table.rows.filter((row) => cellOf(table, row, column).shown === "").length;
    return blank > 0 && blank < table.rows.length;
  });
}

/** From grids to people, sessions and findings; nothing here touches a service. */
export function understand(grids: readonly Grid[], today: string, recognised: Recognised = recognise(grids)): Round {
  const tables = recognised.value;
  const settings = parseSettings(tables);
  const programs = parsePrograms(tables, settings.value);
  const officials = parseOfficials(tables);
  const enrollment = parseEnrollment({ tables, programs: programs.value, settings: settings.value, today });
  const attendance = readAttendance({
    tables,
    participants: enrollment.value,
    programs: programs.value,
    settings: settings.value,
    today,
  });
  return {
    today,
    tables,
    settings: settings.value,
    programs: programs.value,
    officials: officials.value,
    participants: enrollment.value,
    attendance: attendance.value,
    findings: [
      ...recognised.findings,
      ...settings.findings,
      ...programs.findings,
      ...officials.findings,
      ...enrollment.findings,
      ...attendance.findings,
    ],
    looked: grids.map((grid) => grid.sheet),
  };
}
