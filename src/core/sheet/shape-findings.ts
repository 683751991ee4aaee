import { cleanText } from "../indonesia/clean-text";
import { parseDate } from "../indonesia/parse-date";
import type { SheetFinding } from "./findings";
import { HEADER_WINDOW } from "./find-bands";
import type { Grid } from "./grid";
import { isKnownHeading } from "./heading-index";
import { headingWords } from "./heading-key";
import { standardHeading } from "./known-headings";
import { atTable } from "./locate";
import type { Table } from "./table";

/** What a tab without any table nearly is: a text file that fell into one column, or a log without headings. */
export function looseFindings(grid: Grid): readonly SheetFinding[] {
  return [...inOneColumn(grid), ...withoutHeader(grid)];
}

/** An empty list is never a pass: either no tab is a list of participants, or the lists there are have nobody on them. */
export function missingList(grids: readonly Grid[], tables: readonly Table[]): readonly SheetFinding[] {
  const lists = tables.filter((table) => table.kind === "enrollment");
  const first = lists[0];
  if (first) return lists.every((table) => table.rows.length === 0) ? [{ ...atTable(first), code: "list-empty" }] : [];
  // The add-on's own tabs and its settings are no candidates; naming them would only distract.
  const looked = grids.map((grid) => grid.sheet).filter((sheet) => !OWN.has(headingWords(sheet)));
  const sheet = looked[0] ?? grids[0]?.sheet ?? "";
  const expected = (["name", "birthDate", "program", "code", "nik"] as const).map((role) => standardHeading("enrollment", role));
  return [{ stage: "sheet", cells: [{ sheet, row: 0, column: 0 }], person: null, fix: null, heading: "", code: "list-missing", looked, expected }];
}

const OWN = new Set(["temuan", "kelulusan", "register sertifikat", "log", "pengaturan", "pejabat", "program", "sesi", "nilai"]);

function inOneColumn(grid: Grid): readonly SheetFinding[] {
  for (const [row, shown] of grid.shown.slice(0, HEADER_WINDOW).entries()) {
    const filled = shown.filter((text) => cleanText(text) !== "");
    const parts = (filled[0] ?? "").split(/[;,\t]/);
    if (filled.length !== 1 || parts.length < 3 || parts.filter(isKnownHeading).length < 2) continue;
    const column = shown.findIndex((text) => cleanText(text) !== "");
    return [{ stage: "sheet", cells: [{ sheet: grid.sheet, row, column }], person: null, fix: null, heading: "", code: "cells-in-one-column" }];
  }
  return [];
}

/** A column of days beside a column of words, and no heading: proposed to staff, read by nobody. */
function withoutHeader(grid: Grid): readonly SheetFinding[] {
  const rows = grid.shown.map((_, row) => row).filter((row) => (grid.shown[row] ?? []).filter((text) => text !== "").length >= 2).slice(0, 50);
  if (rows.length < 3) return [];
  const width = grid.shown[0]?.length ?? 0;
  const share = (column: number, test: (shown: string, value: unknown) => boolean): number =>
    rows.filter((row) => test(cleanText(grid.shown[row]?.[column] ?? ""), grid.values[row]?.[column])).length / rows.length;
  const columns = Array.from({ length: width }, (_, column) => column);
  const dateColumn = columns.find((column) => share(column, (shown, value) => typeof value === "object" || parseDate(shown).kind === "date") >= 0.8);
  const nameColumn = columns.find((column) => column !== dateColumn && share(column, (shown) => /^\p{L}[\p{L} .,'’-]{3,}$/u.test(shown) && !/^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)$/i.test(shown)) >= 0.8);
  if (dateColumn === undefined || nameColumn === undefined) return [];
  const top = rows[0] ?? 0;
  if (typeof grid.values[top]?.[dateColumn] !== "object" && parseDate(grid.shown[top]?.[dateColumn] ?? "").kind !== "date") return [];
  const at = { sheet: grid.sheet, row: top, column: dateColumn };
  return [{ stage: "sheet", cells: [at, { ...at, column: nameColumn }], person: null, fix: null, heading: "", code: "header-missing", dateColumn, nameColumn }];
}
