import { REGISTER_COLUMNS } from "../../core/certificate/register-columns";
import { readRegister, registerCells, type Register } from "../../core/certificate/read-register";
import type { RegisterRow } from "../../core/certificate/register";
import type { Ports, WriteResult } from "../ports";

/** More separate blocks than this are written as one: two calls instead of two for each. */
const BLOCKS = 3;

/** The tab with its headings, made when the workbook has no register yet; an interrupted run may have left it blank. */
export function createRegister(ports: Ports, sheet: string, issuers: readonly string[]): void {
  const header = REGISTER_COLUMNS.map(({ heading }) => heading);
  const made = ports.workbook.createTab(sheet, {
    header,
    rows: [],
    sentences: null,
    textColumns: REGISTER_COLUMNS.map((_, index) => index),
    hiddenColumns: REGISTER_COLUMNS.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
  });
  if (!made) ports.workbook.replaceTab(sheet, { header, rows: [] });
  ports.workbook.guardTab(sheet, issuers);
}

function append(ports: Ports, register: Register, rows: readonly RegisterRow[]): WriteResult {
  return rows.length === 0 ? { kind: "written" } : ports.workbook.appendRows(register.sheet, rows.map((row) => registerCells(register, row, [])));
}

/**
 * Writes changed rows where they stand now: the tab is read again and each row looked up by its key, because people sort and
 * insert while a step runs. A row that is gone is left out; memory will notice it. `keys` names the rows by the key they
 * have in the tab, which a change may replace. `added` go below, in the same write and before the changes: whatever becomes of
 * it, nobody is left without a row.
 */
export function writeRegister(
  ports: Ports,
  register: Register,
  changes: ReadonlyMap<string, RegisterRow>,
  added: readonly RegisterRow[] = [],
): WriteResult {
  if (changes.size === 0) return append(ports, register, added);
  const grid = ports.workbook.read(register.sheet);
  const now = grid ? readRegister(grid).value : null;
  if (!grid || !now) return { kind: "protected", message: `The register ${register.sheet} cannot be read any more` };
  const cells = new Map<number, readonly string[]>();
  for (const { key, row } of now.rows) {
    const change = changes.get(key);
    if (change) cells.set(row, registerCells(now, change, grid.shown[row] ?? []));
  }
  const below = { row: grid.shown.length, column: 0, rows: added.map((row) => registerCells(now, row, [])) };
  return ports.workbook.writeText(register.sheet, [...(added.length > 0 ? [below] : []), ...blocksOf(cells, grid.shown)]);
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly string[])[];
}

function blocksOf(cells: ReadonlyMap<number, readonly string[]>, shown: readonly (readonly string[])[]): readonly Block[] {
  const rows = [...cells.keys()].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === row - 1) run.push(row);
    else runs.push([row]);
  }
  const block = (first: number, count: number): Block => ({
    row: first,
    column: 0,
    rows: Array.from({ length: count }, (_, index) => cells.get(first + index) ?? shown[first + index] ?? []),
  });
  if (runs.length <= BLOCKS) return runs.map((run) => block(run[0] ?? 0, run.length));
  const first = rows[0] ?? 0;
  return [block(first, (rows[rows.length - 1] ?? first) - first + 1)];
}
