import { changeSince, evidenceOf, parseEvidence, printEvidence } from "../../../src/core/completion/evidence";
import { explainDecision } from "../../../src/text/decisions";
import { type ClassSource, day, decide, kinds, session, sessions } from "./build-class";

/** Four short sessions of one lesson hour, then one of eight: by hours the long one decides, by sessions it is one of five. */
const UNEVEN = [1, 2, 3, 4].map((number) => session(number, { minutes: 45 })).concat(session(5, { minutes: 360, kind: "practice" }));
const counted = (source: ClassSource): ClassSource => ({ sessions: UNEVEN, ...source, settings: { ...source.settings, attendanceBase: "sessions" } });

describe("where sessions are counted, whatever their length", () => {
  test("four of five short ones are 80 percent, and hours would say a third", () => {
    expect([decide(counted({ marks: "HHHHA" })).verdict, decide({ marks: "HHHHA", sessions: UNEVEN }).verdict]).toEqual(["passed", "failed"]);
  });

  test("the sentence counts sessions", () => {
    expect(explainDecision(decide(counted({ marks: "HHHHA" })))).toBe("Hadir 4 dari 5 sesi = 80,0 %, syarat 80 %; 1 alpa.");
  });

  test("the hours attended are kept for the tab and the letter", () => {
    expect(decide(counted({ marks: "HHHHA" })).minutes).toEqual({ attended: 180, base: 540 });
  });

  test("practice is counted by sessions too", () => {
    const source = { marks: "HHHAHHHHHH", sessions: sessions(10, (number) => ({ kind: number > 6 ? "practice" : "theory", minutes: number === 10 ? 900 : 45 }) as const) };
    const { practice } = decide(counted({ ...source, program: { practicePercent: 75 } }));
    expect(practice).toEqual({ attended: 4, open: 0, base: 4 });
  });

  test("a late session costs one session, not its minutes", () => {
    expect(decide(counted({ marks: "TTHHH", settings: { latesPerAbsence: 2 } })).tally).toEqual({ attended: 4, open: 0, base: 5 });
  });

  test("who can still pass learns how many sessions are needed", () => {
    const decision = decide(counted({ marks: "HHHHA.....", sessions: sessions(10), today: day(6) }));
    expect(explainDecision(decision)).toContain("Masih bisa lulus: perlu hadir 4 dari 5 sesi yang tersisa.");
  });

  test("nobody passes while more sessions may be listed", () => {
    const running = counted({ marks: "HHHHH", program: { lessonHours: 40, end: day(20) }, today: day(8) });
    const decision = decide(running);
    expect([decision.verdict, kinds(decision)]).toEqual(["open", ["sessions-assumed"]]);
  });

  test("sessions of unknown length decide, and confirm no hours", () => {
    const lengthless = sessions(10, () => ({ minutes: 0 }));
    const finished = decide(counted({ marks: "HHHHHHHHAA", sessions: lengthless }));
    const leaver = decide(counted({ marks: "HHHHHHHHHH", sessions: lengthless, participant: { status: "released", leftOn: day(4) } }));
    expect([finished.verdict, leaver.verdict, kinds(leaver)]).toEqual(["passed", "undecided", ["left-early", "sessions-unclear"]]);
  });

  test("evidence says so, and the other unit is another figure", () => {
    const before = evidenceOf(decide(counted({ marks: "HHHHA" })));
    expect(parseEvidence(printEvidence(before))).toEqual(before);
    expect(changeSince(before, decide({ marks: "HHHHH", sessions: UNEVEN }))).toMatchObject({ attended: { before: 4, after: 540 }, course: true });
  });
});
