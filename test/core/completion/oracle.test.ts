import { decideCompletion } from "../../../src/core/completion/decide-completion";
import { decideNaively } from "./oracle";
import { randomClass } from "./random-class";

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

describe("two hundred classes decided by a second, naive way", () => {
  test("come out the same, person by person", () => {
    const different = SEEDS.flatMap((seed) => {
      const input = randomClass(seed);
      const naive = decideNaively(input);
      return decideCompletion(input).flatMap((decision, position) =>
        decision.verdict === naive[position] ? [] : [{ seed, person: decision.person, here: decision.verdict, naive: naive[position] }],
      );
    });
    expect(different).toEqual([]);
  });

  test("hold every verdict there is", () => {
    const verdicts = new Set(SEEDS.flatMap((seed) => decideCompletion(randomClass(seed)).map((decision) => decision.verdict)));
    expect([...verdicts].sort()).toEqual(["failed", "hoursLetter", "notApplicable", "open", "passed", "sureFail", "surePass", "undecided"]);
  });
});
