import type { Host } from "../../host/host";
import { address, folderIds, rowsOf, SETTINGS, sheetNames } from "./workbook-look";
import type { World } from "./world";

const ID = "ID buku kerja";

/** Staff put their own copy back: every tab under its name, in it exactly what they meant, the folder out of the bin. */
export function mend(world: World): void {
  const { host } = world;
  const names = sheetNames(host);
  for (const [sheet, alias] of [["Peserta", "Daftar Peserta"], ["Kehadiran BRB", "Absensi BRB"], ["Sesi", "Jadwal"]] as const) {
    if (!names.includes(sheet) && names.includes(alias)) host.rename(alias, sheet);
  }
  const present = sheetNames(host);
  for (const [sheet, rows] of world.intended) if (present.includes(sheet)) retype(host, sheet, sheet === SETTINGS ? withId(host, rows) : rows);
  for (const id of folderIds(host)) host.restoreFile(id);
}

/** The id of the spreadsheet stays what the script noted. */
function withId(host: Host, rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const id = rowsOf(host, SETTINGS).find(([key]) => key === ID)?.[1] ?? "";
  return rows.map((row) => (row[0] === ID ? [ID, id, ...row.slice(2)] : row));
}

function retype(host: Host, sheet: string, rows: readonly (readonly string[])[]): void {
  const now = rowsOf(host, sheet);
  const height = Math.max(now.length, rows.length);
  for (let row = 0; row < height; row += 1) {
    const width = Math.max(now[row]?.length ?? 0, rows[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const wanted = rows[row]?.[column] ?? "";
      if ((now[row]?.[column] ?? "") !== wanted) host.edit(`${sheet}!${address(column, row + 1)}`, wanted);
    }
  }
}

/** The rows of one more person: in the list, and with full attendance. */
export function newcomer(intended: World["intended"], index: number): readonly [string[], string[]] {
  const code = `P-N${index}`;
  const name = `Pendatang Contoh ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[index % 26] ?? ""}${index >= 26 ? "a" : "e"}`;
  const sessions = (intended.get("Kehadiran BRB")?.[0]?.length ?? 3) - 3;
  return [
    [String(index), code, name, "", "Lamongan", "17/08/1990", "L", "SMA", "", "", "", "BRB", "", "Aktif"],
    [String(index), code, name, ...Array.from({ length: sessions }, () => "H")],
  ];
}

/** Below the last row that holds anything. */
export function typeRow(host: Host, sheet: string, cells: readonly string[]): void {
  const row = rowsOf(host, sheet).length + 1;
  cells.forEach((typed, column) => {
    if (typed !== "") host.edit(`${sheet}!${address(column, row)}`, typed);
  });
}
