import { PNG } from "pngjs";
import type { ReportKind } from "../../src/contract";
import { day } from "../../samples/write-book";
import { papersOf } from "./certificates-of";
import { partOf, rowsUnder, tablesOf } from "./document-tables";
import { generatedClass } from "./generated-class";
import { type Office, openOffice } from "./office";
import { DATES, standardClass, withCells } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;
const SEEDS = [1, 2, 3, 4, 5, 6] as const;

type Asked = Partial<{ program: string; day: string; span: "day" | "week" }>;
const report = (office: Office, kind: ReportKind, asked: Asked = {}) => office.ask("createReport", { kind, ...asked }, AT);
const cells = (office: Office, sheet: string): readonly (readonly string[])[] => office.host.show(sheet).sheets[0]?.displayValues.slice(1) ?? [];
const titles = (office: Office): readonly string[] => papersOf(office).map(({ name }) => name);

const KINDS: readonly (readonly [ReportKind, string])[] = [
  ["nominative", "Daftar Nominatif Peserta"],
  ["signing", "Daftar Hadir"],
  ["attendance", "Rekapitulasi Kehadiran"],
  ["recap", "Rekapitulasi Akhir Program"],
  ["implementation", "Laporan Pelaksanaan"],
  ["minutes", "Berita Acara Sidang Kelulusan"],
];

describe.each(KINDS)("the report %s", (kind, title) => {
  test("is one Drive write, is found again while nothing changed, and leaves no tag", async () => {
    const office = await openOffice(generatedClass(1));
    const writes = (now: string): number => office.host.call("createReport", JSON.stringify({ kind }), { now }).calls["Drive.files.create"] ?? 0;
    expect([writes(AT.now), writes("2026-03-02T11:00:00+07:00"), writes("2026-03-03T10:00:00+07:00")]).toEqual([1, 0, 0]);
    const [made, ...more] = papersOf(office);
    expect(more).toEqual([]);
    expect(made?.name).toMatch(new RegExp(`^${title}.* \\(2 Maret 2026\\)$`));
    expect(made?.text).not.toMatch(/\{\{|\}\}/);
  });

  test("names both offices, and nobody who could sign is a dotted line, no refusal", async () => {
    const book = generatedClass(1);
    const office = await openOffice(book.map((sheet) => (sheet.name === "Pejabat" ? { ...sheet, rows: sheet.rows.slice(0, 1) } : sheet)));
    report(office, kind);
    const [{ text = "" } = {}] = papersOf(office);
    expect(text).toContain("Dinas Tenaga Kerja");
    expect(text).toMatch(/…{10,}/);
  });

  test("of changed data is a second document, dated and counted, beside the first", async () => {
    const office = await openOffice(generatedClass(1));
    report(office, kind);
    office.host.edit("Peserta!C2", "Nama Baru Contoh");
    office.host.edit("Kehadiran LDY!C2", "Nama Baru Contoh");
    office.host.edit("Peserta!G2", cells(office, "Peserta")[0]?.[6] === "L" ? "P" : "L");
    expect(report(office, kind).summary).toContain("dokumen baru");
    expect(titles(office)).toEqual([expect.stringMatching(/\(2 Maret 2026\)$/), expect.stringMatching(/\(2 Maret 2026, revisi 2\)$/)]);
  });

  test("does not care about hidden rows", async () => {
    const office = await openOffice(generatedClass(1));
    report(office, kind);
    office.host.hide("Peserta", 3, 2);
    expect(report(office, kind).summary).toContain("sudah ada");
  });

  test("shows no full identity number", async () => {
    const office = await openOffice(withCells(generatedClass(1), { "Peserta!D2": "3524011708900011" }));
    report(office, kind);
    expect(papersOf(office)[0]?.text).not.toContain("3524011708900011");
  });

  test("is of one programme where one is chosen, or the only one there is", async () => {
    const book = generatedClass(1).map((sheet) => (sheet.name === "Program" ? { ...sheet, rows: [...sheet.rows, ["BRB", "Barbershop", "", "", 80]] } : sheet));
    const office = await openOffice(book);
    if (kind !== "recap" && kind !== "implementation") expect(office.refusal("createReport", { kind }, AT)).toMatchObject({ code: "report-program-needed", remedy: expect.stringContaining("LDY, BRB") });
    expect(office.refusal("createReport", { kind, program: "XYZ" }, AT).code).toBe("report-program-unknown");
    expect(office.refusal("createReport", { kind, program: "BRB" }, AT).code).toMatch(/^report-no/);
    expect(report(office, kind, { program: "Laundry" }).people).toBeGreaterThan(0);
    expect(papersOf(office)).toHaveLength(1);
  });
});

describe("the nominative list", () => {
  test.each(SEEDS)("of class %i has everybody, in order, with what the sheet says", async (seed) => {
    const office = await openOffice(generatedClass(seed));
    report(office, "nominative");
    const expected = cells(office, "Peserta").map((row) => [row[1], row[2], row[6]]);
    expect(rowsUnder(tablesOf(office, "Daftar Nominatif"), "Kode").map((row) => [row[1], row[2], row[3]])).toEqual(expected);
  });

  test("masks the NIK and says when somebody left, never why", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh", nik: "3524011708900011", status: "Bebas", left: day("2026-02-06") }]));
    report(office, "nominative");
    const [row] = rowsUnder(tablesOf(office, "Daftar Nominatif"), "Kode");
    expect(row?.slice(5)).toEqual(["352401******0011", "SMA", "Keluar 6 Februari 2026"]);
    expect(papersOf(office)[0]?.text).not.toMatch(/bebas/i);
  });
});

describe("the filled attendance list", () => {
  test.each(SEEDS)("of class %i agrees with a count of the cells of the sheets", async (seed) => {
    const office = await openOffice(generatedClass(seed));
    report(office, "attendance");
    const held = cells(office, "Sesi").map((row) => row[8] !== "batal");
    const left = new Map(cells(office, "Peserta").map((row) => [row[2], (row[15] ?? "").split("/").reverse().join("-")]));
    const expected = cells(office, "Kehadiran LDY").map((row) => {
      const name = row[2] ?? "";
      const own = held.flatMap((isHeld, index) => (isHeld && ((left.get(name) ?? "") === "" || (DATES[index] ?? "") <= (left.get(name) ?? "")) ? [row[3 + index] ?? ""] : []));
      const count = (letter: string): string => String(own.filter((mark) => mark === letter).length);
      const attended = own.filter((mark) => mark === "H" || mark === "T").length;
      return [name, count("H"), count("T"), count("S"), count("I"), count("A"), "0", attended * 4];
    });
    const rows = rowsUnder(tablesOf(office, "Rekapitulasi Kehadiran"), "Nama Peserta");
    const people = rows.slice(0, -1).map((row) => [row[1], ...row.slice(-8, -2), Number((row[row.length - 2] ?? "").split("/")[0])]);
    expect(people).toEqual(expected);
    const present = held.flatMap((isHeld, index) => (isHeld ? [String(cells(office, "Kehadiran LDY").filter((row) => "HT".includes(row[3 + index] || "-")).length)] : []));
    expect(rows[rows.length - 1]?.slice(1, 1 + present.length)).toEqual(present);
  });

  test("shows each mark as it stands, a blank as a blank, and what nobody can read as a question", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh", marks: ["H", "T", "S", "I", "A", "-", null, "zz", "H", "H"] }, { name: "Budi Contoh", joined: day("2026-02-04"), marks: "  HHHHHHHH" }]));
    report(office, "attendance");
    const [ani, budi] = rowsUnder(tablesOf(office, "Rekapitulasi Kehadiran"), "Nama Peserta");
    expect(ani?.slice(2, 12)).toEqual(["H", "T", "S", "I", "A", "-", "", "?", "H", "H"]);
    expect(budi?.slice(2, 5)).toEqual(["*", "*", "H"]);
  });

  test("of a course without sessions is refused with what to do", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]).map((sheet) => (sheet.name === "Sesi" ? { ...sheet, rows: sheet.rows.slice(0, 1) } : sheet)).filter(({ name }) => name !== "Kehadiran LDY"));
    expect(office.refusal("createReport", { kind: "attendance" }, AT)).toMatchObject({ code: "report-no-sessions", remedy: expect.stringContaining("Sesi") });
  });
});

/** Counted straight from the cells: each person's name, sex, whether they left, and the sessions held and attended. */
function counted(office: Office) {
  const held = cells(office, "Sesi").map((row) => row[8] !== "batal");
  return cells(office, "Kehadiran LDY").map((row, index) => {
    const enrolled = cells(office, "Peserta")[index] ?? [];
    const base = held.filter((one) => one).length;
    const attended = held.filter((one, session) => one && "HT".includes(row[3 + session] || "-")).length;
    const left = enrolled[15] !== "";
    return { name: row[2] ?? "", sex: enrolled[6] ?? "", left, attended, base, passed: !left && attended * 100 >= 80 * base };
  });
}

test("a list longer than one document can hold is refused before anything is made", async () => {
  const office = await openOffice(standardClass(Array.from({ length: 3001 }, (_, index) => ({ name: `Peserta ${index} Contoh`, marks: null }))));
  expect(office.refusal("createReport", { kind: "nominative" }, AT).code).toBe("report-too-long");
  expect(papersOf(office)).toEqual([]);
});

describe("the minutes of the graduation board", () => {
  test.each(SEEDS)("of class %i put everybody where a count of the cells puts them", async (seed) => {
    const office = await openOffice(generatedClass(seed));
    report(office, "minutes");
    const people = counted(office);
    const [passed = [], failed = [], left = [], open = []] = tablesOf(office, "Berita Acara").map((table) => table.slice(1).map((row) => row[1] ?? ""));
    const none = (names: readonly string[]): readonly string[] => (names.length > 0 ? names : ["Tidak ada"]);
    expect(passed).toEqual(none(people.filter((one) => one.passed).map(({ name }) => name)));
    expect(failed).toEqual(none(people.filter((one) => !one.left && !one.passed).map(({ name }) => name)));
    expect(left).toEqual(none(people.filter((one) => one.left).map(({ name }) => name)));
    expect(open).toEqual(["Tidak ada"]);
  });

  test("say the day in words where it is told, and leave it to be written in where not", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    report(office, "minutes");
    report(office, "minutes", { day: "2-3-2026" });
    const [blank, dated] = papersOf(office).map(({ text }) => text);
    expect(blank).toMatch(/Pada hari ini, …+, tanggal …+,/);
    expect(dated).toContain("Pada hari ini, Senin, tanggal dua bulan Maret tahun dua ribu dua puluh enam (2 Maret 2026)");
  });

  test("name what staff decided otherwise, with reason and name, and no reason why somebody left", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh", marks: "HHHHHAAAAA" }, { name: "Budi Contoh", status: "Bebas", left: day("2026-02-05"), marks: "HHHH      " }]));
    office.ask("computeCompletion", {}, AT);
    office.ask("decide", { people: ["P-01"], program: "LDY", kind: "override", verdict: "passed", reason: "sidang menilai praktik, NIK 3524011708900011" }, { ...AT, user: "dewi@disnaker.example.com" });
    report(office, "minutes");
    const [{ text = "" } = {}] = papersOf(office);
    expect(text).toMatch(/Lulus \(hasil hitung: tidak lulus\)[^]*sidang menilai praktik, NIK 352401\*+0011[^]*dewi@disnaker\.example\.com/);
    expect(text).toContain("Keluar 5 Februari 2026");
    expect(text).not.toMatch(/bebas/i);
  });

  test("are refused before anybody is decided, with what is missing", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    expect(office.refusal("createReport", { kind: "minutes" }, { now: "2026-02-05T10:00:00+07:00" }).code).toBe("report-nobody-decided");
  });
});

describe("the final recap", () => {
  test.each(SEEDS)("of class %i agrees with a count of the cells of the sheets", async (seed) => {
    const office = await openOffice(generatedClass(seed));
    report(office, "recap");
    const people = counted(office);
    const line = (name: string, own: ReturnType<typeof counted>): readonly string[] => {
      const active = own.filter(({ left }) => !left);
      const [attended, base] = [active.reduce((sum, one) => sum + one.attended, 0), active.reduce((sum, one) => sum + one.base, 0)];
      const tenths = base === 0 ? null : Math.floor((attended * 1000) / base);
      const passed = own.filter((one) => one.passed).length;
      const average = tenths === null ? "-" : `${Math.floor(tenths / 10)},${tenths % 10}`;
      return [name, ...[own.length, own.length - active.length, active.length, passed, active.length - passed, 0].map(String), average];
    };
    const sexes = [["Laki-laki", "L"], ["Perempuan", "P"], ["Belum diisi", ""]].flatMap(([name = "", sex]) => {
      const own = people.filter((one) => one.sex === sex);
      return own.length === 0 ? [] : [line(name, own)];
    });
    const tables = tablesOf(office, "Rekapitulasi Akhir Program");
    expect(rowsUnder(tables, "Program")).toEqual([line("Laundry", people), line("Jumlah", people)]);
    expect(rowsUnder(tables, "Jenis kelamin")).toEqual([...sexes, line("Jumlah", people)]);
    expect(rowsUnder(tables, "Pendidikan terakhir")).toEqual([line("SMA/MA/Paket C", people), line("Jumlah", people)]);
  });

  test("counts education by level, however it is written", async () => {
    const written = ["SD", "paket a", "SMP/MTs", "Paket C", "S1", "S-1", "SMK Teknik", "tidak sekolah", "-", "kursus"];
    const book = standardClass(written.map((_, index) => ({ name: `Peserta ${index} Contoh` })));
    const office = await openOffice(withCells(book, Object.fromEntries(written.map((text, index) => [`Peserta!H${index + 2}`, text]))));
    report(office, "recap");
    const levels = rowsUnder(tablesOf(office, "Rekapitulasi Akhir Program"), "Pendidikan terakhir").map((row) => `${row[0]} ${row[1]}`);
    expect(levels).toEqual(["Tidak sekolah/belum tamat 1", "SD/MI/Paket A 2", "SMP/MTs/Paket B 1", "SMA/MA/Paket C 1", "SMK 1", "D4/S1 2", "Lainnya 1", "Belum diisi 1", "Jumlah 10"]);
  });
});

describe("the register of recipients", () => {
  const issued = async (): Promise<Office> => {
    const office = await openOffice(standardClass(["Ani", "Budi", "Cici", "Dedi"].map((name) => ({ name: `${name} Contoh` }))));
    office.issueUntilDone(AT);
    return office;
  };
  const rows = (office: Office) => rowsUnder(tablesOf(office, "Register Penerima"), "Nomor Sertifikat");

  test("has every number once, in its newest revision, as the register says", async () => {
    const office = await issued();
    office.ask("reissueCertificate", { numbers: ["002/PLT/III/2026"], reason: "ejaan" }, AT);
    office.ask("revokeCertificate", { numbers: ["003/PLT/III/2026"], reason: "salah orang" }, AT);
    office.ask("recordHandover", { numbers: ["001/PLT/III/2026"], date: "1-3-2026", receiver: "Ibu Sari" }, AT);
    const made = report(office, "recipients");
    const register = cells(office, "Register Sertifikat");
    expect(made.people).toBe(new Set(register.map((row) => row[0])).size);
    expect(rows(office).map((row) => [row[1], row[2], ...row.slice(8)])).toEqual([
      ["001/PLT/III/2026", "Ani Contoh", "terbit", "1 Maret 2026, diterima Ibu Sari", "1."],
      ["002/PLT/III/2026", "Budi Contoh", "terbit, revisi 1", "", "2."],
      ["003/PLT/III/2026", "Cici Contoh", "dicabut: salah orang", "", ""],
      ["004/PLT/III/2026", "Dedi Contoh", "terbit", "", "3."],
    ]);
  });

  test("is one Drive write", async () => {
    const office = await issued();
    expect(office.host.call("createReport", JSON.stringify({ kind: "recipients" }), AT).calls["Drive.files.create"]).toBe(1);
  });

  test("is refused while there is no certificate, with what to do", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    expect(office.refusal("createReport", { kind: "recipients" }, AT)).toMatchObject({ code: "report-no-certificates", remedy: expect.stringContaining("Terbitkan") });
  });

  test("does not take a register that lost a heading for an empty one", async () => {
    const office = await issued();
    office.host.edit("Register Sertifikat!D1", "Nama lain");
    expect(office.refusal("createReport", { kind: "recipients" }, AT).code).toBe("report-register-unreadable");
  });
});

describe("the implementation report", () => {
  const PLACEMENTS = { name: "Penempatan", rows: [["Kode Peserta", "Nama", "Program", "Setelah 3 bulan", "Setelah 6 bulan"], ["P-01", "Peserta 1 Contoh", "LDY", "bekerja", "usaha sendiri"], ["P-02", "Peserta 2 Contoh", "LDY", "belum", null], ["P-03", "Peserta 3 Contoh", "LDY", "bekerja", "tidak diketahui"]] };

  test.each(SEEDS)("of class %i agrees with a count of the cells, its certificates with the register", async (seed) => {
    const office = await openOffice(generatedClass(seed));
    office.issueUntilDone(AT);
    report(office, "implementation");
    const people = counted(office);
    const [active, left] = [people.filter((one) => !one.left), people.filter((one) => one.left)];
    const passed = people.filter((one) => one.passed).length;
    const tables = tablesOf(office, "Laporan Pelaksanaan");
    const held = cells(office, "Sesi").filter((row) => row[8] !== "batal").length;
    const sexes = ["L", "P"].map((sex) => people.filter((one) => one.sex === sex).length);
    expect(rowsUnder(tables, "Kejuruan")).toEqual([["1", "Laundry", "Jasa Binatu", "40", "2 Februari 2026 s.d. 13 Februari 2026", ...[held, people.length, ...sexes].map(String), "Sudah selesai"]]);
    const issued = cells(office, "Register Sertifikat").filter((row) => row[9] === "terbit").length;
    const [result = []] = rowsUnder(tables, "Sertifikat");
    expect([...result.slice(2, 8), result[9]]).toEqual([people.length, left.length, active.length, passed, active.length - passed, 0, issued].map(String));
  });

  test("has a chart whose bars are as high as its figures, said in words beside it", async () => {
    const office = await openOffice(standardClass(["HHHHHHHHHH", "HHHHHHHHHH", "AAAAAHHHHH", "AAAAAHHHHH"].map((marks, index) => ({ name: `Peserta ${index} Contoh`, marks }))));
    report(office, "implementation");
    const { width, height, data } = PNG.sync.read(Buffer.from(partOf(office, "Laporan Pelaksanaan", "word/media/tuntas-grafik.png")));
    const isBlack = (x: number, y: number): boolean => data[(y * width + x) * 4] === 0;
    const line = Array.from({ length: height }, (_, y) => y).find((y) => Array.from({ length: width }, (_, x) => x).every((x) => isBlack(x, y))) ?? 0;
    // Up from the line, a bar's left edge is black without a gap; what stands there and nowhere else is a bar.
    const heights = Array.from({ length: width }, (_, x) => Array.from({ length: line }, (_, up) => up).findIndex((up) => !isBlack(x, line - 1 - up)));
    const tallest = [...new Set(heights.filter((one) => one > 20))].sort((a, b) => b - a);
    expect(tallest).toEqual([300, 150]);
    expect(new TextDecoder().decode(partOf(office, "Laporan Pelaksanaan", "word/document.xml"))).toContain("Laundry 4 terdaftar, 2 lulus");
  });

  test("counts what became of people after release, and says where nobody wrote it down", async () => {
    const office = await openOffice([...generatedClass(1), PLACEMENTS]);
    report(office, "implementation");
    expect(rowsUnder(tablesOf(office, "Laporan Pelaksanaan"), "Waktu")).toEqual([
      ["3 bulan setelah bebas", "2", "0", "1", "0", "0"],
      ["6 bulan setelah bebas", "0", "1", "0", "1", "1"],
    ]);
    const without = await openOffice(generatedClass(1));
    report(without, "implementation");
    expect(papersOf(without)[0]?.text).toContain("Belum ada catatan");
  });

  test("names both agreements, the practitioners and their hours", async () => {
    const book = withCells(standardClass([{ name: "Ani Contoh" }]), { "Sesi!H2": "Slamet Contoh", "Sesi!H3": "Slamet Contoh" });
    const office = await openOffice(book);
    report(office, "implementation");
    const [{ text = "" } = {}] = papersOf(office);
    expect(text).toContain("Nomor 560/CONTOH/413.110/2024 dan Nomor W15.PAS.PAS.20-CONTOH-01");
    expect(rowsUnder(tablesOf(office, "Laporan Pelaksanaan"), "Jam mengajar")).toEqual([["1", "Slamet Contoh", "Laundry", "8 JP dalam 2 sesi (teori 8 JP)"]]);
  });
});

describe("the attendance list to sign", () => {
  test.each(SEEDS)("of a week of class %i has a column per session held, and who is still there", async (seed) => {
    const office = await openOffice(generatedClass(seed));
    report(office, "signing", { day: "4-2-2026", span: "week" });
    const held = cells(office, "Sesi").slice(0, 5).filter((row) => row[8] !== "batal").map((row) => row[1]);
    const tables = tablesOf(office, "Daftar Hadir");
    expect(tables[1]?.[0]?.slice(3).map((heading) => heading.split("\n")[0]?.slice(0, "Sesi 1".length))).toEqual(held);
    const there = cells(office, "Peserta").filter((row) => row[15] === "" || (row[15] ?? "").split("/").reverse().join("-") >= "2026-02-02").map((row) => row[2]);
    expect(rowsUnder(tables, "Nama Peserta").map((row) => row[1])).toEqual(there);
  });

  test("of a day has one box each, signed left and middle in turn, and the day in its heading", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }, { name: "Budi Contoh" }]));
    report(office, "signing", { day: DATES[2] ?? "", span: "day" });
    const [{ text = "" } = {}] = papersOf(office);
    expect(text).toContain("Rabu, 4 Februari 2026");
    expect(rowsUnder(tablesOf(office, "Daftar Hadir"), "Nama Peserta")).toEqual([
      ["1", "Ani Contoh", "L", "1."],
      ["2", "Budi Contoh", "L", "2."],
    ]);
  });

  test("is of the next day with a session where nobody says which", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    expect(office.ask("createReport", { kind: "signing" }, { now: "2026-02-07T08:00:00+07:00" }).summary).toContain("9 Februari 2026");
  });

  test("leaves out whoever left before", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }, { name: "Budi Contoh", status: "Pindah", left: day("2026-02-03") }, { name: "Cici Contoh", joined: day("2026-02-10") }]));
    report(office, "signing", { day: "5-2-2026" });
    expect(rowsUnder(tablesOf(office, "Daftar Hadir"), "Nama Peserta").map((row) => row[1])).toEqual(["Ani Contoh"]);
  });

  test("of a day without a session is refused with the days that have one", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    expect(office.refusal("createReport", { kind: "signing", day: "7-2-2026" }, AT)).toMatchObject({ code: "report-no-session-then", remedy: expect.stringContaining("2 Februari 2026") });
    expect(office.refusal("createReport", { kind: "signing", day: "31-2-2026" }, AT).code).toBe("report-day-unreadable");
  });
});
