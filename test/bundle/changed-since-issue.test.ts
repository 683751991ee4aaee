import { day } from "../../samples/write-book";
import { registerOf } from "./certificates-of";
import { TODAY } from "./findings-of";
import { type Office, openOffice } from "./office";
import { type Person, standardClass, withCells } from "./standard-class";

const ANI: Person = { name: "Ani Contoh", marks: "HHHHHHHAAH" };
const BUDI: Person = { name: "Budi Contoh" };

/** A class whose certificates are issued. */
async function issued(people: readonly Person[] = [ANI, BUDI], book = standardClass(people)): Promise<Office> {
  const office = await openOffice(book);
  office.issueUntilDone(TODAY);
  return office;
}

const changesOf = (office: Office) => office.ask("computeCompletion", {}, TODAY).findings.filter(({ code }) => code.startsWith("issued-"));
const warned = (office: Office): readonly string[] => changesOf(office).map(({ message }) => message.replace(/^Sel .*?: /, ""));

test("nothing is said while nothing changed", async () => {
  expect(changesOf(await issued())).toEqual([]);
});

describe("a mark that changed under a certificate (S08)", () => {
  test("is told with the attendance before and after where the person would fail now", async () => {
    const office = await issued();
    const before = [registerOf(office), office.host.docs()];
    office.host.edit("Kehadiran LDY!M2", "A");
    const { decisions } = office.ask("computeCompletion", {}, TODAY);
    expect(decisions[0]).toMatchObject({ verdict: "failed", percent: "70,0" });
    expect(changesOf(office)).toMatchObject([{ code: "issued-verdict-changed", level: "warning", person: "P-01", cells: ["Peserta!C2", "Register Sertifikat!A2"] }]);
    expect(warned(office)).toEqual([
      "sertifikat 001/PLT/III/2026 (Ani Contoh) terbit dengan kehadiran 80,0 % (32 dari 40 JP), tetapi sekarang kehadirannya 70,0 % (28 dari 40 JP) dan keputusannya “Tidak lulus”.",
    ]);
    expect([registerOf(office), office.host.docs()]).toEqual(before);
  });

  test("is told where the person passes all the same", async () => {
    const office = await issued();
    office.host.edit("Kehadiran LDY!M3", "A");
    expect(warned(office)).toEqual(["kehadiran Budi Contoh saat sertifikat 002/PLT/III/2026 terbit 100,0 % (40 dari 40 JP), sekarang 90,0 % (36 dari 40 JP); tetap lulus."]);
  });

  test("is told where marks changed places and no figure did", async () => {
    const office = await issued();
    office.host.edit("Kehadiran LDY!D2", "A");
    office.host.edit("Kehadiran LDY!K2", "H");
    expect(warned(office)).toEqual([expect.stringMatching(/^tanda hadir .* Ani Contoh berubah setelah sertifikat 001\/PLT\/III\/2026 terbit; jumlah jam dan kelulusannya tetap\.$/)]);
  });

  test("is told before the next certificates are issued, too", async () => {
    const office = await issued();
    office.host.edit("Kehadiran LDY!M3", "A");
    expect(office.ask("preflightCertificates", {}, TODAY).warnings.map(({ code }) => code)).toEqual(["issued-figures-changed"]);
  });

  test("is no change where it is only spelt otherwise, or rows were sorted", async () => {
    const office = await issued();
    office.host.edit("Kehadiran LDY!D2", "Hadir");
    office.host.sort("Kehadiran LDY", "B", true);
    office.host.sort("Peserta", "C", true);
    expect(changesOf(office)).toEqual([]);
  });
});

describe("what a certificate prints", () => {
  test.each([
    ["the name", "Peserta!C2", "Ani Contohwati", "nama “Ani Contoh”, sekarang “Ani Contohwati”"],
    ["the day a course began", "Program!F2", "2026-02-03", "tanggal mulai “2 Februari 2026”, sekarang “3 Februari 2026”"],
    ["the hours of a programme", "Program!E2", "44", "JP “40”, sekarang “44”"],
    ["the name of a programme", "Program!B2", "Binatu", "program “Laundry”, sekarang “Binatu”"],
    ["the date of birth", "Peserta!F2", "1990-01-02", "sekarang “Lamongan, 2 Januari 1990”"],
    ["the trade", "Program!D2", "Penatu", "data program atau unit kompetensinya tidak sama lagi"],
  ])("is told before and after when it changes: %s", async (_, cell, typed, words) => {
    const office = await issued([ANI]);
    office.host.edit(cell, typed);
    expect(warned(office).join("\n")).toContain(words);
  });

  test("is told when somebody is moved to another programme", async () => {
    const book = withCells(standardClass([ANI]), { "Program!A3": "BRB", "Program!B3": "Barbershop", "Program!E3": 40, "Program!F3": day("2026-02-02"), "Program!G3": day("2026-02-13") });
    const office = await issued([], book);
    office.host.edit("Peserta!L2", "BRB");
    expect(warned(office).join("\n")).toContain("program “Laundry”, sekarang “Barbershop”");
  });

  test("is told when a score changes", async () => {
    const book = [...standardClass([ANI]), { name: "Nilai", rows: [["Kode Peserta", "Nama", "Program", "Nilai"], ["P-01", "Ani Contoh", "LDY", "87,50"]] }];
    const office = await issued([], book);
    office.host.edit("Nilai!D2", "78");
    expect(warned(office)).toEqual([expect.stringContaining("nilai “87,50”, sekarang “78”")]);
  });
});

describe("what certificates rest on", () => {
  test("is told once for a programme when a session gets another date", async () => {
    const office = await issued();
    office.host.edit("Sesi!C2", "2026-02-14");
    expect(changesOf(office).map(({ code, cells }) => [code, cells.length])).toEqual([["issued-course-changed", 4]]);
  });

  test("is not changed by somebody's release after the course", async () => {
    const office = await issued();
    office.host.edit("Peserta!N2", "Bebas");
    office.host.edit("Peserta!P2", "2026-02-20");
    expect(changesOf(office)).toEqual([]);
  });
});

test("a revoked certificate is watched no longer", async () => {
  const office = await issued();
  office.host.edit("Kehadiran LDY!M2", "A");
  office.ask("revokeCertificate", { numbers: ["001/PLT/III/2026"], reason: "tanda hadir keliru" }, TODAY);
  expect(changesOf(office)).toEqual([]);
});

test("a certificate issued again with what is true now is watched anew", async () => {
  const office = await issued();
  office.host.edit("Kehadiran LDY!M3", "A");
  office.ask("reissueCertificate", { numbers: ["002/PLT/III/2026"], reason: "persentase hadir" }, TODAY);
  expect(changesOf(office)).toEqual([]);
});
