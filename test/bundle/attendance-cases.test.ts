import type { Api } from "../../src/contract";
import { type BookCell, type BookSheet, day } from "../../samples/write-book";
import { TODAY, lineOf } from "./findings-of";
import { type Office, openOffice } from "./office";
import { DATES, type Person, standardClass, withCells } from "./standard-class";

type Computed = Api["computeCompletion"]["reply"];

const person = (changes: Omit<Person, "name"> = {}): Person => ({ name: "Wulan Contoh", ...changes });
const computed = (office: Office): Computed => office.ask("computeCompletion", {}, TODAY);
const compute = async (book: readonly BookSheet[]): Promise<Computed> => computed(await openOffice(book));

const wouldGet = (office: Office): readonly string[] => office.ask("preflightCertificates", {}, TODAY).willIssue.map((one) => one.person);

describe("a rate is never rounded up to the limit (A01)", () => {
  test("43 of 54 sessions is 79,6 and fails", async () => {
    const book = standardClass([person()]).map((sheet): BookSheet => {
      if (sheet.name === "Program") return { ...sheet, rows: [sheet.rows[0] ?? [], ["LDY", "Laundry", null, null, 54, day("2026-02-02"), day("2026-02-13"), 20]] };
      if (sheet.name === "Sesi") return { ...sheet, rows: [sheet.rows[0] ?? [], ...Array.from({ length: 54 }, (_, index): readonly BookCell[] => ["LDY", `Sesi ${index + 1}`, day(DATES[index % 10] ?? ""), null, 1])] };
      if (sheet.name !== "Kehadiran LDY") return sheet;
      const marks = [..."H".repeat(43), ..."A".repeat(11)];
      return { ...sheet, rows: [["No", "Kode Peserta", "Nama", ...marks.map((_, index) => `Sesi ${index + 1}`)], [1, "P-01", "Wulan Contoh", ...marks]] };
    });
    expect((await compute(book)).decisions[0]).toMatchObject({ verdict: "failed", attendedMinutes: 1935, baseMinutes: 2430, percent: "79,6" });
  });
});

describe("somebody with 8 of 10 passes with the limit (A02)", () => {
  const eight = [person({ marks: "HHHHHHHHAA" })];
  test.each<[string, BookCell, string]>([
    ["80 as a number", 80, "passed"],
    ["0.8 as a number shown in percent", { value: 0.8, format: "0%" }, "passed"],
    ["80% as text", "80%", "passed"],
    ["80,0 % as text", "80,0 %", "passed"],
    ["0,8 as text", "0,8", "passed"],
    ["the letter O in it, which leaves everybody undecided", "8O%", "undecided"],
    ["1, which might be 1 % or 100 %", 1, "undecided"],
  ])("%s", async (_, limit, verdict) => {
    const bySetting = await compute(standardClass(eight, { settings: { "Minimal hadir": limit } }));
    const byProgramme = await compute(withCells(standardClass(eight), { "Program!I2": limit }));
    expect([bySetting.decisions[0]?.verdict, byProgramme.decisions[0]?.verdict]).toEqual([verdict, verdict]);
  });
});

describe("cancelled sessions (A03)", () => {
  test("leave the base and need no mark", async () => {
    const { decisions } = await compute(standardClass([person({ marks: "HHH HH HHA" })], { cancelled: [4, 7] }));
    expect(decisions[0]).toMatchObject({ verdict: "passed", attendedMinutes: 1260, baseMinutes: 1440, percent: "87,5", unknown: 0 });
  });

  test("with none left, decide nobody and divide by nothing", async () => {
    const office = await openOffice(standardClass([person({ marks: "          " })], { cancelled: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }));
    expect(computed(office).decisions[0]).toMatchObject({ verdict: "undecided", percent: null, reason: "Tidak ada sesi yang terlaksana." });
    expect(wouldGet(office)).toEqual([]);
  });
});

describe("somebody who joined at the fifth session (A04)", () => {
  const book = standardClass([person({ marks: "    HHHHHH", joined: day(DATES[4] ?? "") })]);

  test("is decided by staff, who are told both bases", async () => {
    const { decisions } = await compute(book);
    expect(decisions[0]).toMatchObject({ verdict: "undecided", attendedMinutes: 1080, baseMinutes: 1800, percent: "60,0", unknown: 0, absent: 0 });
    expect(decisions[0]?.reason).toMatch(/6 dari 10 sesi.*6 dari 6 sesi sejak bergabung.*petugas yang memutuskan/);
  });

  test("passes by a decision that carries who, when and why", async () => {
    const office = await openOffice(book);
    computed(office);
    office.ask("decide", { people: ["P-01"], program: "LDY", kind: "override", verdict: "passed", reason: "ikut penuh sejak bergabung" }, { ...TODAY, user: "kasi@example.com" });
    const [decision] = computed(office).decisions;
    expect([decision?.verdict, decision?.overridden]).toEqual(["passed", expect.stringMatching(/^kasi@example\.com, 2 Maret 2026 .*: ikut penuh sejak bergabung$/)]);
  });
});

test("a blank is unknown, and matters only where it could change the verdict (A05)", async () => {
  const office = await openOffice(standardClass([person({ marks: "HHHHHHH AA" }), { name: "Darto Contoh", marks: "HHHHHHH HA" }]));
  const { decisions, findings } = computed(office);
  expect(decisions.map(({ verdict, unknown }) => [verdict, unknown])).toEqual([["undecided", 1], ["passed", 1]]);
  expect(findings.map(lineOf)).toEqual(["warning marks-missing Kehadiran LDY!K2", "warning marks-missing Kehadiran LDY!K3"]);
  expect(wouldGet(office)).toEqual(["P-02"]);
});

test("two rows that contradict each other leave the person undecided until one is left (A06)", async () => {
  const names = ["Wulan Contoh", "Darto Contoh", "Imam Contoh", "Siti Contoh", "Joko Contoh"];
  const book = standardClass(names.map((name) => ({ name, marks: name === "Darto Contoh" ? "HHHHHHAAAA" : "HHHHHHHHHH" })));
  const second = Object.fromEntries([..."JKLM"].map((column) => [`Kehadiran LDY!${column}7`, "H"]));
  const office = await openOffice(withCells(book, { "Kehadiran LDY!A7": 6, "Kehadiran LDY!B7": "P-02", "Kehadiran LDY!C7": "Darto Contoh", ...second }));
  const { decisions, findings } = computed(office);
  expect(decisions.find((one) => one.person === "P-02")).toMatchObject({ verdict: "undecided", percent: null });
  expect(findings.map(lineOf)).toEqual(["error rows-contradict Kehadiran LDY!B3 Kehadiran LDY!B7"]);
  expect(wouldGet(office)).not.toContain("P-02");
});

describe("somebody who withdrew (A07)", () => {
  const book = standardClass([person({ marks: "HHHHH-----", status: "Mengundurkan diri", left: day("2026-02-07") }), { name: "Darto Contoh" }]);

  test("stays in the list with five marks and gets a letter of hours", async () => {
    const office = await openOffice(book);
    const { decisions, sessions } = computed(office);
    const counted = decisions[0]?.sessions.map((place) => sessions[place]?.counted);
    expect([decisions[0]?.verdict, counted?.filter((how) => how === "attended").length]).toEqual(["hoursLetter", 5]);
    expect(wouldGet(office)).toEqual(["P-02"]);
  });

  test("is undecided once status and date are cleared, without a second record", async () => {
    const office = await openOffice(book);
    computed(office);
    office.host.edit("Peserta!N2", "");
    office.host.edit("Peserta!P2", "");
    expect(computed(office).decisions.map(({ person: who, verdict }) => [who, verdict])).toEqual([["P-01", "undecided"], ["P-02", "passed"]]);
  });
});

describe("marks that nobody can read (A08)", () => {
  const marks: readonly BookCell[] = ["h", "H ", "Hadir", "✓", true, "X", "HH", 1, "A", "H"];

  test("are errors at their cells and count as nothing", async () => {
    const { decisions, findings } = await compute(standardClass([person({ marks })]));
    expect(decisions[0]).toMatchObject({ verdict: "undecided", attendedMinutes: 720, baseMinutes: 1800, absent: 1, unknown: 5, percent: "40,0" });
    expect(decisions[0]?.reason).toContain("40,0 % sampai 90,0 %");
    expect(findings.map(lineOf)).toEqual(["G2", "H2", "I2", "J2", "K2"].map((cell) => `error mark-unknown Kehadiran LDY!${cell}`));
  });

  test("are read once a legend on that sheet defines them", async () => {
    const book = withCells(standardClass([person({ marks })]), { "Kehadiran LDY!A5": "Keterangan: ✓ = Hadir, TRUE = Hadir, X = Alpa, HH = Hadir, 1 = Hadir" });
    const { decisions, findings } = await compute(book);
    expect([decisions[0]?.verdict, decisions[0]?.percent, findings]).toEqual(["passed", "80,0", []]);
  });
});

test("a name that fits two people is given to neither, and a similar one to nobody (A09)", async () => {
  const book = standardClass([{ name: "Budi Contoh" }, { name: "Budi Contoh" }, { name: "Rina Contoh" }]).map((sheet): BookSheet =>
    sheet.name !== "Kehadiran LDY"
      ? sheet
      : {
          ...sheet,
          rows: [["Daftar hadir"], [], ["No", "Nama", ...DATES.map((_, index) => `Sesi ${index + 1}`)], ...["Budi Contoh", "Rina C., S.Pd"].map((name, index) => [index + 1, name, ...DATES.map(() => "H")])],
        },
  );
  const office = await openOffice(book);
  const { decisions, findings } = computed(office);
  expect(decisions.map(({ verdict }) => verdict)).toEqual(["undecided", "undecided", "undecided"]);
  expect(findings.find(({ code }) => code === "person-ambiguous")).toMatchObject({ level: "error", message: expect.stringMatching(/P-01.*P-02/) });
  expect(findings.find(({ code }) => code === "person-ambiguous")?.cells[0]).toBe("Kehadiran LDY!B4");
  expect(findings.find(({ code }) => code === "person-unmatched")).toMatchObject({ cells: ["Kehadiran LDY!B5"], advice: expect.stringContaining("Rina Contoh (P-03)") });
  expect(wouldGet(office)).toEqual([]);
});

describe("sick and excused (A10)", () => {
  test.each([
    ["tetap dalam dasar", "failed", 1260, 1800, "70,0"],
    ["keluar dari dasar", "passed", 1260, 1260, "100,0"],
    ["dihitung hadir", "passed", 1800, 1800, "100,0"],
  ])("with the rule “%s”, which the reason names", async (rule, verdict, attendedMinutes, baseMinutes, percent) => {
    const { decisions } = await compute(standardClass([person({ marks: "HHHHHHHSSI" })], { settings: { "Sakit dan izin": rule } }));
    expect(decisions[0]).toMatchObject({ verdict, attendedMinutes, baseMinutes, percent, sick: 2, excused: 1 });
    expect(decisions[0]?.reason).toContain(`2 sakit, 1 izin (${rule})`);
  });
});

describe("the word of the board", () => {
  const failing = standardClass([person({ marks: "HHHHHHHAAA" })]);
  const override = { people: ["P-01"], program: "LDY", kind: "override", verdict: "passed", reason: "tugas dinas tercatat" } as const;

  test("needs a reason", async () => {
    const office = await openOffice(failing);
    expect(office.refusal("decide", { ...override, reason: "" }, TODAY).code).toBe("reason-missing");
  });

  test("falls back to undecided when a mark below it changes", async () => {
    const office = await openOffice(failing);
    office.ask("decide", override, TODAY);
    expect(computed(office).decisions[0]?.verdict).toBe("passed");
    office.host.edit("Kehadiran LDY!K2", "H");
    expect(computed(office).decisions[0]).toMatchObject({ verdict: "undecided", overridden: null, reason: expect.stringContaining("tidak berlaku lagi") });
  });

  test("is kept when somebody sorts the list of attendance", async () => {
    const office = await openOffice(standardClass([person({ marks: "HHHHHHHAAA" }), { name: "Darto Contoh" }]));
    office.ask("decide", override, TODAY);
    office.host.sort("Kehadiran LDY", "B", true);
    expect(computed(office).decisions[0]?.verdict).toBe("passed");
  });
});

describe("a class that counts sessions instead of lesson hours", () => {
  const withoutHours = standardClass([person({ marks: "HHHHHHHHAA" })], { settings: { "Dasar kehadiran": "sesi" } }).map((sheet): BookSheet => {
    const blank = sheet.name === "Sesi" || sheet.name === "Program" ? 4 : -1;
    return { ...sheet, rows: sheet.rows.map((row, index) => row.map((cell, column) => (index > 0 && column === blank ? null : cell))) };
  });

  test("is decided though nobody wrote down how long a session is", async () => {
    const office = await openOffice(withoutHours);
    expect(computed(office).decisions[0]).toMatchObject({ verdict: "passed", percent: "80,0", amount: "8 dari 10 sesi", reason: expect.stringContaining("Hadir 8 dari 10 sesi = 80,0 %") });
    expect(office.ask("checkEnrollment", {}, TODAY).findings.filter((finding) => finding.code.startsWith("session-length"))).toEqual([]);
  });
});
