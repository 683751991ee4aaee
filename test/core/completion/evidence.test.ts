import { changeSince, evidenceOf, parseEvidence, printEvidence } from "../../../src/core/completion/evidence";
import { decide } from "./build-class";

const issued = decide({ marks: "HHHHHHHHAA" });

test("evidence survives being kept in a cell", () => {
  const scored = decide({ marks: "HHHHHHHHAA", scores: [{ person: "P-01", program: "LDY", shown: "87,50", value: 87.5, units: [], at: { sheet: "Nilai", row: 1, column: 3 } }] });
  expect([parseEvidence(printEvidence(evidenceOf(issued))), parseEvidence(printEvidence(evidenceOf(scored)))]).toEqual([evidenceOf(issued), evidenceOf(scored)]);
});

test("text that is no evidence is none", () => {
  expect(parseEvidence("1440/1800")).toBeNull();
});

test("nothing has changed while the marks are the same", () => {
  expect(changeSince(evidenceOf(issued), decide({ marks: "HHHHHHHHAA" }))).toBeNull();
});

test("a mark that changed after issue is told with before and after", () => {
  expect(changeSince(evidenceOf(issued), decide({ marks: "HHHHHHHAAA" }))).toEqual({
    verdict: { before: "passed", after: "failed" },
    attended: { before: 1440, after: 1260, baseBefore: 1800, baseAfter: 1800 },
    score: null,
    person: true,
    course: false,
  });
});

test("marks that changed places change the facts and no figure", () => {
  expect(changeSince(evidenceOf(issued), decide({ marks: "AHHHHHHHHA" }))).toEqual({ verdict: null, attended: null, score: null, person: true, course: false });
});
