import { DOMParser, type Document, onErrorStopParsing } from "@xmldom/xmldom";
import { BadFile } from "./open-zip";

/**
 * Parses one XML part of an Office document.
 *
 * @throws BadFile if it is not well-formed or declares a document type: Office never writes one, entity bombs need one.
 */
export function parseXml(bytes: Uint8Array, part: string): Document {
  const text = new TextDecoder().decode(bytes);
  if (/<!DOCTYPE/i.test(text)) throw new BadFile(`${part} declares a document type, which no Office document does.`);
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "application/xml");
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new BadFile(`${part} is not well-formed XML: ${reason}.`);
  }
}
