import { emptyDocx } from "../../files/empty-docx";
import { NoLibreOffice, toPdf } from "../../files/pdf";
import { NotEmulated } from "../service";
import { DriveError, invalidParameter } from "./drive-error";
import { type DriveRequest, id, type Reply } from "./drive-request";
import type { DriveFileState } from "./drive-state";
import { fileReply } from "./json-reply";
import { DOCX, GOOGLE_DOC, isGoogleType, PDF } from "./mime-types";
import { visibleFile } from "./tree";

/** developers.google.com/workspace/drive/api/reference/rest/v3/files/export */
const MAX_EXPORT = 10 * 1024 * 1024;

/** `GET /drive/v3/files/ID`: its description, or with `alt=media` its bytes. */
export function getFile(request: DriveRequest): Reply {
  const file = visibleFile(request.drive, request.user, id(request, 0));
  switch (request.query.get("alt") ?? "json") {
    case "json":
      return fileReply(request, file);
    case "media":
      return download(request, file);
    default:
      throw invalidParameter("alt");
  }
}

function download({ documents }: DriveRequest, file: DriveFileState): Reply {
  if (isGoogleType(file.mimeType)) {
    throw new DriveError(
      403,
      "fileNotDownloadable",
      "Only files with binary content can be downloaded. Use Export with Docs Editors files.",
      { type: "parameter", name: "alt" },
    );
  }
  return { kind: "bytes", type: file.mimeType, bytes: file.content === null ? new Uint8Array() : documents.get(file.content) };
}

/**
 * `GET /drive/v3/files/ID/export`: a Google Doc as .docx, exactly as it was uploaded or edited by hand, or as PDF.
 *
 * @throws NotEmulated for a PDF where LibreOffice is missing: a fact about this machine, not something Google would say.
 */
export function exportFile(request: DriveRequest): Reply {
  const file = visibleFile(request.drive, request.user, id(request, 0));
  if (file.mimeType !== GOOGLE_DOC) {
    throw new DriveError(403, "fileNotExportable", "Export only supports Docs Editors files.");
  }
  const type = request.query.get("mimeType");
  if (!type) throw new DriveError(400, "required", "Required parameter: mimeType", { type: "parameter", name: "mimeType" });
  const docx = file.content === null ? emptyDocx() : request.documents.get(file.content);
  if (type !== DOCX && type !== PDF) throw new NotEmulated(`Drive.files.export to ${type}`);
  const bytes = type === PDF ? pdfOf(docx) : docx;
  if (bytes.length > MAX_EXPORT) {
    throw new DriveError(403, "exportSizeLimitExceeded", "This file is too large to be exported.");
  }
  return { kind: "bytes", type, bytes };
}

function pdfOf(docx: Uint8Array): Uint8Array {
  try {
    return toPdf(docx, "docx");
  } catch (error) {
    if (error instanceof NoLibreOffice) throw new NotEmulated(`Drive.files.export to PDF. ${error.message}`);
    throw error;
  }
}
