import { officeSheets } from "../../samples/sample-office";
import { type BookCell, type BookSheet, day } from "../../samples/write-book";
import { STAFF_TABS, TAB } from "../../src/text/standard-tabs";

/** The cells of one row of `Peserta`; what is not given is a complete, faultless person. */
export interface Person {
  readonly code?: BookCell;
  readonly name: BookCell;
  readonly nik?: BookCell;
  readonly place?: BookCell;
  readonly born?: BookCell;
  readonly sex?: BookCell;
  readonly program?: BookCell;
  readonly joined?: BookCell;
  readonly status?: BookCell;
  readonly left?: BookCell;
  /** One letter per session, a space is blank; or the cells themselves. Not on the attendance list where null. */
  readonly marks?: string | readonly BookCell[] | null;
}

/** 2–13 February 2026, weekdays. */
export const DATES: readonly string[] = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map((date) => `2026-02-${date.toString().padStart(2, "0")}`);

const header = (name: string): readonly string[] => STAFF_TABS.find((tab) => tab.name === name)?.header ?? [];

/**
 * The standard class of the failure cases: Laundry (`LDY`), 40 JP in ten sessions of 4 JP, all held; everybody has a code, a birth
 * date and ten H unless told otherwise. `settings` replaces values by key; `cancelled` are positions from 1.
 */
export function standardClass(
  people: readonly Person[],
  options: { readonly settings?: Readonly<Record<string, BookCell>>; readonly cancelled?: readonly number[]; readonly programName?: string } = {},
): BookSheet[] {
  const office = officeSheets().filter((sheet) => sheet.name !== TAB.programs);
  return [
    ...office.map((sheet) => (sheet.name === TAB.settings ? withSettings(sheet, options.settings ?? {}) : sheet)),
    {
      name: TAB.programs,
      rows: [header(TAB.programs), ["LDY", options.programName ?? "Laundry", "Laundry Service", "Jasa Binatu", 40, day("2026-02-02"), day("2026-02-13"), 20]],
    },
    { name: TAB.enrollment, rows: [header(TAB.enrollment), ...people.map(personRow)] },
    {
      name: TAB.sessions,
      rows: [
        header(TAB.sessions),
        ...DATES.map((date, index): readonly BookCell[] => [
          "LDY", `Sesi ${index + 1}`, day(date), null, 4, index < 3 ? "teori" : "praktik", null, null,
          options.cancelled?.includes(index + 1) ? "batal" : "terlaksana",
        ]),
      ],
    },
    {
      name: "Kehadiran LDY",
      rows: [
        ["No", "Kode Peserta", "Nama", ...DATES.map((_, index) => `Sesi ${index + 1}`)],
        ...people.flatMap((person, index): (readonly BookCell[])[] => {
          const { marks = "HHHHHHHHHH" } = person;
          if (marks === null) return [];
          const cells = typeof marks === "string" ? [...marks.padEnd(10)].map((mark) => (mark === " " ? null : mark)) : marks;
          return [[index + 1, codeOf(person, index), person.name, ...cells]];
        }),
      ],
    },
  ];
}

const codeOf = (person: Person, index: number): BookCell => (person.code === undefined ? `P-${(index + 1).toString().padStart(2, "0")}` : person.code);

function personRow(person: Person, index: number): readonly BookCell[] {
  const or = (value: BookCell | undefined, otherwise: BookCell): BookCell => (value === undefined ? otherwise : value);
  return [
    index + 1,
    codeOf(person, index),
    person.name,
    or(person.nik, null),
    or(person.place, "Lamongan"),
    or(person.born, day(`1990-01-${((index % 28) + 1).toString().padStart(2, "0")}`)),
    or(person.sex, "L"),
    "SMA",
    null,
    null,
    null,
    or(person.program, "LDY"),
    or(person.joined, null),
    or(person.status, "Aktif"),
    null,
    or(person.left, null),
  ];
}

function withSettings(sheet: BookSheet, values: Readonly<Record<string, BookCell>>): BookSheet {
  const rows = sheet.rows.map((row) => {
    const key = String(row[0]);
    return key in values ? [key, values[key] ?? null, row[2] ?? null] : row;
  });
  return { ...sheet, rows };
}

/** The same book with some cells replaced: `{ "Peserta!D2": 3200004101900000 }`. */
export function withCells(book: readonly BookSheet[], cells: Readonly<Record<string, BookCell>>): BookSheet[] {
  const copies = book.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  for (const [address, value] of Object.entries(cells)) {
    const separator = address.lastIndexOf("!");
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address.slice(separator + 1)) ?? [];
    const rows = copies.find(({ name }) => name === address.slice(0, separator))?.rows;
    if (!rows) throw new Error(`No tab for ${address}`);
    const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = Number(digits) - 1;
    while (rows.length <= row) rows.push([]);
    const cellsOfRow = rows[row] ?? [];
    while (cellsOfRow.length <= column) cellsOfRow.push(null);
    cellsOfRow[column] = value;
  }
  return copies;
}
