import { NotEmulated } from "../service";
import { badRequest, DriveError, invalidParameter } from "./drive-error";

/** What a request says about a file; absent means unchanged (or Drive's default for a new one). */
export interface FileMetadata {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly trashed?: boolean;
  /** Null takes a property away. */
  readonly appProperties?: Readonly<Record<string, string | null>>;
}

/** Limits of custom properties (developers.google.com/workspace/drive/api/guides/properties). */
const MAX_PROPERTY_BYTES = 124;
const MAX_PROPERTIES = 30;

/**
 * Reads the JSON body of a request that creates or changes a file; an empty one says nothing.
 *
 * @throws DriveError 400 for what is no JSON object or has a value of the wrong type; NotEmulated for a field the host lacks.
 */
export function readMetadata(body: Uint8Array): FileMetadata {
  const text = new TextDecoder().decode(body);
  if (text.trim() === "") return {};
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new DriveError(400, "parseError", "Parse Error");
  }
  if (!isRecord(json)) throw new DriveError(400, "parseError", "Parse Error");
  return Object.entries(json).reduce<FileMetadata>((meta, [field, value]) => ({ ...meta, ...readField(field, value) }), {});
}

/**
 * The properties after a change. A key and its value together have at most 124 bytes of UTF-8, a file at most 30 of them.
 *
 * @throws DriveError 403
 */
export function changedProperties(
  before: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const after = new Map(Object.entries(before));
  for (const [key, value] of Object.entries(change)) {
    if (value === null) after.delete(key);
    else if (Buffer.byteLength(key + value) > MAX_PROPERTY_BYTES) throw propertyTooLong();
    else after.set(key, value);
  }
  if (after.size > MAX_PROPERTIES) {
    throw new DriveError(403, "appPropertyCountLimitExceeded", `A file may have at most ${MAX_PROPERTIES} app properties.`);
  }
  return Object.fromEntries(after);
}

/** Seen word for word in public reports (RichardX366/Obsidian-Google-Drive#34). */
function propertyTooLong(): DriveError {
  return new DriveError(
    403,
    "propertyLengthLimitExceeded",
    "Properties and app properties are limited to 124 bytes in UTF-8 encoding, counting both the key and the value.",
  );
}

function readField(field: string, value: unknown): FileMetadata {
  switch (field) {
    case "name":
    case "mimeType":
      if (typeof value !== "string") throw invalidParameter(field);
      return { [field]: value };
    case "trashed":
      if (typeof value !== "boolean") throw invalidParameter(field);
      return { trashed: value };
    case "parents":
      if (!Array.isArray(value) || !value.every((parent) => typeof parent === "string")) throw invalidParameter(field);
      return { parents: value };
    case "appProperties":
      return { appProperties: readProperties(value) };
    default:
      throw new NotEmulated(`Drive field ${field} in a request body`);
  }
}

function readProperties(value: unknown): Record<string, string | null> {
  if (!isRecord(value)) throw badRequest();
  const entries = Object.entries(value).map(([key, property]): [string, string | null] => {
    if (typeof property !== "string" && property !== null) throw badRequest();
    return [key, property];
  });
  return Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
