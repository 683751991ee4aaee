import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;
const LATER = { now: "2028-02-13T10:00:00+07:00" } as const;
const PEOPLE = [
  { name: "Budi Contoh", nik: "3524010101900001" },
  { name: "Sari Contoh", nik: "3524 0102 0190 0002", marks: "HHHHHHHHHA" },
];
const values = (office: Office, sheet: string) => office.host.show(sheet).sheets[0]?.displayValues ?? [];
const said = (office: Office, sheet: string): string => JSON.stringify(values(office, sheet));

async function finishedRound(): Promise<Office> {
  const office = await openOffice(standardClass(PEOPLE));
  const fixes = office.ask("checkEnrollment", {}, AT).findings.flatMap(({ code, fix }) => (fix && code === "nik-separators" ? [fix.id] : []));
  office.ask("applyFixes", { fixes }, AT);
  office.ask("computeCompletion", {}, AT);
  office.issueUntilDone(AT);
  return office;
}

describe("data past their term", () => {
  test("are shown first, with what, where and how many, and nothing is removed", async () => {
    const office = await finishedRound();
    const before = JSON.stringify(office.host.show());
    const shown = office.ask("purgeExpired", {}, LATER);
    expect(shown.items.map(({ what, where, count }) => `${what} / ${where}: ${count}`)).toEqual([
      "Data peserta / Peserta: 2",
      "Baris kehadiran / Kehadiran LDY: 2",
      "Keputusan kelulusan / Kelulusan: 2",
      "Temuan pemeriksaan / Temuan: 1",
      "Ingatan untuk membatalkan perbaikan / ingatan Tuntas: 1",
    ]);
    expect(shown).toMatchObject({ removed: false, token: expect.any(String) });
    expect(JSON.stringify(office.host.show())).toBe(before);
  });

  test("are removed at one's word, and the register, the log and the certificates stay", async () => {
    const office = await finishedRound();
    const [register, log] = [said(office, "Register Sertifikat"), values(office, "Log").length];
    const { token } = office.ask("purgeExpired", {}, LATER);
    expect(office.ask("purgeExpired", { confirm: token }, LATER)).toMatchObject({ removed: true, token: null });
    expect(said(office, "Peserta")).not.toMatch(/Contoh|3524/);
    expect(said(office, "Kehadiran LDY")).not.toContain("Contoh");
    expect(values(office, "Peserta")[0]).toContain("NIK");
    expect(values(office, "Kelulusan").slice(1).flat().join("")).toBe("");
    expect(said(office, "Register Sertifikat")).toBe(register);
    expect(values(office, "Log").length).toBe(log + 5);
    expect(office.ask("verifyCertificate", { number: "001/PLT/III/2026" }, LATER).state).toBe("valid");
    expect(JSON.stringify(office.host.state().properties)).not.toMatch(/3524/);
    expect(office.ask("purgeExpired", {}, LATER)).toMatchObject({ items: [], token: null });
    expect(office.ask("checkLog", {}, LATER).problems).toEqual([]);
  });

  test("are not removed when they changed after they were shown", async () => {
    const office = await finishedRound();
    const { token } = office.ask("purgeExpired", {}, LATER);
    office.host.edit("Peserta!C2", "Budi Contoh Baru");
    expect(office.refusal("purgeExpired", { confirm: token }, LATER).code).toBe("purge-changed");
    expect(said(office, "Peserta")).toContain("Budi Contoh Baru");
  });

  test("do not exist a day before the term ends", async () => {
    const office = await finishedRound();
    expect(office.ask("purgeExpired", {}, { now: "2028-02-12T10:00:00+07:00" })).toMatchObject({ items: [], token: null, summary: "Tidak ada data yang melewati masa simpan 24 bulan." });
  });
});

describe("a person's request to have data corrected", () => {
  const request = { person: "P-01", request: "Nama seharusnya Budiman Contoh, NIK 3524010101900001" };

  test("is due three times twenty-four hours later, and is told until it is done", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    expect(office.ask("recordCorrection", request, AT).summary).toBe("Permintaan K-1 dicatat. Batas waktunya 5 Maret 2026 pukul 10.00 (3 × 24 jam sejak diterima).");
    const open = (now: string) => office.ask("describeWorkbook", {}, { now }).trust.corrections;
    expect(open("2026-03-03T10:00:00+07:00")).toMatchObject([{ id: "K-1", person: "P-01", overdue: false }]);
    expect(open("2026-03-05T10:01:00+07:00")).toMatchObject([{ overdue: true, label: "Diterima 2 Maret 2026 pukul 10.00. Batas waktu 5 Maret 2026 pukul 10.00 sudah lewat." }]);
    office.ask("recordCorrection", { id: "K-1", result: "Nama diperbaiki" }, { now: "2026-03-05T11:00:00+07:00" });
    expect(open("2026-03-05T12:00:00+07:00")).toEqual([]);
    expect(office.refusal("recordCorrection", { id: "K-1", result: "lagi" }).code).toBe("correction-unknown");
  });

  test("pressed twice is one, and neither its tab nor the log shows a whole NIK or what was asked", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    office.ask("recordCorrection", request, AT);
    office.ask("recordCorrection", request, AT);
    expect(values(office, "Permintaan Koreksi")).toHaveLength(2);
    expect(said(office, "Permintaan Koreksi")).toContain("352401******0001");
    expect(said(office, "Log")).not.toMatch(/Budiman|3524/);
  });

  test("stays with its row when staff sort the tab", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    office.ask("recordCorrection", request, AT);
    office.ask("recordCorrection", { person: "P-02", request: "tempat lahir" }, AT);
    office.host.sort("Permintaan Koreksi", "A", true);
    office.ask("recordCorrection", { id: "K-1", result: "beres" }, AT);
    expect(values(office, "Permintaan Koreksi").slice(1).map((row) => `${row[0]}: ${row[7]}`)).toEqual(["K-2: ", "K-1: beres"]);
  });

  test("needs a person and what to correct", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    expect(office.refusal("recordCorrection", { person: "P-01" }).code).toBe("correction-incomplete");
    expect(office.refusal("recordCorrection", { id: "K-1" }).code).toBe("correction-incomplete");
  });
});

describe("the checklist", () => {
  test("asks what Tuntas cannot see, keeps who answered, and asks again after thirty days", async () => {
    const office = await openOffice(standardClass(PEOPLE));
    const answers = (now: string) => office.ask("describeWorkbook", {}, { now }).trust.checklist.map(({ id, answered }) => `${id}: ${answered}`);
    expect(answers(AT.now)).toEqual(["sharing: null", "consent: null"]);
    const [sharing] = office.ask("describeWorkbook", {}, AT).trust.checklist;
    office.ask("confirm", sharing?.choices[0] ?? {}, AT);
    expect(answers("2026-03-31T10:00:00+07:00")[0]).toBe("sharing: Sudah diperiksa: hanya petugas, 2 Maret 2026 pukul 10.00, oleh staf@example.com.");
    expect(answers("2026-04-01T10:00:00+07:00")[0]).toBe("sharing: null");
    expect(office.refusal("confirm", { what: "checklist", value: "lain" }).code).toBe("bad-request");
  });
});

test("what became of people after release is told where the labour office keeps it", async () => {
  const list = { name: "Penempatan", rows: [["Kode Peserta", "Nama", "Program", "Setelah 3 bulan", "Setelah 6 bulan"], ["P-01", "Budi Contoh", "LDY", "bekerja", null], ["P-02", "Sari Contoh", "LDY", "usaha sendiri", null]] };
  const office = await openOffice([...standardClass(PEOPLE), list]);
  expect(office.ask("describeWorkbook", {}, AT).trust.afterRelease.map(({ label }) => label)).toEqual([
    "Setelah 3 bulan: 1 bekerja, 1 usaha sendiri, 0 belum, 0 tidak diketahui.",
    "Setelah 6 bulan: 0 bekerja, 0 usaha sendiri, 0 belum, 0 tidak diketahui, 2 belum diisi.",
  ]);
});

test("no whole NIK leaves by any reply, nor by a tab of the add-on, whatever staff do", async () => {
  const office = await finishedRound();
  office.ask("recordCorrection", { person: "P-01", request: "NIK 3524010101900001 keliru" }, AT);
  const replies = [
    office.ask("describeWorkbook", {}, AT),
    office.ask("checkEnrollment", {}, AT),
    office.ask("computeCompletion", {}, AT),
    office.ask("preflightCertificates", {}, AT),
    office.ask("listCertificates", {}, AT),
    office.ask("verifyCertificate", { number: "001/PLT/III/2026" }, AT),
    office.ask("checkLog", {}, AT),
    office.ask("exportForWarehouse", {}, AT),
    office.ask("purgeExpired", {}, LATER),
  ];
  const tabs = ["Temuan", "Kelulusan", "Register Sertifikat", "Log", "Permintaan Koreksi"].map((sheet) => values(office, sheet));
  const numbers = /(?<![0-9a-z])\d{16}(?![0-9a-z])|\d{4}[-. ]\d{4}[-. ]\d{4}[-. ]\d{4}/;
  expect(JSON.stringify(replies)).not.toMatch(numbers);
  expect(JSON.stringify(tabs)).not.toMatch(numbers);
});

describe("the log, which outlives the lists, says what was done to whom and not what stood there:", () => {
  const messy = [
    { name: "Budi  Contoh", nik: "3524-0101-0190-0001", born: "03/01/90" },
    { name: "Sari Contoh (Alm)", nik: "3524010201900002" },
  ];
  /** All but that the list gets codes. */
  const fixed = (office: Office): void => {
    const fixes = office.ask("checkEnrollment", {}, AT).findings.flatMap(({ fix, code }) => (fix && !code.includes("code") ? [fix.id] : []));
    expect(office.ask("applyFixes", { fixes }, AT).applied).toBeGreaterThan(3);
  };

  test("fixes and their undoing name the cell and the person's code, and veil names, births and numbers", async () => {
    const office = await openOffice(standardClass(messy));
    fixed(office);
    office.ask("undoFixes", { fixes: null }, AT);
    expect(said(office, "Log")).not.toMatch(/Budi|Sari|Contoh|3524|1990|\/90/);
    expect(said(office, "Log")).toContain('"P-01","Peserta!C2","B•••  C•••••","B••• C•••••"');
    expect(office.ask("checkLog", {}, AT).problems).toEqual([]);
  });

  test("somebody without a code is veiled too, in decisions as well", async () => {
    const office = await openOffice(standardClass(messy.map((person) => ({ ...person, code: null }))));
    fixed(office);
    const [first] = office.ask("computeCompletion", {}, AT).decisions;
    office.ask("decide", { people: [first?.person ?? ""], program: "LDY", kind: "override", verdict: "failed", reason: "hasil sidang" }, AT);
    expect(first?.person).toContain("Budi");
    expect(said(office, "Log")).not.toMatch(/Budi|Sari/);
    expect(said(office, "Log")).toContain("hasil sidang");
  });

  test("who received a certificate is in the register alone", async () => {
    const office = await finishedRound();
    const [number = ""] = office.ask("listCertificates", {}, AT).certificates.map((one) => one.number);
    office.ask("recordHandover", { numbers: [number], date: null, receiver: "Ibu Wulan" }, AT);
    office.ask("recordHandover", { numbers: [number], date: null, receiver: "Pak Joko" }, AT);
    expect(said(office, "Register Sertifikat")).toContain("Pak Joko");
    expect(said(office, "Log")).not.toMatch(/Wulan|Joko/);
  });
});
