import { documentTexts, findingsOf, found, lineOf, TODAY, wouldIssue } from "./findings-of";
import { openOffice } from "./office";
import { type Person, standardClass, withCells } from "./standard-class";
import { day } from "../../samples/write-book";

const named = (...people: readonly Omit<Person, "name">[]): readonly Person[] =>
  people.map((person, index) => ({ name: `${["Rina", "Budi", "Sari", "Joko", "Wulan", "Darto"][index]} Contoh`, ...person }));

describe("a NIK that went through a spreadsheet program (V01)", () => {
  const people = named(
    { nik: 3200004101900000, born: day("1990-01-01"), sex: "P" },
    { nik: "3.20000E+15" },
    { nik: 3200001203910002, born: day("1991-03-12") },
    { nik: "3200-0005-0688-0004", born: day("1988-06-05") },
  );

  test("is an error as a number, even where sixteen digits look whole, and in E-notation; separators are a note with a fix", async () => {
    const office = await openOffice(standardClass(people));
    const before = office.host.show("Peserta");
    const findings = findingsOf(office);
    expect(findings.map(lineOf)).toEqual(["error nik-number Peserta!D2", "error nik-scientific Peserta!D3", "error nik-number Peserta!D4", "note nik-separators Peserta!D5"]);
    expect(findings.map(({ fix }) => fix?.after ?? null)).toEqual([null, null, null, "3200000506880004"]);
    expect(office.host.show("Peserta").sheets[0]?.values).toEqual(before.sheets[0]?.values);
  });

  test("names sheet, cell and heading, and shows no whole NIK", async () => {
    const findings = findingsOf(await openOffice(standardClass(people)));
    for (const { message } of findings) {
      expect(message).toMatch(/^Sel D[2-5] di lembar “Peserta”, kolom “NIK”/);
      expect(message).not.toMatch(/\d{12,}/);
    }
  });

  test("keeps the three people with an error from a certificate, not the fourth", async () => {
    expect(wouldIssue(await openOffice(standardClass(people)))).toEqual(["P-04"]);
  });
});

test("letters in a NIK are named by their place and never corrected (V02)", async () => {
  const findings = findingsOf(await openOffice(standardClass(named({ nik: "32OO000506880004" }, { nik: "32000012O39l0002" }))));
  expect(findings.map(lineOf)).toEqual(["error nik-letters Peserta!D2", "error nik-letters Peserta!D3"]);
  expect(findings[0]?.message).toMatch(/“O” di urutan ke-3 dan “O” di urutan ke-4/);
  expect(findings[1]?.message).toMatch(/“O” di urutan ke-9 dan “l” di urutan ke-12/);
  expect(findings.map(({ fix }) => fix)).toEqual([null, null]);
});

describe("placeholders and a real clash (V03)", () => {
  const clash = { nik: "3200001203910002", born: day("1991-03-12") };
  const people: readonly Person[] = [
    { name: "Anto Contoh", nik: "0" },
    { name: "Beni Contoh", nik: 0 },
    { name: "Cici Contoh", nik: "-" },
    { name: "Dodi Contoh" },
    { name: "Sari Contoh", ...clash },
    { name: "Sari Cntoh", ...clash },
  ];

  test("a placeholder is no identity; a NIK that repeats in one programme holds both people back", async () => {
    const office = await openOffice(standardClass(people));
    const { people: count } = office.ask("checkEnrollment", {}, TODAY);
    const findings = findingsOf(office);
    expect(count).toBe(6);
    expect(findings.map(lineOf)).toEqual([
      "error nik-twice Peserta!D6 Peserta!D7",
      "note nik-missing Peserta!D2",
      "note nik-missing Peserta!D3",
      "note nik-missing Peserta!D4",
      "note nik-missing Peserta!D5",
    ]);
    expect(findings[0]?.message).toMatch(/Sari Contoh.*Sari Cntoh/);
    expect(wouldIssue(office)).toEqual(["P-01", "P-02", "P-03", "P-04"]);
  });

  test("the same NIK in two programmes is one person twice: a warning where the dates overlap, which says that the names differ", async () => {
    const book = withCells(standardClass(people), {
      "Program!A3": "BRB", "Program!B3": "Barbershop", "Program!E3": 40, "Program!F3": day("2026-02-02"), "Program!G3": day("2026-02-13"),
      "Peserta!L7": "BRB",
    });
    const findings = findingsOf(await openOffice(book)).filter(({ cells }) => cells.some((cell) => cell === "Peserta!D7"));
    expect(findings.map(lineOf)).toEqual(["warning programs-overlap Peserta!D6 Peserta!D7"]);
    expect(findings[0]?.message).toMatch(/nama.*berbeda/i);
  });
});

test("a NIK is compared with birth date and sex as a hint that holds nobody back (V15)", async () => {
  const office = await openOffice(
    standardClass(
      named(
        { nik: "3200004101900001", born: "01/01/1990", sex: "P" },
        { nik: "3200000101900002", born: "01/01/1990", sex: "P" },
        { nik: "3200006101900003", born: "01/01/1990", sex: "P" },
        { nik: "3200001203910002", born: "13/03/1991", sex: "L" },
      ),
    ),
  );
  expect(found(office)).toEqual(["warning nik-sex-differs Peserta!D3 Peserta!G3", "warning nik-date-differs Peserta!D4 Peserta!F4", "warning nik-date-differs Peserta!D5 Peserta!F5"]);
  expect(wouldIssue(office)).toEqual(["P-01", "P-02", "P-03", "P-04"]);
});

test("somebody with one name is ordinary, and the certificate carries it once (V16)", async () => {
  const office = await openOffice(standardClass([{ name: "Wati", nik: "3200004101900001", born: day("1990-01-01"), sex: "P" }]));
  expect(found(office)).toEqual([]);
  office.issueUntilDone(TODAY);
  const [text = ""] = documentTexts(office);
  expect(text.match(/Wati/g)).toHaveLength(1);
  expect(text).toMatch(/^\s*Wati\s*$/m);
  expect(text).not.toMatch(/null|undefined/);
});
