import type { TableView, WorkbookView } from "../../../src/contract";
import type { CellSource } from "../../core/build-grid";
import {
  cleanGrid, dayGrid, eventExport, formResponses, fourRowList, groupedRegister, interestForm, type Layout, longLog, monthlyForm, monthlyRecap, paymentList, recordExport, scoreForm,
  semesterTotals, signatureTable, twoSheets, zigZagList,
} from "../../core/sheet/layouts";
import type { BookSheet } from "../../../samples/write-book";
import { found, TODAY } from "../findings-of";
import { type Office, openOffice } from "../office";
import { layoutSheet } from "./layout-book";
import { enrollmentOf, officeAround } from "./office-around";

/** The course of November 2024, beside a list of participants with the names of the layouts. */
const NOVEMBER = { start: "2024-11-06", end: "2024-11-29" };
const classWith = (people: number, ...layouts: readonly Layout[]): Promise<Office> => openOffice([...officeAround(layouts, NOVEMBER), enrollmentOf(people)]);

const alone = (...layouts: readonly Layout[]): Promise<Office> => openOffice(layouts.map(layoutSheet));
const described = (office: Office): WorkbookView => office.ask("describeWorkbook", {}, TODAY);
const tableOf = (office: Office, { sheet }: Layout): TableView | undefined => described(office).tables.find((table) => table.sheet === sheet);
const columns = (table: TableView | undefined, role: string): readonly string[] => (table?.columns ?? []).flatMap((column) => (column.role === role ? [column.cell.split("!")[1] ?? ""] : []));

/** The marks of each person in words, in the order of the course. */
function marksOf(office: Office): readonly (readonly string[])[] {
  const { decisions, sessions } = office.ask("computeCompletion", {}, TODAY);
  return decisions.map((decision) => decision.sessions.map((at) => sessions[at]?.mark ?? ""));
}

describe("a score form (L1)", () => {
  test.each([[1], [3], [200]])("of %i people is a table of scores below its eight rows, and no list of participants", async (people) => {
    const layout = scoreForm(people);
    const office = await alone(layout);
    expect(tableOf(office, layout)).toMatchObject({ kind: "scores", title: "Form Nilai" });
    expect(columns(tableOf(office, layout), "score")).toEqual(["D8"]);
    expect(office.refusal("checkEnrollment", {}, TODAY).message).toMatch(/Daftar peserta tidak ditemukan.*Worksheet/);
  });
});

describe("a list where each person takes four rows (L2)", () => {
  test.each([[1, 1], [3, 2], [20, 3]])("of %i people over %i days is that many people, each with two sessions a day that nobody has marked", async (people, days) => {
    const office = await classWith(people, fourRowList(people, days));
    expect(described(office).programs).toMatchObject([{ people, sessions: 2 * days }]);
    expect(marksOf(office)).toEqual(Array.from({ length: people }, () => Array.from({ length: 2 * days }, () => "Belum diisi")));
    expect(found(office)).toContain("note attendance-blank Daftar Hadir!C14");
  });

  test("takes a mark in the person's own rows", async () => {
    const layout = fourRowList(3, 1);
    const rows = layout.rows.map((row, at) => (at === 13 ? [...row, "H", "A"] : row));
    expect(marksOf(await classWith(3, { ...layout, rows }))).toEqual([["Hadir", "Alpa"], ["Belum diisi", "Belum diisi"], ["Belum diisi", "Belum diisi"]]);
  });
});

describe("a list to sign (L3, L8)", () => {
  test.each([[0], [1], [30]])("of %i people is said to be no record of attendance, and leaves everybody undecided", async (people) => {
    const layout = zigZagList(people);
    const office = await classWith(3, layout);
    expect(tableOf(office, layout)).toMatchObject({ kind: "signatures", note: expect.stringMatching(/ditandatangani/) as string });
    expect(found(office)).toContain("note signatures-only Absen!A11");
    expect(office.ask("computeCompletion", {}, TODAY).decisions.map(({ verdict }) => verdict)).toEqual(["undecided", "undecided", "undecided"]);
  });

  test("in five columns is the same", async () => {
    const layout = signatureTable(3);
    expect(tableOf(await classWith(3, layout), layout)).toMatchObject({ kind: "signatures" });
  });
});

describe("a grid of days with words in its cells (L4)", () => {
  test("is read by the words; a printed `Paraf` is not recorded, and a recap that differs is reported", async () => {
    const office = await classWith(3, dayGrid(3, 10, "8/10"));
    expect(marksOf(office)[0]).toEqual(["Hadir", "Izin", ...Array.from({ length: 8 }, () => "Belum diisi")]);
    expect(found(office).filter((line) => line.includes("recap"))).toEqual(["warning recap-differs Presensi!N10 Presensi!N11 Presensi!N12"]);
  });

  test("whose recap a spreadsheet turned into a date takes nobody for that", async () => {
    const date: CellSource = { value: { day: "2024-10-08", time: null }, shown: "8/10" };
    const office = await classWith(3, dayGrid(3, 10, date));
    expect(marksOf(office)[0]?.[0]).toBe("Hadir");
    expect(found(office).filter((line) => line.startsWith("error"))).toEqual([]);
  });
});

describe("a monthly recap from a text file (L5)", () => {
  test.each([["as text", false], ["as numbers", true]])("has one session per day that was no holiday, its days %s; the legend below is nobody", async (_, asNumbers) => {
    const layout = monthlyRecap(3, asNumbers);
    const office = await classWith(3, layout);
    expect(columns(tableOf(office, layout), "mark")).toHaveLength(30);
    expect(marksOf(office)).toEqual(Array.from({ length: 3 }, () => Array.from({ length: 22 }, () => "Hadir")));
    expect(found(office).filter((line) => line.includes("recap-differs"))).toHaveLength(2);
  });

  test("that fell into one column is told what to do", async () => {
    const office = await alone({ sheet: "Impor", rows: [["NO;NIP;NAMA;01;02"], ["1;1970;WULAN CONTOH;Hadir;Hadir"]], merges: [] });
    expect(office.refusal("checkEnrollment", {}, TODAY).message).toMatch(/lembar “Impor”.*satu kolom/);
    expect(described(office).missing.join(" ")).toMatch(/lembar “Impor”.*satu kolom/);
  });
});

test("sums per month are named as sums and decide nothing (L6)", async () => {
  const layout = semesterTotals(3);
  const office = await classWith(3, layout);
  expect(tableOf(office, layout)).toMatchObject({ kind: "sums", note: expect.stringMatching(/tanpa sesi/) as string });
  expect(found(office)).toEqual(["warning attendance-missing Program!A2", "note sums-only Laporan!A6"]);
});

test("of two tabs the matrix is the attendance; its headings with the month first are a warning, and a room is a finding (L7)", async () => {
  const [summary, matrix] = twoSheets(20);
  const office = await classWith(20, summary, matrix);
  expect([tableOf(office, summary)?.kind, tableOf(office, matrix)?.kind]).toEqual(["sums", "attendance"]);
  expect(described(office)).toMatchObject({ people: 20 });
  expect(found(office).filter((line) => line.startsWith("warning"))).toEqual(
    expect.arrayContaining(["warning sensitive-column Ringkasan_Agregat!D5", "warning sensitive-column Matriks_Presensi_Harian!D4", expect.stringMatching(/^warning sessions-month-first Matriks_Presensi_Harian!F4 /)]),
  );
  expect(marksOf(office)[0]).toEqual(["Hadir", "Belum diisi", "Tidak dijadwalkan"]);
});

test.each([[1], [3]])("payments over %i tabs are unrelated and draw no finding (L8)", async (pages) => {
  const layouts = paymentList(pages);
  const office = await classWith(3, ...layouts);
  expect(layouts.map((layout) => tableOf(office, layout)?.kind)).toEqual(layouts.map(() => "unrelated"));
  expect(found(office).filter((line) => line.includes("Halaman"))).toEqual([]);
});

describe("a monthly form with hundreds of merges (L9)", () => {
  test.each([[26, 22], [1, 0], [0, 3], [40, 40]])("of %i men and %i women has 25 days without dates, and exactly those people", async (men, women) => {
    const layout = monthlyForm(men, women);
    const office = await alone(layout);
    expect(columns(tableOf(office, layout), "mark")).toHaveLength(25);
    expect(columns(tableOf(office, layout), "name")).toEqual(["C5"]);
    const check = await classWith(1, layout);
    expect(found(check).filter((line) => line.includes("person-unmatched"))).toHaveLength(men + women);
    expect(found(check)).toContainEqual(expect.stringMatching(/^warning legend-of-blanks SF2!Z/));
  });
});

describe("a register with grouped headings (L10)", () => {
  test.each([[26, 22], [1, 0], [0, 3]])("of %i men and %i women takes its names from the participant's column, not from the guardian's", async (men, women) => {
    const layout = groupedRegister(men, women, "english");
    const office = await alone(layout);
    expect(described(office).people).toBe(men + women);
    expect(columns(tableOf(office, layout), "name")).toEqual(["C5"]);
    expect(found(office)).toEqual(expect.arrayContaining(["warning date-format-hint SF1!H5", "note unneeded-column SF1!O5"]));
  });

  test("in Indonesian is read day first without a warning", async () => {
    const office = await alone(groupedRegister(2, 1, "indonesian"));
    expect(described(office).people).toBe(3);
    expect(found(office).filter((line) => line.includes("date-format-hint"))).toEqual([]);
  });

  test("with the month first in a cell is an error at that cell", async () => {
    const layout = groupedRegister(2, 0, "english");
    const rows = layout.rows.map((row, at) => (at === 7 ? row.map((cell, column) => (column === 7 ? "08-17-1990" : cell)) : row));
    expect(found(await alone({ ...layout, rows }))).toContain("error date-month-first SF1!H8");
  });
});

describe("a log (L11, L12)", () => {
  test("is one session per date; who has no row on a held date is not recorded", async () => {
    const office = await classWith(4, longLog(true));
    expect(marksOf(office).map((marks) => marks.join(" "))).toEqual(["Hadir Hadir Hadir", "Hadir Hadir Hadir", "Hadir Hadir Hadir", "Belum diisi Belum diisi Belum diisi"]);
  });

  test("without headings is proposed by its values and not read", async () => {
    expect(found(await classWith(3, longLog(false)))).toContain("warning header-missing Absen!A2 Absen!D2");
    expect((await alone(longLog(false))).refusal("checkEnrollment", {}, TODAY).message).toMatch(/Kolom A tampaknya tanggal dan kolom D nama/);
  });

  test("from a form counts double sending once", async () => {
    const layout = formResponses();
    const office = await classWith(4, { ...layout, rows: [...layout.rows, ...layout.rows.slice(1, 3)] });
    expect(marksOf(office)).toEqual([["Hadir"], ["Hadir"], ["Hadir"], ["Hadir"]]);
  });
});

test.each([["twelve", false, 11], ["six", true, 5]])("an export of the prison's records in %s columns is reported column by column, without quoting a value (L13)", async (_, compact, count) => {
  const office = await alone(recordExport(compact));
  const { findings } = office.ask("checkEnrollment", {}, TODAY);
  const columnsFound = findings.filter(({ code }) => code === "sensitive-column");
  expect(columnsFound).toHaveLength(count);
  expect(JSON.stringify([findings, office.host.show("Temuan").sheets[0]?.values])).not.toMatch(/90[123]\/2024/);
});

test("an interest form is understood without spaces; a NIK that became a number is an error at every cell (L14)", async () => {
  const layout = interestForm();
  const office = await alone(layout);
  const table = tableOf(office, layout);
  expect(["nik", "birthDate", "phone", "sex", "interest1"].map((role) => columns(table, role)[0])).toEqual(["C1", "I1", "H1", "K1", "Q1"]);
  expect(columns(table, "code")).toEqual([]);
  expect(found(office).filter((line) => line.includes("nik"))).toEqual(["error nik-number data!C2", "error nik-number data!C3", "error nik-number data!C4"]);
});

test("in a clean grid `P` needs a legend: an error at its cells, never presence (L15)", async () => {
  const layout = cleanGrid();
  const office = await openOffice([...officeAround([layout], { start: "2025-11-24", end: "2025-11-28" }), enrollmentOf(3)]);
  expect(tableOf(office, layout)).toMatchObject({ kind: "attendance" });
  expect(found(office).filter((line) => line.startsWith("error"))).toEqual(["error mark-unknown Attendance!C2", "error mark-unknown Attendance!C3", "error mark-unknown Attendance!C4"]);
  expect(marksOf(office)[0]).toEqual(["Belum diisi", "Alpa"]);
});

/** A photo at H and a signature at I of each row, as that export places them. */
const withPhotos = (sheet: BookSheet): BookSheet => ({ ...sheet, pictures: [2, 3, 4].flatMap((row) => [`H${row}:H${row}`, `I${row}:I${row}`]) });

test("in an export of events with pictures the number of an employee is no NIK (L16)", async () => {
  const layout = eventExport();
  const office = await openOffice([...officeAround([layout], NOVEMBER).map((sheet) => (sheet.name === layout.sheet ? withPhotos(sheet) : sheet)), enrollmentOf(3)]);
  expect(tableOf(office, layout)).toMatchObject({ kind: "log" });
  expect(found(office)).toEqual(expect.arrayContaining(["note not-a-nik Worksheet!D1", "note unneeded-column Worksheet!C1"]));
  expect(columns(tableOf(office, layout), "nik")).toEqual([]);
});
