import { numberInWords } from "../../../src/core/indonesia/number-in-words";
import { isEducation, readPhone, readSex } from "../../../src/core/indonesia/person-details";

test.each([["L", "M"], ["Laki-laki", "M"], ["PRIA", "M"], ["Lk.", "M"], ["P", "F"], ["perempuan", "F"], ["Wanita", "F"], ["", null], ["-", null], ["X", "unreadable"], ["1", "unreadable"]])("“%s” is the sex %s", (shown, sex) => {
  expect(readSex(shown)).toBe(sex);
});

test.each([["0812-3456-7890", "+6281234567890"], ["+62 812 3456 7890", "+6281234567890"], ["81234567890", "+6281234567890"], ["6281234567890", "+6281234567890"], ["", null], ["-", null], ["12", "unreadable"], ["punya ibu", "unreadable"]])("“%s” is the phone %s", (shown, phone) => {
  expect(readPhone(shown)).toBe(phone);
});

test.each(["SD", "SD/MI", "SMP", "MTs", "SMA", "SMK Mesin", "Paket C", "D3", "S-1", "S1 Hukum", "tidak sekolah", ""])("“%s” is an education", (shown) => {
  expect(isEducation(shown)).toBe(true);
});

test("“kursus menjahit” is no level of education", () => {
  expect(isEducation("kursus menjahit")).toBe(false);
});

test.each([[0, "nol"], [11, "sebelas"], [15, "lima belas"], [40, "empat puluh"], [100, "seratus"], [121, "seratus dua puluh satu"], [1000, "seribu"], [2024, "dua ribu dua puluh empat"], [1500000, "satu juta lima ratus ribu"]])("%i is %s", (number, words) => {
  expect(numberInWords(number)).toBe(words);
});
