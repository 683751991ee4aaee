import { educationLevel } from "../../../src/core/reports/education-level";

test.each([
  ["", "blank"], ["-", "blank"], ["Tidak sekolah", "none"], ["Belum tamat SD", "none"], ["SD", "primary"], ["MI", "primary"], ["Paket A", "primary"],
  ["SMP/MTs", "lowerSecondary"], ["sltp", "lowerSecondary"], ["Paket B", "lowerSecondary"], ["SMA", "upperSecondary"], ["SMU Negeri 1", "upperSecondary"], ["MA", "upperSecondary"], ["paket c", "upperSecondary"],
  ["SMK Teknik", "vocational"], ["STM", "vocational"], ["D3", "diploma"], ["D-III", "diploma"], ["D4", "bachelor"], ["S1 Hukum", "bachelor"], ["S-1", "bachelor"], ["S2", "postgraduate"], ["kursus menjahit", "other"],
] as const)("schooling written “%s” is %s", (typed, level) => {
  expect(educationLevel(typed)).toBe(level);
});
