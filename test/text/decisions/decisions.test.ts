import type { StaffWord } from "../../../src/core/completion/staff-word";
import { decisionPercent, explainDecision } from "../../../src/text/decisions";
import { lessonsShown, percentShown } from "../../../src/text/decisions-figures";
import { parseMinimum } from "../../../src/text/decisions-labels";
import { type ClassSource, day, decide, marks, sessions } from "../../core/completion/build-class";

describe("a percentage is cut, never rounded up", () => {
  test.each([
    [1935, 2430, "79,6"],
    [78, 98, "79,5"],
    [1439, 1800, "79,9"],
    [1440, 1800, "80,0"],
    [0, 1800, "0,0"],
    [1800, 1800, "100,0"],
  ])("%d of %d minutes shows %s", (attended, base, shown) => {
    expect(percentShown(attended, base)).toBe(shown);
  });

  test("is not shown without a base", () => {
    expect(percentShown(0, 0)).toBeNull();
  });
});

test.each([
  [1620, 45, "36 JP"],
  [1597.5, 45, "35,5 JP"],
  [1421, 45, "31 JP 26 menit"],
  [30, 60, "0,5 JP"],
])("%d minutes of %d each are shown exactly as %s", (minutes, perLesson, shown) => {
  expect(lessonsShown(minutes, perLesson)).toBe(shown);
});

describe("the sentence of", () => {
  const mixed = sessions(10, (number) => ({ kind: number > 7 ? "practice" : "theory" }));
  const override = (basis: string): StaffWord => ({ kind: "override", verdict: "passed", reason: "tugas dinas tercatat", person: "P-01", program: "LDY", by: "kabid@example.com", at: "2026-03-02T10:00", basis });

  test.each<[string, ClassSource, string]>([
    [
      "somebody who passed gives the figures and the excused day",
      { marks: "HHHHHIHHHH", sessions: mixed, program: { practicePercent: 75 } },
      "Hadir 36 dari 40 JP = 90,0 %, syarat 80 %; praktik 12 dari 12 JP, syarat 75 %; 1 izin (tetap dalam dasar).",
    ],
    ["somebody who failed says what is below", { marks: "HHHHHHHAAA" }, "Hadir 28 dari 40 JP = 70,0 %, syarat 80 %; 3 alpa. Kehadiran di bawah syarat."],
    [
      "a gap gives both bounds and names the session",
      { marks: "HHHHHHHAA." },
      "Hadir 28 dari 40 JP = 70,0 % sampai 80,0 %, syarat 80 %; 2 alpa. 1 sesi belum diisi: Sesi 10.",
    ],
    [
      "marks that nobody can read counts them",
      { marks: "HHHxx1PxAH" },
      "Hadir 16 dari 40 JP = 40,0 % sampai 90,0 %, syarat 80 %; 1 alpa. 5 tanda tidak dikenal: Sesi 4, Sesi 5, Sesi 6, Sesi 7, dan Sesi 8.",
    ],
    [
      "a late joiner gives both bases and says who decides",
      { marks: "....HHHHHH", participant: { joinedOn: day(5) } },
      "Hadir 24 dari 40 JP = 60,0 %, syarat 80 %. Bergabung setelah pelatihan mulai: hadir 6 dari 10 sesi seluruh pelatihan (24 dari 40 JP, 60,0 %), atau 6 dari 6 sesi sejak bergabung (24 dari 24 JP, 100,0 %). Hasilnya berbeda, jadi petugas yang memutuskan.",
    ],
    [
      "a running course says what is still needed",
      { marks: "HHHHA.....", today: day(6) },
      "Hadir 16 dari 40 JP = 40,0 % sampai 90,0 %, syarat 80 %; 1 alpa. Masih bisa lulus: perlu hadir 16 dari 20 JP yang tersisa.",
    ],
    ["a course without a held session says so, without any figure", { marks: "..........", sessions: sessions(10, () => ({ cancelled: true })) }, "Tidak ada sesi yang terlaksana."],
    [
      "contradicting rows shows no percentage",
      { people: [marks("HHHHHH....", { contradictions: [6, 7, 8, 9] })] },
      "Baris kehadirannya lebih dari satu dan bertentangan pada Sesi 7, Sesi 8, Sesi 9, dan Sesi 10; sisakan satu baris. Hadir 24 dari 40 JP, syarat 80 %.",
    ],
    [
      "somebody who left does not say why or where to",
      { marks: "HHHHH-----", participant: { status: "released", leftOn: day(6) } },
      "Keluar sebelum pelatihan selesai, pada 7 Februari 2026. Hadir 20 dari 40 JP = 50,0 %, syarat 80 %; 1 tidak dijadwalkan.",
    ],
  ])("%s", (_, source, sentence) => {
    expect(explainDecision(decide(source))).toBe(sentence);
  });

  test("an override names who, when and why, and what was computed", () => {
    const computed = decide({ marks: "HHHHHHHAAA" });
    expect(explainDecision(decide({ marks: "HHHHHHHAAA", words: [override(computed.basis)] }))).toBe(
      "Diputuskan oleh kabid@example.com (2 Maret 2026 10.00): tugas dinas tercatat. Hasil hitung: tidak lulus. Hadir 28 dari 40 JP = 70,0 %, syarat 80 %; 3 alpa. Kehadiran di bawah syarat.",
    );
  });

  test("an override on other marks asks somebody to look again", () => {
    expect(explainDecision(decide({ marks: "HHHHHHHAAA", words: [override("0000000000000000")] }))).toMatch(/^Keputusan “Lulus” oleh kabid@example\.com \(2 Maret 2026 10\.00\) tidak berlaku lagi/);
  });
});

test("a decision without a base has no percentage", () => {
  expect(decisionPercent(decide({ marks: "SSSSSSSSSS", settings: { excusedRule: "leave" } }))).toBeNull();
});

test.each([
  ["practice", "practice"],
  ["Minimal praktik", "practice"],
  ["praktik", "practice"],
  ["minimal hadir", "attendance"],
  ["own-window", "own-window"],
  ["lainnya", null],
])("“%s” names the minimum %s", (text, minimum) => {
  expect(parseMinimum(text)).toBe(minimum);
});
