import { fuzzFiles } from "../../bench/fuzz/fuzz-files";
import { openSmallOffice } from "../../bench/office-life/open-office";

/** Five hundred of each are opened by `npm run bench -- fuzz`. */
test("damaged workbooks and templates are refused in a sentence or can be worked with", async () => {
  const { crashes, inputs, opened, slowestMs } = await fuzzFiles(await openSmallOffice(1), 10_001, 40);
  expect(crashes).toEqual([]);
  expect(opened).toBeGreaterThan(inputs / 10);
  expect(opened).toBeLessThan(inputs);
  expect(slowestMs).toBeLessThan(30_000);
}, 120_000);
