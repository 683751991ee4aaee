import { importWarnings } from "../../files/import-warnings";
import { BadFile } from "../../files/open-zip";
import { openDocx } from "../../files/open-docx";
import { remembering } from "../../files/remember";
import { NotEmulated } from "../service";
import { badRequest, DriveError, invalidParameter } from "./drive-error";
import type { DriveRequest } from "./drive-request";
import { type FileMetadata, readMetadata } from "./file-metadata";
import { DOCX, GOOGLE_DOC, isGoogleType } from "./mime-types";
import { parseMultipart } from "./multipart";

/** Of the file in a multipart upload (developers.google.com/workspace/drive/api/guides/manage-uploads). */
const MAX_BYTES = 5 * 1024 * 1024;

export interface Upload {
  readonly meta: FileMetadata;
  /** What the file becomes. */
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads an upload: `uploadType=multipart` (metadata and content) or `media` (content alone). `current` is the type of the
 * file whose content is replaced, null for a new one. A Google Doc is kept as the .docx it was made from, and what
 * Google's importer would have lost is recorded as a warning.
 *
 * @throws DriveError 400 for a broken body or a .docx that is none, 413 above 5 MB; NotEmulated for other conversions.
 */
export function readUpload(request: DriveRequest, current: string | null): Upload {
  const { meta, type, bytes } = takeApart(request);
  if (bytes.length > MAX_BYTES) throw new DriveError(413, "uploadTooLarge", "Request Too Large");
  const mimeType = meta.mimeType ?? current ?? type;
  if (mimeType === GOOGLE_DOC) checkConversion(request, type, bytes);
  else if (isGoogleType(mimeType)) throw new NotEmulated(`Drive conversion to ${mimeType}`);
  return { meta, mimeType, bytes };
}

function takeApart({ http, query }: DriveRequest): { meta: FileMetadata; type: string; bytes: Uint8Array } {
  const contentType = http.headers.get("content-type") ?? "application/octet-stream";
  switch (query.get("uploadType")) {
    case "media":
      return { meta: {}, type: (contentType.split(";")[0] ?? "").trim().toLowerCase(), bytes: http.body };
    case "multipart": {
      const [meta, media, ...more] = parseMultipart(contentType, http.body);
      if (!meta || !media || more.length > 0) throw badRequest("Malformed multipart body.");
      if (meta.type !== "application/json") throw badRequest("The first part must be application/json.");
      return { meta: readMetadata(meta.bytes), type: media.type, bytes: media.bytes };
    }
    case "resumable":
      throw new NotEmulated("Drive uploadType=resumable");
    default:
      throw invalidParameter("uploadType");
  }
}

/** What the importer would lose. @throws BadFile where there is nothing to import. */
const inspected = remembering((docx): readonly string[] => {
  openDocx(docx);
  return importWarnings(docx);
});

function checkConversion({ execution }: DriveRequest, type: string, bytes: Uint8Array): void {
  if (type !== DOCX) throw new NotEmulated(`Drive conversion of ${type} to a Google Doc`);
  try {
    for (const warning of inspected(bytes)) execution.warn(warning);
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    execution.warn(`Drive refused an upload: ${error.message}`);
    throw badRequest();
  }
}
