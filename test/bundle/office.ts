import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Host } from "../../host/host";
import { type BookSheet, writeBook } from "../../samples/write-book";
import { type Office, officeOn } from "./office-on";

export type { Office } from "./office-on";

const opened: string[] = [];

/** Every state folder of the test file goes when it ends. */
afterAll(() => {
  for (const folder of opened) rmSync(folder, { recursive: true, force: true });
});

export async function openOffice(book: readonly BookSheet[] | string, options: { readonly timeZone?: string; readonly locale?: string } = {}): Promise<Office> {
  const folder = mkdtempSync(path.join(tmpdir(), "tuntas-story-"));
  opened.push(folder);
  const file = typeof book === "string" ? book : path.join(folder, "book.xlsx");
  if (typeof book !== "string") await writeBook(file, book);
  return officeOn(await Host.open(file, path.join(folder, "state"), options), folder);
}
