import { cleanText } from "../indonesia/clean-text";

/** Letters of a name in a title: with programme and code the whole stays under the 255 bytes of a file name, at two bytes a letter. */
const NAME_LENGTH = 64;
const PROGRAM_LENGTH = 40;

/**
 * Title of a certificate's document: `Sertifikat - Budi Contoh - Laundry - P-01`. Unique by the code; without a character
 * that Drive, Windows or a telephone refuses in a file name. Inside the document nothing is changed.
 */
export function documentName(person: { readonly name: string; readonly program: string; readonly code: string }): string {
  const parts = [cut(person.name, NAME_LENGTH), cut(person.program, PROGRAM_LENGTH), person.code].map(withoutForbidden);
  return ["Sertifikat", ...parts.filter((part) => part !== "")].join(" - ");
}

/** The title of one that no longer holds: `DICABUT - Sertifikat - …`. */
export function withdrawnName(name: string, word: "DICABUT" | "DIGANTI", revision: number): string {
  return word === "DIGANTI" ? `${word} (revisi ${revision}) - ${name}` : `${word} - ${name}`;
}

export function withoutForbidden(text: string): string {
  return cleanText(text.replace(/[\\/:*?"<>|\u0000-\u001f]/g, "-"))
    .replace(/-{2,}/g, "-")
    .replace(/^[\s.-]+|[\s.-]+$/g, "");
}

/** Cut between characters, never inside one. */
function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}
