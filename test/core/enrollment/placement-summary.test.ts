import { placementSummary } from "../../../src/core/enrollment/placement-summary";
import { standardTab } from "../standard-tabs";
import { enroll, peserta, type Row } from "./enroll";

function placement(...rows: readonly Row[]) {
  const tab = standardTab("Program", "LDY | Laundry | | | #40 | @2026-02-02 | @2026-02-13 | #2\nBRB | Barbershop | | | #80 | @2026-02-02 | @2026-02-13 | #1\nLAS | Pengelasan | | | #80 | @2026-02-02 | @2026-02-13");
  const { people, programs } = enroll([tab, peserta(...rows)]);
  return placementSummary(people, programs);
}

test("wishes, places and what is left are counted per programme", () => {
  expect(placement({ wishes: ["Laundry", "BRB"] }, { wishes: ["barbershop", "Laundry"], program: "BRB" }, {}).programs).toEqual([
    { program: "LDY", firstWishes: 1, secondWishes: 1, placed: 2, quota: 2, left: 0 },
    { program: "BRB", firstWishes: 1, secondWishes: 1, placed: 1, quota: 1, left: 0 },
    { program: "LAS", firstWishes: 0, secondWishes: 0, placed: 0, quota: null, left: null },
  ]);
});

test("people without a place are proposed by first wish, then by second, in the order of the list", () => {
  const { proposals, unplaced } = placement(
    { program: "", wishes: ["Barbershop", "Laundry"] },
    { program: "", wishes: ["Barbershop", "Laundry"] },
    { program: "", wishes: ["Barbershop", "Barbershop"] },
    { program: "", wishes: ["Laundry", ""] },
  );
  expect(proposals.map(({ person, to, choice }) => [person, to, choice])).toEqual([["P-01", "BRB", 1], ["P-04", "LDY", 1], ["P-02", "LDY", 2]]);
  expect(unplaced).toEqual(["P-03"]);
});

test("somebody placed against the wish is proposed for a free place, and nobody who has left", () => {
  expect(placement({ wishes: ["Pengelasan", ""] }, { wishes: ["Pengelasan", ""], status: "Bebas", left: "@2026-02-03" }).proposals).toEqual([
    { person: "P-01", name: "Wulan Contoh", from: "LDY", to: "LAS", choice: 1 },
  ]);
});

test("no programme is proposed beyond its quota", () => {
  const rows = Array.from({ length: 8 }, (): Row => ({ program: "", wishes: ["Laundry", "Barbershop"] }));
  const { proposals, unplaced } = placement(...rows);
  expect([proposals.filter(({ to }) => to === "LDY"), proposals.filter(({ to }) => to === "BRB"), unplaced].map((list) => list.length)).toEqual([2, 1, 5]);
});
