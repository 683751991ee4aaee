import { messyClass } from "../../samples/messy-class";
import type { BookSheet } from "../../samples/write-book";
import { TODAY } from "./findings-of";
import { type Office, openOffice } from "./office";
import { type Person, standardClass, withCells } from "./standard-class";

/** What a service does beyond the way to it; the clock's waits and the sum of Drive's writes are none. */
const UNCOUNTED: ReadonlySet<string> = new Set(["Drive.write", "Utilities.sleep"]);

function serviceCalls(office: Office): number {
  const report = office.host.call("checkEnrollment", "{}", TODAY);
  if (!report.ok) throw new Error(report.error.message);
  return Object.entries(report.calls).reduce((sum, [name, times]) => (UNCOUNTED.has(name) ? sum : sum + times), 0);
}

const OWN = new Set(["Temuan", "Kelulusan", "Register Sertifikat", "Log"]);

/** Two for each tab that is read, three for each that is written or marked, and eight. */
function bound(office: Office): number {
  const { sheets } = office.host.show();
  const marked = sheets.filter(({ conditionalFormats }) => conditionalFormats.some(({ values }) => String(values[0]).includes("tuntas:"))).length;
  return 2 * sheets.filter(({ name }) => !OWN.has(name)).length + 3 * (1 + marked) + 8;
}

/** The same few faults in every class, however large: a missing name, a NIK as a number, a programme that is none, a code that is missing. */
const faulty = (people: number): BookSheet[] =>
  withCells(
    standardClass(
      Array.from({ length: people }, (_, at): Person => {
        const name = `Peserta ${[...at.toString(8)].map((digit) => "BCDEFGHK"[Number(digit)]).join("")} Contoh`;
        return [{ name: "" }, { name, nik: 3524010101900001 }, { name, program: "Las" }, { name, code: null }][at] ?? { name };
      }),
    ),
    { "Program!H2": 500 },
  );

/** The list in two tabs, with a fault in each. */
const inTwoTabs = (): readonly BookSheet[] =>
  faulty(12).flatMap((sheet) => {
    if (sheet.name !== "Peserta") return [sheet];
    const [header = [], ...rows] = sheet.rows;
    return [{ ...sheet, rows: [header, ...rows.slice(0, 6)] }, { ...sheet, name: "Peserta 2", rows: [header, ...rows.slice(6).map((row, at) => (at === 0 ? row.map((cell, column) => (column === 11 ? null : cell)) : row))] }];
  });

test.each<[string, () => readonly BookSheet[]]>([
  ["of an office with the usual faults", () => messyClass()],
  ["of a faulty class", () => faulty(12)],
  ["of a list in two tabs", inTwoTabs],
  ["of a faultless class", () => standardClass([{ name: "Wulan Contoh", nik: "3524010101900001" }])],
])("a check %s stays within its service calls, the first time and again", async (_, book) => {
  const office = await openOffice(book());
  for (let run = 0; run < 2; run += 1) {
    const used = serviceCalls(office);
    expect(used).toBeLessThanOrEqual(bound(office));
  }
});

test("a check asks for no more when the class is larger", async () => {
  const [small, large] = [await openOffice(faulty(12)), await openOffice(faulty(400))];
  expect(serviceCalls(large)).toBe(serviceCalls(small));
});
