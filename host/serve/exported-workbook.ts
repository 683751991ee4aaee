import type { SpreadsheetState } from "../services/spreadsheet/spreadsheet-state";
import type { Download } from "./document-files";
import { Refused } from "./guard";

export function exportedWorkbook(_spreadsheet: SpreadsheetState): Promise<Download> {
  return Promise.reject(new Refused(501, "Belum ada."));
}
