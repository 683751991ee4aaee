import { grid } from "./build-grid";

test("a line of text becomes a row of typed cells", () => {
  const built = grid("Peserta", "#12 | @1990-08-17 | ?TRUE | #0.8 as 80% | \\#12 | a⏎b");
  expect(built.values[0]).toEqual([12, { day: "1990-08-17", time: null }, true, 0.8, "#12", "a\nb"]);
  expect(built.shown[0]).toEqual(["12", "17/08/1990", "TRUE", "80%", "#12", "a\nb"]);
});

test("an empty line in the middle is an empty row, those at both ends are none", () => {
  const built = grid("Peserta", `
    A | B

    C
  `);
  expect(built.shown).toEqual([["A", "B"], ["", ""], ["C", ""]]);
});

test("merges are written as ranges", () => {
  expect(grid("Peserta", "A", ["E5:F5"]).merges).toEqual([{ row: 4, column: 4, rows: 1, columns: 2 }]);
});
