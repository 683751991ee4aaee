import type { BookCell, BookSheet } from "../../samples/write-book";
import { findingsOf, found, lineOf, TODAY, wouldIssue } from "./findings-of";
import { type Office, openOffice } from "./office";
import { standardClass, withCells } from "./standard-class";

const EIGHT_OF_TEN = [{ name: "Wulan Contoh", nik: "3524010101900001", marks: "HHHHHHHHAA" }];
const verdicts = (office: Office): readonly string[] => office.ask("computeCompletion", {}, TODAY).decisions.map(({ verdict }) => verdict);

/** The class with its limit in the settings, or at its programme. */
const limited = (where: string, limit: BookCell): readonly BookSheet[] =>
  where === "Pengaturan" ? standardClass(EIGHT_OF_TEN, { settings: { "Minimal hadir": limit } }) : withCells(standardClass(EIGHT_OF_TEN), { "Program!I2": limit });

describe.each([["Pengaturan"], ["Program"]])("the lowest attendance in %s (A02)", (where) => {
  test.each<[string, BookCell]>([
    ["0.8 shown as 80 %", { value: 0.8, format: "0%" }],
    ["the number 80", 80],
    ["80%", "80%"],
    ["80,0 %", "80,0 %"],
    ["0,8", "0,8"],
  ])("is eighty percent when written as %s: eight of ten pass", async (_, limit) => {
    const office = await openOffice(limited(where, limit));
    expect(found(office)).toEqual([]);
    expect(verdicts(office)).toEqual(["passed"]);
  });

  test.each<[string, BookCell, string]>([
    ["with a letter O", "8O%", "percent-unreadable"],
    ["as the number 1", 1, "percent-unclear"],
  ])("is an error at its cell %s, and leaves everybody undecided", async (_, limit, code) => {
    const office = await openOffice(limited(where, limit));
    const findings = findingsOf(office);
    const cell = where === "Program" ? "Program!I2" : `Pengaturan!B${1 + rowOf(office, "Minimal hadir")}`;
    expect(findings.map(lineOf)).toEqual([`error ${code} ${cell}`]);
    if (code === "percent-unclear") expect(`${findings[0]?.message} ${findings[0]?.advice}`).toMatch(/1 ?%.*100 ?%/);
    expect(verdicts(office)).toEqual(["undecided"]);
    expect(wouldIssue(office)).toEqual([]);
  });
});

const rowOf = (office: Office, key: string): number => office.host.show("Pengaturan").sheets[0]?.displayValues.findIndex(([label]) => label === key) ?? -1;

describe("tabs and columns that moved (P02)", () => {
  test("a renamed list of participants is known by its headings", async () => {
    const office = await openOffice(standardClass(EIGHT_OF_TEN));
    office.host.rename("Peserta", "Peserta 2026");
    expect(office.ask("checkEnrollment", {}, TODAY)).toMatchObject({ people: 1, findings: [] });
    expect(office.ask("describeWorkbook", {}, TODAY).tables.find(({ kind }) => kind === "enrollment")?.sheet).toBe("Peserta 2026");
  });

  test("a column inserted before the NIK moves its findings with it", async () => {
    const book = standardClass([{ name: "Wulan Contoh", nik: 3524010101900001 }]).map((sheet) =>
      sheet.name === "Peserta" ? { ...sheet, rows: sheet.rows.map((row, at) => [...row.slice(0, 3), at === 0 ? "No HP" : "081234567890", ...row.slice(3)]) } : sheet,
    );
    expect(found(await openOffice(book))).toEqual(["error nik-number Peserta!E2"]);
  });

  test("a register without its link column is named before any document is made, and no second register appears", async () => {
    const office = await openOffice(standardClass(EIGHT_OF_TEN));
    office.issueUntilDone(TODAY);
    const before = office.host.docs().files.length;
    office.host.edit("Register Sertifikat!K1", "");
    const { blockers } = office.ask("preflightCertificates", {}, TODAY);
    expect(blockers.map(({ message }) => message).join()).toMatch(/Tautan/);
    expect(blockers.map(({ message }) => message).join()).not.toMatch(/null|undefined/);
    const step = office.ask("issueCertificates", {}, TODAY);
    expect(step).toMatchObject({ issued: 0, paused: { code: "blocked" } });
    expect(step.paused?.message).toMatch(/Tautan/);
    expect(office.host.docs().files).toHaveLength(before);
    expect(office.host.show().sheets.filter(({ name }) => name.startsWith("Register"))).toHaveLength(1);
  });
});
