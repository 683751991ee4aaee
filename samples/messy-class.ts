import { TAB } from "../src/text/standard-tabs";
import { attendanceSheet, enrollmentHeader, officeSheets, sessionsSheet } from "./sample-office";
import { type BookCell, type BookSheet, day } from "./write-book";

interface Person {
  readonly code: string | null;
  readonly name: string;
  readonly nik: string | number | null;
  readonly place: string | null;
  readonly born: string | Date;
  readonly sex: "L" | "P";
  readonly program: string;
  readonly joined?: Date;
  readonly status?: string;
  readonly left?: Date;
  /** One letter per session; null: not on the attendance list. */
  readonly marks: string | null;
}

const H20 = "HHHHHHHHHHHHHHHHHHHH";

/** Barbershop, sixteen rows. What is wrong or special stands behind each. */
const BARBERSHOP: readonly Person[] = [
  { code: "P-4K7Q", name: "Ahmad Fauzi Contoh", nik: "3524221708900001", place: "Lamongan", born: day("1990-08-17"), sex: "L", program: "BRB", marks: H20 },
  { code: "P-9M2T", name: "Budi Contoh", nik: "3524050304910002", place: "Babat", born: day("1991-04-03"), sex: "L", program: "BRB", marks: "HHHHHHHHHHHHHHHHAAAA" }, // 15 of the 19 that took place: just short
  { code: "P-3X8W", name: "Budi Contoh", nik: "3524142205880003", place: "Paciran", born: day("1988-05-22"), sex: "L", program: "BRB", marks: "HHHHHHHHHHHHHHHHHHTS" }, // same name, another person
  { code: "P-7B5N", name: "Darto Contoh", nik: "3524-0512-0985-0004", place: "Babat", born: day("1985-09-12"), sex: "L", program: "BRB", marks: H20 }, // dashes
  { code: "P-2R6Y", name: "Darta Contoh", nik: "3524051109860005", place: "Babat", born: day("1986-09-11"), sex: "L", program: "BRB", marks: H20 }, // sibling, one letter apart
  { code: "P-8C4H", name: "Wati", nik: "3524224101950006", place: "Lamongan", born: day("1995-01-01"), sex: "P", program: "BRB", marks: H20 }, // one name
  { code: "P-5D9J", name: "Nur’aini Contoh, S.Pd.", nik: "3524225506920007", place: "Lamongan", born: "15 Juni 1992", sex: "P", program: "BRB", marks: H20 },
  { code: "P-6F3K", name: "Imam Contoh", nik: 3524091002870008, place: "Sekaran", born: day("1987-02-10"), sex: "L", program: "BRB", marks: H20 }, // NIK as a number
  { code: "P-1G7L", name: "Joko  Susilo Contoh", nik: "-", place: "Turi", born: day("1993-11-30"), sex: "L", program: "BRB", marks: H20 }, // no NIK, double space
  { code: "P-4H8M", name: "Slamet Contoh alias Memet", nik: "9100011708900001", place: "Jayapura", born: day("1990-08-17"), sex: "L", program: "BRB", marks: H20 }, // alias; old region
  { code: "P-9J2N", name: "Rudi Contoh", nik: "3524221O05890011", place: "Lamongan", born: day("1989-05-10"), sex: "L", program: "BRB", marks: H20 }, // letter O
  { code: "P-3K6P", name: "Sugeng Contoh", nik: "3524223112840012", place: "Lamongan", born: "31/02/1984", sex: "L", program: "BRB", marks: H20 }, // impossible date
  { code: "P-7L1R", name: "Teguh Contoh", nik: "3524221403900013", place: "Lamongan", born: day("1990-03-14"), sex: "L", program: "BRB", marks: "HHHHHHHHHHHHHHH AAAA" }, // the blank decides
  { code: "P-2M5S", name: "Untung Contoh", nik: "3524222607910014", place: "Lamongan", born: day("1991-07-26"), sex: "L", program: "BRB", marks: "HHHHHHHHHHHHHHHHH HA" }, // the blank does not matter
  { code: "P-8N9T", name: "Wahyu Contoh", nik: "3524220808940015", place: "Lamongan", born: day("1994-08-08"), sex: "L", program: "BRB", joined: day("2026-01-19"), marks: "     HHHHHHHHHHHHHHH" }, // joined late
  { code: null, name: "Slamet Narasumber Contoh", nik: null, place: null, born: "-", sex: "L", program: "BRB", status: "Narasumber", marks: null },
];

/** Laundry, nine rows. */
const LAUNDRY: readonly Person[] = [
  { code: "P-5P3V", name: "Aminah Contoh", nik: "3524225702930021", place: "Lamongan", born: day("1993-02-17"), sex: "P", program: "LDY", marks: H20 },
  { code: "P-1Q7W", name: "Eka Contoh", nik: "3524224503900022", place: "Lamongan", born: day("1990-03-05"), sex: "P", program: "LDY", marks: "HHHHHHHHHHHHHHHHIIII" }, // 80 % with leave
  { code: "P-6R2X", name: "Fitri Contoh", nik: "3524226109890023", place: "Lamongan", born: day("1989-09-21"), sex: "P", program: "LDY", marks: "HHHHHHHHHHHHHHHIIISA" }, // 75 %
  { code: "P-9S4Y", name: "Hartini Contoh", nik: "3524220207910024", place: "Lamongan", born: day("1991-07-02"), sex: "P", program: "LDY", marks: H20 }, // NIK of a man
  { code: "P-3T8Z", name: "Lestari Contoh", nik: "3524224404880025", place: "Lamongan", born: day("1988-04-04"), sex: "P", program: "LDY", marks: "HHHHHHHH✓HHHHHHHHHHH" }, // unknown mark, does not decide
  { code: "P-7U1A", name: "Murni Contoh", nik: "3524225010920026", place: null, born: day("1992-10-10"), sex: "P", program: "LDY", marks: H20 }, // no birth place
  { code: "P-2V5B", name: "Ningsih Contoh", nik: "3524226312860027", place: "Lamongan", born: day("1986-12-23"), sex: "P", program: "LDY", status: "Bebas", left: day("2026-01-28"), marks: "HHHHHHHHHHHH--------" }, // released early
  { code: "P-8W9C", name: "Prapti Contoh", nik: "3524225808900028", place: "Lamongan", born: day("1990-08-18"), sex: "P", program: "Londri", marks: null }, // unknown programme
  { code: "P-4X6D", name: "Yanti Contoh", nik: "3524224806950029", place: "Lamongan", born: day("1995-06-08"), sex: "P", program: "LDY", marks: H20 },
];

/**
 * A class as an office keeps it: letterhead over the list, a total and a signature below it, and about a dozen of the usual
 * faults among its 24 people and one guest teacher. Session 10 of the barbershop did not take place.
 */
export function messyClass(): readonly BookSheet[] {
  const people = [...BARBERSHOP, ...LAUNDRY];
  const rows = people.map((person, index): readonly BookCell[] => [
    index + 1, person.code, person.name, person.nik, person.place, person.born, person.sex, "SMP",
    null, null, null, person.program, person.joined ?? null, person.status ?? "Aktif", null, person.left ?? null,
  ]);
  return [
    ...officeSheets(),
    {
      name: TAB.enrollment,
      rows: [
        ["DINAS TENAGA KERJA KABUPATEN CONTOH"],
        ["DAFTAR PESERTA PELATIHAN ANGKATAN I TAHUN 2026"],
        ["Tempat: Aula Contoh"],
        [],
        enrollmentHeader,
        ...rows,
        [],
        ["Jumlah", null, `${people.length} orang`],
        [],
        [null, null, "Mengetahui,"],
        [null, null, "Kepala Bidang Pelatihan"],
        [],
        [null, null, "Pejabat Contoh, S.Sos."],
        [null, null, "NIP. 19750505 200003 1 005"],
      ],
      merges: ["A1:P1", "A2:P2"],
      boldRows: [1, 2, 5],
     
    },
    sessionsSheet([
      { code: "BRB", lessonHours: 4, guest: "Slamet Contoh", cancelled: [10] },
      { code: "LDY", lessonHours: 2, guest: "Ratna Contoh", cancelled: [] },
    ]),
    attendanceSheet("BRB", marked(BARBERSHOP, 10)),
    attendanceSheet("LDY", marked(LAUNDRY, null)),
  ];
}

const marked = (people: readonly Person[], cancelled: number | null): readonly { code: string | null; name: string; marks: string }[] =>
  people.flatMap(({ code, name, marks }) => {
    if (marks === null) return [];
    return [{ code, name, marks: cancelled === null ? marks : `${marks.slice(0, cancelled - 1)} ${marks.slice(cancelled)}` }];
  });
