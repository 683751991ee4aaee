import { participant } from "../completion/build-class";
import { program } from "../plain-settings";
import { grid } from "../build-grid";
import { standardTab } from "../standard-tabs";
import { lettersOf, people, read, told } from "./read-class";

const codes = (reading: ReturnType<typeof read>) => [...new Set(reading.findings.map((finding) => finding.code))];
const noPeriod = { start: null, end: null } as const;

describe("a day grid with a word in each cell (L4)", () => {
  const sheet = (third: string) =>
    grid(
      "Daftar Hadir",
      `
DAFTAR HADIR PELATIHAN

Angkatan | 1 | | | Instruktur | Narasumber Contoh
Periode | 6 November 2024 s.d. 8 November 2024 | | | Tempat | Ruang Contoh
Jumlah Peserta | 2 orang


No | Nama Lengkap | NIK | Tanda Tangan Kehadiran Peserta (Hari ke- & Tanggal) | | | Rekap |
 | | | Hari 1⏎06 Nov | Hari 2⏎07 Nov | Hari 3⏎08 Nov | Hadir | Ket
#1 | Wulan Contoh | | 1.⏎✓⏎HADIR | 1.⏎Izin | 1.⏎✓⏎HADIR | ${third} |
#2 | Darto Contoh | | 2.⏎✓⏎HADIR | 2.⏎Alpha | 2.⏎Paraf | 1/3 |

Mengetahui, | | | | Lamongan, 8 November 2024
Kepala Contoh | | | | Instruktur / Pengajar Pelatihan
(_____) | | | | (Narasumber Contoh)
NIP. ____ | | | | NIP. ____
`,
      ["D8:F8", "G8:H8", "A8:A9", "B8:B9", "C8:C9"],
    );
  const readSheet = (third: string) =>
    read({ tabs: [sheet(third)], participants: people("P-01 Wulan Contoh", "P-02 Darto Contoh"), programs: [program({ lessonHours: 24, start: "2024-11-06", end: "2024-11-08" })], today: "2024-12-01" });

  test("is read by its words, with the year of the period, and a place to sign is a gap", () => {
    const reading = readSheet("2/3");
    expect([lettersOf(reading, "P-01"), lettersOf(reading, "P-02"), reading.value.sessions.map((session) => session.date)]).toEqual([
      "HIH",
      "HA.",
      ["2024-11-06", "2024-11-07", "2024-11-08"],
    ]);
  });

  test("has a count that became a date mentioned, and not used", () => {
    expect(codes(readSheet("@2024-03-02 as 2/3"))).toEqual(["recap-unreadable", "marks-missing"]);
  });
});

describe("a monthly recap with words and a legend of letters (L5)", () => {
  const header = `NO | NIP | NAMA | JABATAN | ${Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, "0")).join(" | ")} | HADIR | ALPHA | IZIN | SAKIT | CUTI | DINAS LUAR | HARI EFEKTIF | % KEHADIRAN`;
  const days = (special: { readonly [day: number]: string }) => Array.from({ length: 30 }, (_, index) => special[index + 1] ?? ((index + 1) % 7 === 0 ? "L" : "Hadir")).join(" | ");
  const sheet = (titles: string) =>
    grid(
      "Rekap",
      `${titles}${header}
#1 | | Wulan Contoh | | ${days({ 1: "Dinas Luar", 2: "Cuti", 3: "-", 4: "Alpha" })} | #22 | #1 | #0 | #0 | #1 | #1 | #26 | 95.45%

Keterangan: H = Hadir, A = Alpha, I = Izin, S = Sakit, C = Cuti, DL = Dinas Luar, L = Libur, - = Tidak Ada Data`,
    );

  test("asks for month and year, and reads the words by the letters' legend", () => {
    const reading = read({ tabs: [sheet("")], programs: [program({ lessonHours: 52, ...noPeriod })] });
    expect([lettersOf(reading, "P-01")?.slice(0, 7), reading.value.sessions.length, codes(reading)]).toEqual(["II.AHHH", 26, expect.arrayContaining(["session-date-incomplete", "recap-differs"])]);
  });

  test("knows the days where the title names the month", () => {
    const reading = read({ tabs: [sheet("Bulan : | September 2024\n\n")], programs: [program({ lessonHours: 52, ...noPeriod })], today: "2024-12-01" });
    expect(reading.value.sessions.slice(0, 2).map((session) => session.date)).toEqual(["2024-09-01", "2024-09-02"]);
  });
});

describe("a matrix with the month first and its legend above (L7)", () => {
  const sheet = grid(
    "Matriks_Presensi_Harian",
    `
MATRIKS PRESENSI HARIAN
Keterangan: H = Hadir (Hijau), S = Sakit (Kuning), I = Izin (Biru), G = Ghoib (Merah) | Dicetak: 12/11/2024

No | NIS | Nama Santri | Kamar | Kelas | 11/06⏎MALAM | 11/06⏎SUBUH | 11/07⏎MALAM | 11/07⏎SUBUH
#1 | 1001 | Wulan Contoh | A1 | 1 | H | G | - | S
`,
  );
  const reading = read({ tabs: [sheet], programs: [program({ lessonHours: 4, start: "2024-11-06", end: "2024-11-07" })], today: "2024-12-01" });

  test("keeps several sessions of one day apart and reads the legend's letters", () => {
    expect([lettersOf(reading, "P-01"), reading.value.sessions.length]).toEqual(["HA-S", 4]);
  });

  test("is read day first, with the suspicion told once", () => {
    expect([codes(reading), reading.value.sessions[0]?.date]).toEqual([["sessions-month-first"], "2024-06-11"]);
  });
});

describe("a clean grid in English (L15)", () => {
  const sheet = (legend: string) => grid("Attendance", `Roll_No | Name | 2026-02-02 | 2026-02-03 | 2026-02-04 | Total_Present | Percentage\n1 | Wulan Contoh | P | A | P | #2 | 66,67%${legend}`);
  const programs = [program({ lessonHours: 12, start: "2026-02-02", end: "2026-02-04" })];

  test("needs a legend for P and understands A", () => {
    const reading = read({ tabs: [sheet("")], programs });
    expect([lettersOf(reading, "P-01"), told(reading.findings)]).toEqual(["?A?", ["mark-unknown at Attendance!C2", "mark-unknown at Attendance!E2"]]);
  });

  test("is compared with its totals once the legend is there", () => {
    const reading = read({ tabs: [sheet("\n\nKeterangan: P = Present, A = Absent")], programs });
    expect([lettersOf(reading, "P-01"), reading.findings]).toEqual(["HAH", []]);
  });
});

describe("a list to be signed, four rows for each person (L2)", () => {
  const sheet = grid(
    "Presensi",
    `

DAFTAR HADIR PESERTA PELATIHAN
PELATIHAN CONTOH
(8 JP Model Contoh)

TANGGAL | : 6 s.d. 7 November 2024
JML PESERTA | : 2 Peserta

NO | PESERTA | PRESENSI | | |
 | | Rabu, 6 November 2024 | | Kamis, 7 November 2024 |
 | | Sesi Pagi | Sesi Siang | Sesi Pagi | Sesi Siang
#1 | | | | |
 | Wulan Contoh | | | |
 | '3200015708900012 | | | |
 | Instansi Contoh | | | |
#2 | | | | |
 | Darto Contoh | | | |
 | '3200011708900011 | | | |
 | Instansi Contoh | | | |
`,
    ["C10:F10", "C11:D11", "E11:F11", "A10:A12", "B10:B12", "A13:A16", "A17:A20"],
  );

  test("gives half-day sessions without a single mark", () => {
    const reading = read({ tabs: [sheet], participants: people("P-01 Wulan Contoh", "P-02 Darto Contoh"), programs: [program({ lessonHours: 8, start: "2024-11-06", end: "2024-11-07" })], today: "2024-12-01" });
    expect([lettersOf(reading, "P-01"), lettersOf(reading, "P-02"), reading.value.sessions.map((session) => session.date), codes(reading)]).toEqual([
      "....",
      "....",
      ["2024-11-06", "2024-11-06", "2024-11-07", "2024-11-07"],
      ["attendance-blank"],
    ]);
  });
});

describe("form responses in order of arrival (L12)", () => {
  const sheet = grid(
    "Form Responses 1",
    `Timestamp | Nama Lengkap | Instansi
@2026-02-02T07:55 | Wulan Contoh | BLK 1 Contoh
@2026-02-02T13:05 | Wulan Contoh | BLK 1 Contoh
@2026-02-02T13:06 | Wulan Contoh | Blk.1/contoh
@2026-02-02T08:10 | Darto Contoh | BALAI LATIHAN 1 CONTOH`,
  );

  test("are half days, and sending twice counts once", () => {
    const reading = read({ tabs: [sheet], participants: people("P-01 Wulan Contoh", "P-02 Darto Contoh"), programs: [program({ lessonHours: 8, start: "2026-02-02", end: "2026-02-02" })] });
    expect([lettersOf(reading, "P-01"), lettersOf(reading, "P-02")]).toEqual(["HH", "H."]);
  });

  test("meet the sessions of Sesi by the half of the day", () => {
    const sesi = standardTab("Sesi", "LDY | Pagi | @2026-02-02 | 08.00-11.00 | #4\nLDY | Siang | @2026-02-02 | 13.00-16.00 | #6");
    const reading = read({ tabs: [sesi, sheet], participants: people("P-01 Wulan Contoh", "P-02 Darto Contoh") });
    expect([lettersOf(reading, "P-01"), reading.value.sessions.map((session) => session.minutes)]).toEqual(["HH", [180, 270]]);
  });
});

describe("a form where a blank is presence (L9)", () => {
  const sheet = grid(
    "SF2",
    `No. | NAME | 02 Feb | 03 Feb | 04 Feb | ABSENT | PRESENT
#1 | CONTOH,WULAN | | x | | #1 | #2
#26 | <=== MALE \\| TOTAL Per Day ===> | #1 | #0 | #1 | |

(blank) - Present; (x)- Absent; Tardy`.replace("\\|", "/"),
  );

  test("leaves blanks open and offers the legend, never assumes it", () => {
    const reading = read({ tabs: [sheet], participants: [participant({ name: "CONTOH,WULAN" })], programs: [program({ lessonHours: 12, start: "2026-02-02", end: "2026-02-04" })] });
    expect([lettersOf(reading, "P-01"), codes(reading)]).toEqual([".A.", expect.arrayContaining(["legend-of-blanks"])]);
  });

  test("counts blanks as present only by the settings", () => {
    const reading = read({ tabs: [sheet], participants: [participant({ name: "CONTOH,WULAN" })], programs: [program({ lessonHours: 12, start: "2026-02-02", end: "2026-02-04" })], settings: { legend: "kosong=H" } });
    expect(lettersOf(reading, "P-01")).toBe("HAH");
  });
});
