import type { Host } from "../../host/host";
import type { CellState, SheetState } from "../../host/services/spreadsheet/spreadsheet-state";
import { address, folderIds, newestFolders, rowsOf, SETTINGS, sheetNames } from "./workbook-look";
import type { World } from "./world";

const ID = "ID buku kerja";

export type Cells = (CellState | null)[][];

/** What a tab holds, looks included, apart from what becomes of the tab. */
export function cellsOf(host: Host, sheet: string): Cells {
  return host.read(({ spreadsheet }) => copied(spreadsheet.sheets.find(({ name }) => name === sheet)?.cells ?? []));
}

const copied = (cells: Cells): Cells => JSON.parse(JSON.stringify(cells)) as Cells;

/** Staff paste their own copy over what became of it: every tab under its name, in it exactly what they meant; old results are thrown away, the folder comes out of the bin. */
export function mend({ host, intended, touched }: World): void {
  const names = sheetNames(host);
  for (const [sheet, alias] of [["Peserta", "Daftar Peserta"], ["Kehadiran BRB", "Absensi BRB"], ["Sesi", "Jadwal"]] as const) {
    if (!names.includes(sheet) && names.includes(alias)) host.rename(alias, sheet);
  }
  host.read(({ spreadsheet }) => {
    // Old results under another name would be taken for lists.
    spreadsheet.sheets = spreadsheet.sheets.filter(({ name }) => !/ lama \d+$/.test(name));
    for (const sheet of spreadsheet.sheets) {
      const cells = intended.get(sheet.name);
      if (cells) paste(sheet, copied(cells));
    }
  });
  for (const id of folderIds(host)) host.restoreFile(id);
  for (const id of newestFolders(host)) touched.folders.delete(id);
}

function paste(sheet: SheetState, cells: Cells): void {
  // What the script noted beside the settings is no part of anybody's copy.
  const noted = sheet.name === SETTINGS ? sheet.cells.find((row) => row[0]?.value === ID)?.[1] : undefined;
  sheet.cells = cells;
  const row = cells.find(([key]) => key?.value === ID);
  if (row && noted) row[1] = { ...noted };
  sheet.maxRows = Math.max(sheet.maxRows, cells.length);
  sheet.maxColumns = Math.max(sheet.maxColumns, ...cells.map(({ length }) => length));
}

/** One more person, below the last row that holds anything: in the list, and with full attendance. */
export function enroll({ host, intended }: World, index: number): void {
  const code = `P-N${index}`;
  const name = `Pendatang Contoh ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[index % 26] ?? ""}${index >= 26 ? "a" : "e"}`;
  const sessions = (intended.get("Kehadiran BRB")?.[0]?.length ?? 3) - 3;
  add(host, intended, "Peserta", [String(index), code, name, "", "Lamongan", "17/08/1990", "L", "SMA", "", "", "", "BRB", "", "Aktif"]);
  add(host, intended, "Kehadiran BRB", [String(index), code, name, ...Array.from({ length: sessions }, () => "H")]);
}

function add(host: Host, intended: World["intended"], sheet: string, cells: readonly string[]): void {
  const row = rowsOf(host, sheet).length + 1;
  cells.forEach((typed, column) => {
    if (typed !== "") host.edit(`${sheet}!${address(column, row)}`, typed);
  });
  intended.get(sheet)?.push(cellsOf(host, sheet)[row - 1] ?? []);
}
