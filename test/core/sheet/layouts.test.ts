import { cellOf, columnOf, columnsOf, type Table } from "../../../src/core/sheet/table";
import type { Role } from "../../../src/core/sheet/role";
import { recogniseTables } from "../../../src/core/sheet/recognise-tables";
import { a1 } from "../../../src/text/cell-address";
import {
  cleanGrid, dayGrid, eventExport, formResponses, fourRowList, groupedRegister, interestForm, layoutGrid, longLog, monthlyForm, monthlyRecap, paymentList, recordExport, scoreForm,
  semesterTotals, signatureTable, twoSheets, zigZagList, type Layout,
} from "./layouts";

function names(table: Table | undefined): readonly string[] {
  const column = table && columnOf(table, "name");
  return table && column ? table.rows.map((row) => cellOf(table, row, column).shown) : [];
}

describe.each([["with", true], ["without", false]])("a sheet as people make it, %s merge information", (_, merged) => {
  const read = (...layouts: readonly Layout[]) => {
    const { value: tables, findings } = recogniseTables(layouts.map((layout) => layoutGrid(layout, merged)), []);
    const [table] = tables;
    return { tables, table, codes: findings.map(({ code, cells }) => `${code} ${cells.map(a1).join(" ")}`).filter((code) => !code.startsWith("list-missing")) };
  };
  const count = (table: Table | undefined, role: Role): number => (table ? columnsOf(table, role).length : 0);

  test("a score form is read below its eight rows, with its labels", () => {
    const { table, codes } = read(scoreForm(3));
    expect(table).toMatchObject({ kind: "scores", header: { first: 7, last: 7 }, rows: [8, 9, 10], program: "Laundry" });
    expect(table?.labels).toContainEqual(expect.objectContaining({ label: "Angkatan", value: "1" }));
    expect(codes).toEqual([]);
  });

  test.each([[1, 1], [3, 2], [20, 6]])("a list of %i people who take four rows each over %i days holds that many people", (people, days) => {
    const { table, codes } = read(fourRowList(people, days));
    expect(table?.kind).toBe("attendance");
    expect(names(table)).toHaveLength(people);
    expect(table?.rows).toEqual(Array.from({ length: people }, (_unused, at) => 13 + 4 * at));
    expect(count(table, "mark")).toBe(2 * days);
    expect(table?.columns[2]?.levels).toEqual(["PRESENSI", "4 November 2024", "Sesi Pagi"]);
    expect(codes).toEqual([]);
  });

  test("the NIK of somebody who takes four rows stands two rows below the first", () => {
    const { table } = read(fourRowList(3, 2));
    const nik = table && columnOf(table, "nik");
    expect(table && nik && cellOf(table, table.rows[1] ?? 0, nik)).toMatchObject({ shown: "'3200011708900012", at: { row: 18 } });
  });

  test("a list to sign is no attendance, and the sentence of an empty one is nobody", () => {
    expect(read(zigZagList(4))).toMatchObject({ table: { kind: "signatures", program: "Laundry", rows: [11, 12, 13, 14] }, codes: ["signatures-only A11"] });
    expect(names(read(zigZagList(0)).table)).toEqual([]);
    expect(read(signatureTable(3))).toMatchObject({ table: { kind: "signatures", rows: [9, 10, 11] } });
  });

  test("a grid of days has one mark column per day; its totals are set apart, its signatures are nobody", () => {
    const { table, codes } = read(dayGrid(3, 10, "8/10"));
    expect(table).toMatchObject({ kind: "attendance", header: { first: 7, last: 8 }, rows: [9, 10, 11] });
    expect([count(table, "mark"), count(table, "recap"), count(table, "remark")]).toEqual([10, 1, 1]);
    expect(table?.labels).toContainEqual(expect.objectContaining({ label: "Periode", value: "6 November 2024 s.d. 19 November 2024" }));
    expect(codes).toEqual([]);
  });

  test("a number of people that is stated above and differs is a note", () => {
    const layout = dayGrid(3, 10, "-");
    const rows = layout.rows.map((row) => row.map((cell) => (cell === "3 orang" ? "10 orang" : cell)));
    expect(read({ ...layout, rows }).codes).toEqual(["count-differs F5"]);
  });

  test.each([[false], [true]])("a month of days 01 to 30 is thirty marks, the legend below is nobody (days as numbers: %s)", (asNumbers) => {
    const { table } = read(monthlyRecap(4, asNumbers));
    expect(table).toMatchObject({ kind: "attendance", rows: [1, 2, 3, 4] });
    expect([count(table, "mark"), count(table, "recap")]).toEqual([30, 8]);
    expect(table?.legends.map(({ text }) => text)).toEqual([expect.stringMatching(/^Keterangan: H = Hadir/)]);
  });

  test("sums per month are named as sums", () => {
    const { table, codes } = read(semesterTotals(3));
    expect(table).toMatchObject({ kind: "sums", header: { first: 5, last: 6 }, rows: [7, 8, 9] });
    expect([count(table, "recap"), codes]).toEqual([30, ["sums-only A6"]]);
  });

  test("a total without a gap is nobody, and the room of a person is reported", () => {
    const { tables, codes } = read(...twoSheets(5));
    expect(tables.map((table) => [table.kind, table.rows.length])).toEqual([["sums", 5], ["attendance", 5]]);
    expect(count(tables[1], "mark")).toBe(3);
    expect(tables[1]?.legends).toHaveLength(1);
    expect(codes).toEqual(["sensitive-column D5", "sums-only A5", "sensitive-column D4"]);
  });

  test("payments over several tabs are no list of participants", () => {
    const { tables, codes } = read(...paymentList(3));
    expect(tables.map((table) => [table.kind, table.rows.length])).toEqual([["unrelated", 20], ["unrelated", 20], ["unrelated", 20]]);
    expect(codes).toEqual([]);
  });

  test.each([[26, 22], [1, 0], [0, 3], [40, 40]])("a monthly form of %i men and %i women holds exactly those, and 25 days", (men, women) => {
    const { table } = read(monthlyForm(men, women));
    expect(table).toMatchObject({ kind: "attendance", header: { first: 4, last: 6 } });
    expect(names(table)).toHaveLength(men + women);
    expect([count(table, "mark"), count(table, "recap")]).toEqual([25, 2]);
    expect(table?.legends.map(({ text }) => text)).toEqual([expect.stringContaining("(blank) - Present")]);
  });

  test.each([[26, 22], [1, 0], [0, 3], [40, 40]])("a register of %i men and %i women takes its names from NAME, not from GUARDIAN", (men, women) => {
    const { table, codes } = read(groupedRegister(men, women, "english"));
    expect(table).toMatchObject({ kind: "enrollment", header: { first: 4, last: 5 } });
    expect(names(table)).toEqual(Array.from({ length: men + women }, () => "CONTOH,DARTO WIRA, -"));
    expect(count(table, "address")).toBe(4);
    expect(table?.columns.find((column) => column.index === 36)?.heading).toBe("GUARDIAN (if Not Parent) / Name");
    expect(codes.slice(0, 2)).toEqual(["date-format-hint H5", "unneeded-column O5"]);
  });

  test("the same register in Indonesian asks for the day first and says so", () => {
    const { table, codes } = read(groupedRegister(2, 1, "indonesian"));
    expect(names(table)).toHaveLength(3);
    expect(count(table, "code")).toBe(0);
    expect(codes.some((code) => code.startsWith("date-format-hint"))).toBe(false);
  });

  test("a log is one row per person and day; without headings it is proposed and not read", () => {
    expect(read(longLog(true)).table).toMatchObject({ kind: "log", header: { first: 1, last: 1 } });
    expect(read(longLog(true)).table?.rows).toHaveLength(9);
    expect(read(longLog(false))).toMatchObject({ tables: [], codes: ["header-missing A2 D2"] });
  });

  test("answers of a form are a log", () => {
    expect(read(formResponses()).table).toMatchObject({ kind: "log", rows: [1, 2, 3, 4] });
  });

  test.each([[false, 11], [true, 5]])("an export of the prison's records is reported column by column (compact: %s)", (compact, columns) => {
    const { table, codes } = read(recordExport(compact));
    expect(names(table)).toHaveLength(3);
    expect(codes.filter((code) => code.startsWith("sensitive-column"))).toHaveLength(columns);
    expect(codes).toContain("column-missing A3");
  });

  test("an interest form is understood without spaces, and its wish is no programme", () => {
    const { table } = read(interestForm());
    const heading = (role: Role) => table && columnOf(table, role)?.heading;
    expect([heading("nik"), heading("birthDate"), heading("phone"), heading("sex"), heading("interest1"), heading("program"), heading("code")]).toEqual(["nik", "tglLahir", "noWa", "jk", "pelatihan", undefined, undefined]);
  });

  test("a clean grid has its dates as sessions and its totals apart", () => {
    const { table } = read(cleanGrid());
    expect([table?.kind, count(table, "mark"), count(table, "recap")]).toEqual(["attendance", 2, 2]);
  });

  test("the number of an employee is no NIK", () => {
    const { table, codes } = read(eventExport());
    expect(table).toMatchObject({ kind: "log" });
    expect(count(table, "nik")).toBe(0);
    expect(codes).toEqual(["not-a-nik D1", "unneeded-column C1"]);
  });

  test.each([[0], [4], [11]])("a header %i rows further down is found", (down) => {
    const layout = groupedRegister(3, 2, "english");
    const moved = read({ ...layout, rows: [...Array.from({ length: down }, (): readonly string[] => []), ...layout.rows], merges: layout.merges.map((range) => range.replace(/\d+/g, (row) => String(Number(row) + down))) });
    expect(moved.table).toMatchObject({ kind: "enrollment", header: { first: 4 + down, last: 5 + down } });
    expect(names(moved.table)).toHaveLength(5);
  });

  test("every row below the header is an entry or skipped with a reason", () => {
    for (const layout of [scoreForm(3), fourRowList(3, 2), dayGrid(3, 10, "-"), monthlyForm(26, 22), groupedRegister(26, 22, "english"), recordExport(false)]) {
      const { table } = read(layout);
      const rows = [...(table?.rows ?? []), ...(table?.skipped ?? []).map(({ row }) => row)].sort((a, b) => a - b);
      expect(rows).toEqual(Array.from({ length: layout.rows.length - (table?.header.last ?? 0) - 1 }, (_unused, at) => (table?.header.last ?? 0) + 1 + at));
    }
  });
});
