import { openOffice } from "./office";
import { standardClass } from "./standard-class";

test("a cell that was taken out with its rows since the panel showed it is told to be gone, in words", async () => {
  const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
  expect(office.refusal("selectCell", { cell: "Peserta!B99999" })).toMatchObject({ code: "cell-gone", message: "Sel B99999 tidak ada lagi di lembar “Peserta”." });
  expect(office.refusal("selectCell", { cell: "Peserta!ZZZ2" }).code).toBe("cell-gone");
  expect(office.ask("selectCell", { cell: "Peserta!B2" }).summary).not.toBe("");
});
