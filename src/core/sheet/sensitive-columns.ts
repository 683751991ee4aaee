import { cleanText } from "../indonesia/clean-text";
import type { SheetFinding } from "./findings";
import { headingWords } from "./heading-key";
import { atHeading } from "./locate";
import { canonicalRegisterNumber } from "./register-number";
import type { Column, Table } from "./table";

type About = Extract<SheetFinding, { readonly code: "sensitive-column" }>["about"];

const HEADINGS: readonly (readonly [RegExp, About])[] = [
  [/\b(perkara|tindak pidana|pasal|putusan|lama pidana|masa pidana|vonis|kasus|hukuman)\b/, "offence"],
  [/\b(ekspirasi|expirasi|tanggal bebas|perkiraan bebas|remisi|subsider|asimilasi)\b|^(1 3|1 2|2 3)( masa)?/, "release"],
  [/\b(blok|kamar|sel)\b/, "cell"],
  [/\b(alias|nama kecil|penjamin|register f|riwayat penyakit|penyakit|hiv)\b/, "private"],
];
const REGISTER = /^no (register|reg|registrasi)( |$)/;
const ADMISSION = /^tanggal masuk( lapas| rutan)?$/;
const UNNEEDED = /^(agama|religion|no kk|no kartu keluarga|kartu keluarga|no rekening)$/;

/** How many values tell whether a column holds register numbers. */
const SAMPLE = 20;

/**
 * Columns that should not stand in a workbook shared by two offices: reported once, at the heading, without quoting a
 * value. A column is known by its heading, a register number also by its shape alone.
 */
export function findSensitiveColumns(table: Table): readonly SheetFinding[] {
  const found = table.columns.flatMap((column) => ofColumn(table, column));
  // A date of admission is told from a date of joining by the company it keeps.
  const admission = found.some(({ code }) => code === "sensitive-column") ? table.columns.find((column) => column.role === null && ADMISSION.test(headingWords(column.heading))) : undefined;
  return admission ? [...found, { ...atHeading(admission), code: "sensitive-column", about: "release" }] : found;
}

function ofColumn(table: Table, column: Column): readonly SheetFinding[] {
  if (column.role === "mark" || column.role === "recap" || column.role === "address") return [];
  const words = headingWords(column.levels.join(" "));
  const about = aboutOf(table, column, words);
  if (about === null) return UNNEEDED.test(words) ? [{ ...atHeading(column), code: "unneeded-column" }] : [];
  return [{ ...atHeading(column), code: "sensitive-column", about }, ...(about === "register" ? repeatedNumbers(table, column) : [])];
}

function aboutOf(table: Table, column: Column, words: string): About | null {
  const found = HEADINGS.find(([pattern]) => pattern.test(words));
  if (found && !(found[1] === "cell" && /\balamat\b/.test(words))) return found[1];
  const shaped = registerShare(table, column);
  return shaped >= 0.5 || (REGISTER.test(words) && shaped > 0) ? "register" : null;
}

/** Exports of the prison's records repeat people; the rows are named, the number is not. */
function repeatedNumbers(table: Table, column: Column): readonly SheetFinding[] {
  const rows = new Map<string, number[]>();
  for (const row of table.rows) {
    const number = canonicalRegisterNumber(cleanText(table.grid.shown[row]?.[column.index] ?? ""));
    if (number === null) continue;
    const same = rows.get(number);
    if (same) same.push(row);
    else rows.set(number, [row]);
  }
  return [...rows.values()].flatMap((same): readonly SheetFinding[] => {
    if (same.length < 2) return [];
    const cells = same.map((row) => ({ sheet: table.sheet, row, column: column.index }));
    return [{ ...atHeading(column), cells, code: "register-twice" }];
  });
}

/** Share of the filled cells of the first rows that have the shape; 0 where none is filled. */
function registerShare(table: Table, column: Column): number {
  let filled = 0;
  let shaped = 0;
  for (const row of table.rows.slice(0, SAMPLE)) {
    const text = cleanText(table.grid.shown[row]?.[column.index] ?? "");
    if (text === "") continue;
    filled += 1;
    if (canonicalRegisterNumber(text) !== null) shaped += 1;
  }
  return filled === 0 ? 0 : shaped / filled;
}
