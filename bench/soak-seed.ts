// One life of the soak in a process of its own: `soak-seed.ts SEED STEPS` prints what came of it as one line of JSON.
import { live } from "./office-life/office-life";
import { openSmallOffice } from "./office-life/open-office";

const [seed, steps] = process.argv.slice(2).map(Number);
if (!seed || !steps) throw new Error("soak-seed.ts SEED STEPS");
process.stdout.write(`${JSON.stringify(live(await openSmallOffice(seed), seed, steps))}\n`);
