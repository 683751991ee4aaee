import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;
const PEOPLE = [{ name: "Ani Contoh", nik: "3524-0101-0190-0001" }, { name: "Budi Contoh", nik: "3524 0102 0190 0002" }];

async function worked(): Promise<Office> {
  const office = await openOffice(standardClass(PEOPLE));
  const fixes = office.ask("checkEnrollment", {}, AT).findings.flatMap(({ fix }) => (fix ? [fix.id] : []));
  office.ask("applyFixes", { fixes }, AT);
  office.issueUntilDone(AT);
  office.ask("revokeCertificate", { numbers: ["002/PLT/III/2026"], reason: "data keliru" }, AT);
  return office;
}

const rows = (office: Office): readonly (readonly string[])[] => (office.host.show("Log").sheets[0]?.displayValues ?? []).slice(1);
const check = (office: Office) => office.ask("checkLog", {}, AT);
const told = (office: Office) => office.ask("describeWorkbook", {}, AT).logProblem;

describe("the log", () => {
  test("has every fix, certificate and revocation, chained and whole", async () => {
    const office = await worked();
    expect(rows(office).map((row) => `${row[2]} ${row[3]}`)).toEqual(["perbaikan P-01", "perbaikan P-02", "sertifikat terbit P-01", "sertifikat terbit P-02", "sertifikat dicabut P-02"]);
    expect(rows(office).map((row) => row[8])).toEqual(["1", "2", "3", "4", "5"]);
    expect([check(office).problems, told(office)]).toEqual([[], null]);
  });

  test("names a row that somebody edited", async () => {
    const office = await worked();
    office.host.edit("Log!G3", "3524010201900009");
    expect(check(office).problems).toEqual([{ cell: "Log!A3", message: expect.stringContaining("Baris 3 (catatan ke-2)") }]);
  });

  test("notices at once that its last row is gone, and which it was", async () => {
    const office = await worked();
    office.host.rows("delete", "Log", 6, 1);
    expect(told(office)).toMatch(/Akhir lembar Log/);
    expect(check(office).problems).toEqual([{ cell: null, message: "Catatan ke-5 hilang. Pulihkan lewat Riwayat versi." }]);
  });

  test("goes on after a loss without hiding it", async () => {
    const office = await worked();
    office.host.rows("delete", "Log", 6, 1);
    office.ask("saveSettings", { values: { "Usia minimal": "16" } }, AT);
    expect(rows(office).slice(-1)[0]?.[8]).toBe("6");
    expect(check(office).problems).toEqual([{ cell: null, message: "Catatan ke-5 hilang. Pulihkan lewat Riwayat versi." }]);
  });

  test("only mentions that it was sorted", async () => {
    const office = await worked();
    office.host.sort("Log", "C");
    expect(check(office)).toMatchObject({ problems: [{ cell: null }], summary: expect.stringContaining("Log utuh") });
    expect(told(office)).toBeNull();
  });

  test("is whole after a run that was ended at any of its service calls", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    office.ask("saveSettings", { values: { "Usia minimal": "16" } }, AT);
    for (let nth = 1; nth <= 60; nth += 1) {
      const host = office.host.fork();
      host.call("saveSettings", JSON.stringify({ values: { "Usia minimal": "17" } }), { ...AT, faults: [{ nth, then: "timeout-kill" }] });
      host.call("saveSettings", JSON.stringify({ values: { "Usia minimal": "18" } }), AT);
      const { data } = JSON.parse(String((host.call("checkLog", "{}", AT) as { readonly value: unknown }).value)) as { readonly data: { readonly problems: readonly unknown[] } };
      expect([nth, data.problems]).toEqual([nth, []]);
    }
  });

  test("names every certificate that the register calls issued, wherever the run was ended", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    const unnamed: number[] = [];
    for (let nth = 1; nth <= 75; nth += 1) {
      const host = office.host.fork();
      host.call("issueCertificates", "{}", { ...AT, faults: [{ nth, then: "timeout-kill" }] });
      const { sheets } = host.show();
      const shown = (name: string) => sheets.find((sheet) => sheet.name === name)?.displayValues.slice(1) ?? [];
      const logged = new Set(shown("Log").map((row) => row[4]));
      if (shown("Register Sertifikat").some((row) => row[9] === "terbit" && !logged.has(row[0]))) unnamed.push(nth);
    }
    expect(unnamed).toEqual([]);
  });

  test("shows no whole NIK", async () => {
    expect(JSON.stringify(rows(await worked()))).not.toMatch(/\d{13,}|\d{4}[-. ]\d{4}[-. ]\d{4}/);
  });
});
