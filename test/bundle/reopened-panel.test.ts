import { openOffice } from "./office";
import { standardClass } from "./standard-class";

const NOW = "2026-03-02T10:00";
const people = [{ name: "Ani Contoh", nik: "123" }, { name: "Budi Contoh" }, { name: "Citra Contoh", marks: "HHHHH" }];

describe("a panel that is opened after the work", () => {
  test("is told what the last check found, when, and by whom", async () => {
    const office = await openOffice(standardClass(people));
    office.ask("checkEnrollment", {}, { user: "rekan@example.com", now: NOW });
    expect(office.ask("describeWorkbook").lastCheck).toMatchObject({ people: 3, errors: 1, at: "2 Maret 2026 pukul 10.00", by: "rekan@example.com", changed: false });
  });

  test("is told how many the last computation let pass", async () => {
    const office = await openOffice(standardClass(people));
    office.ask("computeCompletion", {}, { now: NOW });
    expect(office.ask("describeWorkbook").lastCompletion).toMatchObject({ people: 3, passed: 2, undecided: 1, changed: false });
  });

  test("is told that nobody has checked or computed yet", async () => {
    const { lastCheck, lastCompletion } = (await openOffice(standardClass(people))).ask("describeWorkbook");
    expect([lastCheck, lastCompletion]).toEqual([null, null]);
  });

  test("is warned after a sort, because the marks stay where they were", async () => {
    const office = await openOffice(standardClass(people));
    office.ask("checkEnrollment", {}, { now: NOW });
    office.host.sort("Peserta", "C", true);
    expect(office.ask("describeWorkbook").lastCheck?.changed).toBe(true);
  });

  test("is not warned of what Tuntas itself wrote", async () => {
    const office = await openOffice(standardClass(people));
    office.ask("checkEnrollment", {}, { now: NOW });
    office.ask("computeCompletion");
    office.issueUntilDone();
    const { lastCheck, lastCompletion } = office.ask("describeWorkbook");
    expect([lastCheck?.changed, lastCompletion?.changed]).toEqual([false, false]);
  });

  test("finds decisions outdated where a mark was typed since", async () => {
    const office = await openOffice(standardClass(people));
    office.ask("computeCompletion", {}, { now: NOW });
    office.host.edit("Kehadiran LDY!I4", "H");
    expect([office.ask("describeWorkbook").lastCompletion?.changed, office.ask("checkEnrollment").lastCompletion?.changed]).toEqual([true, true]);
  });
});

describe("the list of certificates", () => {
  test("has each number once, in its newest revision, the latest first", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }, { name: "Budi Contoh" }]));
    office.issueUntilDone({ now: NOW });
    office.ask("reissueCertificate", { numbers: ["001/PLT/III/2026"], reason: "Ejaan nama" });
    office.ask("revokeCertificate", { numbers: ["002/PLT/III/2026"], reason: "Salah orang" });
    const seen = office.ask("listCertificates").certificates.map(({ number, name, stateLabel, revision }) => [number, name, stateLabel, revision]);
    expect(seen).toEqual([
      ["002/PLT/III/2026", "Budi Contoh", "dicabut", 0],
      ["001/PLT/III/2026", "Ani Contoh", "terbit", 1],
    ]);
  });

  test("is empty where nothing was issued", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    expect(office.ask("listCertificates").certificates).toEqual([]);
  });
});
