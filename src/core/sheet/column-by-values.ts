import { cleanText } from "../indonesia/clean-text";
import { readSex } from "../indonesia/person-details";
import { headingWords } from "./heading-key";
import { readDate } from "./read-date";
import type { Role } from "./role";
import { cellOf, type Column, type Table, type TableCell } from "./table";

const SAMPLE = 20;

/** Numbers and dates of something or somebody else, however much they look like the participant's. */
const OTHERS = /\b(kk|kartu keluarga|rekening|nip|register|registrasi|reg|wali|ayah|ibu|orang tua|penjamin|masuk|ekspirasi|expirasi|bebas|daftar|timestamp|waktu|surat|sk)\b/;

const SHAPES: readonly (readonly [Role, (cell: TableCell) => boolean])[] = [
  ["nik", ({ shown, value }) => /^'?\d{16}$/.test(cleanText(shown).replace(/[ .-]/g, "")) || (typeof value === "number" && value > 1e15 && value < 1e16)],
  ["sex", ({ shown }) => cleanText(shown).length <= 10 && (readSex(shown) === "M" || readSex(shown) === "F")],
  ["birthDate", (cell) => isBirthDate(cell)],
];

/** What an unknown column holds by four fifths of its first filled cells; null where they could be anything. */
export function columnByValues(table: Table, column: Column): Role | null {
  if (OTHERS.test(headingWords(column.heading))) return null;
  const cells = table.rows.slice(0, SAMPLE).map((row) => cellOf(table, row, column)).filter(({ shown }) => cleanText(shown) !== "");
  if (cells.length < 2) return null;
  return SHAPES.find(([, fits]) => cells.filter(fits).length * 5 >= cells.length * 4)?.[0] ?? null;
}

function isBirthDate(cell: TableCell): boolean {
  const { source, reading } = readDate(cell, (year) => 1900 + year);
  return source !== "serial" && reading.kind === "date" && reading.day > "1930" && reading.day < "2012";
}
