import type { BookCell, BookSheet } from "../../../samples/write-book";
import { findingsOf, found, lineOf, TODAY, wouldIssue } from "../findings-of";
import { type Office, openOffice } from "../office";
import { type Person, standardClass, withCells } from "../standard-class";

const NAMES = ["Wulan", "Darto", "Imam", "Rina", "Sari"];
const PEOPLE: readonly Person[] = NAMES.map((given, at) => ({ name: `${given} Contoh`, nik: `352401${at + 1 < 10 ? "0" : ""}${at + 1}0190000${at + 1}` }));

type Rows = BookSheet["rows"];

/** The class with its list of participants changed, the rest as it is. */
function withList(change: (rows: Rows) => Rows, more: Partial<BookSheet> = {}, people: readonly Person[] = PEOPLE): BookSheet[] {
  return standardClass(people).map((sheet) => (sheet.name === "Peserta" ? { ...sheet, ...more, rows: change(sheet.rows) } : sheet));
}

const headed = (change: (heading: string) => string) => (rows: Rows): Rows => rows.map((row, at) => (at === 0 ? row.map((cell) => change(String(cell))) : row));
const count = (office: Office): number => office.ask("checkEnrollment", {}, TODAY).people;

test("the class that all variations start from is faultless", async () => {
  expect(found(await openOffice(standardClass(PEOPLE)))).toEqual([]);
});

describe("a list of participants reads the same", () => {
  test.each([[1], [5], [12], [24]])("with its heading in row %i", async (row) => {
    const office = await openOffice(withList((rows) => [...Array.from({ length: row - 1 }, (_, at): readonly BookCell[] => (at === 0 ? ["DAFTAR PESERTA"] : [])), ...rows]));
    expect([count(office), found(office)]).toEqual([5, []]);
  });

  test.each<[string, (heading: string) => string]>([
    ["a no-break space", (heading) => heading.replace(/ /g, "\u00a0")],
    ["a zero-width character", (heading) => `\u200b${heading}`],
    ["double spaces and a colon", (heading) => ` ${heading.replace(/ /g, "  ")} :`],
    ["capitals", (heading) => heading.toUpperCase()],
    ["a line break", (heading) => heading.replace(" ", "\n")],
  ])("with %s in its headings", async (_, change) => {
    const office = await openOffice(withList(headed(change)));
    expect([count(office), found(office)]).toEqual([5, []]);
  });

  test.each<[string, (rows: Rows) => Rows]>([
    ["numbered with gaps", (rows) => rows.map((row, at) => (at === 0 ? row : [at * 3, ...row.slice(1)]))],
    ["numbered with repeats", (rows) => rows.map((row, at) => (at === 0 ? row : [1, ...row.slice(1)]))],
    ["numbered as text", (rows) => rows.map((row, at) => (at === 0 ? row : [`${at}.`, ...row.slice(1)]))],
    ["without numbers", (rows) => rows.map((row, at) => (at === 0 ? row : [null, ...row.slice(1)]))],
    ["with empty rows inside", (rows) => [...rows.slice(0, 3), [], [], ...rows.slice(3)]],
    ["with its heading repeated for the second page", (rows) => [...rows.slice(0, 3), rows[0] ?? [], ...rows.slice(3)]],
    ["with an empty column in between", (rows) => rows.map((row) => [...row.slice(0, 3), null, ...row.slice(3)])],
  ])("%s", async (_, change) => {
    const office = await openOffice(withList(change));
    expect([count(office), found(office).filter((line) => !line.startsWith("note"))]).toEqual([5, []]);
  });

  test.each([["id_ID", "Asia/Jakarta"], ["id_ID", "Asia/Jayapura"], ["en_US", "Asia/Jakarta"], ["en_US", "America/New_York"], ["id_ID", "Pacific/Kiritimati"]])("in a spreadsheet of %s, %s", async (locale, timeZone) => {
    const people = [...PEOPLE, { name: "Budi Contoh", nik: "-", born: "03/04/1991" }, { name: "Anto Contoh", nik: "-", born: "31/12/1990" }];
    const office = await openOffice(standardClass(people), { locale, timeZone });
    expect(found(office).filter((line) => !line.includes("nik-missing"))).toEqual([expect.stringMatching(/^warning dates-mixed Peserta!F1/)]);
    expect(wouldIssue(office)).toHaveLength(7);
  });

  test("with rows hidden by hand, columns hidden and a filter on", async () => {
    const office = await openOffice(withList((rows) => rows, { filter: "A1:P6", hiddenRows: [2, 6, 9] }));
    expect(office.ask("checkEnrollment", {}, TODAY)).toMatchObject({ people: 5, hidden: 2, findings: [] });
  });

  test("beside another table", async () => {
    const office = await openOffice(withList((rows) => rows.map((row, at) => [...Array.from({ length: 16 }, (_, column) => row[column] ?? null), null, null, at === 0 ? "Belanja" : "Sabun", at === 0 ? "Rupiah" : 3000])));
    expect([count(office), found(office)]).toEqual([5, []]);
  });
});

test("two lists below each other are one round of people", async () => {
  const office = await openOffice(
    withList((rows) => [...rows.slice(0, 4), [], [], ["PESERTA GELOMBANG II"], [], rows[0] ?? [], ...rows.slice(4)]),
  );
  expect(count(office)).toBe(5);
  expect(found(office).filter((line) => line.startsWith("error"))).toEqual([]);
});

test("a person inserted below the signature block is read and pointed out", async () => {
  const office = await openOffice(withList((rows) => [...rows.slice(0, 5), [], [null, null, "Mengetahui,"], [null, null, "Kepala Bidang"], [], ...rows.slice(5)]));
  expect(count(office)).toBe(5);
  expect(found(office)).toContain("warning person-after-end Peserta!C10");
});

test.each([["Tangal Lahir", "F1", "Tanggal Lahir"], ["Nma (pada sertifikat)", "C1", "Nama (pada sertifikat)"], ["Progam", "L1", "Program"]])(
  "the misspelt heading %s is one error that proposes the column, and settled by a mapping", async (typed, cell, heading) => {
    const office = await openOffice(withList(headed((text) => (text === heading ? typed : text))));
    const errors = findingsOf(office).filter(({ level, sheet }) => level === "error" && sheet === "Peserta");
    expect(errors.map(lineOf)).toEqual([`error column-missing Peserta!${cell}`]);
    expect(errors[0]?.message).toContain(`“${typed}”`);
    const role = { F1: "birthDate", C1: "name", L1: "program" }[cell] ?? "";
    office.ask("saveMapping", { sheet: "Peserta", kind: "enrollment", columns: { [role]: typed } }, TODAY);
    expect(found(office)).toEqual([]);
    expect(wouldIssue(office)).toHaveLength(5);
  },
);

test("a mapped column that moved is found again", async () => {
  const office = await openOffice(withList(headed((text) => (text === "Program" ? "Kelompok" : text))));
  office.ask("saveMapping", { sheet: "Peserta", kind: "enrollment", columns: { program: "Kelompok" } }, TODAY);
  expect(found(office)).toEqual([]);
  // What follows exchanges the headings and values of the columns K and L by hand.
  for (let row = 1; row <= 6; row += 1) {
    office.host.edit(`Peserta!K${row}`, row === 1 ? "Kelompok" : "LDY");
    office.host.edit(`Peserta!L${row}`, row === 1 ? "Minat 2" : "");
  }
  expect(found(office)).toEqual([]);
  expect(wouldIssue(office)).toHaveLength(5);
});

test("the same heading twice is one error at both headings", async () => {
  const office = await openOffice(withList((rows) => rows.map((row, at) => [...Array.from({ length: 16 }, (_, column) => row[column] ?? null), at === 0 ? "NIK" : "3524010101900009"])));
  expect(found(office).filter((line) => line.startsWith("error"))).toEqual(["error column-twice Peserta!D1 Peserta!Q1"]);
});

test("a column that should not be in a shared workbook is one warning at its heading, whatever the number of rows", async () => {
  const office = await openOffice(withList((rows) => rows.map((row, at) => [...Array.from({ length: 16 }, (_, column) => row[column] ?? null), at === 0 ? "Perkara" : "Pasal 112"])));
  const findings = findingsOf(office);
  expect(findings.map(lineOf)).toEqual(["warning sensitive-column Peserta!Q1"]);
  expect(JSON.stringify(findings)).not.toContain("112");
});

test("a cell merged over two people counts for the first, and is a finding", async () => {
  const office = await openOffice(withList((rows) => rows.map((row, at) => (at === 3 ? row.map((cell, column) => (column === 11 ? null : cell)) : row)), { merges: ["L3:L4"] }));
  expect(found(office)).toEqual(["error person-program-missing Peserta!L4", "warning merged-over-people Peserta!L3"]);
});

test("formulas are read by what they show", async () => {
  const office = await openOffice(withCells(standardClass(PEOPLE), { "Peserta!C2": { formula: 'UPPER("wulan contoh")', result: "WULAN CONTOH" }, "Peserta!L3": { formula: '"LDY"', result: "LDY" } }));
  expect(found(office)).toEqual([]);
});

test("the attendance list in another order, one name spelled differently, one missing, one extra: matched by code, the rest reported", async () => {
  const book = standardClass([...PEOPLE.slice(0, 4), { ...PEOPLE[4], name: "Sari Contoh", marks: null }]);
  const attendance = book.find(({ name }) => name === "Kehadiran LDY")?.rows ?? [];
  const rows: Rows = [attendance[0] ?? [], attendance[3] ?? [], attendance[1] ?? [], [9, "P-99", "Orang Lain Contoh", "H"], (attendance[2] ?? []).map((cell, at) => (at === 2 ? "Dartho Contoh" : cell)), attendance[4] ?? []];
  const office = await openOffice(book.map((sheet) => (sheet.name === "Kehadiran LDY" ? { ...sheet, rows } : sheet)));
  expect(found(office)).toEqual(["error person-unmatched Kehadiran LDY!B4", "warning name-differs Kehadiran LDY!C5 Peserta!C3", "warning person-without-row Peserta!C6"]);
  expect(wouldIssue(office)).toEqual(["P-01", "P-02", "P-03", "P-04"]);
});

test("two hundred people, and hidden rows among more than can be asked for one by one", async () => {
  const many = Array.from({ length: 230 }, (_, at): Person => ({ name: `${NAMES[at % 5] ?? ""} ${"ABCDEFGHKLMNPRSTUWYZ"[at % 20] ?? ""} ${"ABCDEFGHKLMNPRST"[Math.floor(at / 20)] ?? ""} Contoh`, nik: `352401${String((at % 28) + 1).padStart(2, "0")}0190${String(at + 1).padStart(4, "0")}` }));
  const office = await openOffice(withList((rows) => rows, { hiddenRows: [3, 4] }, many));
  expect(office.ask("checkEnrollment", {}, TODAY)).toMatchObject({ people: 230, hidden: null });
});
