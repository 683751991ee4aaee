import ExcelJS from "@protobi/exceljs";
import { unzipSync, zipSync } from "fflate";
import { exportBytes } from "../../../host/files/xlsx-export";
import { importBytes } from "../../../host/files/xlsx-import";
import type { SheetState, SpreadsheetState } from "../../../host/services/spreadsheet/spreadsheet-state";

const OPTIONS = { timeZone: "Asia/Jakarta", locale: "id_ID" };

/** The bytes of a workbook that another program made: `fill` gets its first sheet. */
export async function workbookBytes(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void | Promise<void>, name = "Peserta"): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await fill(workbook.addWorksheet(name), workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export function opened(bytes: Uint8Array): Promise<SpreadsheetState> {
  return importBytes(bytes, "buku.xlsx", OPTIONS);
}

export async function firstSheet(bytes: Uint8Array): Promise<SheetState> {
  const [sheet] = (await opened(bytes)).sheets;
  if (!sheet) throw new Error("the fixture has no sheet");
  return sheet;
}

/** Written as .xlsx and opened again. */
export async function thereAndBack(spreadsheet: SpreadsheetState): Promise<SpreadsheetState> {
  return opened(await exportBytes(spreadsheet));
}

/** The same workbook with one part of the file rewritten, for what the library cannot write itself. */
export function withPart(bytes: Uint8Array, part: string, rewrite: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  parts[part] = Buffer.from(rewrite(Buffer.from(parts[part] ?? []).toString("utf8")));
  return zipSync(parts);
}

export function partOf(bytes: Uint8Array, part: string): string {
  return Buffer.from(unzipSync(bytes)[part] ?? []).toString("utf8");
}
