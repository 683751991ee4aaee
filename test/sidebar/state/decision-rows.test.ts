import { decisionRows, findDecision, verdictShares } from "../../../src/sidebar/state/decision-rows";
import { FIRST } from "../../../src/sidebar/state/state";
import { decision } from "../views";

const all = [
  decision("P-1"),
  decision("P-2", { verdict: "undecided", verdictLabel: "Belum dapat diputuskan" }),
  decision("P-3", { verdict: "failed", verdictLabel: "Tidak lulus", program: "LDY" }),
  decision("P-4"),
];
const people = (rows: readonly { readonly person: string }[]) => rows.map(({ person }) => person);

describe("the list of decisions", () => {
  test("puts first who needs staff, and else keeps the order of the list", () => {
    expect(people(decisionRows(all, FIRST.decisions))).toEqual(["P-2", "P-3", "P-1", "P-4"]);
  });

  test("is narrowed by verdict, programme and name together", () => {
    expect(people(decisionRows(all, { ...FIRST.decisions, verdict: "passed", program: "BRB", search: "p-4" }))).toEqual(["P-4"]);
  });

  test("is narrowed to those with marks to fill in, whatever their verdict", () => {
    const some = [decision("P-1"), decision("P-2", { unknown: 1 }), decision("P-3", { verdict: "undecided", unknown: 2 })];
    expect(people(decisionRows(some, { ...FIRST.decisions, gaps: true }))).toEqual(["P-3", "P-2"]);
  });

  test("counts each verdict under the words of the script", () => {
    expect(verdictShares(all).map(({ label, count }) => `${label} ${count}`)).toEqual(["Belum dapat diputuskan 1", "Tidak lulus 1", "Lulus 2"]);
  });

  test("tells one person's two programmes apart", () => {
    const two = [decision("P-1"), decision("P-1", { program: "LDY", verdict: "failed" })];
    expect(findDecision(two, { person: "P-1", program: "LDY" })?.verdict).toBe("failed");
  });
});
