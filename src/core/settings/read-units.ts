import { cleanText } from "../indonesia/clean-text";
import type { ProgramUnit } from "./settings";

/**
 * Reads `Unit kompetensi`: one unit a line (or between semicolons), an optional code in front and the hours in brackets
 * behind: `S.96KEC00.001.2 Menerapkan K3 (6 JP)`.
 */
export function readUnits(shown: string): readonly ProgramUnit[] {
  return shown
    .split(/[\n;]/)
    .map((line) => cleanText(line).replace(/^(?:\d{1,2}[.)]|[-•–])\s+/, ""))
    .filter((line) => line !== "")
    .map((line) => {
      const [, code = "", title = line, hours] = /^([A-Z]{1,4}[.\d][A-Z\d.]*\d[A-Z\d.]*)?\s*(?:[-–:]\s*)?(.*?)(?:\s*\(\s*(\d{1,3})\s*JP\s*\))?$/.exec(line) ?? [];
      return { code, title, lessonHours: hours === undefined ? null : Number(hours) };
    });
}
