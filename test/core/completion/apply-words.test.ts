import type { StaffWord } from "../../../src/core/completion/staff-word";
import { type ClassSource, decide, kinds, sessions } from "./build-class";

const said = { person: "P-01", program: "LDY", by: "kasi@example.com", at: "2026-03-02T10:00" };
const failing: ClassSource = { marks: "HHHHHHHAAA" };
const { basis } = decide(failing);
const override: StaffWord = { ...said, kind: "override", verdict: "passed", reason: "tugas dinas", basis };

describe("an override", () => {
  test("decides, and keeps what was computed", () => {
    const decision = decide({ ...failing, words: [override] });
    expect([decision.verdict, decision.overridden]).toEqual(["passed", { computed: "failed", by: said.by, at: said.at, reason: "tugas dinas" }]);
  });

  test("falls back to undecided when a mark changes, even for the better", () => {
    const decision = decide({ marks: "HHHHHHHHAA", words: [override] });
    expect([decision.verdict, decision.overridden, kinds(decision)[0]]).toEqual(["undecided", null, "override-outdated"]);
  });

  test("stays when the same mark is written in another way", () => {
    expect(decide({ ...failing, words: [override] }).basis).toBe(basis);
  });

  test("falls back when a session is cancelled afterwards", () => {
    expect(decide({ ...failing, sessions: sessions(10, (number) => ({ cancelled: number === 1 })), words: [override] }).verdict).toBe("undecided");
  });

  test("is replaced by a later one", () => {
    const later: StaffWord = { ...override, verdict: "failed", at: "2026-03-03T08:00" };
    expect(decide({ ...failing, words: [later, override] }).verdict).toBe("failed");
  });

  test("of another person or programme means nothing here", () => {
    expect(decide({ ...failing, words: [{ ...override, program: "BRB" }] }).verdict).toBe("failed");
  });
});

describe("a waiver", () => {
  const late: ClassSource = { marks: "....HHHHHH", participant: { joinedOn: "2026-02-06" } };
  const waiver = (minimum: "own-window" | "attendance", on: string): StaffWord => ({ ...said, kind: "waive", minimum, reason: "pindahan", basis: on });

  test("of the sessions before joining decides on the person's own window", () => {
    const decision = decide({ ...late, words: [waiver("own-window", decide(late).basis)] });
    expect([decision.verdict, decision.tally]).toEqual(["passed", { attended: 1080, open: 0, base: 1080 }]);
  });

  test("of the attendance lets everything else decide", () => {
    expect(decide({ ...failing, words: [waiver("attendance", basis)] }).verdict).toBe("passed");
  });

  test("that no longer holds leaves the person undecided where it is needed", () => {
    expect(decide({ ...failing, words: [waiver("attendance", "0000000000000000")] }).verdict).toBe("undecided");
  });

  test("that no longer holds is no matter where it is not needed", () => {
    expect(decide({ marks: "HHHHHHHHHH", words: [waiver("attendance", "0000000000000000")] }).verdict).toBe("passed");
  });
});

describe("an approval", () => {
  const approve = (office: "prison" | "labor", on: string): StaffWord => ({ ...said, kind: "approve", office, verdict: "failed", basis: on });

  test("stands beside the verdict of its office", () => {
    expect(decide({ ...failing, words: [approve("labor", basis)] }).approved).toEqual({ prison: null, labor: { by: said.by, at: said.at } });
  });

  test("lapses when the marks change", () => {
    const decision = decide({ marks: "HHHHHHHHAA", words: [approve("labor", basis)] });
    expect([decision.approved.labor, kinds(decision)]).toEqual([null, ["attendance-met", "approval-outdated"]]);
  });

  test("lapses when somebody overrides the verdict it approved", () => {
    expect(decide({ ...failing, words: [approve("labor", basis), override] }).approved.labor).toBeNull();
  });
});
