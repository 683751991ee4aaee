import type { Settings } from "../../core/settings/settings";
import type { Ports } from "../ports";

/** Notes the spreadsheet's id beside the settings at the first run, so that a copy of it is noticed (D13). */
export function claimWorkbook(ports: Ports, settings: Settings): void {
  const cell = settings.cells["ID buku kerja"];
  if (settings.workbookId !== "" || !cell) return;
  ports.workbook.writeText(cell.sheet, [{ row: cell.row, column: cell.column, rows: [[ports.workbook.id]] }]);
}
