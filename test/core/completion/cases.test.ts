import { decideRound } from "../../../src/actions/decide-round";
import { understand } from "../../../src/actions/read-round";
import type { Decision } from "../../../src/core/completion/decision";
import type { AttendanceFinding } from "../../../src/core/attendance/findings";
import type { Grid } from "../../../src/core/sheet/grid";
import { explainDecision, decisionPercent } from "../../../src/text/decisions";
import { cellAddress } from "../../../src/text/cell-address";
import { grid } from "../build-grid";
import { attendanceTab, standardTab } from "../standard-tabs";

/** The attendance cases of the failure list, from the tabs of the standard class to its decisions. */

const DAYS = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map((date) => `2026-02-${String(date).padStart(2, "0")}`);

const sesi = (status: (number: number) => string = () => "terlaksana"): Grid =>
  standardTab("Sesi", DAYS.map((date, index) => `LDY | Sesi ${index + 1} | @${date} | | #4 | teori | | | ${status(index + 1)}`).join("\n"));

const programme = (minimum = "", jp = 40): Grid => standardTab("Program", `LDY | Laundry | | | #${jp} | @2026-02-02 | @2026-02-13 | | ${minimum} | | | |`);

const peserta = (...rows: readonly { readonly name: string; readonly joined?: string; readonly status?: string; readonly left?: string }[]): Grid =>
  standardTab(
    "Peserta",
    rows
      .map(({ name, joined = "", status = "Aktif", left = "" }, index) => `#${index + 1} | P-0${index + 1} | ${name} | | Lamongan | @1990-01-0${index + 1} | L | | | | | LDY | ${joined} | ${status} | | ${left}`)
      .join("\n"),
  );

const line = (number: number, name: string, letters: string): string =>
  `#${number} | P-0${number} | ${name} | ${[...letters].map((letter) => (letter === "." ? "" : letter)).join(" | ")}`;

const decide = (...tabs: readonly Grid[]) => {
  const round = decideRound(understand(tabs, "2026-03-02"), { words: [], remarks: new Map(), damaged: [] });
  return { decisions: round.decisions, findings: round.findings.filter((finding): finding is AttendanceFinding => finding.stage === "attendance"), all: round.findings };
};

const one = (...tabs: readonly Grid[]): Decision => {
  const [decision] = decide(...tabs).decisions;
  if (!decision) throw new Error("nobody was found");
  return decision;
};

const wulan = peserta({ name: "Wulan Contoh" });
const cells = (findings: readonly AttendanceFinding[], code: string): readonly string[] => findings.filter((finding) => finding.code === code).flatMap((finding) => finding.cells.map(cellAddress));

test("A01: 43 of 54 sessions is 79,6 and not 80", () => {
  const sessions = standardTab("Sesi", Array.from({ length: 54 }, (_, index) => `LDY | Sesi ${index + 1} | @2026-02-${String((index % 12) + 2).padStart(2, "0")} | | #1 | teori | | | terlaksana`).join("\n"));
  const decision = one(wulan, programme("", 54), sessions, attendanceTab("LDY", 54, line(1, "Wulan Contoh", "H".repeat(43) + "A".repeat(11))));
  expect([decision.verdict, decision.tally.attended, decision.tally.base, decisionPercent(decision)]).toEqual(["failed", 1935, 2430, "79,6"]);
});

describe("A02: with 8 of 10, a threshold", () => {
  const attendance = attendanceTab("LDY", 10, line(1, "Wulan Contoh", "HHHHHHHHAA"));
  test.each([
    ["of the number 0.8 shown as 80 %", "#0.8 as 80%", "passed"],
    ["of the number 80", "#80", "passed"],
    ["of the text 80%", "80%", "passed"],
    ["of the text 80,0 %", "80,0 %", "passed"],
    ["of the text 0,8", "0,8", "passed"],
    ["with the letter O", "8O%", "undecided"],
    ["of the number 1", "#1", "undecided"],
  ])("%s", (_, minimum, verdict) => {
    expect([one(wulan, programme(minimum), sesi(), attendance).verdict, one(wulan, programme(), grid("Pengaturan", `Kunci | Nilai | Keterangan\nMinimal hadir | ${minimum} |`), sesi(), attendance).verdict]).toEqual([verdict, verdict]);
  });
});

test("A03: cancelled sessions leave the base, and with none left nobody is decided", () => {
  const some = one(wulan, programme(), sesi((number) => (number === 4 || number === 7 ? "batal" : "terlaksana")), attendanceTab("LDY", 10, line(1, "Wulan Contoh", "HHH.HH.HHA")));
  const none = one(wulan, programme(), sesi(() => "batal"), attendanceTab("LDY", 10, line(1, "Wulan Contoh", "..........")));
  expect([some.verdict, some.tally.attended, some.tally.base, decisionPercent(some), some.counts.unknown, none.verdict, decisionPercent(none), explainDecision(none)]).toEqual([
    "passed", 1260, 1440, "87,5", 0, "undecided", null, "Tidak ada sesi yang terlaksana.",
  ]);
});

test("A04: sessions before joining are no absences, and both bases are told", () => {
  const decision = one(peserta({ name: "Wulan Contoh", joined: `@${DAYS[4]}` }), programme(), sesi(), attendanceTab("LDY", 10, line(1, "Wulan Contoh", "....HHHHHH")));
  expect([decision.verdict, decision.tally.attended, decision.tally.base, decisionPercent(decision), decision.counts.absent, decision.counts.unknown]).toEqual(["undecided", 1080, 1800, "60,0", 0, 0]);
  expect(explainDecision(decision)).toMatch(/6 dari 10 sesi seluruh pelatihan.*6 dari 6 sesi sejak bergabung.*petugas yang memutuskan/);
});

test("A05: a blank is no absence, and matters only where it can change the verdict", () => {
  const { decisions, findings } = decide(peserta({ name: "Wulan Contoh" }, { name: "Darto Contoh" }), programme(), sesi(), attendanceTab("LDY", 10, `${line(1, "Wulan Contoh", "HHHHHHH.AA")}\n${line(2, "Darto Contoh", "HHHHHHH.HA")}`));
  expect([decisions.map((decision) => [decision.verdict, decision.counts.unknown]), cells(findings, "marks-missing")]).toEqual([
    [["undecided", 1], ["passed", 1]],
    ["Kehadiran LDY!K2", "Kehadiran LDY!K3"],
  ]);
});

test("A06: two rows that contradict each other give no verdict and no figure", () => {
  const names = ["Wulan Contoh", "Darto Contoh", "Imam Contoh", "Siti Contoh", "Joko Contoh"];
  const rows = names.map((name, index) => line(index + 1, name, index === 1 ? "HHHHHHAAAA" : "HHHHHHHHHH"));
  const { decisions, findings } = decide(peserta(...names.map((name) => ({ name }))), programme(), sesi(), attendanceTab("LDY", 10, [...rows, line(2, "Darto Contoh", "......HHHH")].join("\n")));
  const darto = decisions.find((decision) => decision.person === "P-02");
  expect([darto?.verdict, darto && decisionPercent(darto), cells(findings, "rows-contradict")]).toEqual(["undecided", null, ["Kehadiran LDY!B3", "Kehadiran LDY!B7"]]);
});

describe("A07: somebody who withdrew", () => {
  const attendance = attendanceTab("LDY", 10, `${line(1, "Wulan Contoh", "HHHHH-----")}\n${line(2, "Darto Contoh", "HHHHHHHHHH")}`);
  test("gets a letter of hours, with the five marks kept", () => {
    const { decisions } = decide(peserta({ name: "Wulan Contoh", status: "Mengundurkan diri", left: "@2026-02-07" }, { name: "Darto Contoh" }), programme(), sesi(), attendance);
    expect(decisions.map((decision) => [decision.person, decision.verdict, decision.counts.present])).toEqual([["P-01", "hoursLetter", 5], ["P-02", "passed", 10]]);
  });

  test("is undecided once status and date are cleared, on the same row and code", () => {
    const { decisions } = decide(peserta({ name: "Wulan Contoh", status: "" }, { name: "Darto Contoh" }), programme(), sesi(), attendance);
    expect(decisions.map((decision) => [decision.person, decision.verdict, decision.counts.present])).toEqual([["P-01", "undecided", 5], ["P-02", "passed", 10]]);
  });
});

test("A08: unknown marks are errors at their cells and count as nothing", () => {
  const { decisions, findings } = decide(wulan, programme(), sesi(), attendanceTab("LDY", 10, "#1 | P-01 | Wulan Contoh | h | H | Hadir | ✓ | ?TRUE | X | HH | #1 | A | H"));
  const [decision] = decisions;
  expect([decision?.verdict, decision?.counts, cells(findings, "mark-unknown")]).toEqual([
    "undecided",
    expect.objectContaining({ present: 4, absent: 1, unknown: 5 }),
    ["G2", "H2", "I2", "J2", "K2"].map((cell) => `Kehadiran LDY!${cell}`),
  ]);
  expect(decision && explainDecision(decision)).toContain("40,0 % sampai 90,0 %");
});

test("A09: a name that fits two people is given to neither, and a similar one to nobody", () => {
  const headings = `No | Nama | ${Array.from({ length: 10 }, (_, index) => `Sesi ${index + 1}`).join(" | ")}`;
  const marks = Array.from({ length: 10 }, () => "H").join(" | ");
  const attendance = grid("Kehadiran LDY", `Daftar hadir\n\n${headings}\n#1 | Budi Contoh | ${marks}\n#2 | Rina C., S.Pd | ${marks}`);
  const { decisions, findings } = decide(peserta({ name: "Budi Contoh" }, { name: "Budi Contoh" }, { name: "Rina Contoh" }), programme(), sesi(), attendance);
  expect([decisions.map((decision) => decision.verdict), cells(findings, "person-ambiguous")[0], cells(findings, "person-unmatched")]).toEqual([
    ["undecided", "undecided", "undecided"],
    "Kehadiran LDY!B4",
    ["Kehadiran LDY!B5"],
  ]);
});

describe("A10: seven present, two sick, one excused", () => {
  const attendance = attendanceTab("LDY", 10, line(1, "Wulan Contoh", "HHHHHHHSSI"));
  test.each([
    ["tetap dalam dasar", "failed", "70,0"],
    ["keluar dari dasar", "passed", "100,0"],
    ["dihitung hadir", "passed", "100,0"],
  ])("with the rule “%s”, which the reason names", (rule, verdict, percent) => {
    const decision = one(wulan, programme(), grid("Pengaturan", `Kunci | Nilai | Keterangan\nSakit dan izin | ${rule} |`), sesi(), attendance);
    expect([decision.verdict, decisionPercent(decision), explainDecision(decision).includes(`2 sakit, 1 izin (${rule})`)]).toEqual([verdict, percent, true]);
  });
});
