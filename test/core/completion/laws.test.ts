import fc from "fast-check";
import type { Mark, MarkCell, PersonMarks } from "../../../src/core/attendance/attendance";
import { type CompletionInput, decideCompletion } from "../../../src/core/completion/decide-completion";
import type { Decision, Verdict } from "../../../src/core/completion/decision";
import { decisionPercent } from "../../../src/text/decisions";
import { percentShown } from "../../../src/text/decisions-figures";
import { classOf, day, marks, session } from "./build-class";
import { randomClass } from "./random-class";

const classes = fc.integer({ min: 1, max: 1_000_000 }).map(randomClass);

const withMark = (input: CompletionInput, person: string, position: number, mark: Mark): CompletionInput => ({
  ...input,
  attendance: {
    ...input.attendance,
    people: input.attendance.people.map((one): PersonMarks =>
      one.person === person ? { ...one, marks: one.marks.map((cell, at): MarkCell => (at === position ? { ...cell, mark, shown: mark } : cell)) } : one,
    ),
  },
});

const verdictOf = (input: CompletionInput, person: string): Verdict | undefined => decideCompletion(input).find((decision) => decision.person === person)?.verdict;
const byPerson = (decisions: readonly Decision[]) => new Map(decisions.map((decision) => [decision.person, decision]));

describe("whatever the class", () => {
  test("the order of sessions changes no verdict, no figure and no basis", () => {
    fc.assert(
      fc.property(classes, fc.infiniteStream(fc.nat()), (input, numbers) => {
        const keys = input.attendance.sessions.map(() => numbers.next().value ?? 0);
        const order = keys.map((_, position) => position).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
        const shuffle = <T>(items: readonly T[]): readonly T[] => order.flatMap((position) => items.slice(position, position + 1));
        const shuffled: CompletionInput = {
          ...input,
          attendance: { sessions: shuffle(input.attendance.sessions), people: input.attendance.people.map((one) => ({ ...one, marks: shuffle(one.marks) })) },
        };
        const facts = (decisions: readonly Decision[]) => decisions.map(({ verdict, tally, practice, counts, basis }) => ({ verdict, tally, practice, counts, basis }));
        expect(facts(decideCompletion(shuffled))).toEqual(facts(decideCompletion(input)));
      }),
    );
  });

  test("the order of people changes nothing for any of them", () => {
    fc.assert(
      fc.property(classes, (input) => {
        const reversed = { ...input, participants: [...input.participants].reverse(), attendance: { ...input.attendance, people: [...input.attendance.people].reverse() } };
        expect(byPerson(decideCompletion(reversed))).toEqual(byPerson(decideCompletion(input)));
      }),
    );
  });

  test("adding a present mark never turns passed into failed, nor anything certain into something worse", () => {
    const worse: Readonly<Record<string, readonly Verdict[]>> = { passed: ["passed", "undecided"], surePass: ["surePass", "open"] };
    fc.assert(
      fc.property(classes, fc.nat(), fc.nat(), (input, whose, which) => {
        const person = input.attendance.people[whose % Math.max(1, input.attendance.people.length)];
        const position = which % input.attendance.sessions.length;
        if (!person) return;
        const before = verdictOf(input, person.person) ?? "undecided";
        const after = verdictOf(withMark(input, person.person, position, "present"), person.person) ?? "undecided";
        expect(worse[before] ?? [after]).toContain(after);
      }),
    );
  });

  test("the percentage shown never contradicts the attendance judged", () => {
    fc.assert(
      fc.property(classes, (input) => {
        for (const decision of decideCompletion(input)) {
          const { tally, thresholdPercent, reasons } = decision;
          const shown = Number((decisionPercent(decision) ?? "0").replace(",", "."));
          const highest = Number((percentShown(tally.attended + tally.open, tally.base) ?? "0").replace(",", "."));
          if (reasons.some((reason) => reason.kind === "attendance-met")) expect(shown).toBeGreaterThanOrEqual(thresholdPercent ?? 0);
          if (reasons.some((reason) => reason.kind === "attendance-missed")) expect(highest).toBeLessThan(thresholdPercent ?? 100);
        }
      }),
    );
  });

  test("rules for the sick and excused change only people who were", () => {
    fc.assert(
      fc.property(classes, (input) => {
        const under = (excusedRule: "stay" | "leave" | "attended") => decideCompletion({ ...input, settings: { ...input.settings, excusedRule } });
        const [stay, leave, attended] = [under("stay"), under("leave"), under("attended")];
        const spared = new Set(input.attendance.people.filter((one) => one.marks.some(({ mark }) => mark === "sick" || mark === "excused")).map((one) => one.person));
        stay.forEach((decision, position) => {
          if (spared.has(decision.person)) return;
          expect([leave[position]?.verdict, attended[position]?.verdict]).toEqual([decision.verdict, decision.verdict]);
        });
      }),
    );
  });

  test("what is certainly attended and what is open never exceed the base", () => {
    fc.assert(
      fc.property(classes, (input) => {
        for (const { tally, practice } of decideCompletion(input)) {
          for (const { attended, open, base } of practice ? [tally, practice] : [tally]) {
            expect(Math.min(attended, open)).toBeGreaterThanOrEqual(0);
            expect(attended + open).toBeLessThanOrEqual(base);
          }
        }
      }),
    );
  });
});

describe("in every small class with gaps", () => {
  const FILLS: readonly Mark[] = ["present", "late", "sick", "excused", "absent", "notScheduled"];
  const LETTERS = ["H", "T", "S", "A", "-", "."];

  /** All rows of four marks with one gap, and those of present, late and absent with two. */
  const rows = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.flatMap((c) => LETTERS.map((d) => a + b + c + d)))).filter((row) => {
    const gaps = row.split(".").length - 1;
    return gaps === 1 || (gaps === 2 && /^[HTA.]+$/.test(row));
  });

  const source = (letters: string, excusedRule: "stay" | "leave" | "attended", latesPerAbsence: number): CompletionInput =>
    classOf({
      people: [marks(letters)],
      sessions: [session(1), session(2, { minutes: 90 }), session(3, { kind: "practice" }), session(4, { minutes: 45, kind: "practice" })],
      program: { lessonHours: 11, end: day(4), thresholdPercent: 60, practicePercent: 50 },
      settings: { excusedRule, latesPerAbsence },
      today: day(6),
    });

  const filled = (input: CompletionInput, letters: string): readonly CompletionInput[] =>
    [...letters].reduce<readonly CompletionInput[]>(
      (sofar, letter, position) => (letter === "." ? sofar.flatMap((one) => FILLS.map((mark) => withMark(one, "P-01", position, mark))) : sofar),
      [input],
    );

  const only = (decisions: readonly Decision[]): Decision => {
    const [decision] = decisions;
    if (!decision) throw new Error("one person, one decision");
    return decision;
  };

  test.each([
    ["stay", 0],
    ["leave", 0],
    ["attended", 0],
    ["stay", 2],
    ["leave", 2],
  ] as const)("every way to fill them keeps a verdict given before and stays within its bounds (S and I %s, %d lates an absence)", (excusedRule, latesPerAbsence) => {
    const broken: string[] = [];
    for (const letters of rows) {
      const input = source(letters, excusedRule, latesPerAbsence);
      const before = only(decideCompletion(input));
      const { attended, open, base } = before.tally;
      for (const world of filled(input, letters)) {
        const after = only(decideCompletion(world));
        const share = after.tally.attended * base;
        const within = share >= attended * after.tally.base && share <= (attended + open) * after.tally.base;
        if (!within || (before.verdict !== "undecided" && after.verdict !== before.verdict)) broken.push(`${letters}: ${before.verdict}, then ${after.verdict}`);
      }
    }
    expect(broken).toEqual([]);
  });
});
