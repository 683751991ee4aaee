import { Host } from "../../host/host";
import { classOf } from "../class-of";
import { onHost } from "../measure";
import { type BookSheet } from "../../samples/write-book";
import { OWNER } from "./step";

/** A class of eight in six sessions, its marks as the seed draws them, in a spreadsheet of the first of the two users. */
export async function openSmallOffice(seed: number): Promise<Host> {
  const book = classOf(8, 6, { seed }).map((sheet): BookSheet => (sheet.name === "Pejabat" ? withoutEnd(sheet) : sheet));
  const spreadsheet = await onHost(book, (host) => host.state().spreadsheet);
  return Host.over({ ...spreadsheet, owner: OWNER }, seed);
}

/** Years pass in an office's life; who signs must not run out. */
const withoutEnd = (sheet: BookSheet): BookSheet => ({ ...sheet, rows: sheet.rows.map((row, index) => (index === 0 ? row : row.slice(0, 7))) });
