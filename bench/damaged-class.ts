import { officeSheets } from "../samples/sample-office";
import { type BookCell, type BookSheet, day } from "../samples/write-book";
import { STAFF_TABS, TAB } from "../src/text/standard-tabs";
import { randomFrom } from "./class-of";

/** One planted fault: a finding must name one of these cells (`Peserta!D7`). */
export interface Planted {
  readonly kind: string;
  readonly cells: readonly string[];
}

export interface DamagedClass {
  readonly book: readonly BookSheet[];
  readonly planted: readonly Planted[];
}

/** The columns of the standard tab and four more that offices add. */
const HEADER = [...(STAFF_TABS.find(({ name }) => name === TAB.enrollment)?.header ?? []), "No HP", "Usia", "Status perkawinan", "Catatan asesor"];
const AT = { code: 1, name: 2, nik: 3, place: 4, born: 5, sex: 6, address: 8, program: 11, joined: 12, status: 13 } as const;
const GIVEN = ["Ahmad", "Budi", "Citra", "Dewi", "Eko", "Fitri", "Galih", "Hesti", "Indra", "Joko", "Kartika", "Lestari", "Murni", "Ningsih"];
const FAMILY = ["Santoso", "Wibowo", "Hartono", "Saputra", "Kurniawan", "Setiawan", "Nugroho", "Prasetyo"];
const PLACES = ["Lamongan", "Babat", "Paciran", "Surabaya", "Gresik"];

interface Draw {
  readonly random: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** Changes the row of one person, or two; answers the columns it touched, by row. */
type Damage = (rows: BookCell[][], row: number, draw: Draw) => readonly (readonly [row: number, column: number])[];

const put = (rows: BookCell[][], row: number, column: number, value: BookCell): readonly [number, number] => {
  const cells = rows[row];
  if (cells) cells[column] = value;
  return [row, column];
};

const get = (rows: readonly (readonly BookCell[])[], row: number, column: number): BookCell => rows[row]?.[column] ?? null;

const swap = (one: number, other: number): Damage => (rows, row) => {
  const [left, right] = [get(rows, row, one), get(rows, row, other)];
  return [put(rows, row, one, right), put(rows, row, other, left)];
};

const set = (column: number, change: (text: string, draw: Draw) => BookCell): Damage => (rows, row, draw) => [put(rows, row, column, change(String(get(rows, row, column)), draw))];

const copyFromNext = (column: number): Damage => (rows, row) => [put(rows, row, column, get(rows, row + 1, column)), [row + 1, column]];

/** What happens to single rows, each an error or a warning that staff must see at the cell. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  "nik-as-number": set(AT.nik, Number),
  "nik-short": set(AT.nik, (nik) => nik.slice(0, 15)),
  "nik-long": set(AT.nik, (nik) => `${nik}1`),
  "nik-letter": set(AT.nik, (nik) => nik.replace("0", "O")),
  "nik-scientific": set(AT.nik, () => "3,52401E+15"),
  "nik-of-next": copyFromNext(AT.nik),
  "code-of-next": copyFromNext(AT.code),
  "code-missing": set(AT.code, () => null),
  "name-missing": set(AT.name, () => null),
  "name-failed": set(AT.name, () => ({ formula: "VLOOKUP(1,A1:B2,3,FALSE)", result: "#REF!" })),
  "name-a-number": set(AT.name, () => 3524010101900001),
  "born-impossible": set(AT.born, (_, { pick }) => pick(["31/02/1990", "30-02-1988", "31 April 1991", "29/02/1991"])),
  "born-month-first": set(AT.born, (_, { pick }) => pick(["08/17/1990", "04-15-1991"])),
  "born-missing": set(AT.born, () => null),
  "born-text": set(AT.born, (_, { pick }) => pick(["kemarin", "belum tahu", "L"])),
  "born-failed": set(AT.born, () => ({ formula: "VLOOKUP(1,A1:B2,3,FALSE)", result: "#N/A" })),
  "born-future": set(AT.born, () => day("2031-05-01")),
  "program-unknown": set(AT.program, (_, { pick }) => pick(["Las", "XYZ", "Menjahit"])),
  "program-missing": set(AT.program, () => null),
  "status-unknown": set(AT.status, () => "?"),
  "sex-unreadable": set(AT.sex, () => "Q"),
  "joined-text": set(AT.joined, () => "awal bulan"),
  "name-with-nik": swap(AT.name, AT.nik),
  "nik-with-place": swap(AT.nik, AT.place),
  "place-with-born": swap(AT.place, AT.born),
  "born-with-sex": swap(AT.born, AT.sex),
  "name-with-born": swap(AT.name, AT.born),
  "name-with-place": swap(AT.name, AT.place),
  "code-with-address": swap(AT.code, AT.address),
  "nik-with-born": swap(AT.nik, AT.born),
  "code-as-date": set(AT.code, () => day("2026-04-03")),
  "program-with-status": swap(AT.program, AT.status),
};

/** Headings as fingers make them; at most one in a workbook, in a column that nothing else is planted in. */
const MISSPELT: readonly (readonly [column: number, heading: string])[] = [
  [AT.born, "Tangal Lahir"], [AT.born, "Tanggal Lahr"], [AT.name, "Nma (pada sertifikat)"], [AT.program, "Progam"], [AT.code, "Kode Pesrta"], [AT.place, "Tempat Lahirr"], [AT.status, "Sttatus"],
];

/**
 * A list of 100 people as an office keeps it, with a letterhead above and a total and signatures below, in which about two dozen faults are
 * planted: cells swapped, types changed, values copied or lost, a heading misspelt, cells merged down over two people. Everything
 * else is faultless. The same seed gives the same workbook.
 */
export function damagedClass(seed: number, people = 100): DamagedClass {
  const random = randomFrom(seed * 7919 + 13);
  const draw: Draw = {
    random,
    pick: <Item>(items: readonly Item[]) => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new Error("Nothing to pick from");
      return item;
    },
  };
  const rows = Array.from({ length: people }, (_, index) => faultless(index, draw));
  const misspelt = random() < 0.5 ? draw.pick(MISSPELT) : null;
  const header: BookCell[] = [...HEADER];
  if (misspelt) header[misspelt[0]] = misspelt[1];
  const above = letterhead(Math.floor(random() * 7));
  const first = above.length + 2;
  const address = ([row, column]: readonly [number, number]): string => `Peserta!${String.fromCharCode(65 + column)}${first + row}`;

  const planted: Planted[] = misspelt ? [{ kind: "heading-misspelt", cells: [`Peserta!${String.fromCharCode(65 + misspelt[0])}${first - 1}`] }] : [];
  const merges: string[] = [];
  const kinds = Object.entries(DAMAGES).filter(() => random() < 0.8);
  let row = 1;
  for (const [kind, damage] of kinds) {
    const before = [rows[row], rows[row + 1]].map((cells) => [...(cells ?? [])]);
    const touched = damage(rows, row, draw);
    if (misspelt && touched.some(([, column]) => column === misspelt[0])) rows.splice(row, 2, ...before);
    else planted.push({ kind, cells: touched.map(address) });
    row += 3;
  }
  const column = draw.pick([AT.program, AT.born].filter((one) => one !== misspelt?.[0]));
  put(rows, row + 1, column, null);
  merges.push(`${String.fromCharCode(65 + column)}${first + row}:${String.fromCharCode(65 + column)}${first + row + 1}`);
  planted.push({ kind: "merged-down", cells: [address([row + 1, column])] });
  return { book: [...around(), { name: TAB.enrollment, rows: [...above, header, ...rows, ...footer(people)], merges }], planted };
}

function faultless(index: number, { random, pick }: Draw): BookCell[] {
  const female = random() < 0.4;
  const born = new Date(day("1975-01-01").getTime() + Math.floor(random() * 9_000) * 86_400_000);
  const [year = "", month = "", date = ""] = born.toISOString().slice(0, 10).split("-");
  const nik = `3524${String(1 + (index % 27)).padStart(2, "0")}${String(Number(date) + (female ? 40 : 0)).padStart(2, "0")}${month}${year.slice(2)}${String(index + 1).padStart(4, "0")}`;
  const name = `${pick(GIVEN)} ${pick(FAMILY)} ${"BCDEFGHKRT"[index % 10] ?? ""}${"aeiou"[Math.floor(index / 10) % 5] ?? ""}${"nrstk"[Math.floor(index / 50) % 5] ?? ""}o Contoh`;
  return [
    index + 1, `P-${(index + 1).toString(36).toUpperCase().padStart(4, "0")}`, name, nik, pick(PLACES), born, female ? "P" : "L", pick(["SD", "SMP", "SMA", "SMK"]), "Jalan Contoh 1",
    pick(["Laundry", "Barbershop"]), null, pick(["LDY", "Laundry", "ldy"]), null, pick(["Aktif", "Aktif", "Terdaftar"]), null, null, "081234567890", 2026 - Number(year), "Kawin", null,
  ];
}

const letterhead = (lines: number): readonly (readonly BookCell[])[] =>
  [["PEMERINTAH KABUPATEN CONTOH"], ["DINAS TENAGA KERJA"], ["Jl. Contoh 1, Contoh"], [], ["DAFTAR PESERTA PELATIHAN"], ["Tempat", ": Aula Contoh"]].slice(0, lines);

const footer = (people: number): readonly (readonly BookCell[])[] => [["Jumlah", null, `${people} orang`], [], [null, null, "Mengetahui,"], [null, null, "Kepala Bidang Pelatihan"], [], [null, null, "Pejabat Contoh, S.Sos."], [null, null, "NIP. 19750505 200003 1 005"]];

function around(): readonly BookSheet[] {
  const programs = STAFF_TABS.find(({ name }) => name === TAB.programs)?.header ?? [];
  return [
    ...officeSheets().filter(({ name }) => name !== TAB.programs),
    {
      name: TAB.programs,
      rows: [
        programs,
        ["LDY", "Laundry", "Laundry Service", "Jasa Binatu", 40, day("2026-02-02"), day("2026-02-13"), 200],
        ["BRB", "Barbershop", "Barbering", "Tata Kecantikan", 40, day("2026-03-02"), day("2026-03-13"), 200],
      ],
    },
  ];
}
