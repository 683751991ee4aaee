import { docxText } from "../../host/files/docx-text";
import { issueCertificates } from "../../src/actions/issue-certificates";
import { people, person, roundOf } from "./issuing-class";
import { COLLEAGUE, expectOneEach, numbers, register, STAFF, step, survives, untilDone } from "./issuing-desk";
import { liveDocuments, type UploadFault } from "./memory-drive";
import { openOffice, portsOf } from "./memory-ports";

const CLASS = { participants: people(12) };

describe("issuing a class", () => {
  test("everybody who passed gets one document and one number, in the order of the list", () => {
    const office = openOffice();
    const view = untilDone(office, CLASS);
    expectOneEach(office, 12);
    expect(register(office).map(({ number }) => number)).toEqual(numbers(12));
    expect(view.done).toBe(true);
  });

  test("issuing twice issues once", () => {
    const office = openOffice();
    untilDone(office, CLASS);
    const again = step(office, CLASS);
    expect(again).toMatchObject({ done: true, issued: 0, alreadyIssued: 12, remaining: 0, failed: [], paused: null });
    expectOneEach(office, 12);
  });

  test("nobody else gets one", () => {
    const office = openOffice();
    untilDone(office, { participants: people(5), verdicts: { "P-02": "failed", "P-04": "undecided" }, heldBack: new Map([["P-05", "NIK ganda."]]) });
    expect(register(office).map(({ person: code }) => code)).toEqual(["P-01", "P-03"]);
  });

  test("a certificate says what it should and is called by name, programme and code", async () => {
    const office = openOffice();
    untilDone(office, { participants: [person("P-01", "Ma'ruf A/L “Contoh” <&>")] });
    const [document] = liveDocuments(office.drive);
    expect(document?.name).toBe("Sertifikat - Ma'ruf A-L “Contoh” -& - Laundry - P-01");
    const text = docxText(Buffer.from(document?.docx ?? "", "base64"));
    expect(text).toContain("Ma'ruf A/L “Contoh” <&>");
    expect(text).toContain("001/PLT/III/2026");
    expect(text).toContain("Contoh, 17 Agustus 1990");
    expect(text).toContain("2 Februari 2026 sampai dengan 13 Februari 2026, 40 jam pelajaran");
    expect(text).toContain("NIP. 19700101 199503 2 001");
    expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
  });

  test("a hundred certificates take two steps, each of about twenty seconds", () => {
    const office = openOffice();
    const hundred = { participants: people(100) };
    let steps = 0;
    for (let done = false; !done; steps += 1) {
      const start = office.now;
      ({ done } = step(office, hundred));
      expect(office.now - start).toBeLessThan(30_000);
    }
    expect(steps).toBe(2);
    expect(office.drive.uploads).toBe(100);
    expectOneEach(office, 100);
  });
});

describe("an interrupted run ends like an undisturbed one", () => {
  test.each<[string, UploadFault]>([
    ["killed after the first document", { nth: 1, then: "kill" }],
    ["killed before the first document", { nth: 1, then: "kill-before" }],
    ["killed after the seventh document", { nth: 7, then: "kill" }],
    ["killed after the last document", { nth: 12, then: "kill" }],
    ["with a lost answer", { nth: 3, then: "lost" }],
    ["with a lost answer to a success", { nth: 3, then: "lost-after-success" }],
    ["with a document that turns up late", { nth: 3, then: "late-success" }],
    ["with a document that turns up late, at the end", { nth: 12, then: "late-success" }],
    ["refused for asking too fast", { nth: 5, then: "rate" }],
    ["whose whole call ends in the middle", { nth: 6, then: "call-ends" }],
  ])("%s", (_, fault) => {
    const office = openOffice();
    office.drive.faults = [fault];
    survives(office, () => step(office, CLASS));
    untilDone(office, CLASS);
    expectOneEach(office, 12);
    expect(register(office).map(({ number }) => number)).toEqual(numbers(12));
  });

  test("a document that exists already is adopted, not made again", () => {
    const office = openOffice();
    office.drive.faults = [{ nth: 7, then: "kill" }];
    survives(office, () => step(office, CLASS));
    untilDone(office, CLASS);
    expect(office.drive.uploads).toBe(12);
  });

  test("a name corrected before its document was made is the name that is printed", () => {
    const office = openOffice();
    office.drive.faults = [{ nth: 1, then: "kill-before" }];
    survives(office, () => step(office, { participants: [person("P-01", "Sti Contoh")] }));
    untilDone(office, { participants: [person("P-01", "Siti Contoh")] });
    const [document] = liveDocuments(office.drive);
    expect(docxText(Buffer.from(document?.docx ?? "", "base64"))).toContain("Siti Contoh");
    expect(office.workbook.rows("Register Sertifikat")[1]?.slice(0, 4)[3]).toBe("Siti Contoh");
    expectOneEach(office, 1);
  });

  test("rows that people sorted in between are found again", () => {
    const office = openOffice();
    office.drive.faults = [{ nth: 5, then: "kill" }];
    survives(office, () => step(office, CLASS));
    office.workbook.edit("Register Sertifikat", ([header = [], ...rows]) => [header, ...rows.reverse()]);
    untilDone(office, CLASS);
    expectOneEach(office, 12);
  });
});

describe("one person's trouble", () => {
  const always: readonly UploadFault[] = [{ nth: 3, then: "invalid" }, { nth: 13, then: "invalid" }, { nth: 14, then: "invalid" }];

  test("does not become everybody's, and the number waits", () => {
    const office = openOffice();
    office.drive.faults = [...always];
    const view = untilDone(office, CLASS);
    expect(view).toMatchObject({ done: true, issued: 11, remaining: 1, failed: [{ person: "P-03", code: "upload-failed" }] });
    expect(untilDone(office, CLASS)).toMatchObject({ issued: 1, remaining: 0, failed: [] });
    expect(register(office)[2]).toMatchObject({ number: "003/PLT/III/2026", person: "P-03", state: "terbit" });
  });
});

describe("a limit is a pause", () => {
  test("the day's quota stops the run with what was made and when to go on", () => {
    const office = openOffice();
    office.drive.faults = Array.from({ length: 60 }, (_, index) => ({ nth: 8 + index, then: "call-ends" }) as const);
    const view = step(office, CLASS);
    expect(view).toMatchObject({ done: false, issued: 7, remaining: 5, failed: [], paused: { code: "quota" } });
    expect(view.paused?.message).toContain("5 sertifikat menunggu");
    office.drive.faults = [];
    expect(untilDone(office, CLASS)).toMatchObject({ issued: 5, done: true });
    expectOneEach(office, 12);
  });

  test("a full Drive stops it with its cause", () => {
    const office = openOffice();
    office.drive.faults = Array.from({ length: 5 }, (_, index) => ({ nth: 8 + index, then: "storage" }) as const);
    expect(step(office, CLASS)).toMatchObject({ issued: 7, failed: [], paused: { code: "storage", until: null } });
  });

  test("a folder in the bin takes no document, and no other is made unasked", () => {
    const office = openOffice();
    untilDone(office, { participants: people(3) });
    const folder = office.drive.files.find(({ docx }) => docx === null);
    if (folder) folder.trashed = true;
    const view = step(office, CLASS);
    expect(view.paused?.message).toContain("tempat sampah");
    expect(office.drive.files).toHaveLength(4);
    expect(register(office)).toHaveLength(3);
  });
});

describe("two accounts", () => {
  test("a second one meets who is at work and since when", () => {
    const office = openOffice();
    office.locked = true;
    office.documentMemory.set("issuing.running", `${COLLEAGUE}\n10:00`);
    const reply = issueCertificates(portsOf(office, STAFF), roundOf(CLASS), {});
    expect(reply).toMatchObject({ ok: false, error: { code: "busy" } });
    expect(reply.ok ? "" : reply.error.message).toContain(`${COLLEAGUE} sedang menjalankan Tuntas`);
  });

  test("a colleague's open rows are told, and taken over only on purpose", () => {
    const office = openOffice();
    office.drive.faults = [{ nth: 4, then: "kill" }];
    survives(office, () => step(office, CLASS, COLLEAGUE));
    expect(step(office, CLASS)).toMatchObject({ done: true, issued: 0, remaining: 12 });
    step(office, CLASS, STAFF, { takeOver: true });
    untilDone(office, CLASS);
    // The colleague's next step puts away what the old keys made.
    step(office, CLASS, COLLEAGUE);
    expectOneEach(office, 12);
    expect(register(office).map(({ number }) => number)).toEqual(numbers(12));
  });
});

describe("numbers never come twice", () => {
  test("a deleted row is noticed, its person held, its number not given again", () => {
    const office = openOffice();
    untilDone(office, { participants: people(3) });
    office.workbook.edit("Register Sertifikat", (rows) => rows.filter((_, index) => index !== 3));
    const view = untilDone(office, { participants: people(4) });
    expect(view.issued).toBe(1);
    expect(register(office).map(({ number, person: code }) => [number, code])).toEqual([
      ["001/PLT/III/2026", "P-01"],
      ["002/PLT/III/2026", "P-02"],
      ["004/PLT/III/2026", "P-04"],
    ]);
  });

  test("the counter begins anew with the year", () => {
    const office = openOffice(Date.parse("2025-12-31T16:00:00Z"));
    untilDone(office, { participants: people(2) });
    office.now = Date.parse("2025-12-31T17:30:00Z");
    untilDone(office, { participants: people(3) });
    expect(register(office).map(({ number }) => number)).toEqual(["001/PLT/XII/2025", "002/PLT/XII/2025", "001/PLT/I/2026"]);
  });

  test("the same name under another code is held until somebody confirms", () => {
    const office = openOffice();
    untilDone(office, { participants: [person("P-01", "Budi Contoh")] });
    expect(untilDone(office, { participants: [person("P-09", "Budi Contoh")] })).toMatchObject({ issued: 0, done: true });
  });

  test("two namesakes of one list get two certificates", () => {
    const office = openOffice();
    untilDone(office, { participants: [person("P-01", "Budi Contoh"), person("P-02", "Budi Contoh")] });
    expectOneEach(office, 2);
    expect(new Set(liveDocuments(office.drive).map(({ name }) => name)).size).toBe(2);
  });
});
