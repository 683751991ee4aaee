import { day } from "../../samples/write-book";
import { papersOf, registerOf } from "./certificates-of";
import { type Office, openOffice } from "./office";
import { standardClass, withCells } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;
const NAMES = ["Ani Contoh", "Budi Contoh", "Raden Mas Panjang Sekali Namanya Untuk Contoh Ujian, S.T."];

const opened = (): Promise<Office> => openOffice(standardClass(NAMES.map((name) => ({ name }))));
const files = (office: Office) => office.host.docs().files.filter(({ mimeType }) => mimeType.endsWith(".document"));
const trials = (office: Office) => papersOf(office).filter(({ name }) => name.startsWith("CONTOH"));
const prints = (office: Office) => papersOf(office).filter(({ name }) => name.startsWith("Cetak"));
const trial = (office: Office, remove: boolean | null = null) => office.ask("createTrial", { program: null, remove }, AT);
const print = (office: Office) => office.ask("printClass", { program: "LDY" }, AT);

describe("a trial document", () => {
  test("shows the longest name and CONTOH where a certificate has its number, code and signatory", async () => {
    const office = await opened();
    expect(trial(office)).toMatchObject({ name: NAMES[2] });
    const [paper] = trials(office);
    expect(paper?.text).toContain(NAMES[2]);
    expect(paper?.text).toContain("CONTOH – BUKAN SERTIFIKAT");
    expect(paper?.text).not.toMatch(/\d{3}\/PLT|NIP|[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/);
  });

  test("takes no number, is in no register, and is in the bin once certificates are issued", async () => {
    const office = await opened();
    trial(office);
    expect(registerOf(office)).toEqual([]);
    office.issueUntilDone(AT);
    expect(registerOf(office).map(({ number }) => number)).toEqual(["001/PLT/III/2026", "002/PLT/III/2026", "003/PLT/III/2026"]);
    expect(trials(office)).toEqual([]);
    expect(files(office).filter(({ name, trashed }) => name.startsWith("CONTOH") && trashed)).toHaveLength(1);
  });

  test("replaces the one before, and can be put away", async () => {
    const office = await opened();
    trial(office);
    trial(office);
    expect(trials(office)).toHaveLength(1);
    expect(trial(office, true)).toMatchObject({ url: null });
    expect(trials(office)).toEqual([]);
  });

  test("is one Drive write beside the folder, and none while something blocks the run", async () => {
    const office = await opened();
    const report = office.host.call("createTrial", "{}", AT);
    expect([report.calls["Drive.files.create"], report.calls["Drive.folders.create"]]).toEqual([1, 1]);
    const blocked = await openOffice(withCells(standardClass([{ name: "Ani Contoh" }], { settings: { "Nama kantor Disnaker": null } }), {}));
    expect(blocked.refusal("createTrial", {}, AT).code).toBe("blocked");
    expect(files(blocked)).toEqual([]);
  });
});

describe("the combined document of a class", () => {
  test("holds every certificate in the order of the list, each with its own number and code", async () => {
    const office = await opened();
    office.issueUntilDone(AT);
    expect(print(office)).toMatchObject({ people: 3, leftOut: [] });
    const text = prints(office)[0]?.text ?? "";
    const places = registerOf(office).flatMap(({ name, number, code }) => [text.indexOf(number), text.indexOf(name), text.indexOf(code)]);
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(registerOf(office).map(({ name }) => text.indexOf(name))).toEqual([...registerOf(office).map(({ name }) => text.indexOf(name))].sort((a, b) => a - b));
  });

  test("is one Drive write, and none at a second click", async () => {
    const office = await opened();
    office.issueUntilDone(AT);
    const writes = () => office.host.call("printClass", JSON.stringify({ program: "LDY" }), AT).calls["Drive.files.create"] ?? 0;
    expect([writes(), writes()]).toEqual([1, 0]);
    expect(prints(office)).toHaveLength(1);
  });

  test("is made anew when a certificate was issued again, and the old one goes to the bin", async () => {
    const office = await opened();
    office.issueUntilDone(AT);
    const before = print(office).url;
    office.ask("reissueCertificate", { numbers: ["001/PLT/III/2026"], reason: "cetakan rusak", duplicate: null }, AT);
    expect(print(office).url).not.toBe(before);
    expect(prints(office)).toHaveLength(1);
  });

  test("is no certificate: issuing again neither counts nor bins it", async () => {
    const office = await opened();
    office.issueUntilDone(AT);
    print(office);
    expect(office.ask("issueCertificates", {}, AT)).toMatchObject({ done: true, issued: 0, alreadyIssued: 3 });
    expect(prints(office)).toHaveLength(1);
  });

  test("leaves out whose data changed since, and says so", async () => {
    const office = await opened();
    office.issueUntilDone(AT);
    office.host.edit("Peserta!C2", "Ani Diganti Contoh");
    const reply = print(office);
    expect([reply.people, reply.leftOut.map(({ name }) => name)]).toEqual([2, ["Ani Contoh"]]);
    expect(prints(office)[0]?.text).not.toMatch(/Ani/);
  });

  test("is made under whoever signed them, also when nobody is in office today", async () => {
    const office = await opened();
    office.issueUntilDone(AT);
    const header = office.host.show("Pejabat").sheets[0]?.displayValues[0] ?? [];
    office.host.edit(`Pejabat!${String.fromCharCode(65 + header.indexOf("Sampai"))}2`, "31-3-2026");
    const later = { now: "2026-04-05T10:00:00+07:00" };
    expect(office.ask("preflightCertificates", {}, later).blockers.map(({ code }) => code)).toEqual(["signatory-missing"]);
    expect(office.ask("printClass", { program: "LDY" }, later)).toMatchObject({ people: 3, leftOut: [] });
  });

  test("leaves out whose signatory the lists do not name any more, and says where to look", async () => {
    const office = await opened();
    office.issueUntilDone(AT);
    const header = office.host.show("Pejabat").sheets[0]?.displayValues[0] ?? [];
    office.host.edit(`Pejabat!${String.fromCharCode(65 + header.indexOf("Mulai"))}2`, "1-4-2026");
    office.ask("reissueCertificate", { numbers: ["001/PLT/III/2026"], reason: "cetakan rusak", duplicate: null }, { now: "2026-04-05T10:00:00+07:00" });
    const reply = office.ask("printClass", { program: "LDY" }, { now: "2026-04-05T10:00:00+07:00" });
    expect([reply.people, reply.leftOut.map(({ reason }) => reason.includes("lembar Pejabat"))]).toEqual([1, [true, true]]);
  });

  test("is not put into a folder of prints that somebody opened by link", async () => {
    const office = await opened();
    office.issueUntilDone(AT);
    print(office);
    const folder = office.host.docs().files.find(({ name }) => name === "Cetak");
    office.host.shareFile(folder?.id ?? "", "anyone");
    expect(office.refusal("printClass", { program: "LDY" }, AT)).toMatchObject({ code: "blocked", message: expect.stringMatching(/tautan/) });
  });

  test("is not made before anything was issued", async () => {
    const office = await opened();
    expect(office.refusal("printClass", { program: "LDY" }, AT).code).toBe("nobody-to-print");
  });
});

test("a row promised on New Year's Eve is finished under that day's signatory", async () => {
  const book = standardClass([{ name: "Ani Contoh" }]).map((sheet) =>
    sheet.name === "Pejabat"
      ? { ...sheet, rows: [sheet.rows[0] ?? [], ["Disnaker", null, "Kepala Dinas", "Lama Contoh", null, "196501011990031001", day("2020-01-01"), day("2026-12-31")], ["Disnaker", null, "Kepala Dinas", "Baru Contoh", null, "197501011999031001", day("2027-01-01"), null]] }
      : sheet,
  );
  const office = await openOffice(book);
  office.host.call("issueCertificates", "{}", { now: "2026-12-31T23:58:00+07:00", faults: [{ call: "Drive.files.create", nth: 1, then: "timeout-kill" }] });
  office.issueUntilDone({ now: "2027-01-01T08:00:00+07:00" });
  expect(papersOf(office).map(({ text }) => [text.includes("31 Desember 2026"), text.includes("Lama Contoh"), text.includes("Baru Contoh")])).toEqual([[true, true, false]]);
});
