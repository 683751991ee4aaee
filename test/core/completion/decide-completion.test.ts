import type { Verdict } from "../../../src/core/completion/decision";
import { type ClassSource, day, decide, kinds, marks, participant, session, sessions } from "./build-class";
import { program } from "../plain-settings";

describe("with a threshold of 80 percent, a participant", () => {
  test.each<[string, ClassSource, Verdict]>([
    ["passes with exactly 80 percent of the minutes", { marks: "HHHHHHHHAA" }, "passed"],
    ["does not pass with 43 of 54 sessions, which is 79.6 percent", { marks: "H".repeat(43) + "A".repeat(11), sessions: sessions(54, () => ({ minutes: 45 })) }, "failed"],
    ["passes when late counts as present", { marks: "HHHHHHHTAA" }, "passed"],
    ["stays undecided while one blank could change it", { marks: "HHHHHHHAA." }, "undecided"],
    ["passes when the blank cannot change it", { marks: "HHHHHHHHA." }, "passed"],
    ["fails when no blank could change it", { marks: "HHHHHHAAA." }, "failed"],
    ["stays undecided while marks that nobody can read could change it", { marks: "HHHx1?Px.A" }, "undecided"],
    ["is sure to pass before the course ends", { marks: "HHHHHHHH..", today: day(9) }, "surePass"],
    ["may still pass before the course ends", { marks: "HHHHA.....", today: day(6) }, "open"],
    ["can no longer pass after three absences", { marks: "HAAA......", today: day(5) }, "sureFail"],
    ["is still open on the day of the last session", { marks: "HHHHHHHAA.", today: day(10) }, "open"],
    ["is decided on the day after it", { marks: "HHHHHHHAAH", today: day(11) }, "passed"],
    ["is not decided by a mark written in advance", { marks: "HHHHHHHHHH", today: day(5) }, "open"],
  ])("%s", (_, source, verdict) => {
    expect(decide(source).verdict).toBe(verdict);
  });

  test("needs 43 more minutes counted to pass 1,935 of 2,430", () => {
    const decision = decide({ marks: "H".repeat(43) + "A".repeat(11), sessions: sessions(54, () => ({ minutes: 45 })) });
    expect(decision.tally).toEqual({ attended: 1935, open: 0, base: 2430 });
  });

  test("learns how many of the minutes left are needed", () => {
    expect(decide({ marks: "HHHHA.....", today: day(6) }).reasons).toContainEqual({ kind: "can-still-pass", needed: 720, left: 900 });
  });

  test("has a blank listed even where it changes nothing", () => {
    expect(decide({ marks: "HHHHHHHHA." }).reasons).toContainEqual({ kind: "blank-marks", sessions: ["Sesi 10"] });
  });

  test("has marks that nobody can read counted as nothing, with both bounds", () => {
    const decision = decide({ marks: "HHH?x1PAHv" });
    expect([decision.tally, decision.counts.unknown]).toEqual([{ attended: 720, open: 900, base: 1800 }, 5]);
  });
});

describe("a cancelled session", () => {
  const cancelled = sessions(10, (number) => ({ cancelled: number === 4 || number === 7 }));

  test("leaves the base and needs no mark", () => {
    const decision = decide({ marks: "HHH.HH.HHA", sessions: cancelled });
    expect([decision.verdict, decision.tally, decision.counts.unknown]).toEqual(["passed", { attended: 1260, open: 0, base: 1440 }, 0]);
  });

  test("does not count as attended even where somebody marked it", () => {
    expect(decide({ marks: "HHHHHHHHHH", sessions: cancelled }).tally.attended).toBe(1440);
  });

  test("at the end of the list lets the course end a day earlier", () => {
    const last = sessions(10, (number) => ({ cancelled: number === 10 }));
    expect(decide({ marks: "HHHHHHHHH.", sessions: last, today: day(10) }).verdict).toBe("passed");
  });

  test("leaves everybody undecided where none is left", () => {
    const decision = decide({ marks: "..........", sessions: sessions(10, () => ({ cancelled: true })) });
    expect([decision.verdict, decision.percentHidden, kinds(decision)]).toEqual(["undecided", true, ["no-session-held"]]);
  });
});

describe("somebody who joined late", () => {
  const late: ClassSource = { marks: "....HHHHHH", participant: { joinedOn: day(5) } };

  test("is undecided where the whole course and the own window differ", () => {
    const decision = decide(late);
    expect([decision.verdict, decision.tally]).toEqual(["undecided", { attended: 1080, open: 0, base: 1800 }]);
  });

  test("is told both bases", () => {
    expect(decide(late).reasons).toContainEqual({
      kind: "two-bases",
      why: "late-joiner",
      course: { attended: 1080, open: 0, base: 1800 },
      own: { attended: 1080, open: 0, base: 1080 },
    });
  });

  test("has the sessions before joining neither absent nor unrecorded", () => {
    const { counts, sessions: shares } = decide(late);
    expect([counts.absent, counts.unknown, counts.outside, shares[0]?.counted]).toEqual([0, 0, 4, "outside"]);
  });

  test("passes where both bases agree", () => {
    expect(decide({ marks: ".HHHHHHHHH", participant: { joinedOn: day(2) } }).verdict).toBe("passed");
  });

  test("passes on the own window by the setting", () => {
    expect(decide({ ...late, settings: { lateJoinerBase: "since-joining" } }).verdict).toBe("passed");
  });

  test("is treated alike whether staff wrote a dash or nothing before joining", () => {
    expect(decide({ ...late, marks: "----HHHHHH" }).verdict).toBe("undecided");
  });

  test("has a session attended before the written day counted in the course", () => {
    expect(decide({ ...late, marks: "...HHHHHHH" }).tally.attended).toBe(1260);
  });
});

describe("sessions not scheduled for a person", () => {
  test("go to staff where keeping them in or out of the base changes the verdict", () => {
    const decision = decide({ marks: "HHHHH-----" });
    expect([decision.verdict, kinds(decision)[0]]).toEqual(["undecided", "two-bases"]);
  });

  test("change nothing where both ways lead to the same verdict", () => {
    expect(decide({ marks: "HHHHHHHHH-" }).verdict).toBe("passed");
  });

  test("are listed apart", () => {
    expect(decide({ marks: "HHHHH-----" }).counts).toMatchObject({ notScheduled: 5, absent: 0, unknown: 0 });
  });
});

describe("somebody sick or excused", () => {
  const source: ClassSource = { marks: "HHHHHHHSSI" };
  test.each([
    ["stays in the base unattended by default", "stay", "failed", 1260, 1800],
    ["leaves the base by one setting", "leave", "passed", 1260, 1260],
    ["counts as present by another", "attended", "passed", 1800, 1800],
  ] as const)("%s", (_, excusedRule, verdict, attended, base) => {
    const decision = decide({ ...source, settings: { excusedRule } });
    expect([decision.verdict, decision.tally, decision.counts.sick, decision.counts.excused]).toEqual([verdict, { attended, open: 0, base }, 2, 1]);
  });

  test("throughout the course has no base to be judged on", () => {
    const decision = decide({ marks: "SSSSSSSSSS", settings: { excusedRule: "leave" } });
    expect([decision.verdict, decision.percentHidden]).toEqual(["undecided", true]);
  });
});

describe("somebody who left", () => {
  test("during the course gets a letter of hours", () => {
    const decision = decide({ marks: "HHHHH-----", participant: { status: "withdrawn", leftOn: day(6) } });
    expect([decision.verdict, decision.tally.attended, decision.counts.present]).toEqual(["hoursLetter", 900, 5]);
  });

  test("during the course without any hour gets nothing", () => {
    expect(decide({ marks: "AA........", participant: { status: "released", leftOn: day(2) } }).verdict).toBe("notApplicable");
  });

  test("after the last session is decided like everybody else", () => {
    expect(decide({ marks: "HHHHHHHHHH", participant: { status: "released", leftOn: day(12) } }).verdict).toBe("passed");
  });

  test("on the day of the last session is decided by the mark of that day", () => {
    expect(decide({ marks: "HHHHHHHHHH", participant: { status: "released", leftOn: day(10) } }).verdict).toBe("passed");
  });

  test("without a date is undecided once the course is over", () => {
    expect(decide({ marks: "HHHHHHHHHH", participant: { status: "released" } }).verdict).toBe("undecided");
  });

  test("by withdrawing without a date gets a letter of hours", () => {
    expect(decide({ marks: "HHHHHHHHHH", participant: { status: "withdrawn" } }).verdict).toBe("hoursLetter");
  });

  test("in the middle with the status active is for staff to settle", () => {
    expect(kinds(decide({ marks: "HHHHHHHHHH", participant: { leftOn: day(4) } }))).toContain("left-but-active");
  });

  test("on a day still to come is decided like everybody else until then", () => {
    expect(decide({ marks: "HHHHHHHH..", participant: { status: "released", leftOn: day(10) }, today: day(9) }).verdict).toBe("surePass");
  });

  test("has no session after leaving called absent or unrecorded", () => {
    const { counts } = decide({ marks: "HHHHH.....", participant: { status: "withdrawn", leftOn: day(5) } });
    expect([counts.absent, counts.unknown, counts.outside]).toEqual([0, 0, 5]);
  });
});

describe("a decision is withheld", () => {
  test("from everybody while the threshold cannot be read", () => {
    expect(decide({ marks: "HHHHHHHHHH", settings: { thresholdPercent: null } }).verdict).toBe("undecided");
  });

  test("from a programme whose own threshold cannot be read", () => {
    expect(decide({ marks: "HHHHHHHHHH", program: { thresholdPercent: "unreadable" } }).verdict).toBe("undecided");
  });

  test("from somebody whose rows contradict each other, with no figure shown", () => {
    const people = [marks("HHHHHH....", { contradictions: [6, 7, 8, 9] })];
    const decision = decide({ people });
    expect([decision.verdict, decision.percentHidden, kinds(decision)[0]]).toEqual(["undecided", true, "contradictory-rows"]);
  });

  test("from somebody without a row in the attendance list", () => {
    expect(kinds(decide({}))).toEqual(["no-attendance-row"]);
  });

  test("while nothing says how long a session was", () => {
    expect(decide({ marks: "HHHHHHHHHH", sessions: sessions(10, (number) => (number === 3 ? { unclear: "minutes", minutes: 0 } : {})) }).verdict).toBe("undecided");
  });

  test("while nothing says when the course ends, however sure the outcome", () => {
    const decision = decide({ marks: "HHHHHHHHHH", sessions: sessions(10, () => ({ date: null })), program: { end: null } });
    expect([decision.verdict, kinds(decision)]).toEqual(["surePass", ["attendance-met", "course-end-unknown"]]);
  });

  test("from somebody without a programme, who stays in the list", () => {
    const decision = decide({ participant: { program: null } });
    expect([decision.verdict, decision.program, kinds(decision)]).toEqual(["undecided", "", ["no-program"]]);
  });

  test("but not by an error at the row of the person, which only holds the certificate back", () => {
    const decision = decide({ marks: "HHHHHHHHHH", heldBack: new Map([["P-01", ["nik-twice"]]]) });
    expect([decision.verdict, kinds(decision)]).toEqual(["passed", ["attendance-met", "row-has-error"]]);
  });
});

describe("a course whose list of sessions is still being filled in", () => {
  const three: ClassSource = { marks: "HHH", sessions: sessions(3), program: { end: "2026-02-13" } };

  test("goes on after its last listed session, and nobody passes on the first third of it", () => {
    const decision = decide({ ...three, today: day(5) });
    expect([decision.verdict, decision.tally]).toEqual(["open", { attended: 540, open: 1260, base: 1800 }]);
  });

  test("is judged on what was listed once the programme's last day is over", () => {
    expect(decide({ ...three, today: "2026-02-14" }).tally.base).toBe(540);
  });
});

describe("a minimum of practice", () => {
  const mixed = sessions(10, (number) => ({ kind: number > 7 ? "practice" : "theory" }));
  const rule = { practicePercent: 100 };

  test.each([
    ["is missed by somebody absent from one practice session", "HHHHHHHHHA", "failed"],
    ["is met by somebody absent from theory only", "AHHHHHHHHH", "passed"],
    ["stays open while a practice session has no mark", "HHHHHHHHH.", "undecided"],
  ])("%s", (_, letters, verdict) => {
    expect(decide({ marks: letters, sessions: mixed, program: rule }).verdict).toBe(verdict);
  });

  test("can be waived by staff for exactly these marks", () => {
    const failed = decide({ marks: "HHHHHHHHHA", sessions: mixed, program: rule });
    const words = [{ kind: "waive", minimum: "practice", reason: "alat rusak", person: "P-01", program: "LDY", by: "a@example.com", at: "2026-03-02T10:00", basis: failed.basis }] as const;
    const decision = decide({ marks: "HHHHHHHHHA", sessions: mixed, program: rule, words });
    expect([decision.verdict, decision.waived]).toEqual(["passed", [{ minimum: "practice", reason: "alat rusak", by: "a@example.com", at: "2026-03-02T10:00" }]]);
  });

  test("cannot be judged where no session is called practice", () => {
    expect(kinds(decide({ marks: "HHHHHHHHHH", program: rule }))[0]).toBe("practice-unlisted");
  });

  test("stands whatever the kind of a session that nobody named, where it changes nothing", () => {
    const unnamed = sessions(10, (number) => ({ kind: number > 7 ? "practice" : null }));
    expect(decide({ marks: "HHHHHHHHHH", sessions: unnamed, program: { practicePercent: 75 } }).verdict).toBe("passed");
    expect(decide({ marks: "HHHHHAAHHH", sessions: unnamed, program: { practicePercent: 75, thresholdPercent: 70 } }).verdict).toBe("undecided");
  });
});

describe("a minimum score", () => {
  const score = (shown: string, value: number | null) => [{ person: "P-01", program: "LDY", shown, value, units: [], at: { sheet: "Nilai", row: 1, column: 3 } }];
  test.each([
    ["is met at exactly the minimum", score("75", 75), "passed"],
    ["is missed below it", score("74,9", 74.9), "failed"],
    ["is open while no score is written", [], "undecided"],
    ["is for staff to judge where only rounding lifts it", score("75,00", 74.999), "undecided"],
  ])("%s", (_, scores, verdict) => {
    expect(decide({ marks: "HHHHHHHHHH", program: { minimumScore: 75 }, scores }).verdict).toBe(verdict);
  });

  test("is kept as the sheet shows it", () => {
    expect(decide({ marks: "HHHHHHHHHH", scores: score("87,50", 87.5) }).score).toBe("87,50");
  });
});

describe("a programme that asks for every unit to be competent", () => {
  const units = [{ code: "", title: "K3", lessonHours: null }, { code: "", title: "Pencucian", lessonHours: null }];
  const results = (...shown: readonly ("K" | "BK" | "")[]) => [
    {
      person: "P-01",
      program: "LDY",
      shown: "",
      value: null,
      units: shown.map((text, index) => ({ unit: units[index]?.title ?? "", shown: text, result: text === "K" ? ("competent" as const) : text === "BK" ? ("not-yet" as const) : null })),
      at: { sheet: "Nilai", row: 1, column: 3 },
    },
  ];

  test.each([
    ["passes somebody who is", results("K", "K"), "passed"],
    ["fails somebody who is not yet in one", results("K", "BK"), "failed"],
    ["waits for a result that is missing", results("K", ""), "undecided"],
    ["waits for a unit without a column", results("K"), "undecided"],
    ["waits where there are no results at all", [], "undecided"],
  ])("%s", (_, scores, verdict) => {
    expect(decide({ marks: "HHHHHHHHHH", program: { minimumScore: "competent", units }, scores }).verdict).toBe(verdict);
  });

  test("fails somebody absent too often, whatever the results", () => {
    expect(decide({ marks: "HHHHHHHAAA", program: { minimumScore: "competent", units }, scores: results("K", "K") }).verdict).toBe("failed");
  });
});

describe("lates that add up to absences", () => {
  test("cost nobody anything by default", () => {
    expect(decide({ marks: "TTTTTTTTAA" }).verdict).toBe("passed");
  });

  test("cost one session for every three by the setting", () => {
    const decision = decide({ marks: "TTTHHHHHAA", settings: { latesPerAbsence: 3 } });
    expect([decision.verdict, decision.tally.attended, decision.reasons]).toEqual(["failed", 1260, expect.arrayContaining([{ kind: "lates-count", lates: 3, lost: 180 }])]);
  });
});

describe("a make-up session", () => {
  const withMakeUp = [...sessions(10), session(11, { makeUp: true })];

  test("gives back a session missed and never enlarges the base", () => {
    expect(decide({ marks: "HHHHHHHAAAH", sessions: withMakeUp }).tally).toEqual({ attended: 1440, open: 0, base: 1800 });
  });

  test("gives nobody more than the whole course", () => {
    expect(decide({ marks: "HHHHHHHHHHH", sessions: withMakeUp }).tally).toEqual({ attended: 1800, open: 0, base: 1800 });
  });

  test("is open for somebody who needed it and has no mark in it", () => {
    expect(decide({ marks: "HHHHHHHAAA.", sessions: withMakeUp }).verdict).toBe("undecided");
  });

  test("may stay without a mark for somebody who missed nothing", () => {
    expect(decide({ marks: "HHHHHHHHHH.", sessions: withMakeUp }).verdict).toBe("passed");
  });
});

describe("a transfer between two classes of the same course", () => {
  const second = program({ code: "LDY-2" });
  const inBoth = [...sessions(10), ...sessions(10).map((one) => ({ ...one, program: "LDY-2" }))];
  const source = (first: string, then: string): ClassSource => ({
    participants: [participant({ program: "LDY-2", joinedOn: day(6) }), participant({ status: "transferred", leftOn: day(5) })],
    programs: [program(), second],
    sessions: inBoth,
    people: [marks(first), marks(then, { program: "LDY-2" })],
  });

  test("counts the sessions attended in the first class", () => {
    const decision = decide(source("HHHHH.....", ".....HHHHH"));
    expect([decision.verdict, decision.tally]).toEqual(["passed", { attended: 1800, open: 0, base: 1800 }]);
  });

  test("counts the sessions missed there as well", () => {
    expect(decide(source("HHAAA.....", ".....HHHHH")).verdict).toBe("failed");
  });

  test("is told in the reasons", () => {
    expect(decide(source("HHHHH.....", ".....HHHHH")).reasons).toContainEqual({ kind: "transferred-in", program: "LDY", attended: 900 });
  });
});
