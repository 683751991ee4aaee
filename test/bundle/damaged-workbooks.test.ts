import { score } from "../../bench/damaged";
import { damagedClass } from "../../bench/damaged-class";
import { TODAY } from "./findings-of";
import { openOffice } from "./office";

test.each([[1], [2], [3], [5], [8], [13], [21], [34], [55], [89]])("of a damaged list of 100 people every planted fault is told at its cell, and nothing else is an error (seed %i)", async (seed) => {
  const damaged = damagedClass(seed);
  const office = await openOffice(damaged.book);
  const { people, findings } = office.ask("checkEnrollment", {}, TODAY);
  const { missed, falseErrors } = score(damaged, findings);
  expect([people, missed, falseErrors]).toEqual([100, [], []]);
  expect(damaged.planted.length).toBeGreaterThan(15);
});
