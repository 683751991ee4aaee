import { type StaffWord, enrolmentKey } from "../../../src/core/completion/staff-word";
import { COMPLETION_HEADER, completionRows } from "../../../src/text/decisions-tab";
import { type StaffWords, parseStaffWords } from "../../../src/text/decisions-words";
import { decide } from "../../core/completion/build-class";

const said = { person: "P-01", program: "LDY", by: "kasi@example.com", at: "2026-03-02T10:00" };
const passed = decide({ marks: "HHHHHHHHHH" });
const approval: StaffWord = { ...said, kind: "approve", office: "prison", verdict: "passed", basis: passed.basis };
const override: StaffWord = { ...said, kind: "override", verdict: "passed", reason: "a, \"b\" = c\nd", basis: passed.basis };
const waiver: StaffWord = { ...said, kind: "waive", minimum: "practice", reason: "alat rusak", basis: passed.basis };
const kept = (words: readonly StaffWord[], remarks: StaffWords["remarks"] = new Map()): StaffWords => ({ words, remarks, damaged: [] });
const tab = (words: readonly StaffWord[], remarks?: StaffWords["remarks"]) => [COMPLETION_HEADER, ...completionRows([decide({ marks: "HHHHHHHHHH", words })], kept(words, remarks))];

test("a row of Kelulusan shows the figures as staff read them", () => {
  expect(completionRows([decide({ marks: "HHHHHHSIA." })], kept([]))[0]).toEqual([
    "P-01", "Wulan Contoh", "LDY", "24", "40", "60,0", "1", "1", "1", "1", "Tidak lulus",
    "Hadir 24 dari 40 JP = 60,0 % sampai 70,0 %, syarat 80 %; 1 sakit, 1 izin (tetap dalam dasar); 1 alpa. Kehadiran di bawah syarat. 1 sesi belum diisi: Sesi 10.",
    "", "", "", "",
  ]);
});

test("what staff said is read back exactly as it was said", () => {
  expect(parseStaffWords(tab([approval, override, waiver])).words).toEqual([approval, override, waiver]);
});

test("an approval is shown with who and when", () => {
  expect(tab([approval])[1]?.[12]).toBe("kasi@example.com, 2 Maret 2026 10.00");
});

test("an approval of other marks says that it is needed again", () => {
  expect(tab([{ ...approval, basis: "0000000000000000" }])[1]?.[12]).toBe("Perlu disetujui lagi");
});

test("an approval whose cell somebody cleared is taken back", () => {
  const rows = tab([approval]).map((row) => row.map((cell, column) => (column === 12 ? "" : cell)));
  expect(parseStaffWords([COMPLETION_HEADER, ...rows.slice(1)]).words).toEqual([]);
});

test("text typed into an approval by hand approves nothing", () => {
  const rows = tab([]).map((row) => row.map((cell, column) => (column === 12 ? "ya" : cell)));
  expect(parseStaffWords([COMPLETION_HEADER, ...rows.slice(1)]).words).toEqual([]);
});

test("an override is shown as such", () => {
  expect(tab([override])[1]?.[10]).toBe("Lulus (diputuskan petugas)");
});

test("the staff's own notes stay with their person", () => {
  const remarks = new Map([[enrolmentKey("P-01", "LDY"), "cek alat"]]);
  expect(parseStaffWords(tab([], remarks)).remarks).toEqual(remarks);
});

test("what was said about somebody who left the list is kept", () => {
  const rows = completionRows([], kept([override]));
  expect(parseStaffWords([COMPLETION_HEADER, ...rows]).words).toEqual([override]);
});

describe("a record changed by hand", () => {
  const damaged = parseStaffWords(tab([override]).map((row, index) => row.map((cell, column) => (index > 0 && column === 15 ? "rusak" : cell))));

  test("is reported and decides nothing", () => {
    expect(damaged).toEqual({ words: [], remarks: new Map(), damaged: [{ person: "P-01", program: "LDY", text: "rusak", row: 1, column: 15 }] });
  });

  test("stays as it is until staff decide anew", () => {
    expect([completionRows([passed], damaged)[0]?.[15], completionRows([], damaged)[0]?.[15]]).toEqual(["rusak", "rusak"]);
    expect(parseStaffWords([COMPLETION_HEADER, ...completionRows([passed], { ...damaged, words: [override] })]).words).toEqual([override]);
  });
});

test("columns are found by their headings", () => {
  const moved = tab([override]).map((row) => [...row].reverse());
  expect(parseStaffWords(moved).words).toEqual([override]);
});
