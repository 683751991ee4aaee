import { attendanceTab, STAFF_TABS, TAB } from "../src/text/standard-tabs";
import { officeSheets } from "../samples/sample-office";
import { type BookCell, type BookSheet, day } from "../samples/write-book";

/** Numbers in [0, 1) that depend on the seed alone (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const GIVEN = ["Ahmad", "Budi", "Citra", "Dewi", "Eko", "Fitri", "Galih", "Hesti", "Indra", "Jaka", "Kartika", "Lestari", "Mulyono", "Ningsih"];
const MIDDLE = ["Agung", "Bayu", "Cahya", "Dwi", "Endah", "Fajar", "Gunawan", "Hari", "Ismail", "Jati", "Kusuma", "Laras", "Maulana"];

/** A class of any size in one programme `BRB`: everybody well entered, marks at random, about nine in ten finish unless all are to. */
export function classOf(people: number, sessions: number, { seed = 1, allFinish = false }: { readonly seed?: number; readonly allFinish?: boolean } = {}): readonly BookSheet[] {
  const random = randomFrom(seed);
  const start = day("2025-01-06").getTime();
  const dates = Array.from({ length: sessions }, (_, index) => new Date(start + index * 86_400_000));
  const list = Array.from({ length: people }, (_, index) => person(index, random));
  const header = (name: string): readonly string[] => STAFF_TABS.find((tab) => tab.name === name)?.header ?? [];
  return [
    ...officeSheets().filter((sheet) => sheet.name !== TAB.programs),
    {
      name: TAB.programs,
      rows: [header(TAB.programs), ["BRB", "Barbershop", "Barbershop", "Tata Kecantikan", sessions * 4, dates[0] ?? null, dates.at(-1) ?? null, people]],
    },
    { name: TAB.enrollment, rows: [header(TAB.enrollment), ...list.map((entry) => entry.cells)] },
    {
      name: TAB.sessions,
      rows: [header(TAB.sessions), ...dates.map((date, index): readonly BookCell[] => ["BRB", `Sesi ${index + 1}`, date, null, 4, index % 3 === 0 ? "teori" : "praktik", null, null, "terlaksana"])],
    },
    {
      name: attendanceTab("BRB").name,
      rows: [
        ["No", "Kode Peserta", "Nama", ...dates.map((_, index) => `Sesi ${index + 1}`)],
        ...list.map((entry, index): readonly BookCell[] => [index + 1, entry.code, entry.name, ...dates.map(() => (allFinish ? "H" : mark(random, entry.diligent)))]),
      ],
    },
  ];
}

function person(index: number, random: () => number): { readonly code: string; readonly name: string; readonly diligent: boolean; readonly cells: readonly BookCell[] } {
  const code = `P-${(index + 1).toString(36).toUpperCase().padStart(5, "0")}`;
  const born = new Date(day("1975-01-01").getTime() + Math.floor(random() * 10_000) * 86_400_000);
  const iso = born.toISOString();
  const name = `${pick(GIVEN, random)} ${pick(MIDDLE, random)} Contoh ${roman(index)}`;
  const nik = `3524${two(1 + (index % 27))}${iso.slice(8, 10)}${iso.slice(5, 7)}${iso.slice(2, 4)}${(1 + Math.floor(index / 27) % 9998).toString().padStart(4, "0")}`;
  const cells = [index + 1, code, name, nik, "Lamongan", born, "L", "SMA", null, null, null, "BRB", null, "Aktif", null, null];
  return { code, name, diligent: random() < 0.92, cells };
}

/** Keeps names apart without digits, which a certificate name should not have. */
const roman = (index: number): string => [...index.toString(8)].map((digit) => "IVXLCDMT"[Number(digit)]).join("");

function mark(random: () => number, diligent: boolean): string {
  const drawn = random();
  if (drawn < (diligent ? 0.93 : 0.6)) return "H";
  return drawn < 0.96 ? "I" : drawn < 0.98 ? "S" : "A";
}

const pick = (words: readonly string[], random: () => number): string => words[Math.floor(random() * words.length)] ?? "";
const two = (number: number): string => number.toString().padStart(2, "0");
