import fc from "fast-check";
import type { IssuingInput } from "../../../src/core/certificate/issuing-input";
import { planIssuing } from "../../../src/core/certificate/plan-issuing";
import { parsePattern } from "../../../src/core/certificate/number-pattern";
import { emptyRegister } from "../../../src/core/certificate/read-register";
import type { Verdict } from "../../../src/core/completion/decision";
import type { Participant } from "../../../src/core/enrollment/participant";
import { reservedRow } from "../../../src/actions/issuing/register-rows";
import { decision, LAUNDRY, people, person, SETTINGS } from "../../actions/issuing-class";

function input(participants: readonly Participant[], changes: Partial<IssuingInput> = {}): IssuingInput {
  return {
    settings: SETTINGS,
    programs: [LAUNDRY],
    participants,
    decisions: participants.map((participant) => decision(participant)),
    scores: [],
    heldBack: new Set(),
    register: emptyRegister("Register Sertifikat"),
    given: [],
    confirmed: new Set(),
    template: "neutral",
    pattern: parsePattern(SETTINGS.numberPattern).pieces,
    issueDay: "2026-03-02",
    program: null,
    ...changes,
  };
}

const reasons = (participants: readonly Participant[], changes: Partial<IssuingInput> = {}): readonly string[] =>
  planIssuing(input(participants, changes)).withheld.map(({ why }) => why.kind);

describe("a plan", () => {
  test("goes on from the highest number that memory knows, though the register is empty", () => {
    const given = [{ year: 2026, month: 2, order: 12, holder: "0".repeat(10) }];
    expect(planIssuing(input(people(1), { given })).toReserve[0]?.number).toBe("013/PLT/III/2026");
  });

  test("begins where the settings say, until there is an earlier year on record", () => {
    const settings = { ...SETTINGS, firstNumber: 40 };
    const earlier = [{ year: 2025, month: 12, order: 7, holder: "0".repeat(10) }];
    const first = (given: IssuingInput["given"]): string | undefined => planIssuing(input(people(1), { settings, given })).toReserve[0]?.number;
    expect([first([]), first(earlier)]).toEqual(["040/PLT/III/2026", "001/PLT/III/2026"]);
  });

  test.each<[string, Partial<Participant>]>([
    ["name-missing", { name: "" }],
    ["birth-date-missing", { birthDate: null }],
    ["code-missing", { code: null }],
    ["program-missing", { program: null }],
    ["refused-word", { birthPlace: "Lapas Contoh" }],
  ])("holds somebody back: %s", (kind, change) => {
    expect(reasons([person("P-01", "Budi Contoh", change)])).toEqual([kind]);
  });

  test("waits for both offices where both must approve", () => {
    expect(reasons(people(1), { settings: { ...SETTINGS, bothOfficesApprove: true } })).toEqual(["approval-missing"]);
  });

  test("holds somebody whose certificate names a programme that was renamed since", () => {
    const [participant] = people(1);
    if (!participant) throw new Error("A class of one has nobody");
    const candidate = { participant, program: LAUNDRY, decision: decision(participant), score: null };
    const row = { ...reservedRow({ candidate, number: "001/PLT/III/2026", order: 1 }, "2026-03-02", { by: "", at: "", owner: "" }, () => "0".repeat(64)), state: "issued" as const };
    const register = { ...emptyRegister("Register Sertifikat"), rows: [row] };
    expect(reasons([participant], { register, programs: [{ ...LAUNDRY, name: "Binatu" }] })).toEqual(["program-unknown-in-register"]);
  });

  test("leaves nobody out and takes nobody twice", () => {
    const verdicts = fc.array(fc.constantFrom<Verdict>("passed", "failed", "undecided", "open", "hoursLetter"), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(verdicts, (all) => {
        const participants = people(all.length);
        const decisions = participants.map((participant, index) => decision(participant, all[index]));
        const plan = planIssuing(input(participants, { decisions }));
        const seen = [...plan.toReserve.map(({ candidate }) => candidate.participant.key), ...plan.withheld.map(({ participant }) => participant.key)];
        expect(seen.sort()).toEqual(participants.map(({ key }) => key).sort());
        expect(new Set(plan.toReserve.map(({ number }) => number)).size).toBe(plan.toReserve.length);
      }),
    );
  });
});
