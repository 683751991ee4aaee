import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { SELECTED } from "../text/done";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";

const Request = z.object({ cell: z.string().check(z.regex(/^.+![A-Z]{1,3}[1-9][0-9]{0,6}$/)) });

/** Shows a cell to the person in front of the screen: `Peserta!B7`, the last `!` separates. */
export function selectCell(ports: Ports, request: unknown): Envelope<Api["selectCell"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const separator = asked.cell.lastIndexOf("!");
  const sheet = asked.cell.slice(0, separator);
  if (!ports.workbook.tabs().some((tab) => tab.name === sheet)) return refused({ code: "tab-gone", sheet });
  const cell = asked.cell.slice(separator + 1);
  const [, letters = "A", row = "1"] = /^([A-Z]+)([0-9]+)$/.exec(cell) ?? [];
  if (!ports.workbook.select(sheet, Number(row) - 1, columnIndex(letters))) return refused({ code: "cell-gone", sheet, cell });
  return done({ summary: SELECTED });
}

const columnIndex = (letters: string): number => [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
