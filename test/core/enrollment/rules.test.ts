import { grid } from "../build-grid";
import { standardTab } from "../standard-tabs";
import { codesOf, enroll, peserta, PROGRAMS } from "./enroll";

const BORN = { nik: "3524011203910002", born: "@1991-03-12" };

describe("who stands twice", () => {
  test("one code twice in one programme is an error at both cells", () => {
    const { findings } = enroll([PROGRAMS, peserta({ ...BORN, code: "P-01" }, {}, { ...BORN, nik: "", code: "p-01", name: "Wulan Contoh" })]);
    expect(findings.filter(({ code }) => code === "code-twice")).toMatchObject([{ person: "P-01", samePerson: true, cells: [{ row: 1, column: 1 }, { row: 3, column: 1 }] }]);
  });

  test("one code for two people in two programmes is an error", () => {
    const { findings } = enroll([PROGRAMS, peserta({ code: "P-01" }, { code: "P-01", program: "LAS" })]);
    expect(findings).toMatchObject([{ code: "code-twice", samePerson: false, others: [{ name: "Darto Contoh" }] }]);
  });

  test("one person with one code in two programmes at different times is nothing", () => {
    expect(codesOf({ ...BORN, code: "P-01" }, { ...BORN, code: "P-01", name: "Wulan Contoh", program: "LAS" })).toEqual([]);
  });

  test("the same folded name and birth date is a warning, with another father or another birth date nothing", () => {
    expect(codesOf({ nik: "-", name: "Moch. Soeleman" }, { nik: "-", name: "MUHAMMAD SULEMAN" }).filter((code) => !code.startsWith("nik"))).toEqual(["person-likely-twice C2 C3"]);
    expect(codesOf({ nik: "-", name: "Budi Contoh" }, { nik: "-", name: "Budi Contoh", born: "@1985-01-20" }).filter((code) => !code.startsWith("nik"))).toEqual([]);
  });

  test("the same name is a note where a birth date is missing", () => {
    expect(codesOf({ nik: "-", name: "Budi Contoh" }, { nik: "-", name: "Budi Contoh", born: "" }).filter((code) => !code.startsWith("nik"))).toEqual(["birth-date-missing F3", "name-twice C2 C3"]);
  });

  test("siblings who differ by one letter are two people", () => {
    expect(codesOf({ name: "Rina Contoh" }, { name: "Rini Contoh" })).toEqual([]);
  });

  test("three rows of one NIK are one finding with three cells", () => {
    expect(codesOf({ ...BORN, name: "Sari A" }, { ...BORN, name: "Sari B" }, { ...BORN, name: "Sari C" })).toEqual(["nik-twice D2 D3 D4"]);
  });

  test("people on two tabs are one list", () => {
    const other = { ...peserta({ ...BORN, code: "P-09" }), sheet: "Peserta gelombang 2" };
    expect(enroll([PROGRAMS, peserta(BORN), other]).findings).toMatchObject([{ code: "nik-twice", cells: [{ sheet: "Peserta" }, { sheet: "Peserta gelombang 2" }] }]);
  });
});

describe("a name", () => {
  test("with (alm), alias, digits or a father's name is reported with what is proposed", () => {
    const { findings } = enroll([PROGRAMS, peserta({ name: "Wulan Contoh (Alm)" }, { name: "Darto alias Kancil" }, { name: "Imam C0ntoh" }, { name: "Rina binti Contoh" })]);
    expect(findings.map(({ code, fix }) => [code, fix?.after ?? null])).toEqual([["name-late", "Wulan Contoh"], ["name-alias", "Darto"], ["name-digits", null], ["name-patronymic", null]]);
  });

  test("longer than a hundred characters draws a warning and stays whole", () => {
    const name = "Raden Mas ".repeat(12).trim();
    expect(enroll([PROGRAMS, peserta({ name })])).toMatchObject({ codes: ["value-too-long C2"], people: [{ name }] });
  });

  test("with the last name first is proposed in the order of speaking", () => {
    const table = grid("Peserta", "No | Kode Peserta | NAME (Last Name, First Name) | Tanggal Lahir | Program\n1 | P-01 | CONTOH,DARTO WIRA, - | 17-08-1990 | LDY");
    expect(enroll([PROGRAMS, table]).findings).toMatchObject([{ code: "name-last-first", fix: { after: "DARTO WIRA CONTOH" } }]);
  });
});

test("cells that changed places are reported at both", () => {
  const { codes, findings } = enroll([PROGRAMS, peserta({ name: "3524011708900001", nik: "Wulan Contoh" }, { place: "17-08-1990", born: "Lamongan" })]);
  expect(codes).toEqual(["name-unreadable C2", "nik-text D2", "date-unreadable F3", "birth-place-odd E3"]);
  expect(JSON.stringify(findings)).not.toContain("3524011708900001");
});

test("a column whose heading was swallowed by its neighbour is reported at the heading", () => {
  const table = grid("Peserta", "No | Kode Peserta | Nama | | Tanggal Lahir | Program\n1 | P-01 | Wulan Contoh | Lamongan | 17-08-1990 | LDY");
  expect(enroll([PROGRAMS, table]).codes).toEqual(["heading-blank D1"]);
});

describe("where the list says the programme", () => {
  const list = (sheet: string) => grid(sheet, "No | Kode Peserta | Nama | Tanggal Lahir\n1 | P-01 | Wulan Contoh | 17-08-1990");

  test("by its tab, everybody on it is in that programme", () => {
    expect(enroll([PROGRAMS, list("Peserta BRB")]).people).toMatchObject([{ program: "BRB" }]);
  });

  test("and there is only one, everybody is in it", () => {
    expect(enroll([standardTab("Program", "LDY | Laundry | | | #40 | @2026-02-02 | @2026-02-13"), list("Peserta")])).toMatchObject({ codes: [], people: [{ program: "LDY" }] });
  });

  test("nowhere, that is one error at the header", () => {
    expect(enroll([PROGRAMS, list("Peserta")]).codes).toEqual(["column-missing A1"]);
  });

  test("but no programme is known, that is one error and not one per row", () => {
    expect(enroll([peserta({}, {}, {})]).codes).toEqual(["programs-missing A1"]);
  });

  test("by name, code, or both, the programme is found; a misspelt one is an error with a proposal", () => {
    const { people, findings } = enroll([PROGRAMS, peserta({ program: "laundry" }, { program: "LDY - Laundry" }, { program: "Laundri" })]);
    expect(people.map(({ program }) => program)).toEqual(["LDY", "LDY", null]);
    expect(findings).toMatchObject([{ code: "person-program-unknown", suspect: "Laundry", known: ["LDY", "BRB", "LAS"] }]);
  });
});

describe("a status", () => {
  test.each([
    ["", "enrolled"], ["AKTIF", "enrolled"], ["Selesai", "completed"], ["Mengundurkan diri", "withdrawn"], ["Bebas (PB)", "released"], ["Mutasi", "transferred"], ["dikeluarkan", "removed"], ["Meninggal dunia", "deceased"],
  ])("“%s” is %s", (status, expected) => {
    expect(enroll([PROGRAMS, peserta({ status, left: expected === "enrolled" || expected === "completed" ? "" : "@2026-02-05" })])).toMatchObject({ codes: [], people: [{ status: expected }] });
  });

  test("that nobody knows is an error: it may say that the person left", () => {
    expect(codesOf({ status: "Hilang kontak" })).toEqual(["status-unknown N2"]);
  });

  test("of somebody who left needs a day, and a day needs a status", () => {
    expect(codesOf({ status: "Bebas" }, { left: "@2026-02-05" })).toEqual(["status-without-date P2 N2", "left-without-status N3 P3"]);
  });
});

test("joining after the end, or leaving before joining, is a warning", () => {
  expect(codesOf({ joined: "@2026-02-20" }, { joined: "@2026-02-05", left: "@2026-02-03", status: "Bebas" })).toEqual(["joined-after-end M2", "left-before-joining P3 M3"]);
});

test("an end of the sentence before the end of the course is a warning, and its column should not be here", () => {
  const table = grid("Peserta", "No | Kode Peserta | Nama | Tanggal Lahir | Program | Tgl Ekspirasi\n1 | P-01 | Wulan Contoh | 17-08-1990 | LDY | 05-02-2026");
  expect(enroll([PROGRAMS, table]).codes).toEqual(["sensitive-column F1", "released-before-end F2"]);
});

test("wishes are compared with the programme and with each other", () => {
  expect(codesOf({ wishes: ["Barbershop", "Pengelasan"] }, { wishes: ["Laundry", "laundry"] }, { wishes: ["Barbershob", ""] }, { wishes: ["memasak", ""] })).toEqual(["program-not-wished L2 J2 K2", "interests-same K3 J3", "interest-unknown J4"]);
});

test("more people than the quota is one warning at the programme", () => {
  const tab = standardTab("Program", "LDY | Laundry | | | #40 | @2026-02-02 | @2026-02-13 | #1");
  expect(enroll([tab, peserta({}, {})]).findings).toMatchObject([{ code: "quota-exceeded", quota: 1, people: 2, cells: [{ sheet: "Program", row: 1 }] }]);
});

test("a list without codes is told so once, and its people are known by name, or by name and row", () => {
  const { people, codes } = enroll([PROGRAMS, peserta({ code: "", name: "Budi Contoh" }, { code: "", name: "Budi Contoh", born: "@1985-01-20", nik: "" }, { code: "", name: "Rina Contoh" })]);
  expect(people.map(({ key }) => key)).toEqual(["Budi Contoh (2)", "Budi Contoh (3)", "Rina Contoh"]);
  expect(codes).toContain("codes-missing A1");
});

test("an address in several columns is one address", () => {
  const table = grid("Peserta", "No | Kode Peserta | Nama | Tanggal Lahir | Program | ALAMAT | |\n | | | | | Jalan | Desa | Kabupaten\n1 | P-01 | Wulan Contoh | 17-08-1990 | LDY | Jl. Contoh | Contoh | Lamongan");
  expect(enroll([PROGRAMS, table]).people).toMatchObject([{ address: "Jl. Contoh, Contoh, Lamongan" }]);
});

describe("what only the rest of the list shows to be strange", () => {
  const others = (count: number) => Array.from({ length: count }, () => ({}));

  test("a code unlike all others is a warning; in a short list there is nothing to be unlike", () => {
    expect(codesOf({ code: "Jalan Contoh 1" }, ...others(9))).toEqual(["code-odd B2"]);
    expect(codesOf({ code: "3-4" }, { code: "0012" }, {})).toEqual([]);
  });

  test("a code that the sheet turned into a date is lost: an error", () => {
    expect(codesOf({ code: "@2026-04-03 as 3-4" }, {})).toEqual(["code-unreadable B2"]);
  });

  test("a name that is the birth place of others is a warning at both cells", () => {
    expect(codesOf({ name: "Lamongan", place: "Wulan Contoh" }, {}, {})).toEqual(["name-is-place C2 E2"]);
  });
});

test("a list whose heading of the name was lost has its error there, and one warning", () => {
  const table = grid("Peserta", "No | Kode Peserta | | NIK | Tanggal Lahir | Program\n1 | P-01 | Wulan Contoh | 3524015708900012 | 17-08-1990 | LDY\n2 | P-02 | Darto Contoh | | 17-08-1990 | LDY");
  expect(enroll([PROGRAMS, table]).codes.filter((code) => !code.startsWith("nik-missing"))).toEqual(["column-missing C1", "heading-blank C1"]);
});

describe("consent", () => {
  const listed = (...answers: readonly string[]) =>
    enroll([PROGRAMS, grid("Peserta", ["No | Kode Peserta | Nama | Tanggal Lahir | Program | Persetujuan", ...answers.map((answer, at) => `${at + 1} | P-0${at + 1} | ${["Wulan", "Darto", "Imam", "Rina"][at]} Contoh | @1991-03-1${at} | LDY | ${answer}`)].join("\n"))]);

  test("that the list has a column for and a person has not given is a note at the cell", () => {
    expect(listed("ya", "", "belum", "3 Februari 2026").codes.filter((code) => code.startsWith("consent"))).toEqual(["consent-missing F3", "consent-missing F4"]);
    expect(listed("-").findings.filter(({ code }) => code === "consent-missing")).toMatchObject([{ person: "P-01" }]);
  });

  test("is asked of nobody where the list has no such column", () => {
    expect(codesOf({})).toEqual([]);
  });
});
