import { classOf } from "../../bench/class-of";
import { tryEveryPoint } from "../../bench/every-point";
import { disturbedRuns } from "../../bench/faults";
import { openOffice } from "./office";

/** All kinds of disturbance, for a class of 12, are tried by `npm run bench -- faults`. */
test("a run of issuing that dies at any service call leaves, after issuing again, one certificate and one number per person", async () => {
  const { host } = await openOffice(classOf(3, 6));
  const [issue] = disturbedRuns(host);
  if (!issue) throw new Error("There is nothing to disturb");
  const trials = tryEveryPoint(host, issue, ["timeout-kill"]);
  expect(trials.length).toBeGreaterThan(30);
  expect(trials.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
}, 180_000);
