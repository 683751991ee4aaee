import { emptySheet, ensureCell } from "../../../host/services/spreadsheet/grid";
import { showSpreadsheet, type ShownSheet } from "../../../host/services/spreadsheet/show";
import type { CellValue, SheetState, SpreadsheetState } from "../../../host/services/spreadsheet/spreadsheet-state";

/** A spreadsheet of these tabs, each row a list of values as they are stored: nothing is read as typed. */
export function book(tabs: Readonly<Record<string, readonly (readonly CellValue[])[]>>, locale = "id_ID"): SpreadsheetState {
  const sheets = Object.entries(tabs).map(([name, rows], gid) => {
    const sheet = emptySheet(gid, name);
    rows.forEach((row, r) => row.forEach((value, c) => (value === "" ? undefined : (ensureCell(sheet, r, c).value = value))));
    return sheet;
  });
  return { id: "buku-uji", name: "Buku uji", timeZone: "Asia/Jakarta", locale, nextGid: sheets.length, owner: "pemilik@example.com", sheets };
}

export function tab(spreadsheet: SpreadsheetState, name: string): SheetState {
  const sheet = spreadsheet.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`the fixture has no tab ${name}`);
  return sheet;
}

export function shown(spreadsheet: SpreadsheetState, name: string): ShownSheet {
  const [sheet] = showSpreadsheet(spreadsheet, name).sheets;
  if (!sheet) throw new Error(`the fixture has no tab ${name}`);
  return sheet;
}

/** Noon of 2 February 2026 in Jakarta. */
export const NOW = Date.UTC(2026, 1, 2, 5);
