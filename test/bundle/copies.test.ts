import path from "node:path";
import { folderOf, papersOf, registerOf } from "./certificates-of";
import { type Office, openOffice } from "./office";
import { officeOn } from "./office-on";
import { standardClass } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;

async function copied(): Promise<Office> {
  const office = await openOffice(standardClass([{ name: "Ani Contoh" }, { name: "Budi Contoh" }]));
  office.issueUntilDone(AT);
  return officeOn(office.host.copy(path.join(office.folder, "salinan")), office.folder);
}

describe("a copied spreadsheet", () => {
  test("issues nothing until somebody says what it is", async () => {
    const copy = await copied();
    expect(copy.ask("issueCertificates")).toMatchObject({ issued: 0, paused: { code: "blocked" } });
    expect(copy.ask("preflightCertificates").blockers[0]).toMatchObject({ code: "workbook-copied", choices: [{ value: "new" }, { value: "continue" }] });
  });

  test("that goes on with the old round issues nothing twice", async () => {
    const copy = await copied();
    const papers = papersOf(copy).length;
    copy.ask("confirm", { what: "copy", value: "continue" });
    copy.issueUntilDone();
    expect(papersOf(copy)).toHaveLength(papers);
    expect(registerOf(copy)).toHaveLength(2);
  });

  test("that is a new round begins with an empty register", async () => {
    const copy = await copied();
    copy.ask("confirm", { what: "copy", value: "new" });
    expect(registerOf(copy)).toEqual([]);
    copy.issueUntilDone();
    expect(registerOf(copy).map(({ number }) => number)).toEqual(["001/PLT/III/2026", "002/PLT/III/2026"]);
  });
});

test("an answer about a copy that was given already, or that nobody asked for, empties no register", async () => {
  const copy = await copied();
  copy.ask("confirm", { what: "copy", value: "new" });
  copy.issueUntilDone();
  expect(copy.refusal("confirm", { what: "copy", value: "new" })).toMatchObject({ code: "not-asked" });
  expect(registerOf(copy)).toHaveLength(2);
});

describe("what only a person may settle", () => {
  test("another folder is made only where the folder is gone", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    office.issueUntilDone(AT);
    expect(office.refusal("confirm", { what: "new-folder", value: null })).toMatchObject({ code: "not-asked" });
    office.host.trashFile(folderOf(office));
    expect(office.ask("confirm", { what: "new-folder", value: null }).summary).not.toBe("");
  });

  test("a renumbered code: held, then issued once somebody says that they are two people", async () => {
    const office = await openOffice(standardClass([{ code: "P-01", name: "Budi Contoh" }]));
    office.issueUntilDone(AT);
    office.host.edit("Peserta!B2", "P-77");
    office.host.edit("Kehadiran LDY!B2", "P-77");
    expect(office.ask("issueCertificates")).toMatchObject({ issued: 0, done: true });
    expect(office.ask("preflightCertificates").warnings.find(({ code }) => code === "name-already-issued")?.choices).toMatchObject([{ what: "two-people", value: "P-77" }]);
    office.ask("confirm", { what: "two-people", value: "P-77" });
    expect(office.ask("issueCertificates")).toMatchObject({ issued: 1 });
  });

  test("a deleted register row: its number is declared void, and the person gets a new one", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }, { name: "Budi Contoh" }]));
    office.issueUntilDone(AT);
    office.host.rows("delete", "Register Sertifikat", 2);
    expect(office.ask("issueCertificates")).toMatchObject({ issued: 0 });
    office.ask("confirm", { what: "void-number", value: "P-01" });
    office.issueUntilDone();
    expect(registerOf(office).map(({ number, person, state }) => [number, person, state])).toEqual([
      ["002/PLT/III/2026", "P-02", "terbit"],
      ["001/PLT/III/2026", "P-01", "batal"],
      ["003/PLT/III/2026", "P-01", "terbit"],
    ]);
  });

  test("a number whose row stands is not declared void, and nothing is written", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    office.issueUntilDone(AT);
    expect(office.refusal("confirm", { what: "void-number", value: "P-01" })).toMatchObject({ code: "number-stands" });
    expect(registerOf(office).map(({ number, state }) => [number, state])).toEqual([["001/PLT/III/2026", "terbit"]]);
  });

  test("a number declared void twice stands in one row", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    office.issueUntilDone(AT);
    office.host.rows("delete", "Register Sertifikat", 2);
    office.ask("confirm", { what: "void-number", value: "P-01" });
    office.refusal("confirm", { what: "void-number", value: "P-01" });
    expect(registerOf(office).map(({ number, state }) => [number, state])).toEqual([["001/PLT/III/2026", "batal"]]);
  });

  test("the row of a second number is missed too: its person is held, and that number is the one declared void", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    office.issueUntilDone(AT);
    office.host.rows("delete", "Register Sertifikat", 2);
    office.ask("confirm", { what: "void-number", value: "P-01" });
    office.issueUntilDone();
    const row = registerOf(office).findIndex(({ number }) => number === "002/PLT/III/2026");
    office.host.rows("delete", "Register Sertifikat", row + 2);
    expect(office.ask("issueCertificates")).toMatchObject({ issued: 0, done: true });
    office.ask("confirm", { what: "void-number", value: "P-01" });
    expect(registerOf(office).map(({ number, state }) => [number, state])).toEqual([
      ["001/PLT/III/2026", "batal"],
      ["002/PLT/III/2026", "batal"],
    ]);
  });

  test("numbers of an older pattern are not taken for deleted", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    office.issueUntilDone(AT);
    office.ask("saveSettings", { values: { "Pola nomor": "{urut}-{tahun}" } });
    expect(office.ask("issueCertificates")).toMatchObject({ issued: 0, alreadyIssued: 1, done: true });
    expect(office.refusal("confirm", { what: "void-number", value: "P-01" })).toMatchObject({ code: "number-stands" });
  });

  test("a revoked certificate is followed by another one only on purpose", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    office.issueUntilDone(AT);
    office.ask("revokeCertificate", { numbers: ["001/PLT/III/2026"], reason: "keliru" });
    expect(office.ask("issueCertificates")).toMatchObject({ issued: 0, done: true });
    office.ask("confirm", { what: "issue-again", value: "P-01" });
    office.issueUntilDone();
    expect(registerOf(office).map(({ number, state }) => [number, state])).toEqual([
      ["001/PLT/III/2026", "dicabut"],
      ["002/PLT/III/2026", "terbit"],
    ]);
  });
});
