import { gunzipSync, gzipSync } from "node:zlib";
import { unzipSync, zipSync } from "fflate";
import { Blob, typeOfExtension } from "./blob";

/** More than a script could hold: refuse before memory does. */
const MOST_BYTES = 50 * 1024 * 1024;

export function zipped(blobs: readonly Blob[], name: string): Blob {
  const entries: Record<string, Uint8Array> = {};
  for (const [index, blob] of blobs.entries()) {
    const entry = blob.name ?? `Untitled ${index + 1}`;
    if (entry in entries) throw new Error(`Duplicate filenames are not allowed: ${entry}`);
    entries[entry] = blob.bytes;
  }
  // A fixed day, as the bytes must be the same in every time zone.
  return new Blob(zipSync(entries, { mtime: new Date(1980, 0, 1) }), "application/zip", name);
}

export function unzipped(blob: Blob): readonly Blob[] {
  let total = 0;
  const filter = ({ originalSize }: { readonly originalSize: number }): boolean => {
    total += originalSize;
    if (total > MOST_BYTES) throw new Error("Invalid argument: the archive is too large");
    return true;
  };
  try {
    const entries = Object.entries(unzipSync(blob.bytes, { filter })).filter(([name]) => !name.endsWith("/"));
    return entries.map(([name, bytes]) => new Blob(bytes, typeOfExtension(name), name));
  } catch (error) {
    throw new Error(error instanceof Error && error.message.startsWith("Invalid argument") ? error.message : "Invalid argument: not a zip archive");
  }
}

export function gzipped(blob: Blob, name: string | null): Blob {
  return new Blob(new Uint8Array(gzipSync(blob.bytes)), "application/x-gzip", name ?? (blob.name === null ? "archive.gz" : `${blob.name}.gz`));
}

/** The type is lost; the name loses its ending. */
export function ungzipped(blob: Blob): Blob {
  if (blob.contentType !== "application/x-gzip") throw new Error("Blob object must have a content type of 'application/x-gzip' to be ungzipped");
  try {
    return new Blob(new Uint8Array(gunzipSync(blob.bytes, { maxOutputLength: MOST_BYTES })), null, blob.name?.replace(/\.gz$/, "") ?? null);
  } catch {
    throw new Error("Invalid argument: not gzip data");
  }
}
