import type { Workbook } from "../../src/actions/ports";
import type { Grid } from "../../src/core/sheet/grid";

type Sheets = Map<string, string[][]>;

/** Text tabs in memory. As on Google, writes wait until something is read or flushed; `lose` is what an ended execution does to them. */
export interface MemoryWorkbook extends Workbook {
  /** Throws the waiting writes away. */
  lose(): void;
  /** Cells of a tab as a person sees them now. */
  rows(sheet: string): readonly (readonly string[])[];
  /** What a person does by hand; takes effect at once. */
  edit(sheet: string, change: (rows: string[][]) => string[][]): void;
}

export function memoryWorkbook(id: string): MemoryWorkbook {
  let kept: Sheets = new Map();
  let waiting: ((sheets: Sheets) => void)[] = [];
  const copy = (): Sheets => new Map([...kept].map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const settle = (): void => {
    const next = copy();
    for (const write of waiting) write(next);
    kept = next;
    waiting = [];
  };
  const read = (sheet: string): Grid | null => {
    settle();
    const rows = kept.get(sheet);
    if (!rows) return null;
    const width = Math.max(1, ...rows.map((row) => row.length));
    const shown = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
    return { sheet, shown, values: shown, merges: [] };
  };
  const write: Workbook["writeText"] = (sheet, blocks) => {
    waiting.push((sheets) => {
      const kept = sheets.get(sheet) ?? [];
      for (const { row, column, rows } of blocks) {
        rows.forEach((cells, r) => {
          const line = (kept[row + r] ??= []);
          cells.forEach((cell, c) => (line[column + c] = cell));
        });
      }
    });
    return { kind: "written" };
  };
  const unused = (): never => {
    throw new Error("Issuing does not use this");
  };
  return {
    id,
    name: "Kelas Contoh",
    timeZone: "Asia/Jakarta",
    locale: "id_ID",
    tabs: () => [...kept.keys()].map((name, gid) => ({ name, gid, hidden: false })),
    read,
    lastRow(sheet, columns) {
      const shown = read(sheet)?.shown ?? [];
      return { row: shown.length - 1, shown: shown[shown.length - 1]?.slice(0, columns) ?? [] };
    },
    merges: unused,
    formulas: unused,
    createTab(sheet, { header, rows }) {
      settle();
      if (kept.has(sheet)) return false;
      kept.set(sheet, [header, ...rows].map((row) => [...row]));
      return true;
    },
    ensureTab: unused,
    replaceTab(sheet, { header, rows }) {
      waiting.push((sheets) => sheets.set(sheet, [header, ...rows].map((row) => [...row])));
      return { kind: "written" };
    },
    guardTab: () => undefined,
    appendRows(sheet, rows) {
      waiting.push((sheets) => sheets.get(sheet)?.push(...rows.map((row) => [...row])));
      return { kind: "written" };
    },
    room: (sheet, { row, column }) => (rows) => write(sheet, [{ row, column, rows }]),
    writeText: (sheet, blocks) => write(sheet, blocks),
    mark: unused,
    marks: unused,
    hiddenRows: unused,
    countShown: unused,
    select: unused,
    flush: settle,
    lose: () => (waiting = []),
    rows: (sheet) => read(sheet)?.shown ?? [],
    edit(sheet, change) {
      settle();
      kept.set(sheet, change((kept.get(sheet) ?? []).map((row) => [...row])));
    },
  };
}
