import { classOf } from "../../bench/class-of";
import { tryEveryPoint } from "../../bench/every-point";
import { disturbedRuns } from "../../bench/faults";
import { openOffice } from "./office";

/** All kinds of disturbance, for a class of 12, are tried by `npm run bench -- faults`. */
test.each(["issue", "reissue", "revoke"])("a run to %s that dies at any service call leaves, after it is done again, one certificate and one number per person and a whole log", async (name) => {
  const { host } = await openOffice(classOf(2, 3, { allFinish: true }));
  const disturbed = disturbedRuns(host).find((run) => run.name === name);
  if (!disturbed) throw new Error("There is nothing to disturb");
  const trials = tryEveryPoint(host, disturbed, { kinds: ["timeout-kill"] });
  expect(trials.length).toBeGreaterThan(15);
  expect(trials.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
}, 180_000);
