import type { FindingView } from "../../src/contract";
import { day } from "../../samples/write-book";
import { TODAY } from "./findings-of";
import { type Office, openOffice } from "./office";
import { type Person, standardClass, withCells } from "./standard-class";

const PEOPLE: readonly Person[] = [
  { name: "Budi  Contoh", nik: "3524-0101-0190-0001", born: day("1990-01-01") },
  { name: "Sari Contoh (Alm)", nik: "3524 0102 0190 0002", born: day("1990-01-02") },
  { name: "Joko Contoh", nik: "3524.0103.0190.0003", born: "03/01/90" },
  { name: "Wulan Contoh", nik: "3524010401900004", born: day("1990-01-04"), program: "Laundri" },
];

const check = (office: Office): readonly FindingView[] => office.ask("checkEnrollment", {}, TODAY).findings;
const fixesOf = (office: Office, code: string): readonly string[] => check(office).flatMap((finding) => (finding.code === code && finding.fix ? [finding.fix.id] : []));
const apply = (office: Office, fixes: readonly string[]) => office.ask("applyFixes", { fixes }, TODAY);
const undo = (office: Office, fixes: readonly string[] | null = null) => office.ask("undoFixes", { fixes }, TODAY);
const cell = (office: Office, address: string): unknown => {
  const [sheet = "", a1 = ""] = address.split("!");
  return office.host.show(sheet).sheets[0]?.values[Number(a1.slice(1)) - 1]?.[a1.charCodeAt(0) - 65];
};
const values = (office: Office) => office.host.show("Peserta").sheets[0]?.values;
const log = (office: Office): readonly (readonly string[])[] => (office.host.show("Log").sheets[0]?.displayValues ?? []).slice(1);

describe("fixes", () => {
  test("are offered with before and after, and nothing is changed until they are ticked", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    const before = values(office);
    const offered = check(office).flatMap(({ code, fix }) => (fix ? [`${code}: ${fix.before} → ${fix.after}`] : []));
    expect(offered).toEqual([
      "person-program-unknown: Laundri → Laundry",
      "name-late: Sari Contoh (Alm) → Sari Contoh",
      "name-untidy: Budi  Contoh → Budi Contoh",
      "nik-separators: 3524-0101-0190-0001 → 3524010101900001",
      "nik-separators: 3524 0102 0190 0002 → 3524010201900002",
      "nik-separators: 3524.0103.0190.0003 → 3524010301900003",
      "date-two-digit-year: 03/01/90 → 03-01-1990",
    ]);
    expect(values(office)).toEqual(before);
  });

  test("of one kind are applied together, as text, and recorded without showing a whole NIK", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    expect(apply(office, fixesOf(office, "nik-separators"))).toMatchObject({ applied: 3, refused: [] });
    expect(["D2", "D3", "D4"].map((a1) => cell(office, `Peserta!${a1}`))).toEqual(["3524010101900001", "3524010201900002", "3524010301900003"]);
    expect(fixesOf(office, "nik-separators")).toEqual([]);
    expect(log(office).map((row) => row.slice(1, 5))).toEqual(["D2", "D3", "D4"].map((a1, at) => ["staf@example.com", "perbaikan", `P-0${at + 1}`, `Peserta!${a1}`]));
    expect(JSON.stringify(log(office))).not.toMatch(/\d{12,}|\d{4}[-. ]\d{4}[-. ]\d{4}/);
  });

  test("of every kind leave only what no fix can mend, and undone they leave every cell as it was", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    const before = values(office);
    const all = check(office).flatMap(({ fix }) => (fix ? [fix.id] : []));
    expect(apply(office, all)).toMatchObject({ applied: 7, refused: [] });
    expect(check(office).filter(({ fix }) => fix !== null)).toEqual([]);
    expect(undo(office)).toMatchObject({ undone: 7, refused: [] });
    expect(values(office)).toEqual(before);
    expect(undo(office)).toMatchObject({ undone: 0, refused: [] });
  });

  test("are refused where the cell has changed since they were ticked", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    const [first = "", second = ""] = fixesOf(office, "nik-separators");
    office.host.edit("Peserta!D2", "3524-0101-0190-0009");
    expect(apply(office, [first, second])).toMatchObject({ applied: 1, refused: [first] });
    expect(cell(office, "Peserta!D2")).toBe("3524-0101-0190-0009");
  });

  test("may be named by their finding", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    const finding = check(office).find(({ code }) => code === "name-untidy");
    expect(apply(office, [finding?.id ?? ""])).toMatchObject({ applied: 1 });
    expect(cell(office, "Peserta!C2")).toBe("Budi Contoh");
  });

  test("leave a formula of the staff alone", async () => {
    const office = await openOffice(withCells(standardClass(PEOPLE), { "Peserta!C2": { formula: '"Budi"&"  "&"Contoh"', result: "Budi  Contoh" } }));
    const fixes = fixesOf(office, "name-untidy");
    const reply = apply(office, fixes);
    expect(reply).toMatchObject({ applied: 0, refused: fixes });
    expect(reply.summary).toMatch(/rumus/);
    expect(office.host.show("Peserta").sheets[0]?.formulas[1]?.[2]).toBe('="Budi"&"  "&"Contoh"');
  });

  test("that are unknown are refused by their id, and nothing is written", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    const before = office.host.show();
    expect(apply(office, ["nik-separators@Peserta!D99"])).toMatchObject({ applied: 0, refused: ["nik-separators@Peserta!D99"] });
    expect(office.host.show()).toEqual(before);
  });

  test("rename a misspelt heading, and put it back", async () => {
    const office = await openOffice(withCells(standardClass(PEOPLE), { "Peserta!F1": "Tangal Lahir" }));
    expect(apply(office, fixesOf(office, "column-missing"))).toMatchObject({ applied: 1 });
    expect(cell(office, "Peserta!F1")).toBe("Tanggal Lahir");
    expect(check(office).filter(({ code }) => code === "column-missing")).toEqual([]);
    undo(office);
    expect(cell(office, "Peserta!F1")).toBe("Tangal Lahir");
  });
});

describe("an undo", () => {
  test("leaves a cell alone that was changed after the fix, and says so", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    const fixes = fixesOf(office, "nik-separators");
    apply(office, fixes);
    office.host.edit("Peserta!D3", "3524010201900099");
    const reply = undo(office);
    expect(reply).toMatchObject({ undone: 2, refused: [fixes[1]] });
    expect(reply.summary).toMatch(/1 dibiarkan karena sudah diubah/);
    expect(["D2", "D3", "D4"].map((a1) => cell(office, `Peserta!${a1}`))).toEqual(["3524-0101-0190-0001", "3524010201900099", "3524.0103.0190.0003"]);
  });

  test("of some fixes leaves the others", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    const fixes = fixesOf(office, "nik-separators");
    apply(office, fixes);
    expect(undo(office, fixes.slice(0, 1))).toMatchObject({ undone: 1 });
    expect(["D2", "D3"].map((a1) => cell(office, `Peserta!${a1}`))).toEqual(["3524-0101-0190-0001", "3524010201900002"]);
    expect(undo(office)).toMatchObject({ undone: 2 });
  });
});

describe("an undo after the sheet was rearranged", () => {
  const twoClasses = () => standardClass([{ name: "Wulan Contoh", born: day("1990-01-04"), program: "Laundri" }, { name: "Ani Contoh", born: day("1990-01-05"), program: "Laundry" }]);

  test("puts the old text back at the person's row, not where that row used to be", async () => {
    const office = await openOffice(twoClasses());
    apply(office, fixesOf(office, "person-program-unknown"));
    office.host.sort("Peserta", "C");
    const column = office.host.show("Peserta").sheets[0]?.values[0]?.indexOf("Program") ?? 0;
    const programs = () => Object.fromEntries((values(office) ?? []).slice(1, 3).map((row) => [String(row[2]), row[column]]));
    expect(programs()).toEqual({ "Ani Contoh": "Laundry", "Wulan Contoh": "Laundry" });
    expect(undo(office)).toMatchObject({ undone: 1, refused: [] });
    expect(programs()).toEqual({ "Ani Contoh": "Laundry", "Wulan Contoh": "Laundri" });
  });

  test("finds a row that others were inserted above", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    apply(office, fixesOf(office, "nik-separators"));
    office.host.rows("insert", "Peserta", 2, 2);
    expect(undo(office)).toMatchObject({ undone: 3, refused: [] });
    expect(["D4", "D5", "D6"].map((a1) => cell(office, `Peserta!${a1}`))).toEqual(PEOPLE.slice(0, 3).map(({ nik }) => nik));
  });

  test("leaves alone what belonged to somebody who is not in the list any more", async () => {
    const office = await openOffice(twoClasses());
    apply(office, fixesOf(office, "person-program-unknown"));
    office.host.rows("delete", "Peserta", 2, 1);
    const before = values(office);
    expect(undo(office)).toMatchObject({ undone: 0 });
    expect(values(office)).toEqual(before);
  });
});

describe("*Beri kode*", () => {
  const withoutCodes = () =>
    standardClass(PEOPLE.slice(0, 3).map((person) => ({ ...person, code: null, name: String(person.name).replace("  ", " ").replace(" (Alm)", ""), born: day("1990-01-01") }))).map((sheet) => {
      if (sheet.name !== "Peserta") return sheet;
      return { ...sheet, rows: sheet.rows.map((row, at) => [row[0] ?? null, ...row.slice(2), ...Array.from({ length: 16 - row.length }, () => null), at === 1 ? "catatan di samping" : null]) };
    });

  test("adds a column of different codes right of the list, over nothing that stands there", async () => {
    const office = await openOffice(withoutCodes());
    const finding = check(office).find(({ code }) => code === "codes-missing");
    expect(finding?.fix).toMatchObject({ before: "tanpa kode" });
    expect(apply(office, [finding?.fix?.id ?? ""])).toMatchObject({ applied: 3 });
    const column = (values(office) ?? []).map((row) => row[16]);
    expect(column[0]).toBe("Kode Peserta");
    expect(new Set(column.slice(1)).size).toBe(3);
    for (const code of column.slice(1)) expect(code).toMatch(/^P-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(cell(office, "Peserta!P2")).toBe("catatan di samping");
    expect(log(office).map((row) => row[2])).toEqual(["kode diberikan", "kode diberikan", "kode diberikan"]);
  });

  test("fills the blank cells of a list that has codes, and can be undone", async () => {
    const office = await openOffice(standardClass([{ name: "Budi Contoh", born: day("1990-01-01") }, { code: null, name: "Sari Contoh" }, { code: null, name: "Joko Contoh" }]));
    const before = values(office);
    expect(apply(office, fixesOf(office, "code-missing").slice(0, 1))).toMatchObject({ applied: 2 });
    expect(cell(office, "Peserta!B2")).toBe("P-01");
    expect(undo(office)).toMatchObject({ undone: 2 });
    expect(values(office)).toEqual(before);
  });

  test("is not undone for somebody who has a certificate under the code", async () => {
    const office = await openOffice(withoutCodes());
    apply(office, [check(office).find(({ code }) => code === "codes-missing")?.fix?.id ?? ""]);
    apply(office, fixesOf(office, "nik-separators"));
    office.issueUntilDone(TODAY);
    const column = (values(office) ?? []).map((row) => row[16]);
    const reply = undo(office, ["beri-kode"]);
    expect(reply).toMatchObject({ undone: 0, refused: ["beri-kode"] });
    expect(reply.summary).toMatch(/register/);
    expect((values(office) ?? []).map((row) => row[16])).toEqual(column);
  });
});
