import type { SettingView } from "../../../src/contract";
import { exampleNumber, settingProblem } from "../../../src/sidebar/state/setting-problem";

const setting = (kind: SettingView["kind"]): SettingView => ({ key: "Kunci", value: "", standard: "", hint: "", kind, options: ["ya", "tidak"] });

describe("a setting while it is typed", () => {
  test.each([
    ["percent", "80"],
    ["percent", "0"],
    ["whole", "45"],
    ["day", "6-11-2024"],
    ["day", "6 November 2024"],
    ["day", "2024-11-06"],
    ["choice", "ya"],
    ["addresses", "a@example.com, b@example.com"],
    ["pattern", "{urut:3}/{kode}/{bulan}/{tahun}"],
    ["pattern", "  "],
  ] as const)("takes the %s “%s”", (kind, typed) => {
    expect(settingProblem(setting(kind), typed)).toBeNull();
  });

  test.each([
    ["percent", "120", "Isi dengan bilangan bulat 0 sampai 100."],
    ["percent", "79,5", "Isi dengan bilangan bulat 0 sampai 100."],
    ["whole", "empat", "Isi dengan bilangan bulat, misalnya 45."],
    ["day", "kemarin", "Tulis tanggal seperti 6-11-2024."],
    ["choice", "mungkin", "Pilih salah satu dari daftar."],
    ["addresses", "a@example.com, kepala dinas", "“kepala” bukan alamat surel."],
    ["pattern", "{nomor}/{tahun}", "Bagian {nomor} tidak dikenal. Pakai {urut}, {kode}, {unit}, {klasifikasi}, {bulan}, {tahun}."],
    ["pattern", "{kode}/{tahun}", "Pola harus memuat {urut}, misalnya {urut:3}."],
  ] as const)("refuses the %s “%s”", (kind, typed, sentence) => {
    expect(settingProblem(setting(kind), typed)).toBe(sentence);
  });
});

describe("the example below a number pattern", () => {
  test("is the first number of this month", () => {
    const texts = new Map([["{kode}", "BLK-LMG"], ["{klasifikasi}", "500.15"]]);
    expect(exampleNumber("{klasifikasi}/{urut:2}.{bulan:2}.{tahun:2}", texts, 7, { year: 2024, month: 3 })).toBe("500.15/07.03.24");
    expect(exampleNumber("{urut:3}/{kode}/{bulan}/{tahun}", texts, 7, { year: 2024, month: 11 })).toBe("007/BLK-LMG/XI/2024");
  });
});
