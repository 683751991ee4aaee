// A share of the fuzz bench in a process of its own: `fuzz-share.ts FIRST COUNT` prints what came of it as one line of JSON.
import { fuzzFiles } from "./fuzz/fuzz-files";
import { openSmallOffice } from "./office-life/open-office";

const [first = 1, count = 1] = process.argv.slice(2).map(Number);
process.stdout.write(`${JSON.stringify(await fuzzFiles(await openSmallOffice(1), first, count))}\n`);
