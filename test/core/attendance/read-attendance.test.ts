import { decideCompletion } from "../../../src/core/completion/decide-completion";
import type { Settings } from "../../../src/core/settings/settings";
import { participant } from "../completion/build-class";
import { program } from "../plain-settings";
import { grid } from "../build-grid";
import { attendanceTab, standardTab } from "../standard-tabs";
import { inputOf, lettersOf, marksOf, people, read, tenSessions, told, type ClassTabs } from "./read-class";

const verdicts = (source: ClassTabs, changes: Partial<Settings> = {}) => {
  const input = inputOf({ ...source, settings: changes });
  const { value: attendance } = read({ ...source, settings: changes });
  return decideCompletion({ ...input, attendance, scores: [], words: [], heldBack: new Map() }).map((decision) => decision.verdict);
};

describe("a grid of marks with sessions from Sesi", () => {
  const reading = read({ tabs: [tenSessions(), marksOf(["P-01", "Wulan Contoh", "HHTSIA-.hH"])] });

  test("gives everybody a mark per session", () => {
    expect(lettersOf(reading, "P-01")).toBe("HHTSIA-.HH");
  });

  test("takes date, length and kind from Sesi", () => {
    expect(reading.value.sessions[2]).toMatchObject({ id: "Sesi 3", date: "2026-02-04", minutes: 180, kind: "theory", cancelled: false, unclear: null, assumed: false });
  });

  test("tells the gap at its cell", () => {
    expect(told(reading.findings)).toEqual(["marks-missing at K2"]);
  });

  test("tells once at the heading what nobody has recorded, where there are many people", () => {
    const names = ["P-01 Wulan Contoh", "P-02 Darto Contoh", "P-03 Imam Contoh", "P-04 Siti Contoh", "P-05 Joko Contoh", "P-06 Rina Contoh"];
    const lines = names.map((name) => [name.slice(0, 4), name.slice(5), "HHHHHHH.HH"] as const);
    expect(told(read({ tabs: [tenSessions(), marksOf(...lines)], participants: people(...names) }).findings)).toEqual(["session-unrecorded at K1"]);
  });

  test("knows cancelled sessions and asks for no mark in them", () => {
    const cancelled = read({ tabs: [tenSessions((number) => ({ status: number === 4 || number === 7 ? "batal" : "terlaksana" })), marksOf(["P-01", "Wulan Contoh", "HHH.HH.HHA"])] });
    expect([cancelled.value.sessions.filter((session) => session.cancelled).map((session) => session.id), cancelled.findings]).toEqual([["Sesi 4", "Sesi 7"], []]);
  });

  test("reads the same whatever the order of rows and columns", () => {
    const lines = ["Nama | Kode Peserta | Sesi 2 | Sesi 1 | Sesi 3", "Wulan Contoh | P-01 | A | H | S"].join("\n");
    const tabs = [standardTab("Sesi", "LDY | 3 | @2026-02-04 | | #4\nLDY | 1 | @2026-02-02 | | #4\nLDY | 2 | @2026-02-03 | | #4"), grid("Kehadiran LDY", lines)];
    expect(lettersOf(read({ tabs }), "P-01")).toBe("HAS");
  });
});

describe("marks that nobody can read", () => {
  const line = "#1 | P-01 | Wulan Contoh | h | H | Hadir | ✓ | ?TRUE | X | HH | #1 | A | H";
  const tabs = [tenSessions(), attendanceTab("LDY", 10, line)];

  test("are errors at their cells and count as nothing", () => {
    const reading = read({ tabs });
    expect([lettersOf(reading, "P-01"), told(reading.findings)]).toEqual([
      "HHH?????AH",
      ["mark-unknown at G2", "mark-unknown at H2", "mark-unknown at I2", "mark-unknown at J2", "mark-unknown at K2"],
    ]);
  });

  test("are read where the list's own legend explains them", () => {
    const withLegend = attendanceTab("LDY", 10, `${line}\n\nKeterangan: ✓ = Hadir, x = Alpa, TRUE = Hadir`);
    const reading = read({ tabs: [tenSessions(), withLegend] });
    expect([lettersOf(reading, "P-01"), told(reading.findings)]).toEqual(["HHHHHA??AH", ["mark-unknown at J2", "mark-unknown at K2"]]);
  });

  test("are explained for one list only by its legend", () => {
    const other = grid("Kehadiran BRB", "No | Kode Peserta | Nama | Sesi 1\n#1 | P-02 | Darto Contoh | ✓\n\nKeterangan: ✓ = Hadir");
    const first = attendanceTab("LDY", 1, "#1 | P-01 | Wulan Contoh | ✓");
    const both = [...people("P-01 Wulan Contoh"), participant({ key: "P-02", code: "P-02", name: "Darto Contoh", program: "BRB" })];
    const reading = read({ tabs: [first, other], participants: both, programs: [program(), program({ code: "BRB", name: "Barbershop" })] });
    expect([lettersOf(reading, "P-01"), lettersOf(reading, "P-02")]).toEqual(["?", "H"]);
  });

  test("are read everywhere where the settings explain them", () => {
    expect(lettersOf(read({ tabs, settings: { legend: "✓=H, TRUE=H, x=A, HH=H, 1=H" } }), "P-01")).toBe("HHHHHAHHAH");
  });

  test("are asked for once where they are a custom of the list", () => {
    const reading = read({ tabs: [tenSessions(), marksOf(["P-01", "Wulan Contoh", "PPPPPPPPPP"])] });
    expect(reading.findings.map((finding) => [finding.code, finding.cells.length])).toEqual([["mark-needs-legend", 10]]);
  });

  test("never become present because the list says what a blank means", () => {
    const reading = read({ tabs: [tenSessions(), attendanceTab("LDY", 10, "#1 | P-01 | Wulan Contoh | x | | | | | | | | | \n\n(blank) - Present; (x)- Absent; Tardy")] });
    expect([lettersOf(reading, "P-01"), reading.findings.map((finding) => finding.code)]).toEqual(["A.........", expect.arrayContaining(["legend-of-blanks"])]);
  });
});

describe("people in a list", () => {
  const noCodes = (lines: string) => grid("Kehadiran LDY", `No | Nama | ${Array.from({ length: 10 }, (_, index) => `Sesi ${index + 1}`).join(" | ")}\n${lines}`);
  const marks = "H | H | H | H | H | H | H | H | H | H";

  test("with the same name are told apart by nobody, and neither gets the marks", () => {
    const tabs = [tenSessions(), noCodes(`#1 | Budi Contoh | ${marks}\n#2 | Rina C., S.Pd | ${marks}`)];
    const reading = read({ tabs, participants: people("P-01 Budi Contoh", "P-02 Budi Contoh", "P-03 Rina Contoh") });
    expect([reading.value.people, told(reading.findings)]).toEqual([[], ["person-ambiguous at B2, Peserta!C2, Peserta!C3", "person-unmatched at B3", "attendance-missing at Program!A2"]]);
  });

  test("whose short name resembles somebody are suggested and never joined", () => {
    const tabs = [tenSessions(), noCodes(`#1 | Rina C., S.Pd | ${marks}`)];
    const [finding] = read({ tabs, participants: people("P-03 Rina Contoh") }).findings;
    expect(finding).toMatchObject({ code: "person-unmatched", shown: "Rina C., S.Pd", suggestion: { name: "Rina Contoh", code: "P-03" } });
  });

  test("are found by the whole name, letter case and spaces aside", () => {
    const reading = read({ tabs: [tenSessions(), noCodes(`#1 |  wulan   contoh | ${marks}`)] });
    expect(lettersOf(reading, "P-01")).toBe("HHHHHHHHHH");
  });

  test("whose names differ by an accent are two people", () => {
    const reading = read({ tabs: [tenSessions(), noCodes(`#1 | Eléna Contoh | ${marks}`)], participants: people("P-01 Elena Contoh") });
    expect(reading.value.people).toEqual([]);
  });

  test("whose accent is merely stored in another way are one", () => {
    const reading = read({ tabs: [tenSessions(), marksOf(["P-01", "Rene\u0301 Contoh", "HHHHHHHHHH"])], participants: people("P-01 Ren\u00e9 Contoh") });
    expect(reading.findings).toEqual([]);
  });

  test("with a code nobody has are reported even where the name fits", () => {
    const reading = read({ tabs: [tenSessions(), marksOf(["P-99", "Wulan Contoh", "HHHHHHHHHH"])] });
    expect([lettersOf(reading, "P-01"), reading.findings[0]]).toEqual([undefined, expect.objectContaining({ code: "person-unmatched", shown: "P-99", by: "code" })]);
  });

  test("with a code are found by their name where the list of participants has no codes yet", () => {
    const reading = read({ tabs: [tenSessions(), marksOf(["P-99", "Wulan Contoh", "HHHHHHHHHH"])], participants: [participant({ key: "Wulan Contoh", code: null })] });
    expect(lettersOf(reading, "Wulan Contoh")).toBe("HHHHHHHHHH");
  });

  test("are found by their NIK where there is no code", () => {
    const tab = grid("Kehadiran LDY", "No | NIK | Nama | Sesi 1\n#1 | 3200011708900011 | W. Contoh | H");
    expect(lettersOf(read({ tabs: [tab], participants: [participant({ nik: "3200011708900011" })] }), "P-01")).toBe("H");
  });

  test("with the right code and another person's name are worth a look", () => {
    const reading = read({ tabs: [tenSessions(), marksOf(["P-01", "Darto Contoh", "HHHHHHHHHH"])] });
    expect(told(reading.findings)).toEqual(["name-differs at C2, Peserta!C2"]);
  });

  test("who stand in the list of participants only are missed", () => {
    const reading = read({ tabs: [tenSessions(), marksOf(["P-01", "Wulan Contoh", "HHHHHHHHHH"])], participants: people("P-01 Wulan Contoh", "P-02 Darto Contoh") });
    expect(told(reading.findings)).toEqual(["person-without-row at Peserta!C3"]);
  });

  test("of another programme are no people of this one", () => {
    const reading = read({ tabs: [tenSessions(), marksOf(["P-01", "Wulan Contoh", "HHHHHHHHHH"])], participants: [participant({ program: "BRB" })], programs: [program(), program({ code: "BRB", name: "Barbershop" })] });
    expect(reading.findings.map((finding) => finding.code)).toContain("person-of-other-program");
  });
});

describe("two rows of one person", () => {
  const rows = (first: string, second: string) => read({ tabs: [tenSessions(), marksOf(["P-02", "Darto Contoh", "HHHHHHHHHH"], ["P-01", "Wulan Contoh", first], ["P-01", "Wulan Contoh", second])], participants: people("P-01 Wulan Contoh", "P-02 Darto Contoh") });

  test("that contradict each other are one error at both, and neither is believed", () => {
    const reading = rows("HHHHHHAAAA", "......HHHH");
    expect([told(reading.findings), reading.value.people.find((one) => one.person === "P-01")?.contradictions]).toEqual([["rows-contradict at B3, B4"], [6, 7, 8, 9]]);
  });

  test("that fill each other's gaps are one record, with a warning", () => {
    const reading = rows("HHHHHH....", "......HHHH");
    expect([lettersOf(reading, "P-01"), told(reading.findings)]).toEqual(["HHHHHHHHHH", ["rows-repeated at B3, B4"]]);
  });
});

describe("headings", () => {
  const dated = (heading: string, sesi: string, marks = "H | A") => {
    const tab = grid("Kehadiran LDY", `No | Kode Peserta | Nama | ${heading}\n#1 | P-01 | Wulan Contoh | ${marks}`);
    return read({ tabs: sesi === "" ? [tab] : [standardTab("Sesi", sesi), tab], programs: [program({ lessonHours: 8 })] });
  };
  const twoDays = "LDY | 1 | @2026-02-02 | 08.00 | #4 | teori\nLDY | 2 | @2026-02-03 | 08.00 | #4 | praktik";

  test.each([
    ["true dates", "@2026-02-02 | @2026-02-03"],
    ["dates as text", "2/2/2026 | 3/2/2026"],
    ["days with the month", "02 Feb | 03 Feb"],
    ["days of the course", "Hari 1 | Hari 2"],
    ["days of the course with their dates", "Hari 1⏎02 Feb | Hari 2⏎03 Feb"],
    ["numbers of meetings", "Pertemuan ke-1 | Pertemuan ke-2"],
    ["weekdays with the date", "Senin, 2 Februari 2026 | Selasa, 3 Februari 2026"],
  ])("that are %s find their session", (_, heading) => {
    const reading = dated(heading, twoDays);
    expect([lettersOf(reading, "P-01"), reading.value.sessions.map((session) => [session.date, session.kind]), reading.findings]).toEqual([
      "HA",
      [["2026-02-02", "theory"], ["2026-02-03", "practice"]],
      [],
    ]);
  });

  test("of several sessions on one day find theirs by the part of the day", () => {
    const reading = dated("02 Feb⏎SORE | 02 Feb⏎PAGI", "LDY | Pagi | @2026-02-02 | 08.00 | #2 | teori\nLDY | Sore | @2026-02-02 | 16.00 | #6 | praktik", "A | H");
    expect([lettersOf(reading, "P-01"), reading.value.sessions.map((session) => session.minutes)]).toEqual(["HA", [90, 270]]);
  });

  test("of several sessions on one day that nothing tells apart are not guessed", () => {
    const reading = dated("@2026-02-02 | @2026-02-02", "LDY | | @2026-02-02 | | #2\nLDY | | @2026-02-02 | | #6");
    expect(reading.findings.map((finding) => finding.code)).toContain("session-unlisted");
  });

  test("of a whole day stand for every session of the day", () => {
    const reading = dated("@2026-02-02 | @2026-02-03", `${twoDays}\nLDY | 3 | @2026-02-03 | 13.00 | #4 | praktik`);
    expect(lettersOf(reading, "P-01")).toBe("HAA");
  });

  test("with day numbers belong to the month of the title", () => {
    const tab = grid("Kehadiran LDY", "Daftar Hadir Februari 2026\n\nNo | Kode Peserta | Nama | 02 | 03 | 04 | 05\n#1 | P-01 | Wulan Contoh | H | A | H | H");
    expect(read({ tabs: [tab], programs: [program({ lessonHours: 8, start: null, end: null })] }).value.sessions.map((session) => session.date)).toEqual(["2026-02-02", "2026-02-03", "2026-02-04", "2026-02-05"]);
  });

  test("with day numbers and no month anywhere are asked about, not assumed", () => {
    const tab = grid("Kehadiran LDY", "No | Kode Peserta | Nama | 02 | 03 | 04 | 05\n#1 | P-01 | Wulan Contoh | H | A | H | H");
    const reading = read({ tabs: [tab], programs: [program({ lessonHours: 8, start: null, end: null })] });
    expect([reading.value.sessions.map((session) => session.date), told(reading.findings)]).toEqual([[null, null, null, null], ["session-date-incomplete at D1, E1, F1, G1"]]);
  });

  test("with the month first are read day first, and the suspicion is told", () => {
    const reading = dated("02/09⏎MALAM | 02/10⏎MALAM", "");
    expect(reading.findings).toEqual([expect.objectContaining({ code: "sessions-month-first", swapped: ["2026-02-09", "2026-02-10"] })]);
  });

  test("that say BATAL cancel their session", () => {
    const reading = dated("02 Feb | 03 Feb BATAL", "", "H | ");
    expect(reading.value.sessions.map((session) => session.cancelled)).toEqual([false, true]);
  });

  test("that say BATAL against Sesi leave the session unclear", () => {
    const reading = dated("Sesi 1 | Sesi 2 BATAL", "LDY | 1 | @2026-02-02 | | #4 | | | | terlaksana\nLDY | 2 | @2026-02-03 | | #4 | | | | terlaksana", "H | ");
    expect([reading.value.sessions[1]?.unclear, told(reading.findings)]).toEqual(["status", ["session-status-contradicts at E1, Sesi!B3"]]);
  });

  test("give length and kind where a row above or below them does", () => {
    const tab = grid("Kehadiran LDY", "No | Kode Peserta | Nama | Sesi 1 | Sesi 2\n | | JP | #2 | #6\n | | Jenis | Teori | Praktik\n#1 | P-01 | Wulan Contoh | H | A");
    const { sessions } = read({ tabs: [tab] }).value;
    expect(sessions.map(({ minutes, kind }) => [minutes, kind])).toEqual([[90, "theory"], [270, "practice"]]);
  });

  test("give the length where they name it", () => {
    expect(dated("Sesi 1 (2 JP) | Sesi 2 (6 JP) praktik", "").value.sessions.map(({ minutes, kind }) => [minutes, kind])).toEqual([[90, null], [270, "practice"]]);
  });
});

describe("the length of a session that nothing says", () => {
  const plain = attendanceTab("LDY", 10, "#1 | P-01 | Wulan Contoh | H | H | H | H | H | H | H | H | H | H");

  test("is an even share of the programme's hours where these divide", () => {
    const { sessions } = read({ tabs: [plain] }).value;
    expect(sessions.map(({ minutes, assumed }) => [minutes, assumed])).toEqual(Array.from({ length: 10 }, () => [180, true]));
  });

  test("is asked for where they do not", () => {
    const reading = read({ tabs: [plain], programs: [program({ lessonHours: 41, start: null, end: null })] });
    expect([reading.value.sessions[0]?.unclear, reading.findings]).toEqual(["minutes", [expect.objectContaining({ code: "session-length-underivable", lessonHours: 41, sessions: 10 })]]);
  });

  test("is asked for at its cell where Sesi holds something else than a number", () => {
    const reading = read({ tabs: [tenSessions((number) => (number === 3 ? { jp: "empat" } : {})), plain] });
    expect(told(reading.findings)).toEqual(["session-length-missing at Sesi!E4"]);
  });

  test("is never rounded", () => {
    const reading = read({ tabs: [tenSessions((number) => (number === 3 ? { jp: "#1.51" } : {})), plain] });
    expect(reading.value.sessions[2]?.unclear).toBe("minutes");
  });
});

describe("sessions and columns that do not meet", () => {
  test("leave everybody undecided where a marked column is in no row of Sesi", () => {
    const tabs = [standardTab("Sesi", "LDY | Sesi 1 | @2026-02-02 | | #40"), attendanceTab("LDY", 2, "#1 | P-01 | Wulan Contoh | H | H")];
    expect([told(read({ tabs }).findings), verdicts({ tabs })]).toEqual([["session-unlisted at E1"], ["undecided"]]);
  });

  test("are no matter where the column is room for later", () => {
    const tabs = [standardTab("Sesi", "LDY | Sesi 1 | @2026-02-02 | | #40"), attendanceTab("LDY", 2, "#1 | P-01 | Wulan Contoh | H | ")];
    expect([read({ tabs }).findings, verdicts({ tabs })]).toEqual([[], ["passed"]]);
  });

  test("leave a session of Sesi without a column unrecorded for everybody", () => {
    const tabs = [tenSessions(), attendanceTab("LDY", 9, "#1 | P-01 | Wulan Contoh | H | H | H | H | H | H | H | A | A")];
    expect([told(read({ tabs }).findings), verdicts({ tabs })]).toEqual([["session-without-column at Sesi!B11"], ["undecided"]]);
  });
});

describe("one list for all programmes", () => {
  const both = [participant({ key: "P-01", code: "P-01" }), participant({ key: "P-02", code: "P-02", name: "Darto Contoh", program: "BRB" })];
  const programs = [program({ lessonHours: 8 }), program({ code: "BRB", name: "Barbershop", lessonHours: 4 })];
  const sesi = standardTab("Sesi", "LDY | Sesi 1 | @2026-02-02 | | #4\nLDY | Sesi 2 | @2026-02-03 | | #4\nBRB | Sesi 1 | @2026-02-04 | | #4");

  test("is read by each person's own programme", () => {
    const tab = grid("Kehadiran", "No | Kode Peserta | Nama | Sesi 1 | Sesi 2\n#1 | P-01 | Wulan Contoh | H | A\n#2 | P-02 | Darto Contoh | H |");
    const reading = read({ tabs: [sesi, tab], participants: both, programs });
    expect([lettersOf(reading, "P-01"), lettersOf(reading, "P-02"), reading.findings]).toEqual(["HA", "H", []]);
  });

  test("with a column of programmes may hold the same person twice", () => {
    const twice = [participant({ key: "P-01", code: "P-01" }), participant({ key: "P-01", code: "P-01", program: "BRB" })];
    const tab = grid("Kehadiran", "No | Kode Peserta | Nama | Program | Sesi 1 | Sesi 2\n#1 | P-01 | Wulan Contoh | LDY | H | A\n#2 | P-01 | Wulan Contoh | Barbershop | A |");
    const reading = read({ tabs: [sesi, tab], participants: twice, programs });
    expect(reading.value.people.map(({ program: of, marks }) => [of, marks.map((cell) => cell.mark)])).toEqual([["LDY", ["present", "absent"]], ["BRB", ["absent"]]]);
  });

  test("without one cannot say which programme of a person it means", () => {
    const twice = [participant({ key: "P-01", code: "P-01" }), participant({ key: "P-01", code: "P-01", program: "BRB" })];
    const tab = grid("Kehadiran", "No | Kode Peserta | Nama | Sesi 1\n#1 | P-01 | Wulan Contoh | H");
    expect(read({ tabs: [sesi, tab], participants: twice, programs }).findings.map((finding) => finding.code)).toContain("person-in-several-programs");
  });
});

describe("lists of several months", () => {
  test("are one record", () => {
    const tab = (month: string, heading: string, mark: string) => grid(`Kehadiran LDY ${month}`, `No | Kode Peserta | Nama | ${heading}\n#1 | P-01 | Wulan Contoh | ${mark}`);
    const reading = read({ tabs: [tab("Februari", "28 Feb", "H"), tab("Maret", "01 Mar", "A")], programs: [program({ lessonHours: 8, start: "2026-02-28", end: "2026-03-01" })] });
    expect([lettersOf(reading, "P-01"), reading.findings]).toEqual(["HA", []]);
  });
});

describe("a log", () => {
  const log = (lines: string) => grid("Log Kehadiran", `Tanggal | Hari | Nama | Jam Masuk | Jam Pulang\n${lines}`);

  test("tells who came, and nothing about who has no row", () => {
    const reading = read({
      tabs: [log("@2026-02-02 | Senin | Wulan Contoh | 07.30 | 11.00\n@2026-02-03 | Selasa | Darto Contoh | 07.40 | 11.00\n@2026-02-02 | Senin | Darto Contoh | 07.30 | 11.00")],
      participants: people("P-01 Wulan Contoh", "P-02 Darto Contoh"),
      programs: [program({ lessonHours: 8 })],
    });
    expect([lettersOf(reading, "P-01"), lettersOf(reading, "P-02")]).toEqual(["H.", "HH"]);
  });

  test("counts a row sent twice once", () => {
    const reading = read({ tabs: [log("@2026-02-02 | | Wulan Contoh | 07.30 |\n@2026-02-02 | | Wulan Contoh | 07.31 |")], programs: [program({ lessonHours: 4 })] });
    expect([lettersOf(reading, "P-01"), reading.findings]).toEqual(["H", []]);
  });
});

describe("totals kept by staff", () => {
  const withRecap = (recap: string, heading = "Hadir | Alpa | % Kehadiran") =>
    read({ tabs: [grid("Kehadiran LDY", `No | Kode Peserta | Nama | Sesi 1 | Sesi 2 | Sesi 3 | Sesi 4 | ${heading}\n#1 | P-01 | Wulan Contoh | H | H | T | A | ${recap}`)] });

  test("that agree are no finding", () => {
    expect(withRecap("#3 | #1 | 75%").findings).toEqual([]);
  });

  test("that differ are told at their column and never used", () => {
    expect(withRecap("#4 | #1 | 75%").findings).toEqual([expect.objectContaining({ code: "recap-differs", heading: "Hadir", shown: "4", computed: "3" })]);
  });

  test("that the sheet turned into a date are told and left alone", () => {
    expect(withRecap("@2026-10-08 as 8/10", "Hadir").findings).toEqual([expect.objectContaining({ code: "recap-unreadable", shown: "8/10" })]);
  });
});

describe("marks where none should be", () => {
  test("before joining and in the future are worth a look", () => {
    const reading = read({
      tabs: [tenSessions(), marksOf(["P-01", "Wulan Contoh", "HHHHHHHHHH"])],
      participants: [participant({ joinedOn: "2026-02-04" })],
      today: "2026-02-10",
    });
    expect(told(reading.findings)).toEqual(["mark-in-future at M1", "mark-before-joining at D2, E2"]);
  });
});

describe("a day on which nothing was held", () => {
  test("is no session where everybody has the sign for it", () => {
    const tab = grid("Kehadiran LDY", "No | Kode Peserta | Nama | 02 Feb | 03 Feb | 04 Feb\n#1 | P-01 | Wulan Contoh | H | L | A\n\nKeterangan: H = Hadir, A = Alpa, L = Libur");
    const reading = read({ tabs: [tab], programs: [program({ lessonHours: 8 })] });
    expect([lettersOf(reading, "P-01"), reading.value.sessions.length]).toEqual(["HA", 2]);
  });
});
