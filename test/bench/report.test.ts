import { readFileSync } from "node:fs";
import type { ActionFigures, IssueFigures, Report } from "../../bench/report/figures";
import { middle } from "../../bench/report/figures";
import { reportText } from "../../bench/report/report-text";

const action = (name: ActionFigures["action"], people: number, seconds: number): ActionFigures => ({ action: name, people, runs: 3, serviceCalls: 25, seconds, simulatedSeconds: 4.26, memoryMegabytes: people / 10 });

const issued = (people: number, certificates: number, runs = 3): IssueFigures => ({
  people,
  certificates,
  days: 1,
  runs,
  steps: 4,
  driveWrites: certificates,
  serviceCalls: certificates * 2,
  seconds: 12.4,
  simulatedSeconds: 120,
  memoryMegabytes: 210.4,
  baseline: { executions: 2, serviceCalls: certificates * 10, seconds: 2.5, simulatedSeconds: 660 },
  callsRatio: 5.0123,
  simulatedRatio: 5.5,
  simulatedRatioLeast: 5.2,
  simulatedRatioMost: 5.8,
  computingRatio: 4.96,
});

const FIGURES: Report = {
  measuredOn: "2026-03-02",
  node: "v20.11.0",
  cores: 2,
  load: 0.3,
  actions: [action("check", 3_000, 0.5), action("check", 10_000, 1.75), action("decide", 3_000, 1), action("decide", 10_000, 3)],
  issue: [issued(300, 300), issued(10_000, 1_500, 1)],
  size: { codeKilobytes: 746, panelKilobytes: 116.2, coldStartMilliseconds: 48.2, baselineColdStartMilliseconds: 6.4, panelPaintMilliseconds: 52.3 },
};

describe("the bench report", () => {
  const text = reportText(FIGURES);

  test("begins with how much less than the textbook script is taken, a row for each size", () => {
    expect(text).toContain("| 300 | 300 | ×5.0 | ×5.5 (5.2 to 5.8) | ×5.0 | ×5.0 |\n| 10,000 | 1,500 | ×5.0 | ×5.5 (one run) | ×5.0 | ×5.0 |");
    expect(text.indexOf("×5.5")).toBeLessThan(text.indexOf("12 s"));
  });

  test("has a row for each action and size, and says where only a part was issued", () => {
    expect(text).toContain("| check | 10,000 | 25 | 1.8 s | 4.3 s | 1,000 MB |");
    expect(text).toContain("| issue | 300 | 600 | 12 s | 2.0 min | 210 MB |");
    expect(text).toContain("| issue 1,500 of them | 10,000 | 3,000 |");
    expect(text).toContain("- Of 10,000 people 1,500 were issued: what Google allows an office account in one day.");
  });

  test("says what grows from the second largest size to the largest", () => {
    expect(text).toContain("- **check**: from 3,000 to 10,000 people (×3.3) calls grow ×1.0, computing ×3.5, memory ×3.3.");
  });

  test("tells size, start and first words of script and panel", () => {
    expect(text).toMatch(/script is 746 kB, the panel 116 kB\. Until a function of the script can be called 48 ms pass in a fresh process, with the\s+textbook script 6\.4 ms/);
    expect(text).toMatch(/first words\s+52 ms after/);
  });

  test("names the machine by cores and Node alone", () => {
    expect(text).toContain("Measured on 2026-03-02 with Node v20.11.0 on 2 cores");
    expect(text).toContain("the machine was otherwise quiet (load 0.30)");
    expect(reportText({ ...FIGURES, load: 9.2 })).toContain("other work kept the machine busy (load 9.2)");
    expect(text).not.toMatch(/\/(?:home|root|tmp|work|Users)\b/);
  });
});

test("the middle of some runs is no mean: one slow run changes nothing", () => {
  expect(middle([1, 60, 2])).toBe(2);
});

describe("the report that is kept", () => {
  const kept = JSON.parse(readFileSync("bench/report.json", "utf8")) as Report;

  test("has every action and issuing at 30, 300, 3,000 and 10,000 people, each beside the textbook script", () => {
    const sizes = [30, 300, 3_000, 10_000];
    for (const name of ["check", "decide", "preflight"]) expect(kept.actions.filter((each) => each.action === name).map(({ people }) => people)).toEqual(sizes);
    expect(kept.issue.map(({ people }) => people)).toEqual(sizes);
    expect(kept.issue.map(({ certificates }) => certificates)).toEqual([30, 300, 3_000, 1_500]);
    expect(kept.issue.filter(({ baseline }) => baseline.serviceCalls === 0)).toEqual([]);
  });

  test("is the page that people read", () => {
    expect(readFileSync("bench/report.md", "utf8")).toBe(reportText(kept));
  });
});
