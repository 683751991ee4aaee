// A share of the faults bench in a process of its own: `faults-share.ts PEOPLE PART PARTS` prints its trials as one line of JSON.
import { classOf } from "./class-of";
import { tryEveryPoint } from "./every-point";
import { disturbedRuns } from "./faults";
import { onHost } from "./measure";

const [people = 12, part = 0, parts = 1] = process.argv.slice(2).map(Number);
const trials = await onHost(classOf(people, 20), (host) => disturbedRuns(host).flatMap((disturbed) => tryEveryPoint(host, disturbed, { share: { part, parts } })));
process.stdout.write(`${JSON.stringify(trials)}\n`);
