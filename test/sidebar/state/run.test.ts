import { advanceRun, paceOf, startRun } from "../../../src/sidebar/state/run";
import { step } from "../views";

describe("the pace of a run", () => {
  test("is unknown before the first certificate", () => {
    expect(paceOf(startRun(30, false))).toBeNull();
  });

  test("is counted over answered steps, so a pause does not slow it", () => {
    const run = advanceRun(startRun(30, false), step(10, 20), 20000, 0);
    expect(paceOf(run)).toEqual({ perMinute: 30, left: 40000 });
  });
});

describe("the total of a run", () => {
  test("grows when more people turn out to be due than were planned", () => {
    expect(advanceRun(startRun(3, false), step(3, 2), 1000, 0).total).toBe(5);
  });
});
