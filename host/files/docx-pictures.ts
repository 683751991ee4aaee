import { openZip } from "./open-zip";

export interface DocxPicture {
  /** As in the archive, without its folder: `image1.png`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The pictures of a Word document, in the order of the archive. @throws BadFile if it is not a zip archive. */
export function docxPictures(bytes: Uint8Array): DocxPicture[] {
  return [...openZip(bytes, (name) => /^word\/media\/[^/]+$/.test(name))].map(([name, picture]) => ({
    name: name.slice("word/media/".length),
    bytes: picture,
  }));
}
