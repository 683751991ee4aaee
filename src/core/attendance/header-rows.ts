import { cleanText } from "../indonesia/clean-text";
import { headingWords } from "../sheet/heading-key";
import { type Table, columnsOf } from "../sheet/table";
import { lessonThousandths } from "./lesson-minutes";
import { type HeaderRows, kindOf } from "./read-heading";

const LENGTH = /^(?:jp|jpl|jumlah jp|jam pelajaran|jam pelatihan|durasi jp)$/;
const KIND = /^(?:jenis|jenis sesi|teori praktik|jenis teori praktik)$/;

/** Rows near the headings that give the length (`JP`) and the kind (`Jenis`) of the session below each column. */
export interface FoundHeaderRows extends HeaderRows {
  /** Those among the list's own rows, which are no people. */
  readonly rows: ReadonlySet<number>;
}

export function findHeaderRows(table: Table): FoundHeaderRows {
  const firstMark = columnsOf(table, "mark")[0]?.index ?? 0;
  const nearby = [table.header.first - 2, table.header.first - 1];
  for (let row = table.header.first; row <= table.header.last + 2; row += 1) nearby.push(row);
  const labelled = (pattern: RegExp): number | undefined =>
    nearby.find((row) => (table.grid.shown[row] ?? []).slice(0, firstMark).some((text) => pattern.test(headingWords(text))));
  const lengths = labelled(LENGTH);
  const kinds = labelled(KIND);
  return {
    lessonHours: (column) => {
      const text = lengths === undefined ? "" : cleanText(table.grid.shown[lengths]?.[column] ?? "");
      return text !== "" && lessonThousandths(text) !== null ? text : null;
    },
    kind: (column) => (kinds === undefined ? null : kindOf(headingWords(table.grid.shown[kinds]?.[column] ?? ""))),
    rows: new Set([lengths, kinds].filter((row): row is number => row !== undefined && row > table.header.last)),
  };
}
