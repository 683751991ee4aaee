import { emptyDocx } from "../files/empty-docx";
import { NoLibreOffice, toPdf } from "../files/pdf";
import { exportBytes } from "../files/xlsx-export";
import { safeName } from "../services/drive/export-documents";
import { DOCX, FOLDER, GOOGLE_DOC, PDF } from "../services/drive/mime-types";
import { isTrashed } from "../services/drive/tree";
import type { DriveState } from "../services/drive/drive-state";
import type { SpreadsheetState } from "../services/spreadsheet/spreadsheet-state";
import type { DeskFolder } from "./desk-folder";
import { Refused } from "./guard";
import { LABELS } from "./page/labels";
import type { DocumentView } from "./page/protocol";

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The whole emulated Drive, of all accounts: the desk looks on from outside. */
export function listDocuments(drive: DriveState): readonly DocumentView[] {
  return drive.files.map((file) => ({
    id: file.id,
    name: file.name,
    folder: file.mimeType === FOLDER,
    parent: file.parents[0] ?? null,
    trashed: isTrashed(drive, file),
  }));
}

export async function readWorkbook(spreadsheet: SpreadsheetState): Promise<Download> {
  return { name: `${safeName(spreadsheet.name)}.xlsx`, type: XLSX, bytes: await exportBytes(spreadsheet) };
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** @throws Refused 404 where there is no such document, 501 where a PDF cannot be made here. */
export function readDocument(drive: DriveState, folder: DeskFolder, id: string, format: string): Download {
  const file = drive.files.find((one) => one.id === id);
  if (!file || (file.mimeType !== GOOGLE_DOC && file.mimeType !== DOCX)) throw new Refused(404, LABELS.documentMissing);
  const docx = file.content === null ? emptyDocx() : folder.document(file.content);
  const name = safeName(file.name);
  if (format !== "pdf") return { name: `${name}.docx`, type: DOCX, bytes: docx };
  try {
    return { name: `${name}.pdf`, type: PDF, bytes: toPdf(docx, "docx") };
  } catch (error) {
    if (error instanceof NoLibreOffice) throw new Refused(501, LABELS.noPdf);
    throw error;
  }
}
