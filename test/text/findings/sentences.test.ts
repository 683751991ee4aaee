import { explainEnrollment } from "../../../src/text/findings/enrollment";
import { explainSettings } from "../../../src/text/findings/settings";
import { explainSheet } from "../../../src/text/findings/sheet";
import { listed, where } from "../../../src/text/findings/where";
import { enroll, peserta, PROGRAMS } from "../../core/enrollment/enroll";
import { ENROLLMENT_EXAMPLES, SETTINGS_EXAMPLES, SHEET_EXAMPLES } from "./finding-examples";

const explained = [
  ...Object.values(SHEET_EXAMPLES).map((finding) => [finding.code, explainSheet(finding)] as const),
  ...Object.values(SETTINGS_EXAMPLES).map((finding) => [finding.code, explainSettings(finding)] as const),
  ...Object.values(ENROLLMENT_EXAMPLES).map((finding) => [finding.code, explainEnrollment(finding)] as const),
];

describe.each(explained)("%s", (code, { message, advice, group }) => {
  test("is told in full sentences that name the place and say what to do", () => {
    expect(message).toMatch(/^(Sel|Lembar|Daftar peserta) .*[.?]$/s);
    expect(advice).toMatch(/^[A-Z].*\.$/s);
    expect(group).toMatch(/^[A-Z][^.]*$/);
  });

  test("holds no code, no English, no gap and no whole NIK", () => {
    const words = `${message} ${advice} ${group}`;
    expect(words).not.toContain(code);
    expect(words).not.toMatch(/undefined|null|NaN|\bthe\b|column|sheet|\d{16}|  /);
  });
});

test("a NIK as a number is told with sheet, cell, heading and name", () => {
  expect(explainEnrollment(ENROLLMENT_EXAMPLES["nik-number"]).message).toBe(
    "Sel D2 di lembar “Peserta”, kolom “NIK”: NIK 320001******0011 (Wulan Contoh) tersimpan sebagai angka, sehingga digit terakhirnya bisa sudah hilang.",
  );
});

test("letters in a NIK are told by their place", () => {
  expect(explainEnrollment(ENROLLMENT_EXAMPLES["nik-letters"]).message).toContain("“O” di urutan ke-3 dan “O” di urutan ke-4");
});

test("a clash names both cells and both people", () => {
  const { message } = explainEnrollment(ENROLLMENT_EXAMPLES["nik-twice"]);
  expect(message).toContain("Sel D2 dan D5 di lembar “Peserta”");
  expect(message).toContain("“Wulan Contoh” dan “Sari Contoh”");
});

test("a misspelt heading is told with what may be meant", () => {
  expect(explainSheet(SHEET_EXAMPLES["column-missing"]).message).toBe("Sel F1 di lembar “Peserta”, kolom “Tangal Lahir”: kolom “Tanggal Lahir” tidak ditemukan. Apakah “Tangal Lahir” yang dimaksud?");
});

test("cells of two tabs are given in full, and many are counted", () => {
  const at = (sheet: string, row: number) => ({ sheet, row, column: 0 });
  expect(where([at("A", 0), at("B", 1)], "")).toBe("Sel A!A1 dan B!A2");
  expect(listed(["1", "2", "3", "4", "5", "6", "7"])).toBe("1, 2, 3, 4, dan 3 lainnya");
});

test("no sentence about a list full of faults shows a whole NIK", () => {
  const { findings } = enroll([PROGRAMS, peserta({ nik: "3200011708900011" }, { nik: "3200011708900011" }, { nik: "3200-0005-0688-0004" }, { nik: "#3200001203910002" }, { nik: "32OO000506880004" }, { nik: "320000050688000412" })]);
  for (const finding of findings) if (finding.stage === "enrollment") expect(explainEnrollment(finding).message).not.toMatch(/\d{9,}/);
});
