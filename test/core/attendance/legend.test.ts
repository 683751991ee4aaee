import { parseLegend } from "../../../src/core/attendance/legend";
import { markReader } from "../../../src/core/attendance/read-mark";

const plain = markReader([]);
const withLegend = (text: string) => markReader([parseLegend(text).meanings]);

describe("without a legend", () => {
  test.each([
    ["h", "present"],
    ["H ", "present"],
    ["Hadir", "present"],
    ["terlambat", "late"],
    ["Ijin", "excused"],
    ["SAKIT", "sick"],
    ["Alfa", "absent"],
    ["tanpa  keterangan", "absent"],
    ["-", "notScheduled"],
    ["–", "notScheduled"],
    ["", "unknown"],
  ])("“%s” is read as %s", (shown, mark) => {
    expect(plain(shown).mark).toBe(mark);
  });

  test.each(["✓", "TRUE", "X", "HH", "1", "P", "L", "v", "Present", "#N/A", "8/10", "H?", "Hadir Sakit"])("“%s” is a mark that nobody can read", (shown) => {
    expect(plain(shown)).toMatchObject({ mark: "unknown", shown });
  });

  test.each(["1. ..........", "1.", "1.\nParaf", "……", "TTD"])("“%s” is merely a line to sign on", (shown) => {
    expect(plain(shown)).toMatchObject({ mark: "unknown", shown: "" });
  });

  test.each([
    ["1.\n✓\nHADIR", "present"],
    ["1.\nIzin", "excused"],
    ["12. Alpha", "absent"],
  ])("“%s” is read by its word", (shown, mark) => {
    expect(plain(shown).mark).toBe(mark);
  });

  test("two words that contradict each other are no mark", () => {
    expect(plain("HADIR\nSAKIT").shown).toBe("HADIR SAKIT");
  });
});

describe("a legend", () => {
  test.each([
    ["✓=H, x=A", "✓", "present"],
    ["✓=H, x=A", "X", "absent"],
    ["Keterangan: H = Hadir (Hijau), S = Sakit (Kuning), G = Ghoib (Merah) | Dicetak: 6/11/2024", "G", "absent"],
    ["Keterangan: H = Hadir • T = Terlambat • A = Alpa", "T", "late"],
    ["Keterangan: H = Hadir, C = Cuti, DL = Dinas Luar, - = Tidak Ada Data", "DL", "excused"],
    ["Keterangan: H = Hadir, C = Cuti, DL = Dinas Luar, - = Tidak Ada Data", "Dinas Luar", "excused"],
    ["Keterangan: H = Hadir, C = Cuti, DL = Dinas Luar, - = Tidak Ada Data", "-", "unknown"],
    ["H = Hadir A = Alpa T = Tidak hadir", "T", "absent"],
    ["(x)- Absent; (v)- Present", "x", "absent"],
    ["1 = Hadir; 0 = Alpa", "1", "present"],
    ["Hadir = ✓; Alpa = x", "✓", "present"],
    ["TRUE=H", "TRUE", "present"],
    ["kosong=H", "", "present"],
  ])("“%s” makes “%s” %s", (legend, shown, mark) => {
    expect(withLegend(legend)(shown).mark).toBe(mark);
  });

  test("that says L = Libur tells that nothing was held", () => {
    expect(withLegend("L = Libur")("L")).toMatchObject({ mark: "notScheduled", noSession: true });
  });

  test("that nobody can read takes the letter's own meaning away", () => {
    expect([withLegend("T = Tamu")("T"), parseLegend("T = Tamu").unreadable]).toEqual([{ mark: "unknown", shown: "T", noSession: false }, ["T = Tamu"]]);
  });

  test("of the list comes before the one of the settings", () => {
    expect(markReader([parseLegend("v=A").meanings, parseLegend("v=H").meanings])("v").mark).toBe("absent");
  });
});
