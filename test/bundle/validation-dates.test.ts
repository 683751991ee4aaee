import { type BookCell, day } from "../../samples/write-book";
import { documentTexts, findingsOf, found, lineOf, TODAY, wouldIssue } from "./findings-of";
import { openOffice } from "./office";
import { type Person, standardClass, withCells } from "./standard-class";

const NAMES = ["Wulan", "Darto", "Imam", "Rina", "Sari", "Joko", "Budi"];
const born = (...dates: readonly BookCell[]): readonly Person[] => dates.map((date, index) => ({ name: `${NAMES[index]} Contoh`, nik: "-", born: date }));

/** Without the notes that these people have no NIK. */
const dated = (lines: readonly string[]): readonly string[] => lines.filter((line) => !line.includes("nik-missing"));

test("text dates are read day first, an ISO date as it is; month first is an error with a hint and is not swapped (V11)", async () => {
  const office = await openOffice(standardClass(born("03/04/1991", "15/04/1991", "04/15/1991", "1991-04-03")));
  expect(dated(found(office))).toEqual(["error date-month-first Peserta!F4"]);
  const [finding] = findingsOf(office);
  expect(finding).toMatchObject({ fix: null });
  expect(`${finding?.message} ${finding?.advice}`).toMatch(/bulan.*(dahulu|depan|lebih dulu)/i);
  office.issueUntilDone(TODAY);
  const texts = documentTexts(office).join("\n");
  expect(texts).toContain("15 April 1991");
  expect(texts.match(/ 3 April 1991/g)).toHaveLength(2);
});

describe("dates that a sheet has changed (V12)", () => {
  test("a serial number and a two-digit year are read with a note that shows the reading; a blank one is an error", async () => {
    const findings = findingsOf(await openOffice(standardClass(born(33300, "12/05/60", null)))).filter(({ code }) => code !== "nik-missing");
    expect(findings.map(lineOf)).toEqual(["error birth-date-missing Peserta!F4", "note date-serial Peserta!F2", "note date-two-digit-year Peserta!F3"]);
    expect(findings[1]?.message).toContain("3 Maret 1991");
    expect(findings[2]?.message).toContain("12 Mei 1960");
  });

  test("no certificate is made without a birth date", async () => {
    expect(wouldIssue(await openOffice(standardClass(born(33300, "12/05/60", null))))).toEqual(["P-01", "P-02"]);
  });
});

test("Indonesian months, their short forms, weekdays and a place before the date are read; two places are a warning (V13)", async () => {
  const book = withCells(
    standardClass(born("17 Agustus 1990", "17 Agt 1990", "17 Agu 1990", "6 Nop 1989", "Minggu, 18 Mar 1990", "Bandung, 5 Juni 1988", "Tegal, 5 Juni 1988")),
    { "Peserta!E7": "Bandung", "Peserta!E8": "Bandung" },
  );
  const office = await openOffice(book);
  expect(dated(found(office))).toEqual(["warning birth-place-differs Peserta!E8 Peserta!F8"]);
  office.issueUntilDone(TODAY);
  const texts = documentTexts(office).join("\n");
  expect(texts.match(/17 Agustus 1990/g)).toHaveLength(3);
  for (const printed of ["6 November 1989", "18 Maret 1990", "Bandung, 5 Juni 1988"]) expect(texts).toContain(printed);
  expect(office.host.show("Peserta").sheets[0]?.values[7]?.slice(4, 6)).toEqual(["Bandung", "Tegal, 5 Juni 1988"]);
});

describe("a day that does not exist, and a leap day (V14)", () => {
  const people = born("29/02/2009", "31/04/1990", "29/02/2008");
  const starting = (start: string) => openOffice(withCells(standardClass(people, { settings: { "Usia minimal": "18" } }), { "Program!F2": day(start), "Program!G2": day("2026-03-01") }));

  test("an impossible date is an error and never rolls over", async () => {
    const findings = findingsOf(await starting("2026-02-28")).filter(({ level }) => level === "error");
    expect(findings.map(lineOf)).toEqual(["error date-impossible Peserta!F2", "error date-impossible Peserta!F3"]);
    expect(findings.map(({ message }) => message).join()).not.toMatch(/Maret|Mei/);
  });

  test("somebody born on 29 February is seventeen on 28 February and eighteen on 1 March of a common year", async () => {
    const ages = async (start: string): Promise<readonly string[]> => found(await starting(start)).filter((line) => line.includes("age-"));
    expect(await ages("2026-02-28")).toEqual(["warning age-low Peserta!F4"]);
    expect(await ages("2026-03-01")).toEqual([]);
  });

  test("a certificate prints 29 Februari 2008", async () => {
    const office = await openOffice(standardClass(born("29/02/2008")));
    office.issueUntilDone(TODAY);
    expect(documentTexts(office).join()).toContain("29 Februari 2008");
  });
});
