import { explainAttendance } from "../../../src/text/findings/attendance";
import { attendanceFinding } from "../../../src/core/attendance/findings";

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });
const list = "Kehadiran LDY";

test("an unknown mark is told at its cell, with the marks that are known", () => {
  const finding = attendanceFinding([at(list, 1, 6)], "P-01", { code: "mark-unknown", shown: "✓", known: ["H", "T", "S", "I", "A", "-"], heading: "Sesi 4" });
  expect(explainAttendance(finding)).toEqual({
    message: "Sel G2 di lembar “Kehadiran LDY”, kolom “Sesi 4”: tanda “✓” tidak dikenal dan belum dihitung.",
    advice: "Pakai H, T, S, I, A, -, atau jelaskan artinya pada legenda lembar itu.",
    group: "Tanda kehadiran tidak dikenal",
  });
});

test("a name that fits two people names both, and goes to the row first", () => {
  const candidates = [{ name: "Budi Contoh", code: "P-01" }, { name: "Budi Contoh", code: "P-02" }];
  const finding = attendanceFinding([at(list, 3, 1), at("Peserta", 1, 2), at("Peserta", 2, 2)], null, { code: "person-ambiguous", shown: "Budi Contoh", by: "name", candidates });
  expect(explainAttendance(finding).message).toBe(
    "Sel B4 di lembar “Kehadiran LDY”: nama “Budi Contoh” cocok dengan lebih dari satu peserta: Budi Contoh (P-01) dan Budi Contoh (P-02). Kehadirannya tidak diberikan kepada siapa pun.",
  );
});

test("rows that contradict each other name both cells and the sessions", () => {
  const finding = attendanceFinding([at(list, 2, 1), at(list, 6, 1)], "P-01", { code: "rows-contradict", name: "Wulan Contoh", sessions: ["Sesi 7", "Sesi 8"] });
  expect(explainAttendance(finding).message).toBe("Sel B3 dan B7 di lembar “Kehadiran LDY”: ada lebih dari satu baris untuk Wulan Contoh dan isinya bertentangan pada Sesi 7 dan Sesi 8.");
});

test("hours that differ are told as lesson hours", () => {
  const finding = attendanceFinding([at("Program", 1, 0)], null, { code: "hours-differ", program: "LDY", listedMinutes: 1755, programMinutes: 1800, minutesPerLesson: 45 });
  expect(explainAttendance(finding).message).toBe("Sel A2 di lembar “Program”: jumlah JP sesi LDY adalah 39 JP, sedangkan programnya 40 JP.");
});

test("headings read day first say what they would be with the month first", () => {
  const finding = attendanceFinding([at(list, 0, 3)], null, { code: "sessions-month-first", program: "LDY", days: ["2024-06-11"], swapped: ["2024-11-06"] });
  expect(explainAttendance(finding).message).toBe(
    "Sel D1 di lembar “Kehadiran LDY”: judul kolom dibaca 11 Juni 2024, di luar masa program LDY. Bila bulan ditulis dahulu, itu 6 November 2024.",
  );
});
