import { sha256 } from "../core/bytes/sha256";
import { type Finding, levelOf } from "../core/finding";
import type { Grid } from "../core/sheet/grid";
import type { Table } from "../core/sheet/table";
import type { Ports } from "./ports";

/** Who said that a finding is right as it is, and when: ISO day and `HH:MM`. */
export interface Settlement {
  readonly by: string;
  readonly day: string;
  readonly time: string;
}

/** What staff have said of a finding, where they have. */
export type SettledFindings = (finding: Finding) => Settlement | null;

const PREFIX = "benar.";
/** A property holds 9 KB; so many lines stay below it. */
const LINES = 60;
/** At most the latest of them, so that they leave room for the template among the properties. */
const KEPT = 1200;

/** Kinds that no word of staff makes right: they are about data that must not be there. */
const NEVER_RIGHT: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>(["sensitive-column", "register-twice"]);

/** Whether staff may say that a finding is right as it is. An error is never settled by a word: it holds somebody back. */
export function maySettle(finding: Finding): boolean {
  return (finding.stage === "sheet" || finding.stage === "enrollment") && levelOf(finding) !== "error" && !NEVER_RIGHT.has(finding.code);
}

/**
 * Reads what was said, for the findings of these tables. A word holds for what a finding says and what its cells show, wherever they
 * stand by now: it survives inserted rows and a sort, and ends when a cell changes.
 */
export function settledFindings(remembered: Readonly<Record<string, string>>, tables: readonly Table[]): SettledFindings {
  const settled = new Map(readLines(remembered).map((line) => [line.key, line]));
  if (settled.size === 0) return () => null;
  const keyOf = keys(tables);
  return (finding) => (maySettle(finding) ? (settled.get(keyOf(finding)) ?? null) : null);
}

/** Remembers that these findings are right as they are, or no longer. */
export function settle(ports: Ports, findings: readonly Finding[], tables: readonly Table[], right: boolean): void {
  const remembered = ports.memory.all();
  const keyOf = keys(tables);
  const meant = new Set(findings.map(keyOf));
  const { day, time } = ports.clock.local(ports.clock.now());
  const kept = readLines(remembered).filter(({ key }) => !meant.has(key));
  const added = right ? [...meant].map((key) => ({ key, by: ports.identity.email, day, time })) : [];
  const lines = [...kept, ...added].slice(-KEPT).map(({ key, by, day: on, time: at }) => `${key} ${on} ${at} ${by}`);
  const entries: Record<string, string | null> = {};
  for (const name of Object.keys(remembered)) if (name.startsWith(PREFIX)) entries[name] = null;
  for (let index = 0; index * LINES < lines.length; index += 1) entries[PREFIX + index] = lines.slice(index * LINES, (index + 1) * LINES).join("\n");
  ports.memory.set(entries);
}

interface Line extends Settlement {
  readonly key: string;
}

function readLines(remembered: Readonly<Record<string, string>>): readonly Line[] {
  const lines: Line[] = [];
  for (let index = 0; remembered[PREFIX + index] !== undefined; index += 1) {
    for (const line of (remembered[PREFIX + index] ?? "").split("\n")) {
      const [key = "", day = "", time = "", by = ""] = line.split(" ");
      lines.push({ key, day, time, by });
    }
  }
  return lines;
}

/** Digests, because the properties must not hold personal values. */
function keys(tables: readonly Table[]): (finding: Finding) => string {
  const grids = new Map<string, Grid>(tables.map(({ sheet, grid }) => [sheet, grid]));
  return (finding) => {
    const shown = finding.cells.map(({ sheet, row, column }) => grids.get(sheet)?.shown[row]?.[column] ?? "");
    return sha256(JSON.stringify([finding.cells[0]?.sheet ?? "", factsOf(finding), shown.sort()])).slice(0, 24);
  };
}

/** What a finding says. Of several people none is the first: a sort would make it another. */
function factsOf(finding: Finding): unknown {
  if ("others" in finding && finding.stage === "enrollment") {
    return [finding.code, [finding.person ?? "", ...finding.others.map(({ person }) => person)].sort()];
  }
  const { cells: _cells, fix, ...facts } = finding;
  return [facts, fix?.after ?? null];
}
