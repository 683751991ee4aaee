import { preflightCertificates } from "../../src/actions/preflight-certificates";
import { reissueCertificate } from "../../src/actions/reissue-certificate";
import { revokeCertificate } from "../../src/actions/revoke-certificate";
import { verifyCertificate } from "../../src/actions/verify-certificate";
import type { IssueView, PreflightView, VerifyView } from "../../src/contract";
import { type ClassSource, people, person, roundOf } from "./issuing-class";
import { COLLEAGUE, dataOf, expectOneEach, numbers, register, STAFF, step, untilDone } from "./issuing-desk";
import { liveDocuments } from "./memory-drive";
import { type Office, openOffice, portsOf } from "./memory-ports";

const CLASS: ClassSource = { participants: people(3) };

function issued(source: ClassSource = CLASS): Office {
  const office = openOffice();
  untilDone(office, source);
  return office;
}

const preflight = (office: Office, source: ClassSource, user = STAFF): PreflightView => dataOf(preflightCertificates(portsOf(office, user), roundOf(source), {}));

const reissue = (office: Office, source: ClassSource, asked: readonly string[], reason = "salah ketik"): IssueView =>
  dataOf(reissueCertificate(portsOf(office, STAFF), roundOf(source), { numbers: asked, reason }));

const revoke = (office: Office, source: ClassSource, asked: readonly string[]): void =>
  void dataOf(revokeCertificate(portsOf(office, STAFF), roundOf(source), { numbers: asked, reason: "tanda hadir keliru" }));

const verify = (office: Office, question: object): VerifyView => dataOf(verifyCertificate(portsOf(office, STAFF), roundOf(CLASS), question));

describe("before issuing", () => {
  test("everybody is either on the way to a number, has one, or is told why not", () => {
    const view = preflight(openOffice(), { participants: people(3), verdicts: { "P-02": "failed" } });
    expect(view.willIssue.map(({ person: code, number }) => [code, number])).toEqual([
      ["P-01", "001/PLT/III/2026"],
      ["P-03", "002/PLT/III/2026"],
    ]);
    expect(view.notIssued).toEqual([{ person: "P-02", name: expect.any(String), reason: "Keputusan: failed." }]);
  });

  test("looking touches nothing", () => {
    const office = openOffice();
    preflight(office, CLASS);
    expect([office.drive.files.length, office.workbook.tabs().length, office.documentMemory.size, office.userMemory.get(STAFF)?.size]).toEqual([0, 0, 0, 0]);
  });

  test("the numbers promised are the numbers given", () => {
    const office = openOffice();
    const promised = preflight(office, CLASS).willIssue.map(({ number }) => number);
    untilDone(office, CLASS);
    expect(register(office).map(({ number }) => number)).toEqual(promised);
  });

  test.each<[string, Partial<ClassSource>, string]>([
    ["nobody signs on that day", { officials: [] }, "signatory-missing"],
    ["the number code is missing", { settings: { numberTexts: { kode: "", unit: "", klasifikasi: "" } } }, "number-code-missing"],
    ["the number pattern has no year", { settings: { numberPattern: "{urut}" } }, "number-pattern-unusable"],
    ["the office has no name", { settings: { laborOfficeName: "" } }, "office-name-missing"],
    ["a token of the pattern has no text", { settings: { numberPattern: "{urut}/{unit}/{tahun}" } }, "number-code-missing"],
    ["the number would tell of the prison", { settings: { numberTexts: { kode: "LAPAS", unit: "", klasifikasi: "" } } }, "refused-word"],
    ["the workbook is a copy", { settings: { workbookId: "another" } }, "workbook-copied"],
    ["the account may not issue", { settings: { issuers: ["kepala@example.com"] } }, "account-not-allowed"],
    ["nobody has a code", { participants: [person("P-01", "Budi Contoh", { code: null })] }, "participant-codes-missing"],
  ])("nothing will be issued while %s", (_, change, code) => {
    const view = preflight(openOffice(), { ...CLASS, ...change });
    expect(view.willIssue).toEqual([]);
    expect(view.blockers.map((finding) => finding.code)).toContain(code);
  });

  test("a folder that is open by link stops the run before the first number", () => {
    const office = issued({ participants: people(1) });
    for (const file of office.drive.files) file.openByLink = file.docx === null;
    expect(preflight(office, CLASS).blockers.map(({ code }) => code)).toEqual(["folder-open-by-link"]);
    expect(step(office, CLASS)).toMatchObject({ issued: 0, paused: { code: "blocked" } });
    expect(register(office)).toHaveLength(1);
  });

  test("a colleague's open rows are shown with who and when", () => {
    const office = openOffice();
    office.drive.faults = [{ nth: 1, then: "storage" }, { nth: 2, then: "storage" }, { nth: 3, then: "storage" }];
    step(office, CLASS, COLLEAGUE);
    const view = preflight(office, CLASS);
    expect(view.warnings.filter(({ code }) => code === "reserved-by-colleague")).toHaveLength(3);
    expect(view.warnings[0]?.message).toContain(COLLEAGUE);
  });
});

describe("after a correction", () => {
  const corrected = { participants: [...people(3).slice(0, 2), person("P-03", "Siti Contoh")] };

  test("issuing makes nothing, and a warning says what changed", () => {
    const office = issued();
    expect(step(office, corrected)).toMatchObject({ issued: 0, done: true });
    expect(preflight(office, corrected).warnings.map(({ code }) => code)).toContain("issued-data-changed");
  });

  test("a re-issue keeps the number and puts the old document away", () => {
    const office = issued();
    const view = reissue(office, corrected, ["003/PLT/III/2026"]);
    expect(view).toMatchObject({ done: true, issued: 1, failed: [] });
    expect(register(office).slice(2)).toMatchObject([
      { number: "003/PLT/III/2026", state: "diganti", revision: "0" },
      { number: "003/PLT/III/2026", state: "terbit", revision: "1", name: "Siti Contoh", reason: "salah ketik" },
    ]);
    expectOneEach(office, 3);
    expect(liveDocuments(office.drive).map(({ name }) => name).filter((name) => name.startsWith("DIGANTI"))).toHaveLength(1);
  });

  test("the next new person gets the next number", () => {
    const office = issued();
    reissue(office, corrected, ["003/PLT/III/2026"]);
    untilDone(office, { participants: [...corrected.participants, person("P-04", "Baru Contoh")] });
    expect(register(office).find(({ person: code }) => code === "P-04")?.number).toBe("004/PLT/III/2026");
  });

  test("asked again for the same reason it replaces nothing more", () => {
    const office = issued();
    reissue(office, corrected, ["003/PLT/III/2026"]);
    expect(reissue(office, corrected, ["003/PLT/III/2026"])).toMatchObject({ issued: 0, done: true });
    expect(register(office)).toHaveLength(4);
  });

  test("several are one action", () => {
    const office = issued();
    expect(reissue(office, CLASS, numbers(3), "jabatan keliru")).toMatchObject({ issued: 3 });
    expectOneEach(office, 3);
  });
});

describe("a revoked certificate", () => {
  test("keeps its row and number, and its document says so", () => {
    const office = issued();
    revoke(office, CLASS, ["002/PLT/III/2026"]);
    expect(register(office)[1]).toMatchObject({ number: "002/PLT/III/2026", state: "dicabut", reason: "tanda hadir keliru" });
    expect(liveDocuments(office.drive).some(({ name }) => name.startsWith("DICABUT - Sertifikat"))).toBe(true);
  });

  test("is not followed by a new one without a word", () => {
    const office = issued();
    revoke(office, CLASS, ["002/PLT/III/2026"]);
    expect(step(office, CLASS)).toMatchObject({ issued: 0, done: true });
  });

  test("needs a reason", () => {
    const reply = revokeCertificate(portsOf(issued(), STAFF), roundOf(CLASS), { numbers: ["001/PLT/III/2026"], reason: " " });
    expect(reply).toMatchObject({ ok: false, error: { code: "reason-missing" } });
  });
});

describe("a check of authenticity", () => {
  test("says what is printed, by number and by the code however it is typed", () => {
    const office = issued();
    const facts = { number: "001/PLT/III/2026", program: "Laundry", lessonHours: "40", start: "2 Februari 2026", issueDate: "2 Maret 2026", issuer: "Dinas Tenaga Kerja Kabupaten Contoh" };
    expect(verify(office, { number: "001/PLT/III/2026" })).toMatchObject({ state: "valid", facts });
    const typed = (register(office)[0]?.code ?? "").toLowerCase().replace(/-/g, " ").replace(/0/g, "o");
    expect(verify(office, { code: typed })).toMatchObject({ state: "valid", facts });
  });

  test("knows what was revoked, replaced, altered by hand, or never given", () => {
    const office = issued();
    const replaced = register(office)[0]?.code;
    reissue(office, CLASS, ["001/PLT/III/2026"], "hilang");
    revoke(office, CLASS, ["002/PLT/III/2026"]);
    office.workbook.edit("Register Sertifikat", (rows) => rows.map((row) => (row[2] === "P-03" ? row.map((cell, column) => (column === 3 ? "Orang Lain" : cell)) : row)));
    expect([{ code: replaced }, { number: "001/PLT/III/2026" }, { number: "002/PLT/III/2026" }, { number: "003/PLT/III/2026" }, { number: "9" }].map((question) => verify(office, question).state)).toEqual([
      "replaced",
      "valid",
      "revoked",
      "altered",
      "unknown",
    ]);
  });
});
