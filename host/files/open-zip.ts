import { unzipSync, type UnzipFileInfo } from "fflate";

/** A file that is not what its name says, or is made to hurt: the message is a sentence for people. */
export class BadFile extends Error {
  override readonly name = "BadFile";
}

/** Far above any certificate or class list, far below what fills a small machine. */
const MAX_PACKED = 50 * 1024 * 1024;
const MAX_PART = 64 * 1024 * 1024;
const MAX_UNPACKED = 128 * 1024 * 1024;
const MAX_PARTS = 5_000;

/**
 * Unpacks the parts of a zip archive whose names `wanted` accepts, in the order of the archive.
 *
 * Sizes are checked against the archive's own directory before anything is inflated, and an entry that inflates to more
 * than it declared is cut there by the library, so a zip bomb costs no more memory than it admits to.
 *
 * @throws BadFile if it is not a zip archive, or larger unpacked than 128 MB, or one part larger than 64 MB.
 */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  if (bytes.length > MAX_PACKED) throw new BadFile("The file is larger than 50 MB.");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new BadFile("The file is not a zip archive, so no Office document.");
  let parts = 0;
  let unpacked = 0;
  const filter = (file: UnzipFileInfo): boolean => {
    parts += 1;
    if (parts > MAX_PARTS) throw new BadFile("The archive has more than 5,000 parts.");
    if (!wanted(file.name)) return false;
    unpacked += file.originalSize;
    if (file.originalSize > MAX_PART || unpacked > MAX_UNPACKED) throw new BadFile("The archive is too large when unpacked.");
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof BadFile) throw error;
    throw new BadFile(`The archive is damaged: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
