import type { ReportKind } from "../../src/contract";
import { day } from "../../samples/write-book";
import { papersOf } from "./certificates-of";
import { rowsUnder, tablesOf } from "./document-tables";
import { generatedClass } from "./generated-class";
import { type Office, openOffice } from "./office";
import { DATES, standardClass, withCells } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;
const SEEDS = [1, 2, 3, 4, 5, 6] as const;

type Asked = Partial<{ program: string; day: string; span: "day" | "week" }>;
const report = (office: Office, kind: ReportKind, asked: Asked = {}) => office.ask("createReport", { kind, ...asked }, AT);
const cells = (office: Office, sheet: string): readonly (readonly string[])[] => office.host.show(sheet).sheets[0]?.displayValues.slice(1) ?? [];
const titles = (office: Office): readonly string[] => papersOf(office).map(({ name }) => name);

const KINDS: readonly (readonly [ReportKind, string])[] = [
  ["nominative", "Daftar Nominatif Peserta"],
  ["signing", "Daftar Hadir"],
  ["attendance", "Rekapitulasi Kehadiran"],
];

describe.each(KINDS)("the report %s", (kind, title) => {
  test("is one Drive write, is found again while nothing changed, and leaves no tag", async () => {
    const office = await openOffice(generatedClass(1));
    const writes = (now: string): number => office.host.call("createReport", JSON.stringify({ kind }), { now }).calls["Drive.files.create"] ?? 0;
    expect([writes(AT.now), writes("2026-03-02T11:00:00+07:00"), writes("2026-03-03T10:00:00+07:00")]).toEqual([1, 0, 0]);
    const [made, ...more] = papersOf(office);
    expect(more).toEqual([]);
    expect(made?.name).toMatch(new RegExp(`^${title}.* \\(2 Maret 2026\\)$`));
    expect(made?.text).not.toMatch(/\{\{|\}\}/);
  });

  test("names both offices, and nobody who could sign is a dotted line, no refusal", async () => {
    const book = generatedClass(1);
    const office = await openOffice(book.map((sheet) => (sheet.name === "Pejabat" ? { ...sheet, rows: sheet.rows.slice(0, 1) } : sheet)));
    report(office, kind);
    const [{ text = "" } = {}] = papersOf(office);
    expect(text).toContain("Dinas Tenaga Kerja");
    expect(text).toMatch(/…{10,}/);
  });

  test("of changed data is a second document, dated and counted, beside the first", async () => {
    const office = await openOffice(generatedClass(1));
    report(office, kind);
    office.host.edit("Peserta!C2", "Nama Baru Contoh");
    office.host.edit("Kehadiran LDY!C2", "Nama Baru Contoh");
    expect(report(office, kind).summary).toContain("dokumen baru");
    expect(titles(office)).toEqual([expect.stringMatching(/\(2 Maret 2026\)$/), expect.stringMatching(/\(2 Maret 2026, revisi 2\)$/)]);
  });

  test("does not care about hidden rows", async () => {
    const office = await openOffice(generatedClass(1));
    report(office, kind);
    office.host.hide("Peserta", 3, 2);
    expect(report(office, kind).summary).toContain("sudah ada");
  });

  test("shows no full identity number", async () => {
    const office = await openOffice(withCells(generatedClass(1), { "Peserta!D2": "3524011708900011" }));
    report(office, kind);
    expect(papersOf(office)[0]?.text).not.toContain("3524011708900011");
  });

  test("asks for a programme where there are several, and names them", async () => {
    const book = generatedClass(1).map((sheet) => (sheet.name === "Program" ? { ...sheet, rows: [...sheet.rows, ["BRB", "Barbershop", "", "", 80]] } : sheet));
    const office = await openOffice(book);
    expect(office.refusal("createReport", { kind }, AT)).toMatchObject({ code: "report-program-needed", remedy: expect.stringContaining("LDY, BRB") });
    expect(office.refusal("createReport", { kind, program: "XYZ" }, AT).code).toBe("report-program-unknown");
    expect(office.refusal("createReport", { kind, program: "BRB" }, AT).code).toMatch(/^report-no-/);
    expect(report(office, kind, { program: "Laundry" }).people).toBeGreaterThan(0);
    expect(papersOf(office)).toHaveLength(1);
  });
});

describe("the nominative list", () => {
  test.each(SEEDS)("of class %i has everybody, in order, with what the sheet says", async (seed) => {
    const office = await openOffice(generatedClass(seed));
    report(office, "nominative");
    const expected = cells(office, "Peserta").map((row) => [row[1], row[2], row[6]]);
    expect(rowsUnder(tablesOf(office, "Daftar Nominatif"), "Kode").map((row) => [row[1], row[2], row[3]])).toEqual(expected);
  });

  test("masks the NIK and says when somebody left, never why", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh", nik: "3524011708900011", status: "Bebas", left: day("2026-02-06") }]));
    report(office, "nominative");
    const [row] = rowsUnder(tablesOf(office, "Daftar Nominatif"), "Kode");
    expect(row?.slice(5)).toEqual(["352401******0011", "SMA", "Keluar 6 Februari 2026"]);
    expect(papersOf(office)[0]?.text).not.toMatch(/bebas/i);
  });
});

describe("the filled attendance list", () => {
  test.each(SEEDS)("of class %i agrees with a count of the cells of the sheets", async (seed) => {
    const office = await openOffice(generatedClass(seed));
    report(office, "attendance");
    const held = cells(office, "Sesi").map((row) => row[8] !== "batal");
    const left = new Map(cells(office, "Peserta").map((row) => [row[2], (row[15] ?? "").split("/").reverse().join("-")]));
    const expected = cells(office, "Kehadiran LDY").map((row) => {
      const name = row[2] ?? "";
      const own = held.flatMap((isHeld, index) => (isHeld && ((left.get(name) ?? "") === "" || (DATES[index] ?? "") <= (left.get(name) ?? "")) ? [row[3 + index] ?? ""] : []));
      const count = (letter: string): string => String(own.filter((mark) => mark === letter).length);
      const attended = own.filter((mark) => mark === "H" || mark === "T").length;
      return [name, count("H"), count("T"), count("S"), count("I"), count("A"), "0", attended * 4];
    });
    const rows = rowsUnder(tablesOf(office, "Rekapitulasi Kehadiran"), "Nama Peserta");
    const people = rows.slice(0, -1).map((row) => [row[1], ...row.slice(-8, -2), Number((row[row.length - 2] ?? "").split("/")[0])]);
    expect(people).toEqual(expected);
    const present = held.flatMap((isHeld, index) => (isHeld ? [String(cells(office, "Kehadiran LDY").filter((row) => "HT".includes(row[3 + index] || "-")).length)] : []));
    expect(rows[rows.length - 1]?.slice(1, 1 + present.length)).toEqual(present);
  });

  test("shows each mark as it stands, a blank as a blank, and what nobody can read as a question", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh", marks: ["H", "T", "S", "I", "A", "-", null, "zz", "H", "H"] }, { name: "Budi Contoh", joined: day("2026-02-04"), marks: "  HHHHHHHH" }]));
    report(office, "attendance");
    const [ani, budi] = rowsUnder(tablesOf(office, "Rekapitulasi Kehadiran"), "Nama Peserta");
    expect(ani?.slice(2, 12)).toEqual(["H", "T", "S", "I", "A", "-", "", "?", "H", "H"]);
    expect(budi?.slice(2, 5)).toEqual(["*", "*", "H"]);
  });

  test("of a course without sessions is refused with what to do", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]).map((sheet) => (sheet.name === "Sesi" ? { ...sheet, rows: sheet.rows.slice(0, 1) } : sheet)).filter(({ name }) => name !== "Kehadiran LDY"));
    expect(office.refusal("createReport", { kind: "attendance" }, AT)).toMatchObject({ code: "report-no-sessions", remedy: expect.stringContaining("Sesi") });
  });
});

describe("the attendance list to sign", () => {
  test.each(SEEDS)("of a week of class %i has a column per session held, and who is still there", async (seed) => {
    const office = await openOffice(generatedClass(seed));
    report(office, "signing", { day: "4-2-2026", span: "week" });
    const held = cells(office, "Sesi").slice(0, 5).filter((row) => row[8] !== "batal").map((row) => row[1]);
    const tables = tablesOf(office, "Daftar Hadir");
    expect(tables[1]?.[0]?.slice(3).map((heading) => heading.split("\n")[0]?.slice(0, "Sesi 1".length))).toEqual(held);
    const there = cells(office, "Peserta").filter((row) => row[15] === "" || (row[15] ?? "").split("/").reverse().join("-") >= "2026-02-02").map((row) => row[2]);
    expect(rowsUnder(tables, "Nama Peserta").map((row) => row[1])).toEqual(there);
  });

  test("of a day has one box each, signed left and middle in turn, and the day in its heading", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }, { name: "Budi Contoh" }]));
    report(office, "signing", { day: DATES[2] ?? "", span: "day" });
    const [{ text = "" } = {}] = papersOf(office);
    expect(text).toContain("Rabu, 4 Februari 2026");
    expect(rowsUnder(tablesOf(office, "Daftar Hadir"), "Nama Peserta")).toEqual([
      ["1", "Ani Contoh", "L", "1."],
      ["2", "Budi Contoh", "L", "2."],
    ]);
  });

  test("is of the next day with a session where nobody says which", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    expect(office.ask("createReport", { kind: "signing" }, { now: "2026-02-07T08:00:00+07:00" }).summary).toContain("9 Februari 2026");
  });

  test("leaves out whoever left before", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }, { name: "Budi Contoh", status: "Pindah", left: day("2026-02-03") }, { name: "Cici Contoh", joined: day("2026-02-10") }]));
    report(office, "signing", { day: "5-2-2026" });
    expect(rowsUnder(tablesOf(office, "Daftar Hadir"), "Nama Peserta").map((row) => row[1])).toEqual(["Ani Contoh"]);
  });

  test("of a day without a session is refused with the days that have one", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    expect(office.refusal("createReport", { kind: "signing", day: "7-2-2026" }, AT)).toMatchObject({ code: "report-no-session-then", remedy: expect.stringContaining("2 Februari 2026") });
    expect(office.refusal("createReport", { kind: "signing", day: "31-2-2026" }, AT).code).toBe("report-day-unreadable");
  });
});
