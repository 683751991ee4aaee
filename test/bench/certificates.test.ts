import { benchCertificates } from "../../bench/certificates";

test("a class of eight takes one Drive write each, and fewer calls and less time than the textbook script", async () => {
  const [figures] = await benchCertificates([8], 12);
  expect(figures).toMatchObject({ issued: 8, driveWrites: 8, steps: 1, baselineRuns: 1 });
  expect(figures?.baselineServiceCalls).toBe(8 * 10 + 1);
  expect(figures?.speedup).toBeGreaterThan(1);
});
