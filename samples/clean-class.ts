import { TAB } from "../src/text/standard-tabs";
import { attendanceSheet, enrollmentHeader, officeSheets, sessionsSheet } from "./sample-office";
import { type BookCell, type BookSheet, day } from "./write-book";

const NAMES = [
  "Ahmad Contoh", "Bagus Contoh", "Candra Contoh", "Dedi Contoh", "Eko Contoh", "Fajar Contoh", "Galih Contoh", "Hadi Contoh",
  "Indra Contoh", "Jaka Contoh", "Kurnia Contoh", "Lukman Contoh", "Mulyono Contoh", "Nanang Contoh", "Okta Contoh",
  "Puspa Contoh", "Qomar Contoh", "Rahayu Contoh", "Sulastri Contoh", "Tutik Contoh", "Umi Contoh", "Vina Contoh", "Wahyuni Contoh", "Yulia Contoh",
] as const;
const WOMEN = 9;

/** A class without a fault: 24 people, everybody has a code, every mark is there, and all but two have finished. */
export function cleanClass(): readonly BookSheet[] {
  const people = NAMES.map((name, index) => {
    const woman = index >= NAMES.length - WOMEN;
    const born = `19${85 + (index % 14)}-${pad((index % 12) + 1)}-${pad((index % 27) + 1)}`;
    const birthDay = Number(born.slice(8)) + (woman ? 40 : 0);
    return {
      code: `P-${(index + 1).toString().padStart(3, "0")}`,
      name,
      born,
      sex: woman ? "P" : "L",
      nik: `3524${pad((index % 27) + 1)}${pad(birthDay)}${born.slice(5, 7)}${born.slice(2, 4)}${(index + 1).toString().padStart(4, "0")}`,
      program: woman ? "LDY" : "BRB",
      marks: index % 12 === 11 ? "HHHHHHHHHHHHAAAAAAAA" : "HHHHHHHHHHHHHHHHHHHH".slice(0, 20 - (index % 4)) + "SIA".slice(0, index % 4),
    };
  });
  const rows = people.map((person, index): readonly BookCell[] => [
    index + 1, person.code, person.name, person.nik, "Lamongan", day(person.born), person.sex, "SMA",
    null, person.program === "BRB" ? "Barbershop" : "Laundry", null, person.program, null, "Aktif", null, null,
  ]);
  const of = (program: string) => people.filter((person) => person.program === program);
  return [
    ...officeSheets({ units: true }),
    { name: TAB.enrollment, rows: [enrollmentHeader, ...rows], boldRows: [1], frozenRows: 1 },
    sessionsSheet([
      { code: "BRB", lessonHours: 4, guest: "Slamet Contoh", cancelled: [] },
      { code: "LDY", lessonHours: 2, guest: "Ratna Contoh", cancelled: [] },
    ]),
    attendanceSheet("BRB", of("BRB")),
    attendanceSheet("LDY", of("LDY")),
  ];
}

const pad = (number: number): string => number.toString().padStart(2, "0");
