import { type BookCell, day } from "../../samples/write-book";
import { folderOf, paperOf, papersOf, registerOf } from "./certificates-of";
import { type Office, openOffice } from "./office";
import { type Person, standardClass, withCells } from "./standard-class";

const NOW = "2026-03-02T10:00:00+07:00";
const AT = { now: NOW } as const;

async function classroom(people: readonly Person[], settings: Readonly<Record<string, BookCell>> = {}, programName?: string): Promise<Office> {
  return openOffice(standardClass(people, programName === undefined ? { settings } : { settings, programName }));
}

const named = (count: number): readonly Person[] => Array.from({ length: count }, (_, index) => ({ name: `Peserta ${letters(index)} Contoh` }));

/** Names that no fold makes alike. */
function letters(index: number): string {
  return [...String(index + 100)].map((digit) => ["Ba", "Ci", "Du", "Fe", "Go", "Ka", "Li", "Mu", "Ne", "Po"][Number(digit)] ?? "").join("");
}

const issue = (office: Office): void => office.issueUntilDone(AT);

describe("before anything is made", () => {
  const plan = (office: Office, user?: string) => office.ask("preflightCertificates", {}, { ...AT, ...(user === undefined ? {} : { user }) });

  test("the plan says who is signed in, and how many documents a free account may still make today", async () => {
    const office = await classroom(named(3));
    expect(plan(office, "ani@gmail.com").account).toBe("Anda masuk sebagai ani@gmail.com. Akun ini dapat membuat sekitar 250 dokumen lagi hari ini.");
    office.issueUntilDone({ ...AT, user: "ani@gmail.com" });
    expect(plan(office, "ani@gmail.com").account).toMatch(/Hari ini sudah 3 dokumen dibuat\. Akun ini dapat membuat sekitar 247 dokumen lagi/);
    expect(plan(office, "ani@kantor.example.com").account).toMatch(/250 dokumen untuk akun gratis, 1\.500 untuk Google Workspace/);
    expect(office.ask("preflightCertificates", {}, { now: "2026-03-03T10:00:00+07:00", user: "ani@gmail.com" }).account).toMatch(/250 dokumen lagi/);
  });

  test("the plan gives numbers with the unit and the classification that the office set", async () => {
    const office = await classroom(named(1), { "Pola nomor": "{klasifikasi}/{urut:3}/{unit}/{tahun}", "Kode klasifikasi": "500.15", "Kode unit": "DISNAKER" });
    expect(plan(office).willIssue.map(({ number }) => number)).toEqual(["500.15/001/DISNAKER/2026"]);
    const without = await classroom(named(1), { "Pola nomor": "{klasifikasi}/{urut:3}/{tahun}" });
    expect(plan(without).blockers.map(({ code, message }) => [code, message.includes("{klasifikasi}")])).toEqual([["number-code-missing", true]]);
  });
});

describe("who gets a certificate", () => {
  test("S01: the gate is the verdict, not the list", async () => {
    const office = await classroom([
      { name: "Ani Contoh" },
      { name: "Budi Contoh" },
      { name: "Cici Contoh" },
      { name: "Dodi Contoh", marks: "HHHHHHHAAA" },
      { name: "Edi Contoh", marks: "          " },
      { name: "Fulan Contoh", status: "Instruktur", marks: null },
    ]);
    expect(office.ask("preflightCertificates", {}, AT).notIssued.map(({ name, reason }) => [name, reason.length > 10])).toEqual([
      ["Dodi Contoh", true],
      ["Edi Contoh", true],
    ]);
    issue(office);
    expect(registerOf(office).map(({ name }) => name)).toEqual(["Ani Contoh", "Budi Contoh", "Cici Contoh"]);
    expect(papersOf(office)).toHaveLength(3);
  });

  test("S02: equal names, and names equal after cleaning, keep their own documents", async () => {
    const people = ["Budi Contoh", "Budi Contoh", "Elána Contoh", "Eléna Contoh", "Ahmad a/l Contoh"].map((name, index) => ({ name, born: day(`1990-0${index + 1}-05`) }));
    const office = await classroom(people, { "Mulai nomor dari": 11 });
    issue(office);
    expect(registerOf(office).map(({ number }) => number)).toEqual([11, 12, 13, 14, 15].map((order) => `0${order}/PLT/III/2026`));
    const titles = papersOf(office).map(({ name }) => name);
    expect(new Set(titles).size).toBe(5);
    expect(titles.join()).not.toContain("/");
    expect(paperOf(office, "P-05")?.text).toContain("Ahmad a/l Contoh");
    for (const { person, name, number } of registerOf(office)) expect(paperOf(office, person)?.text).toMatch(new RegExp(`${number}[^]*${name}`));
  });

  test("S03: a long name is whole", async () => {
    const name = "Raden Mas Panjang Sekali Namanya Untuk Contoh Ujian Sertifikat, S.T., M.Kom.";
    const office = await classroom([{ name }]);
    issue(office);
    expect(papersOf(office)[0]?.text).toContain(name);
  });

  test("S04: values go in as plain text", async () => {
    const names = ["Ma'ruf Contoh", "Nu’man Contoh", "Ñuño Élan", "محمد Contoh"];
    const program = 'Las & Bubut <Dasar> "A"';
    const office = await classroom(names.map((name) => ({ name })), {}, program);
    issue(office);
    expect(registerOf(office).map(({ name, program: shown }) => [name, shown])).toEqual(names.map((name) => [name, program]));
    names.forEach((name, index) => {
      const text = paperOf(office, `P-0${index + 1}`)?.text ?? "";
      expect(text).toContain(name);
      expect(text).toContain(program);
      expect(text).not.toMatch(/&amp;|&#0?39;|\\'/);
    });
  });
});

describe("after issuing", () => {
  test("S05: one person, one course, one number", async () => {
    const office = await classroom([...named(3), { name: "Sti Contoh" }]);
    issue(office);
    office.host.edit("Peserta!C5", "Siti Contoh");
    expect(office.ask("issueCertificates", {}, AT)).toMatchObject({ issued: 0, done: true });
    expect(office.ask("preflightCertificates", {}, AT).warnings.map(({ code }) => code)).toContain("issued-data-changed");
    office.ask("reissueCertificate", { numbers: ["004/PLT/III/2026"], reason: "nama salah ketik" }, AT);
    const rows = registerOf(office).filter(({ number }) => number === "004/PLT/III/2026");
    expect(rows.map(({ state, revision, name }) => [state, revision, name])).toEqual([
      ["diganti", "0", "Sti Contoh"],
      ["terbit", "1", "Siti Contoh"],
    ]);
    expect(paperOf(office, "P-04")?.text).toContain("Siti Contoh");
    expect(papersOf(office).filter(({ name }) => name.startsWith("DIGANTI"))).toHaveLength(1);
  });

  test("S06: the register does not rewrite itself", async () => {
    const people: readonly Person[] = [{ code: "0012", name: "=Contoh" }, { code: "3-4", name: "+Contoh" }];
    const office = await classroom(people, { "Pola nomor": "{urut:3}{tahun}", "Kode nomor": null });
    issue(office);
    const sheet = office.host.show("Register Sertifikat").sheets[0];
    expect(sheet?.values.slice(1).map((row) => [row[0], row[2], row[3]])).toEqual([
      ["0012026", "0012", "=Contoh"],
      ["0022026", "3-4", "+Contoh"],
    ]);
    expect(sheet?.formulas.flat().filter((formula) => formula !== "" && formula !== null)).toEqual([]);
  });

  test("S08: a changed mark revokes nothing, and a revocation keeps the record", async () => {
    const office = await classroom([{ name: "Ani Contoh", marks: "HHHHHHHAAH" }]);
    issue(office);
    office.host.edit("Kehadiran LDY!M2", "A");
    const warning = office.ask("preflightCertificates", {}, AT).warnings.find(({ code }) => code === "issued-verdict-changed");
    expect(warning?.message).toContain("70,0 %");
    expect(registerOf(office)[0]?.state).toBe("terbit");
    expect(office.refusal("revokeCertificate", { numbers: ["001/PLT/III/2026"], reason: "" }, AT).code).toBe("reason-missing");
    office.ask("revokeCertificate", { numbers: ["001/PLT/III/2026"], reason: "tanda hadir keliru" }, AT);
    expect(registerOf(office)[0]).toMatchObject({ number: "001/PLT/III/2026", state: "dicabut", by: "staf@example.com", reason: "tanda hadir keliru" });
    expect(office.ask("verifyCertificate", { number: "001/PLT/III/2026" }, AT).state).toBe("revoked");
  });

  test.each([
    ["Asia/Jakarta", "2026-02-28T23:30:00Z"],
    ["Asia/Jayapura", "2026-02-28T15:30:00Z"],
  ])("S09: the spreadsheet's zone decides what day it is: %s", async (timeZone, now) => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]), { timeZone });
    office.issueUntilDone({ now });
    expect(registerOf(office)[0]?.number).toBe("001/PLT/III/2026");
    expect(papersOf(office)[0]?.text).toContain("1 Maret 2026");
  });
});

describe("what the document says", () => {
  test("T02: a blank is clean, or it stops that row", async () => {
    const office = await classroom([{ name: "Ani Contoh" }, { name: "Budi Contoh", place: null, born: day("1988-06-05") }, { name: "Cici Contoh", program: null }, { name: "Dodi Contoh" }]);
    issue(office);
    const text = paperOf(office, "P-02")?.text ?? "";
    expect(text.split("\n").map((line) => line.trim())).toContain("5 Juni 1988");
    expect(registerOf(office).map(({ person }) => person)).toEqual(["P-01", "P-02", "P-04"]);
    for (const paper of papersOf(office)) expect(paper.text).not.toMatch(/undefined|null|\{\{|\}\}/);
  });

  test("T03: dates are Indonesian, hours are as the sheet shows them", async () => {
    const office = await openOffice(withCells(standardClass([{ name: "Ani Contoh" }]), { "Program!E2": 240, "Program!F2": day("2026-01-29") }));
    issue(office);
    const text = papersOf(office)[0]?.text ?? "";
    expect(text).toContain("29 Januari 2026");
    expect(text).toContain("240 jam pelajaran");
    expect(text).not.toMatch(/January|GMT|240[.,]0/);
  });
});

describe("many hands", () => {
  test("K01: a call that meets another at work makes nothing", async () => {
    const office = await classroom(named(10));
    const preempt = { call: "Drive.files.create", nth: 4, then: "preempt", function: "issueCertificates", args: {}, user: "staf@example.com" } as const;
    office.ask("issueCertificates", {}, { ...AT, faults: [preempt] });
    issue(office);
    expect(papersOf(office)).toHaveLength(10);
    expect(registerOf(office).map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => "terbit"));
  });

  test("K03: the document that was not recorded is adopted", async () => {
    const office = await classroom(named(30));
    office.host.call("issueCertificates", "{}", { ...AT, faults: [{ call: "Drive.files.create", nth: 18, then: "timeout-kill" }] });
    expect(office.ask("describeWorkbook", {}, AT).unfinished).toMatchObject({ open: 30, mine: true });
    let uploads = 0;
    for (let done = false; !done; ) {
      const report = office.host.call("issueCertificates", "{}", AT);
      uploads += report.calls["Drive.files.create"] ?? 0;
      done = report.ok && (JSON.parse(String(report.value)) as { data: { done: boolean } }).data.done;
    }
    expect(uploads).toBe(30 - 18);
    expect(papersOf(office)).toHaveLength(30);
  });

  test("T05: a colleague issues the rest into a folder of their own, and touches nothing of the first", async () => {
    const office = await openOffice(standardClass([...named(2), { name: "Nanti Contoh", marks: "HHHHHHH   " }]));
    issue(office);
    const before = papersOf(office).map(({ id }) => id);
    for (const cell of ["K", "L", "M"]) office.host.edit(`Kehadiran LDY!${cell}4`, "H");
    office.issueUntilDone({ ...AT, user: "rekan@example.com" });
    expect(registerOf(office).map(({ by }) => by)).toEqual(["staf@example.com", "staf@example.com", "rekan@example.com"]);
    expect(papersOf(office).map(({ id }) => id)).toEqual(expect.arrayContaining(before));
    expect(new Set(papersOf(office).flatMap(({ parents }) => parents)).size).toBe(2);
  });

  test("T05: who may not issue is refused before a number is reserved, and told whom to ask", async () => {
    const office = await classroom(named(1), { "Yang boleh menerbitkan": "kepala@example.com" });
    expect(office.refusal("issueCertificates", {}, AT)).toMatchObject({ code: "not-allowed", remedy: expect.stringContaining("kepala@example.com") });
    expect(registerOf(office)).toEqual([]);
  });
});

describe("limits and places", () => {
  test("S07: one person's trouble is not everybody's", async () => {
    const office = await classroom(named(10));
    const faults = [7, 11, 12].map((nth) => ({ call: "Drive.files.create", nth, then: "500" }) as const);
    expect(office.ask("issueCertificates", {}, { ...AT, faults })).toMatchObject({ issued: 9, failed: [{ person: "P-07" }], remaining: 1 });
    issue(office);
    expect(registerOf(office)[6]).toMatchObject({ number: "007/PLT/III/2026", person: "P-07", state: "terbit" });
    expect(papersOf(office)).toHaveLength(10);
  });

  test("P01: the daily limit is a pause with a count and an hour", async () => {
    const office = await classroom(named(12));
    const faults = Array.from({ length: 4 }, (_, index) => ({ call: "Drive.files.create", nth: 8 + index, then: "quota-documents" }) as const);
    const reply = office.ask("issueCertificates", {}, { ...AT, faults });
    expect(reply).toMatchObject({ issued: 7, failed: [], remaining: 5, done: false, paused: { code: "quota", until: expect.any(String) } });
    expect(reply.paused?.message).toMatch(/Batas harian.*5 sertifikat menunggu.*24 jam/);
    issue(office);
    expect(papersOf(office)).toHaveLength(12);
  });

  test("P02: a register that lost a column stops the run before any document", async () => {
    const office = await classroom(named(2));
    office.ask("prepareWorkbook", {}, AT);
    office.host.edit("Register Sertifikat!K1", "");
    const reply = office.ask("issueCertificates", {}, AT);
    expect(reply.paused?.message).toContain("“Tautan”");
    expect(papersOf(office)).toEqual([]);
    expect(office.host.show().sheets.filter(({ name }) => name.startsWith("Register"))).toHaveLength(1);
  });

  test("P04: a full Drive, and a folder in the bin, stop the run with their cause", async () => {
    const office = await classroom(named(8));
    const full = Array.from({ length: 5 }, (_, index) => ({ call: "Drive.files.create", nth: 4 + index, then: "storage-full" }) as const);
    expect(office.ask("issueCertificates", {}, { ...AT, faults: full })).toMatchObject({ issued: 3, paused: { code: "storage" } });
    office.host.trashFile(folderOf(office));
    const files = office.host.docs().files.length;
    expect(office.ask("issueCertificates", {}, AT).paused?.message).toContain("tempat sampah");
    expect(office.host.docs().files).toHaveLength(files);
    office.host.restoreFile(folderOf(office));
    issue(office);
    expect(papersOf(office)).toHaveLength(8);
  });

  test("P05: a folder that is open by link stops the run until somebody confirms", async () => {
    const office = await openOffice(standardClass([...named(2), { name: "Nanti Contoh", marks: "HHHHHHH   " }]));
    issue(office);
    for (const cell of ["K", "L", "M"]) office.host.edit(`Kehadiran LDY!${cell}4`, "H");
    office.host.shareFile(folderOf(office), "anyone");
    const [blocker] = office.ask("preflightCertificates", {}, AT).blockers;
    expect(blocker).toMatchObject({ code: "folder-open-by-link", choices: [{ what: "folder" }] });
    expect(office.ask("issueCertificates", {}, AT)).toMatchObject({ issued: 0, paused: { code: "blocked" } });
    office.ask("confirm", { what: "folder" }, AT);
    issue(office);
    expect(registerOf(office)).toHaveLength(3);
  });

  test("P05: a folder shared by name is no matter", async () => {
    const office = await classroom(named(1), { "Folder dibagikan kepada": "arsip@example.com" });
    issue(office);
    expect(office.ask("preflightCertificates", {}, AT).blockers).toEqual([]);
    expect(office.host.docs().files.find(({ id }) => id === folderOf(office))?.permissions).toContainEqual(expect.objectContaining({ role: "reader", emailAddress: "arsip@example.com" }));
  });
});
