import { readScores } from "../../../src/core/attendance/read-scores";
import { grid } from "../build-grid";
import { program } from "../plain-settings";
import { inputOf, people, told } from "./read-class";

const read = (lines: string, heading = "Kode Peserta | Nama | Program | Nilai | K3 | Pencucian") =>
  readScores(inputOf({ tabs: [grid("Nilai", `${heading}\n${lines}`)], participants: people("P-01 Wulan Contoh", "P-02 Darto Contoh"), programs: [program({ units: [{ code: "", title: "K3", lessonHours: 4 }, { code: "", title: "Pencucian", lessonHours: 6 }] })] }));

test("a score keeps the form that its sheet shows", () => {
  expect(read("P-01 | Wulan Contoh | LDY | #87.5 as 87,50 | K | BK").value[0]).toMatchObject({ person: "P-01", program: "LDY", shown: "87,50", value: 87.5 });
});

test("units are competent or not yet, in letters or words", () => {
  expect(read("P-01 | Wulan Contoh | LDY | 80 | Kompeten | bk").value[0]?.units).toEqual([
    { unit: "K3", result: "competent", shown: "Kompeten" },
    { unit: "Pencucian", result: "not-yet", shown: "bk" },
  ]);
});

test("what is no score and no result is an error at its cell", () => {
  expect(told(read("P-01 | Wulan Contoh | LDY | lulus | baik |").findings)).toEqual(["score-unreadable at Nilai!D2", "unit-result-unreadable at Nilai!E2"]);
});

test("people are found as in attendance", () => {
  expect([read(" | Darto Contoh | LDY | 75 | |").value[0]?.person, told(read("P-99 | Siapa | LDY | 75 | |").findings)]).toEqual(["P-02", ["person-unmatched at Nilai!A2"]]);
});

test("two rows of one person that differ give no score", () => {
  const { value, findings } = read("P-01 | Wulan Contoh | LDY | 70 | |\nP-01 | Wulan Contoh | LDY | 80 | |");
  expect([value.map((score) => score.value), told(findings)]).toEqual([[null], ["rows-contradict at Nilai!A2, Nilai!A3"]]);
});

test("a blank or a dash is no score yet", () => {
  expect(read("P-01 | Wulan Contoh | LDY | - | |").value[0]).toMatchObject({ shown: "", value: null });
});

test("a tab with the units of two programmes gives each person those of their own", () => {
  const units = (title: string) => [{ code: "", title, lessonHours: null }];
  const programs = [program({ units: units("Pencucian") }), program({ code: "BRB", name: "Barbershop", units: units("Pemangkasan") })];
  const tab = grid("Nilai", "Kode Peserta | Nama | Program | Nilai | Pencucian | Pemangkasan\nP-01 | Wulan Contoh | LDY | 80 | K |");
  expect(readScores(inputOf({ tabs: [tab], programs })).value[0]?.units).toEqual([{ unit: "Pencucian", result: "competent", shown: "K" }]);
});
