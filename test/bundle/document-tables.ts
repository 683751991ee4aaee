import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { openDocx, WORD } from "../../host/files/open-docx";
import type { Office } from "./office";

/** One table of a document, row by row; the paragraphs of a cell are its lines. Tables stand in the order of the document. */
export type Table = readonly (readonly string[])[];

/** The tables of the newest document whose title begins so. */
export function tablesOf(office: Office, title: string): readonly Table[] {
  const { body } = openDocx(bytesOf(office, title));
  const all = (node: typeof body, name: string) => [...node.getElementsByTagNameNS(WORD, name)];
  return all(body, "tbl").map((table) =>
    all(table, "tr").map((row) => all(row, "tc").map((cell) => all(cell, "p").map((line) => all(line, "t").map((text) => text.textContent ?? "").join("")).filter((line) => line !== "").join("\n"))),
  );
}

/** One file inside it. */
export function partOf(office: Office, title: string, name: string): Uint8Array {
  return unzipSync(bytesOf(office, title))[name] ?? new Uint8Array();
}

/** The file of the newest document whose title begins so. */
export function bytesOf(office: Office, title: string): Uint8Array {
  const files = office.host.state().drive.files.filter(({ name, content, trashed }) => name.startsWith(title) && content !== null && !trashed);
  const file = files[files.length - 1];
  if (!file) throw new Error(`No document begins with ${title}`);
  return readFileSync(path.join(office.folder, "state", "documents", `${file.content}.docx`));
}

/** The rows of the tables whose first heading row holds `heading`, heading rows aside: those of every page together. */
export function rowsUnder(tables: readonly Table[], heading: string): Table {
  return tables.filter(([head]) => head?.some((cell) => cell.split("\n").includes(heading)) === true).flatMap((table) => table.slice(1));
}
